import { buttonOf, byId } from '../../page/controls';
import type { Draft } from '../model/draft';
import type { ComposeRequest, Mailbox } from '../model/mailbox';
import type { Message } from '../model/message';
import type { MailHost } from '../protocol/execute';
import { frameOf } from './body-frames';
import { openComposeView } from './compose-view';
import { showDetails } from './details';
import { element } from './dom';
import { openList } from './list';
import type { Panes } from './panes';
import { showMail } from './reading';
import type { Runtimes } from './runtimes';
import { sending } from './sending';

export type OpenWindow = Draft | 'read';

/** The clerk's windows: the one that reads, and one for each mail that is being written. */
export interface MailDesk {
  readonly active: OpenWindow;
  readonly chosen: Message | undefined;
  choose(message: Message | undefined): void;
  show(window: OpenWindow): void;
  /** Answers when the add-in has seen the new window. */
  compose(request: ComposeRequest): Promise<Draft>;
  discard(draft: Draft): void;
}

export interface DeskParts {
  readonly mailbox: Mailbox;
  readonly host: MailHost;
  readonly panes: Panes;
  readonly runtimes: Runtimes;
}

export function openMailDesk({ mailbox, host, panes, runtimes }: DeskParts): MailDesk {
  let active: OpenWindow = 'read';
  let chosen: Message | undefined;
  const pin = buttonOf('pin');
  const isPinned = () => pin.getAttribute('aria-pressed') === 'true';
  pin.addEventListener('click', () => pin.setAttribute('aria-pressed', String(!isPinned())));

  const choose = (message: Message | undefined) => {
    const isAnother = message !== chosen;
    chosen = message;
    if (isAnother) panes.read(message, isPinned());
    show('read');
  };
  const show = (window: OpenWindow) => {
    active = window;
    panes.show(window);
    refresh();
  };
  const forget = (draft: Draft) => {
    panes.close(draft);
    frameOf(draft.body).remove();
  };
  const discard = (draft: Draft) => {
    mailbox.discard(draft);
    forget(draft);
    if (active === draft) show('read');
  };
  const { send } = sending(host, runtimes, (draft) => {
    byId('pane', HTMLElement).hidden = false;
    buttonOf('toggle-pane').setAttribute('aria-pressed', 'true');
    panes.reload(draft);
  });
  const sendNow = async (draft: Draft) => {
    const sent = await send(draft);
    if (!sent) return;
    forget(draft);
    active = 'read';
    choose(sent);
  };
  const compose = async (request: ComposeRequest) => {
    const draft = await mailbox.compose(request);
    show(draft);
    draft.body.placeCursor();
    await runtimes.fire('OnNewMessageCompose', draft);
    return draft;
  };

  const list = openList(byId('list', HTMLElement), mailbox, choose);
  const view = openComposeView(
    (draft) => void sendNow(draft),
    discard,
    () => mailbox.changed(),
  );

  const tab = (window: OpenWindow, name: string) => {
    const button = element(
      'button',
      { type: 'button', class: 'tab', 'aria-pressed': String(active === window) },
      name,
    );
    button.addEventListener('click', () => show(window));
    return button;
  };
  const refresh = () => {
    list.refresh(active === 'read' ? chosen : undefined);
    const tabs = byId('tabs', HTMLDivElement);
    tabs.hidden = mailbox.drafts.length === 0;
    tabs.replaceChildren(
      tab('read', 'Postfach'),
      ...mailbox.drafts.map((draft) => tab(draft, draft.subject || 'Neue Nachricht')),
    );
    byId('reading', HTMLElement).hidden = active !== 'read';
    byId('compose', HTMLElement).hidden = active === 'read';
    for (const id of ['reply', 'reply-all', 'forward']) buttonOf(id).disabled = active !== 'read' || !chosen;
    if (active === 'read') showMail(chosen);
    else view.show(active);
    showDetails(active === 'read' ? chosen : active);
  };
  let drawn = true;
  mailbox.onChange(() => {
    if (!drawn) return;
    drawn = false;
    queueMicrotask(() => {
      drawn = true;
      refresh();
    });
  });

  const answer = (request: Omit<ComposeRequest, 'mail'>) => () => {
    if (chosen) void compose({ ...request, mail: chosen });
  };
  buttonOf('new-mail').addEventListener('click', () => void compose({ type: 'newMail' }));
  buttonOf('reply').addEventListener('click', answer({ type: 'reply' }));
  buttonOf('reply-all').addEventListener('click', answer({ type: 'reply', all: true }));
  buttonOf('forward').addEventListener('click', answer({ type: 'forward' }));
  return {
    get active() {
      return active;
    },
    get chosen() {
      return chosen;
    },
    choose,
    show,
    compose,
    discard,
  };
}
