import { openFrame } from '../../frame/web-host';
import type { Draft } from '../model/draft';
import { mailApplication } from '../protocol/application';
import type { MailHost } from '../protocol/execute';
import { supports } from '../switches';

/** What `event.completed` was given. */
export type Completed = Readonly<Record<string, unknown>>;

/** Events that wake an add-in without its pane, with the names that the manifest gives their handlers. */
export const handlers = {
  OnNewMessageCompose: { handler: 'onNewMessageComposeHandler', since: '1.10' },
  OnMessageSend: { handler: 'onMessageSendHandler', since: '1.12' },
} as const;

export type MailEvent = keyof typeof handlers;

const page = '/commands.html';
/** Milliseconds after which Outlook ends a handler. */
const end = 300_000;

export interface Runtimes {
  /** Runs the add-in's handler in a frame of its own; undefined where the add-in has none or it failed. */
  fire(event: MailEvent, draft: Draft): Promise<Completed | undefined>;
}

/** Runs what an add-in registered for events, as Outlook on the web does: a frame for each event. */
export function openRuntimes(place: HTMLElement, host: MailHost): Runtimes {
  let exists: Promise<boolean> | undefined;
  return {
    fire: async (event, draft) => {
      const { handler, since } = handlers[event];
      if (!supports(host.switches, since)) return undefined;
      exists ??= fetch(page, { method: 'HEAD' }).then(({ ok }) => ok);
      if (!(await exists)) return undefined;
      return new Promise((resolve) => {
        const finish = (result: Completed | undefined) => {
          clearTimeout(timer);
          runtime.close();
          resolve(result);
        };
        const runtime = openFrame(
          place,
          page,
          mailApplication({
            host,
            item: () => ({ mode: 'compose', draft }),
            listening: (name) => {
              if (name !== 'appCommandInvoked') return;
              runtime.raise(name, [event, handler, JSON.stringify({ source: { id: event }, type: event })]);
            },
            completed: (status, context) => finish(status === 0 ? context : undefined),
          }),
        );
        runtime.frame.title = 'Ereignisse des Schreibkompasses';
        const timer = setTimeout(() => finish(undefined), end);
      });
    },
  };
}
