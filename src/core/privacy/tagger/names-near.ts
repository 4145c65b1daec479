import { Flag } from '../recognizers/special-category/flags';
import { beginsSentence } from './sentences';
import { NAME, type View } from './view';

/*
 * Names that were found around a piece, and whether somebody says "ich" there: not farther than a window of a long text
 * mostly sees of its neighbours (`windows.ts`), so that the tagger hardly ever says something else of a word because of
 * the window in which it stands.
 */

/** By the number of a piece. */
export interface NamesNear {
  /** 1 where a name stands in its sentence, not far. */
  readonly named: Uint8Array;
  /** How many names stand around it: 0 none, 1 a few, 2 many. */
  readonly around: Uint8Array;
  /** 1 where somebody says ich or mein around it. */
  readonly selves: Uint8Array;
}

/** Pieces. */
const IN_SENTENCE = 40;
const AROUND = 60;
const MANY = 3;

export function namesNear(view: View): NamesNear {
  const { length, classes, flags } = view;
  const named = new Uint8Array(length);
  const around = new Uint8Array(length);
  const selves = new Uint8Array(length);
  let start = 0;
  let last = -Infinity;
  let names = 0;
  for (let at = 0; at < Math.min(AROUND, length); at++) if (classes[at] === NAME) names++;
  for (let at = 0; at < length; at++) {
    if (at + AROUND < length && classes[at + AROUND] === NAME) names++;
    if (at > AROUND && classes[at - AROUND - 1] === NAME) names--;
    around[at] = names >= MANY ? 2 : names > 0 ? 1 : 0;
    if (beginsSentence(view, at)) {
      start = at;
      last = -Infinity;
    }
    if (classes[at] === NAME) {
      named.fill(1, Math.max(start, at - IN_SENTENCE, last + 1), at);
      last = at;
    }
    if (at - last <= IN_SENTENCE) named[at] = 1;
    if (flags[at]! & Flag.Self) selves.fill(1, Math.max(0, at - AROUND), at + AROUND + 1);
  }
  return { named, around, selves };
}
