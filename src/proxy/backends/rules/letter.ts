import { PLACEHOLDER } from '../../../core/privacy/masking';
import { type LetterNotes, noteSentence, readNotes } from './letter-notes';

export interface LetterFrame {
  /** Authority that signs; left open where it is not known. */
  readonly authority?: string;
  /** ISO date. */
  readonly today?: string;
  readonly tone?: 'friendly' | 'neutral' | 'formal';
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** DIN 5008: "3. November 2025", without a leading zero. */
export function germanDate(iso: string | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return year ? `${Number(day)}. ${MONTHS[Number(month) - 1]} ${year}` : '[Datum]';
}

const RECIPIENT = new RegExp(`^(Frau|Herrn?|Herr) ((?:Dr\\. |Prof\\. )*(?:${PLACEHOLDER}|[^,;\\n]+))`);

function salutation({ recipient = '' }: LetterNotes): string {
  const person = RECIPIENT.exec(recipient);
  if (!person) return 'Sehr geehrte Damen und Herren,';
  const [, title, name] = person;
  const last =
    name!.startsWith('[') || !name!.includes(' ') ? name! : name!.replace(/^(?!Dr\.|Prof\.)\S+ (?=\S)/, '');
  return title === 'Frau' ? `Sehr geehrte Frau ${last},` : `Sehr geehrter Herr ${last},`;
}

function subject({ subject: given, reference }: LetterNotes): string {
  if (given) return given.replace(/[.:]$/, '');
  return reference ? reference.replace(/\.$/, '') : '[Betreff ergänzen]';
}

/** After the comma of the salutation the letter goes on with a small letter. */
function opening({ reference }: LetterNotes, tone: LetterFrame['tone']): string {
  if (reference) {
    const [, rest = ''] = /^Ihr(?:e|en)? (.*)$/.exec(reference.replace(/\.$/, '')) ?? [];
    const noun = /^\S+/.exec(rest)?.[0] ?? '';
    const own = /^(?:Anfrage|E-Mail|Mail|Beschwerde)$/.test(noun)
      ? 'Ihre'
      : /^(?:Schreiben)$/.test(noun)
        ? 'Ihr'
        : 'Ihren';
    return tone === 'friendly' ? `vielen Dank für ${own} ${rest}.` : `wir nehmen Bezug auf ${own} ${rest}.`;
  }
  return 'in dieser Angelegenheit teilen wir Ihnen Folgendes mit:';
}

function address(recipient: string | undefined): readonly string[] {
  const given = recipient?.split(/,\s*/).filter(Boolean) ?? [];
  if (given.length >= 3) return given;
  return [
    ...(given.length ? given : ['[Name der Empfängerin oder des Empfängers]']),
    '[Straße und Hausnummer]',
    '[Postleitzahl und Ort]',
  ].slice(0, 3 + Math.max(0, given.length - 1));
}

/**
 * The skeleton of a letter after DIN 5008 (recipient, reference signs, date, subject without the
 * word, salutation, text, closing, attachments). Says nothing that the notes don't say.
 */
export function* letterParts(text: string, frame: LetterFrame): Generator<string> {
  const notes = readNotes(text);
  yield `${address(notes.recipient).join('\n\n')}\n\n`;
  if (notes.yourSign) yield `Ihr Zeichen: ${notes.yourSign}\n\n`;
  yield `Unser Zeichen: ${notes.ourSign ?? '[bitte ergänzen]'}\n\n`;
  yield `Datum: ${germanDate(frame.today)}\n\n`;
  yield `**${subject(notes)}**\n\n`;
  yield `${salutation(notes)}\n\n`;
  yield `${opening(notes, frame.tone)}\n\n`;
  for (const point of notes.points) yield `${noteSentence(point)}\n\n`;
  if (notes.points.length === 0) yield '[bitte ergänzen]\n\n';
  if (frame.tone === 'friendly') yield 'Wenn Sie Fragen haben, melden Sie sich gern.\n\n';
  yield `Mit freundlichen Grüßen\n\n`;
  if (frame.authority) yield `${frame.authority}\n\n`;
  yield '[Name]';
  if (notes.attachments.length) {
    yield `\n\n**${notes.attachments.length === 1 ? 'Anlage' : 'Anlagen'}**\n\n`;
    yield notes.attachments.map((item) => `- ${item}`).join('\n');
  }
}
