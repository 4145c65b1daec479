import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { dateAt, partOfDateAt } from '../dates';
import { candidate } from './date';

const AGE =
  'ein(?:s|undzwanzig)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}{3,7}zehn|\\p{Ll}{0,12}(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert';
/** "wird am 30.06. sechs", "werden am 3. Mai neunzig", "wird am 12.3. 18 Jahre alt". */
const TURNS = /(?<!\p{L})(?:wird|werden|werde|wurde|wurden) (?:(?:\p{Ll}{2,8} )?am )(?=\d)/giu;
const BEHIND = new RegExp(
  `^,? (?:(?:${AGE})(?: Jahre)?(?: alt)?(?=[.,;!)\\n]| und |$)|\\d{1,3} Jahre(?: alt)?(?!\\p{L}))`,
  'iu',
);

/** The day on which somebody turns an age. */
export function birthdays({ text }: PreparedText): Candidate[] {
  return [...text.matchAll(TURNS)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = dateAt(text, start) ?? partOfDateAt(text, start);
    if (end === undefined || !BEHIND.test(text.slice(end, end + 40))) return [];
    return [candidate(start, end, 0.7)!];
  });
}
