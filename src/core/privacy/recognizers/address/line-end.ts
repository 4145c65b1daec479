import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import type { Token } from '../../text';

/* Whether line and sentence end beside the number of a house. */

/** The line ends behind the number, perhaps with a point. */
export function endsLine(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === '.' ? end + 1 : end;
  const next = tokens[at];
  return !next || next.gap === 'line' || next.gap === 'paragraph';
}

/** "…, Gartenstadt 40. Er ist …": no ordinal, since no noun follows. */
export function endsSentence(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  return tokens[end]?.text === '.' && (!next || (next.case === 'capital' && !isNoun(foldName(next.text))));
}

/** The line before the number is so long that it was broken there. */
export function isWrapped(tokens: readonly Token[], number: number): boolean {
  let at = number - 1;
  while (at > 0 && tokens[at]!.gap !== 'line' && tokens[at]!.gap !== 'paragraph' && number - at < 60) at--;
  return tokens[number]!.gap === 'line' && tokens[number - 1]!.end - tokens[at]!.start > 40;
}
