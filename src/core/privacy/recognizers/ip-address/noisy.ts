import type { Candidate } from '../../recognizer';
import { matchAt } from '../reading';

/*
 * IPv4 addresses as scans, typed copies and warnings of an IT department have them: a letter for a digit
 * (91.62.14O.27), blanks and a line end among the digits, the dot in brackets or as a word so that nobody clicks on it
 * (91[.]62[.]140[.]27, 91 punkt 62).
 */
const LIKE = '[\\dOoIl]';
const APART = `${LIKE}(?:[ \\n]?${LIKE}){0,2}`;
const JOINT = '[ \\n]{0,3}[[(]?(?:[.·,]|punkt|dot)[\\])]?[ \\n>]{0,5}';
const BEHIND = new RegExp(`${APART}(?:${JOINT}${APART}){3}(?![\\p{L}\\p{N}]|[.,·-]\\d)`, 'iuy');
const ALONE = new RegExp(
  `${LIKE}{1,3}(?:(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\]|\\(dot\\))${LIKE}{1,3}){3}(?![\\p{L}\\p{N}]|[.-]\\d)`,
  'iuy',
);
/** Eight groups of IPv6 with letters for digits or a blank at its colons. */
const BEHIND_6 = /(?:[\da-fOoIl]{1,4} ?:[ \n]{0,2}){7}[\da-fOoIl]{1,4}(?![\p{L}\p{N}:])/iuy;
const DIGIT = /\d/;

/** Behind its word an address in any noise, elsewhere one without blanks. */
export function noisyAddress(text: string, start: number, named: boolean): Candidate | undefined {
  const match = matchAt(named ? BEHIND : ALONE, text, start)?.[0];
  if (!match) return named ? found(start, matchAt(BEHIND_6, text, start)?.[0], true) : undefined;
  // An o is a zero, but not that of "dot" between two numbers.
  const parts = match
    .replace(/[Oo](?!t)|(?<!d)o/g, '0')
    .replace(/[Il]/g, '1')
    .replace(/[ \n]/g, '')
    .split(/[^\d]+/);
  if (parts.length !== 4 || parts.some((part) => Number(part) > 255 || /^0\d/.test(part))) return undefined;
  // Without its word one number of three digits tells it from a section or a date.
  if (!named && !parts.some((part) => part.length === 3)) return undefined;
  return found(start, match, named);
}

function found(start: number, address: string | undefined, named: boolean): Candidate | undefined {
  if (address === undefined || !DIGIT.test(address)) return undefined;
  const place = { start, end: start + address.length, type: 'IP_ADDRESS' } as const;
  return named
    ? { ...place, confidence: 0.9, reason: 'cue' }
    : { ...place, confidence: 0.75, reason: 'format' };
}
