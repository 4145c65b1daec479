import type { Draft } from '../model/draft';
import type { Message } from '../model/message';
import type { MailHost } from '../protocol/execute';
import { askBeforeSending } from './alert';
import type { Completed, Runtimes } from './runtimes';

/** Milliseconds after which Outlook says that an add-in takes longer than expected. */
const patience = 5000;

export interface Sending {
  /** Gives the sent mail, or undefined where the clerk went back to writing. */
  send(draft: Draft): Promise<Message | undefined>;
}

const stopped = (completed: Completed | undefined): completed is Completed =>
  completed !== undefined && completed.allowEvent === false;

/** Sends a mail once, after the add-in's check. */
export function sending(host: MailHost, runtimes: Runtimes, openPane: (draft: Draft) => void): Sending {
  const check = async (draft: Draft): Promise<boolean> => {
    const handled = new AbortController();
    const waiting = runtimes.fire('OnMessageSend', draft).finally(() => handled.abort());
    const late = new Promise<'late'>((resolve) => {
      const timer = setTimeout(() => resolve('late'), patience);
      handled.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    if ((await Promise.race([waiting, late])) === 'late') {
      const answer = await askBeforeSending(
        {
          message: 'Schreibkompass prüft die Nachricht noch. Das dauert länger als sonst.',
          cancelLabel: 'Nicht senden',
        },
        handled.signal,
      );
      if (answer !== 'stopped') return answer === 'send';
    }
    const completed = await waiting;
    if (!stopped(completed)) return true;
    const { errorMessage, cancelLabel, commandId } = completed;
    const answer = await askBeforeSending({
      message: typeof errorMessage === 'string' ? errorMessage : 'Das Add-in hat die Nachricht angehalten.',
      cancelLabel: typeof cancelLabel === 'string' ? cancelLabel : 'Nicht senden',
    });
    if (answer === 'cancel' && typeof commandId === 'string') openPane(draft);
    return answer === 'send';
  };
  return {
    send: async (draft) => {
      if (draft.state !== 'open') return undefined;
      draft.state = 'sending';
      host.mailbox.changed();
      try {
        return (await check(draft)) ? host.mailbox.send(draft) : undefined;
      } finally {
        if (draft.state === 'sending') draft.state = 'open';
        host.mailbox.changed();
      }
    },
  };
}
