import { buttonOf, byId } from '../../page/controls';

export interface Alert {
  readonly message: string;
  /** Label of the button that goes back to writing. */
  readonly cancelLabel: string;
}

/** Outlook's Smart Alert in the mode `promptUser`: the clerk decides. Closed by `stop`, it answers `stopped`. */
export function askBeforeSending(
  { message, cancelLabel }: Alert,
  stop?: AbortSignal,
): Promise<'send' | 'cancel' | 'stopped'> {
  const dialog = byId('alert', HTMLDialogElement);
  byId('alert-message', HTMLParagraphElement).textContent = message;
  const [cancel, send] = [buttonOf('alert-cancel'), buttonOf('alert-send')];
  cancel.textContent = cancelLabel;
  return new Promise((resolve) => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const finish = (answer: 'send' | 'cancel' | 'stopped') => {
      listeners.abort();
      dialog.close();
      resolve(answer);
    };
    send.addEventListener('click', () => finish('send'), { signal });
    cancel.addEventListener('click', () => finish('cancel'), { signal });
    dialog.addEventListener('cancel', () => finish('cancel'), { signal });
    stop?.addEventListener('abort', () => finish('stopped'), { signal });
    dialog.showModal();
  });
}
