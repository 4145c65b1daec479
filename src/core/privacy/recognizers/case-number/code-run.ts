import { oneOf } from '../../per-word';
import type { Token } from '../../text';

/* Where a code begins and ends: letters, digits and joints written in one. */

/** A letter that closes the number: "51-0447-19 W". */
export const LETTER_BEHIND = / [A-Z][a-z]?(?=[,.;)\n]|$)/uy;
export const JOINTS = new Set(['-', '/', '.', '_']);

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'mark' || JOINTS.has(token.text));
}

const opensRun = oneOf(new Set('("„:;,[|#'));

/** First token of what is written in one around a number; undefined where other marks stand at its side. */
export function firstOfRun(tokens: readonly Token[], index: number): number | undefined {
  let first = index;
  while (tokens[first]!.gap === 'none' && index - first < 12) {
    const before = tokens[first - 1];
    if (!before) break;
    if (!isJoined(before)) return tokens[first]!.kind !== 'mark' && opensRun(before) ? first : undefined;
    first--;
  }
  return tokens[first]!.kind === 'mark' ? undefined : first;
}

export function lastOfRun(tokens: readonly Token[], index: number): number {
  let last = index;
  while (tokens[last + 1]?.gap === 'none' && isJoined(tokens[last + 1]) && last - index < 16) last++;
  while (last > index && tokens[last]!.kind === 'mark') last--;
  return last;
}
