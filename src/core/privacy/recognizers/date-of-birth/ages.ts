import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { dateAt, partOfDateAt } from '../dates';
import { candidate } from './date';

const AGE =
  'ein(?:s|undzwanzig)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}{3,7}zehn|\\p{Ll}{0,12}(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert';
const TURNS = new Set(['wird', 'werden', 'werde', 'wurde', 'wurden']);
const BEHIND = new RegExp(
  `^,? (?:(?:${AGE})(?: Jahre)?(?: alt)?(?=[.,;!)\\n]| und |$)|\\d{1,3} Jahre(?: alt)?(?!\\p{L}))`,
  'iu',
);

function ownDay(text: string, start: number): Candidate | undefined {
  if (!OWN_DAY.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  const end = dateAt(text, start) ?? partOfDateAt(text, start);
  return end === undefined ? undefined : candidate(start, end, 0.7);
}

const BIRTHDAYS = sought(fitting(/^geburtstag/));

/** The day on which somebody turns an age: "wird am 30.06. sechs", "werden am 3. Mai neunzig". */
export function birthdays({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).of(BIRTHDAYS)) {
    const day = dayOfBirthday(text, tokens, index);
    if (day) found.push(day);
  }
  for (const index of indexOf(tokens).numbers) {
    if (index < 2) continue;
    const { start } = tokens[index]!;
    const own = mayAnnounceDay(tokens[index - 1]) ? ownDay(text, start) : undefined;
    if (own) found.push(own);
    if (tokens[index - 1]!.lower !== 'am') continue;
    if (!TURNS.has(tokens[index - 2]!.lower) && !TURNS.has(tokens[index - 3]?.lower ?? '')) continue;
    const end = dateAt(text, start) ?? partOfDateAt(text, start);
    if (end !== undefined && BEHIND.test(text.slice(end, end + 40))) found.push(candidate(start, end, 0.7)!);
  }
  return found;
}

/** "Geburtstag 13.6.", "Geburtstag: 3. Mai", "unsere Trauung am 21. Juni" */
const OWN_DAY =
  /(?:geburtstag(?::| ist(?: am)?| am)?|(?:unsere|unserer|meine|meiner|ihre|ihrer|seine|seiner|deren|eure|eurer) (?:kirchliche |standesamtliche )?(?:trauung|hochzeit|heirat|eheschließung|verpartnerung|taufe)(?: (?:ist|war))? am) $/iu;

/** What ends such an announcement. */
const mayAnnounceDay = fitting(/(?:geburtstag|^:|^am|^ist)$/);

/** "hat am 18.12. Geburtstag", "kommt am Geburtstag, also am 18.12." */
function dayOfBirthday(text: string, tokens: readonly Token[], index: number): Candidate | undefined {
  for (let at = index + 1; at < index + 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || /^[.!?;]$/.test(token.text)) return undefined;
    if (token.kind !== 'number' || tokens[at - 1]!.lower !== 'am') continue;
    const end = dateAt(text, token.start) ?? partOfDateAt(text, token.start);
    return end === undefined ? undefined : candidate(token.start, end, 0.7);
  }
  return undefined;
}
