import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { matchAt, ofCharacter } from '../reading';
import { isInitialed, login } from './form';

/** A time in front of a message: "[14:02]", "14:02 -", "[12.03., 14:02]". */
const TIME = '(?:\\[[\\d.,: -]{4,20}\\] ?|\\d{1,2}:\\d{2}(?::\\d{2})?(?: Uhr)?[ :–-]{1,3})?';
/** Who writes, in small letters with a digit, a dot or an underscore, and a colon. */
const WRITER = new RegExp(
  `[> \\t]{0,4}${TIME}[<@]?(\\p{Ll}[\\p{L}\\d]{0,20}(?:[._-][\\p{L}\\d]{1,20}){1,3}|\\p{Ll}{3,20}\\d{2,4}|(?<=\\d\\]? )[a-z]{5,20})>?: ?(?=[^\\n])`,
  'uy',
);
const NO_WRITER =
  /(?:^|[._-])(?:de|com|net|org|pdf|docx?|jpg|png|txt|nr|tel|str|abs|art|ziff)$|^(?:https?|www|mailto|z\.b|u\.a|d\.h|i\.d|seite|punkt|top|anlage|kapitel|raum|zimmer|schritt|tag|teil|frage|feld|punkt|gruppe|phase|stand|entwurf|termin|version|plan|liste|tabelle|bild|foto|datei|anhang)/u;

/** The beginning of a line that may be one of a chat. */
const mayBegin = ofCharacter(/[\p{Ll}\d[<@> \t]/u);

/** "[14:02] t.haas_jc3: …", "mila.v.h_92: …": the log-in of who writes in a chat. */
export function inChats({ text }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (let line = 0; line !== -1; line = text.indexOf('\n', line) + 1 || -1) {
    if (!mayBegin(text, line)) continue;
    const match = matchAt(WRITER, text, line);
    const name = match?.[1];
    if (!match || !name || NO_WRITER.test(name)) continue;
    // "[08:12] jwinter:"
    const small = /^[a-z]+$/.test(name) && isInitialed(name);
    if (!small && !/[\d_]|\p{L}{2}\.\p{L}|\.\p{L}{3}/u.test(name)) continue;
    // "e-mail:" and "co-autor:" are words.
    if (name.includes('-') && !/[\d_]/.test(name)) continue;
    const start = line + match[0].lastIndexOf(name);
    found.push(login(start, start + name.length, 0.75, 'format'));
  }
  return found;
}
