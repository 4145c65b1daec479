import { linesOf } from './lines';
import { namesNear } from './names-near';
import { toldIn, WHOSE_BITS } from './told';
import { CASE_BITS, type View } from './view';

/*
 * What the tagger looks at to tell what a word is: the word, how it begins and ends, what the lists say of it, the
 * words and classes around it, the label of its line, the names that stand in its sentence and in the text, whom its
 * sentence speaks of, what the lexicon of special categories calls it, and each other word of its sentence wherever it
 * stands there. Each such feature is hashed to a row of the table of weights
 * (feature hashing, Weinberger et al. 2009, arXiv:0902.2206).
 */

/** Rows of the table. */
export const ROWS = 1 << 16;
/** No word has more features of its own. */
export const MOST_FEATURES = 70;

const { imul } = Math;
const NOTHING = -1;
const SHORT_TEXT = 60;
const LONG_TEXT = 150;

/** Writes the rows of the features of a piece that is a word, and says how many they are. */
export type FeatureReader = (at: number, rows: Int32Array) => number;

/** @param numbers of the sentences of the pieces (`sentencesOf`) */
export function featuresOf(view: View, numbers: Int32Array): FeatureReader {
  const { length, words, classes, gaps, traits, entries } = view;
  const { named, around, selves } = namesNear(view);
  const told = toldIn(view, numbers);
  const { steps, labels } = linesOf(view);
  const size = length > LONG_TEXT ? 2 : length > SHORT_TEXT ? 1 : 0;
  const of = (values: Int32Array, at: number) => (at >= 0 && at < length ? values[at]! : NOTHING);
  return (at, rows) => {
    const { hashes, length: letters } = traits[at]!;
    const here = classes[at]!;
    const before = of(classes, at - 1);
    const after = of(classes, at + 1);
    const between = (gaps[at]! << 3) | (at + 1 < length ? gaps[at + 1]! : 7);
    let count = 0;
    for (const hash of hashes) rows[count++] = rowOf(count, hash, 0);
    rows[count++] = rowOf(count, letters, 0);
    rows[count++] = rowOf(count, here, 0);
    rows[count++] = rowOf(count, of(classes, at - 3), 0);
    rows[count++] = rowOf(count, of(classes, at - 2), 0);
    rows[count++] = rowOf(count, before, 0);
    rows[count++] = rowOf(count, after, 0);
    rows[count++] = rowOf(count, of(classes, at + 2), 0);
    rows[count++] = rowOf(count, of(classes, at + 3), 0);
    rows[count++] = rowOf(count, of(words, at - 2), 0);
    rows[count++] = rowOf(count, of(words, at - 1), 0);
    rows[count++] = rowOf(count, of(words, at + 1), 0);
    rows[count++] = rowOf(count, of(words, at + 2), 0);
    rows[count++] = rowOf(count, before, here);
    rows[count++] = rowOf(count, here, after);
    rows[count++] = rowOf(count, between, 0);
    rows[count++] = rowOf(count, between, here);
    rows[count++] = rowOf(count, steps[at]!, 0);
    rows[count++] = rowOf(count, labels[at]!, 0);
    rows[count++] = rowOf(count, labels[at]!, here);
    rows[count++] = rowOf(count, named[at]!, here & CASE_BITS);
    rows[count++] = rowOf(count, named[at]!, here);
    rows[count++] = rowOf(count, around[at]! * 3 + size, 0);
    rows[count++] = rowOf(count, around[at]! * 3 + size, here);
    rows[count++] = rowOf(count, 0, 0);
    const whose = told.whose(at) | (named[at]! << WHOSE_BITS);
    const general = told.general(at);
    const near = (around[at]! << 1) | selves[at]!;
    rows[count++] = rowOf(count, whose, 0);
    rows[count++] = rowOf(count, general, 0);
    rows[count++] = rowOf(count, near, size);
    rows[count++] = rowOf(count, of(entries, at - 1), 0);
    rows[count++] = rowOf(count, of(entries, at + 1), 0);
    const entry = entries[at]!;
    if (entry === 0) return count;
    rows[count++] = rowOf(count, entry, 0);
    rows[count++] = rowOf(count, entry, whose);
    rows[count++] = rowOf(count, entry, general);
    rows[count++] = rowOf(count, entry, near * 4 + size);
    rows[count++] = rowOf(count, whose, near * 4 + size);
    rows[count++] = rowOf(count, entry, of(entries, at - 1));
    rows[count++] = rowOf(count, entry, of(entries, at + 1));
    rows[count++] = rowOf(count, entry, before);
    rows[count++] = rowOf(count, entry, after);
    rows[count++] = rowOf(count, entry, of(words, at - 1));
    for (let flags = told.flags(at); flags !== 0; flags &= flags - 1)
      rows[count++] = rowOf(FLAG_FEATURE, flags & -flags, 0);
    return count;
  };
}

/** Above all other numbers. */
const FLAG_FEATURE = 63;
const SENTENCE_FEATURE = 64;

/** The row of a piece as one that stands in the sentence of a word; undefined for what says nothing there. */
export function rowInSentence({ tokens, words }: View, at: number): number | undefined {
  const kind = tokens[at]?.kind;
  return kind === undefined || kind === 'word' ? rowOf(SENTENCE_FEATURE, words[at]!, 0) : undefined;
}

/** A row for a feature by its number with its values. */
function rowOf(number: number, a: number, b: number): number {
  let hash = imul(number, 0x9e3779b1) ^ a;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ b;
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (ROWS - 1);
}
