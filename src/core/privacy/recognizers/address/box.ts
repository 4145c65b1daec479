import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { postcodeAfter } from './evidence';

/*
 * Post box: Postfach 10 12 34, Packstation 123, PF 1234, Postbus 55, B.P. 12, P.O. Box 7.
 * Issuer: the post. Basis: DIN 5008. Format: up to six digits in groups of two from the right.
 */

const leadsToBox = fitting(/^(?:nr|nummer|no|ist|lautet|[.:|-])$/);
const MAX_GROUPS = 4;

export const box: readonly (readonly [
  string,
  (prepared: PreparedText, index: number) => Candidate | undefined,
])[] = [
  ['postfach', ({ tokens }, index) => boxAt(tokens, index, index + 1)],
  ['postf', ({ tokens }, index) => boxAt(tokens, index, index + 1)],
  ['pfach', ({ tokens }, index) => boxAt(tokens, index, index + 1)],
  ['postfachnummer', ({ tokens }, index) => boxAt(tokens, index, index + 1)],
  ['packstation', ({ tokens }, index) => boxAt(tokens, index, index + 1)],
  ['postbus', ({ tokens }, index) => boxAt(tokens, index, index + 1)],
  ['pf', ({ tokens }, index) => short(tokens, index)],
  ['pob', ({ tokens }, index) => short(tokens, index)],
  ['box', ({ tokens }, index) => english(tokens, index)],
  ['postale', ({ tokens }, index) => french(tokens, index)],
  ['fach', ({ tokens }, index) => hyphened(tokens, index)],
  ['p', ({ tokens }, index) => lettered(tokens, index)],
  ['bp', ({ tokens }, index) => short(tokens, index)],
];

function boxAt(tokens: readonly Token[], from: number, after: number): Candidate | undefined {
  let at = after;
  while (at < after + 4 && leadsToBox(tokens[at])) at++;
  let end = at;
  let length = 0;
  while (end < at + MAX_GROUPS && tokens[end]?.kind === 'number') {
    const { gap, text } = tokens[end]!;
    // The box ends with its line, and before a postcode.
    if (end > at && (gap !== 'space' || text.length > 3)) break;
    length += text.length;
    end++;
  }
  if (end === at || length > 8 || tokens[at]!.gap === 'paragraph') return undefined;
  return {
    start: tokens[from]!.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: 0.85,
    reason: 'format',
  };
}

/** "PF 10 12" has two digits at least, or a postcode behind. */
function short(tokens: readonly Token[], index: number): Candidate | undefined {
  if (tokens[index]!.case === 'lower') return undefined;
  const found = boxAt(tokens, index, index + 1);
  if (!found) return undefined;
  let end = index + 1;
  while (tokens[end] && tokens[end]!.end <= found.end) end++;
  return found.end - tokens[index]!.end > 4 || postcodeAfter(tokens, end) ? found : undefined;
}

function english(tokens: readonly Token[], index: number): Candidate | undefined {
  let start = index;
  for (const letter of ['o', 'p']) {
    if (tokens[start - 1]?.text === '.') start--;
    if (tokens[start - 1]?.lower !== letter && tokens[start - 1]?.lower !== 'po') return undefined;
    start--;
    if (tokens[start]!.lower === 'po') break;
  }
  return boxAt(tokens, start, index + 1);
}

/** "Case postale 12", "Boîte postale 3". */
function french(tokens: readonly Token[], index: number): Candidate | undefined {
  const before = tokens[index - 1];
  return before && /^(?:case|boîte|boite)$/.test(before.lower)
    ? boxAt(tokens, index - 1, index + 1)
    : undefined;
}

/** "Post-Fach 12" */
function hyphened(tokens: readonly Token[], index: number): Candidate | undefined {
  const post = tokens[index - 1]?.text === '-' && tokens[index - 2]?.lower === 'post';
  return post ? boxAt(tokens, index - 2, index + 1) : undefined;
}

/** "B.P. 2045" */
function lettered(tokens: readonly Token[], index: number): Candidate | undefined {
  const box =
    tokens[index - 1]?.text === '.' && tokens[index - 2]?.text === 'B' && tokens[index + 1]?.text === '.';
  return box ? boxAt(tokens, index - 2, index + 2) : undefined;
}
