import { featuresOf, MOST_FEATURES, ROWS } from './features';
import type { View } from './view';
import { WEIGHTS } from './weights.learned';

/** What the tagger may call a word; `other` is personal data that it does not name. */
export const LABELS = ['PERSON', 'SPECIAL_CATEGORY', 'other'] as const;
export type Label = (typeof LABELS)[number];

/** Weights and scores count in parts of a natural logit. */
export const PARTS = 2;
/** Weights are written as a letter each: from `a` for the least to `o` for the greatest. */
export const GREATEST = 7;
const ZERO = 'a'.charCodeAt(0) + GREATEST;

let weights: Int8Array | undefined;

/**
 * How much speaks for each label of a word against its being none, in `PARTS` of a logit. Integers, the same on every
 * machine. Good until the next piece is asked for.
 */
export type Scores = Int32Array;

/** Asks for the scores of a piece of a text by its number; undefined for what is no word. */
export function createScorer(view: View): (at: number) => Scores | undefined {
  weights ??= readWeights();
  const table = weights;
  const read = featuresOf(view);
  const rows = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(LABELS.length);
  return (at) => {
    if (!view.traits[at]) return undefined;
    let person = 0;
    let special = 0;
    let other = 0;
    for (let count = read(at, rows); count > 0; count--) {
      const row = rows[count - 1]! * LABELS.length;
      person += table[row]!;
      special += table[row + 1]!;
      other += table[row + 2]!;
    }
    scores[0] = person;
    scores[1] = special;
    scores[2] = other;
    return scores;
  };
}

function readWeights(): Int8Array {
  if (WEIGHTS.length !== ROWS * LABELS.length)
    throw new Error('The weights are not those of these features.');
  return Int8Array.from(WEIGHTS, (letter) => letter.charCodeAt(0) - ZERO);
}
