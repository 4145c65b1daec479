import { openFrame, type WebHost } from '../../frame/web-host';
import type { Draft } from '../model/draft';
import type { Message } from '../model/message';
import { mailApplication } from '../protocol/application';
import type { Item } from '../protocol/call';
import type { MailHost } from '../protocol/execute';
import { initialData } from '../protocol/initial-data';

/** The panes of all windows: each window has its own, as in Outlook; one of them is to be seen. */
export interface Panes {
  /** The pane of the reading window learns of another mail, or starts anew if it isn't pinned. */
  read(message: Message | undefined, pinned: boolean): void;
  show(window: Draft | 'read'): void;
  /** Starts the pane of a window anew. */
  reload(window: Draft | 'read'): void;
  close(draft: Draft): void;
}

export function openPanes(place: HTMLElement, host: MailHost, address = '/pane.html'): Panes {
  const panes = new Map<Draft | 'read', WebHost>();
  let chosen: Message | undefined;

  const itemOf = (window: Draft | 'read'): Item | undefined => {
    if (window !== 'read') return { mode: 'compose', draft: window };
    return chosen && { mode: 'read', message: chosen };
  };
  const open = (window: Draft | 'read') => {
    panes.get(window)?.close();
    const pane = openFrame(place, address, mailApplication({ host, item: () => itemOf(window) }));
    pane.frame.title = 'Schreibkompass';
    pane.frame.hidden = true;
    panes.set(window, pane);
    return pane;
  };
  let shown: Draft | 'read' = 'read';
  const show = (window: Draft | 'read') => {
    shown = window;
    if (!panes.has(window)) open(window);
    for (const [each, { frame }] of panes) {
      frame.hidden = each !== window;
      if (each === window) frame.id = 'pane-frame';
      else frame.removeAttribute('id');
    }
  };
  return {
    read: (message, pinned) => {
      chosen = message;
      const pane = panes.get('read');
      if (!pane) return;
      const item = itemOf('read');
      if (pinned) pane.raise('olkItemSelectedChanged', item ? initialData(item, host.switches) : '');
      else open('read');
      show(shown);
    },
    show,
    reload: (window) => {
      open(window);
      show(shown);
    },
    close: (draft) => {
      panes.get(draft)?.close();
      panes.delete(draft);
    },
  };
}
