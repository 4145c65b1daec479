import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { login } from './form';

/** A time in front of a message: "[14:02]", "14:02 -", "[12.03., 14:02]". */
const TIME = '(?:\\[[\\d.,: -]{4,20}\\] ?|\\d{1,2}:\\d{2}(?::\\d{2})?(?: Uhr)?[ :–-]{1,3})?';
/** Who writes, in small letters with a digit, a dot or an underscore, and a colon. */
const WRITER = new RegExp(
  `(?:^|\\n)[>\\s]{0,4}${TIME}[<@]?(\\p{Ll}[\\p{L}\\d]{0,20}(?:[._-][\\p{L}\\d]{1,20}){1,3}|\\p{Ll}{3,20}\\d{2,4})>?: ?(?=[^\\n])`,
  'gu',
);
const NO_WRITER =
  /(?:^|[._-])(?:de|com|net|org|pdf|docx?|jpg|png|txt|nr|tel|str|abs|art|ziff)$|^(?:https?|www|mailto|z\.b|u\.a|d\.h|i\.d|seite|punkt|top|anlage|kapitel|raum|zimmer|schritt|tag|teil|frage|feld|punkt|gruppe|phase)/u;

/** "[14:02] t.haas_jc3: …", "mila.v.h_92: …": the log-in of who writes in a chat. */
export function inChats({ text }: PreparedText): Candidate[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(WRITER)].flatMap((match) => {
    const name = match[1]!;
    if (NO_WRITER.test(name) || !/[\d_]|\p{L}{2}\.\p{L}|\.\p{L}{3}/u.test(name)) return [];
    // "e-mail:" and "co-autor:" are words.
    if (/-/.test(name) && !/[\d_]/.test(name)) return [];
    const start = match.index + match[0].lastIndexOf(name);
    return [login(start, start + name.length, 0.75, 'format')];
  });
}
