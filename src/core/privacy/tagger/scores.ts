import { featuresOf, MOST_FEATURES, ROWS, rowInSentence } from './features';
import { sentencesOf } from './sentences';
import type { View } from './view';
import { WEIGHTS } from './weights.learned';

/** What the tagger may call a word. */
export const LABELS = ['PERSON', 'SPECIAL_CATEGORY'] as const;
export type Label = (typeof LABELS)[number];
/** Their places in what is written and scored. */
export const PERSON = 0;
export const SPECIAL = 1;

/** Weights and scores count in parts of a natural logit. */
export const PARTS = 2;
/** Weights are written as a letter each: from `a` for the least to `o` for the greatest. */
export const GREATEST = 7;
const ZERO = 'a'.charCodeAt(0) + GREATEST;

let weights: Int8Array | undefined;

/**
 * How much speaks for each label of a word, in `PARTS` of a logit. Integers, the same on every machine. Good until the
 * next piece is asked for.
 */
export type Scores = Int32Array;

/** Asks for the scores of a piece of a text by its number; undefined for what is no word. */
export function createScorer(view: View): (at: number) => Scores | undefined {
  weights ??= readWeights();
  const table = weights;
  const numbers = sentencesOf(view);
  const read = featuresOf(view, numbers);
  const rows = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(LABELS.length);
  const { persons, specials } = sums(view, numbers, table);
  return (at) => {
    if (!view.traits[at]) return undefined;
    const itself = rowInSentence(view, at)! * LABELS.length;
    let person = persons[numbers[at]!]! - table[itself + PERSON]!;
    let special = specials[numbers[at]!]! - table[itself + SPECIAL]!;
    for (let count = read(at, rows); count > 0; count--) {
      const row = rows[count - 1]! * LABELS.length;
      person += table[row + PERSON]!;
      special += table[row + SPECIAL]!;
    }
    scores[PERSON] = person;
    scores[SPECIAL] = special;
    return scores;
  };
}

/** What the words of each sentence say together. */
function sums(view: View, numbers: Int32Array, table: Int8Array) {
  const count = (numbers[view.length - 1] ?? -1) + 1;
  const persons = new Int32Array(count);
  const specials = new Int32Array(count);
  for (let at = 0; at < view.length; at++) {
    const row = rowInSentence(view, at);
    if (row === undefined) continue;
    persons[numbers[at]!]! += table[row * LABELS.length + PERSON]!;
    specials[numbers[at]!]! += table[row * LABELS.length + SPECIAL]!;
  }
  return { persons, specials };
}

function readWeights(): Int8Array {
  if (WEIGHTS.length !== ROWS * LABELS.length)
    throw new Error('The weights are not those of these features.');
  return Int8Array.from(WEIGHTS, (letter) => letter.charCodeAt(0) - ZERO);
}
