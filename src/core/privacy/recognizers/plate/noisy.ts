import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import type { Label } from '../labels/labels';
import { labelsOf } from '../labels/labels';
import { beginsHere, DIGIT_OF, LETTER_OF, matchAt } from '../reading';
import { DISTRICTS } from './districts';

/*
 * German plates as scans and hurried hands have them, where a vehicle or a plate is spoken of: letters for digits and digits for
 * letters (V1E-0L 12O, 0F-lL 77O), a blank or a dot between all (F – E . 1 0 4 2), parted by a line end (VIE-AB / 1234).
 */
const LETTER = '[\\p{Lu}01l58]';
const DIGIT = '[\\dOoIlSBZ]';
const JOINT = '(?: ?[-–·•.:] ?|[_|]| {1,2})';
const GAP = '(?:[ .·•_-]|\\n(?:> ?)?){0,3}';
const NOISY = new RegExp(
  `(${LETTER}(?: ?${LETTER}){0,2})(${JOINT})(${LETTER}(?: ?${LETTER})?)(${GAP})(${DIGIT}(?: {0,2}${DIGIT}){0,3})(?: ?[EH])?(?![\\p{L}\\p{N}/]|-\\d|[.,:]\\d)`,
  'uy',
);
const CAPITAL = /\p{Lu}/u;
const HYPHEN = /[-–·•]/;
/** How far behind its word and before it a plate may stand. */
const BEHIND = 60;
const BEFORE = 24;
const MOST_TOKENS = 14;

/** Plates with noise around the words for a vehicle or a plate. */
export function noisyPlates(prepared: PreparedText): Candidate[] {
  const labels = labelsOf(prepared);
  return [...labels.of('plate'), ...labels.of('vehicle')].flatMap((label) => around(prepared, label));
}

function around({ text, tokens, tokenAt }: PreparedText, label: Label): Candidate[] {
  const found: Candidate[] = [];
  const from = tokenAt(Math.max(0, label.start - BEFORE));
  for (let index = from; index < label.next + MOST_TOKENS; index++) {
    const token = tokens[index];
    if (!token || token.start - label.end > BEHIND) break;
    if (token.gap === 'paragraph' && token.start > label.end) break;
    if (token.kind === 'mark' || token.text.length > 3 || (token.case === 'capital' && token.text.length > 1))
      continue;
    if (!beginsHere(text, token.start) || (token.start >= label.start && token.start < label.end)) continue;
    const end = noisyEnd(text, token.start);
    if (end === undefined || (token.start < label.start && end > label.start)) continue;
    found.push({ start: token.start, end, type: 'PLATE', confidence: 0.8, reason: 'cue' });
  }
  return found;
}

function noisyEnd(text: string, start: number): number | undefined {
  const match = matchAt(NOISY, text, start);
  if (!match) return undefined;
  const [value, district = '', joint = '', letters = '', gap = '', digits = ''] = match;
  // What has no noise is read by its form.
  const spelt = / /.test(district + letters + digits);
  const repaired = /[01l58]/.test(district + letters) || /\D/.test(digits.replaceAll(' ', ''));
  if (!spelt && !repaired && !/[.·\n_]/.test(gap)) return undefined;
  if (!CAPITAL.test(district) || !/[\p{Lu}l]/u.test(letters) || !/\d/.test(digits)) return undefined;
  if (!HYPHEN.test(joint) && !spelt) return undefined;
  const read = (part: string, of: Readonly<Record<string, string>>) =>
    part.replace(/ /g, '').replace(/./gu, (char) => of[char] ?? char);
  return DISTRICTS.has(read(district, LETTER_OF)) && !read(digits, DIGIT_OF).startsWith('0')
    ? start + value.length
    : undefined;
}
