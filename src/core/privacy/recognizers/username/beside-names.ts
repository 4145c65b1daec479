import { isFrequentWord } from '../../lists/german';
import type { Candidate, Recognizer } from '../../recognizer';
import { withoutUmlauts } from '../../words';
import { matchAt, ofCharacter } from '../reading';

/*
 * Log-in beside the name from which it was made: "Frau Kluge (klugea)", "mittermj (Mittermeier)".
 * Issuer: the service. Basis: recital 30 and Art. 4 no. 1 GDPR; see username.ts.
 * Format: small letters, digits, dots, underscores; four letters in a row of a part of the name. Behind persons, so that
 *   it looks when they are found.
 * Checksum: none. Fictitious: klugea.
 */
export const usernameBesideName: Recognizer = {
  name: 'username-beside-name',
  rank: 27,
  find: ({ text }, { found }) =>
    found.flatMap(({ type, start, end }) => (type === 'PERSON' ? beside(text, start, end) : [])),
};

const JOINT = '(?: ?\\(|: | = | [–/|-] | {2,8}|\\t)';
const BEHIND = new RegExp(
  `${JOINT}([a-z][a-z\\d]{2,20}(?:[._-][a-z\\d]{1,20}){0,2}(?:@[a-z\\d-]{2,20})?)(?![\\p{L}\\d@_=]|[.-]\\p{L})`,
  'uy',
);
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d._@/\\\\-])([a-z][a-z\\d]{2,20}(?:[._-][a-z\\d]{1,20}){0,2})${JOINT}(?:Frau |Herrn? )?$`,
  'u',
);
const MOST_BEFORE = 50;
/** Letters of a name that make a log-in of it. */
const OF_NAME = 4;

function beside(text: string, start: number, end: number): Candidate[] {
  const name = text.slice(start, end);
  const behind = matchAt(BEHIND, text, end);
  const value = behind?.[1];
  if (behind && value && isMadeOf(name, value)) {
    const stop = end + behind[0].length;
    return [login(stop - value.length, stop)];
  }
  if (!mayFollow(text, start)) return [];
  const from = Math.max(0, start - MOST_BEFORE);
  const before = BEFORE.exec(text.slice(from, start));
  return before && isMadeOf(name, before[1]!)
    ? [login(from + before.index, from + before.index + before[1]!.length)]
    : [];
}

/** Whether the last two characters can be those of a joint and of what may stand behind it. */
function mayFollow(text: string, start: number): boolean {
  const last = text[start - 1];
  return last === '(' || last === '\t' || (last === ' ' && endsJoint(text, start - 2));
}

/** Of a joint's mark or blanks, of "Frau", "Herr" and "Herrn". */
const endsJoint = ofCharacter(/[:=–/| urn-]/);

function login(start: number, end: number): Candidate {
  return { start, end, type: 'USERNAME', confidence: 0.7, reason: 'context' };
}

function isMadeOf(name: string, value: string): boolean {
  const letters = value.replace(/@.*/, '').replace(/[^a-z]/g, '');
  if (isFrequentWord(letters)) return false;
  const whole = withoutUmlauts(name.toLowerCase());
  return whole.split(/[^a-z]+/).some((part) => {
    if (part.length < OF_NAME || part === letters || !letters.includes(part.slice(0, OF_NAME))) return false;
    // "Koch (kochend vor Wut)": behind the whole name stand initials or the other name.
    const rest = letters.startsWith(part) ? letters.slice(part.length) : '';
    return rest.length < 3 || whole.includes(rest);
  });
}
