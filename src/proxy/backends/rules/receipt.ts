import { fullSentence, notePoints } from './letter-notes';
import { mailPoints } from './mail-points';
import { quote } from './reply';
import { salutationFor, senderOf } from './sender';

/** What a receipt repeats of a mail at most. */
const MOST_POINTS = 5;

/** Confirms that a mail has come in and what it is about; the next step only where the notes name it. */
export function* receiptParts(mail: string, notesText: string): Generator<string> {
  const { concern, questions } = mailPoints(mail, 'short');
  const points = [...new Set([...questions.map(({ text }) => text), ...concern])].slice(0, MOST_POINTS);
  yield `${salutationFor(senderOf(mail))}\n\n`;
  yield 'vielen Dank für Ihre E-Mail. Sie ist bei uns angekommen.\n\n';
  if (points.length === 1) yield `Sie schreiben uns: ${quote(points[0]!)}\n\n`;
  if (points.length > 1)
    yield `Es geht darin um Folgendes:\n\n${points.map((point) => `- ${quote(point)}`).join('\n')}\n\n`;
  for (const note of notePoints(notesText))
    yield `${fullSentence(note) ?? `So geht es weiter: ${note}.`}\n\n`;
  yield 'Mit freundlichen Grüßen';
}
