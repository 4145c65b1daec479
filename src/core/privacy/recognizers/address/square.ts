import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { cueBefore, endsPart, personBefore, postcodeAfter } from './evidence';
import { readHouseNumber } from './number';

/*
 * Addresses in the middle of Mannheim, where blocks have a letter and a number: "Q 7, 24", "C4, 12a".
 * Issuer: the city. Format: a letter from A to U, a number up to 17, a comma, the number of the house. A cell of a
 * table and a grade of pay look the same, so the town, its postcode, a person or a word for an address stands beside.
 */
const REACH = 9;

export function square(tokens: readonly Token[], index: number): Candidate | undefined {
  const comma = tokens[index - 1];
  const block = tokens[index - 2];
  const letter = tokens[index - 3];
  if (comma?.text !== ',' || block?.kind !== 'number' || block.text.length > 2) return undefined;
  if (!letter || !/^[A-U]$/.test(letter.text) || tokens[index]!.gap === 'paragraph') return undefined;
  const end = readHouseNumber(tokens, index);
  const start = index - 3;
  if (end === -1 || tokens[index]!.text.length > 2) return undefined;
  const next = tokens[end];
  const ends = endsPart(tokens, end) || next?.case === 'lower';
  const speaks =
    isInMannheim(tokens, start, end) ||
    (endsPart(tokens, end) && (cueBefore(tokens, start) || personBefore(tokens, start)));
  if (!speaks || !(ends || postcodeAfter(tokens, end))) return undefined;
  return {
    start: letter.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: 0.8,
    reason: 'context',
  };
}

function isInMannheim(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(0, start - REACH); at < end + REACH && at < tokens.length; at++)
    if (tokens[at]!.lower === 'mannheim' || /^681[3-9]\d$/.test(tokens[at]!.text)) return true;
  return false;
}
