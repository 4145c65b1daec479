import type { SendVerdict } from '../core/mail/send-check';
import type { SendRules } from '../core/mail/send-rules';

/** The button of the compose window that opens the pane; its identifier in the manifests. */
export const PANE_BUTTON = 'Schreibkompass.Compose';

export type SendAnswer = Office.SmartAlertsEventCompletedOptions & { readonly allowEvent: boolean };

/**
 * What Outlook is told. At most 500 characters a message and 20 a button (Office.SmartAlertsEventCompletedOptions);
 * the button that opens the pane needs Mailbox 1.14. In prompt-user mode Outlook itself adds "Trotzdem senden".
 */
export function answerTo(
  verdict: SendVerdict | { readonly kind: 'unchecked' },
  onFailure: SendRules['onFailure'],
): SendAnswer {
  if (verdict.kind === 'send') return { allowEvent: true };
  if (verdict.kind === 'unchecked')
    return onFailure === 'allow' ? { allowEvent: true } : { allowEvent: false, errorMessage: UNCHECKED };
  if (verdict.reason === 'label-missing')
    return { allowEvent: false, errorMessage: LABEL_MISSING, ...button('Hinweis ergänzen') };
  return { allowEvent: false, errorMessage: openMarks(verdict.count) };
}

const LABEL_MISSING =
  'In dieser E-Mail steht Text, den eine KI erstellt hat. Der vorgeschriebene Hinweis darauf fehlt. Öffnen Sie Schreibkompass und ergänzen Sie dort den Hinweis. Senden Sie die E-Mail danach noch einmal.';

const UNCHECKED =
  'Schreibkompass konnte diese E-Mail nicht prüfen. Bitte sehen Sie selbst nach: Sind alle Stellen ausgefüllt? Hat eine KI den Text erstellt, steht dann der Hinweis darauf unter dem Text? Wenn alles stimmt, können Sie die E-Mail trotzdem senden.';

function openMarks(count: number): string {
  const places = count === 1 ? 'ist noch eine Stelle' : `sind noch ${count} Stellen`;
  return `In Ihrem Text ${places} offen, zum Beispiel [hier antworten] oder [PERSON_1]. Ergänzen oder löschen Sie, was in eckigen Klammern steht. Senden Sie die E-Mail danach noch einmal.`;
}

function button(cancelLabel: string): Pick<SendAnswer, 'cancelLabel' | 'commandId'> {
  return Office.context.requirements.isSetSupported('Mailbox', '1.14')
    ? { cancelLabel, commandId: PANE_BUTTON }
    : {};
}
