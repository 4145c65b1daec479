import type { MailBody } from '../../../core/mail/mail';
import { findLabels } from '../../../core/mail/mail-label';
import { newText } from '../../../core/mail/thread';
import type { LabelRequest } from '../host';

/** The sentences of the policy by the kind of label, from the list that requests carry. */
export function knownLabels(texts: LabelRequest['knownTexts']) {
  const [created = '', simplified = '', simplifiedUnchecked = ''] = texts;
  return { created, simplified, simplifiedUnchecked };
}

/** Labels in the mail's own part; those of the quoted thread belong to other mails. */
export const labelsOf = (body: MailBody, texts: LabelRequest['knownTexts']) =>
  texts.length === 0 ? [] : findLabels(body.lines, body.parts, knownLabels(texts));

/** Lines that the sender wrote and that a task works on: without signature, notices, earlier mails and label. */
export function ownLines(body: MailBody, texts: LabelRequest['knownTexts']): readonly number[] {
  const labels = labelsOf(body, texts);
  return newText(body.lines, body.parts).filter(
    (line) => !labels.some(({ from, to }) => from <= line && line < to),
  );
}
