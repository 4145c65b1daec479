import { wordOf } from './lists/word-class';
import { oneOf, type WordTest } from './per-word';
import type { Token } from './text';

/** A question per word whose places in a text are asked for. */
export interface Sought {
  readonly number: number;
}

/** Where the tokens stand that recognizers begin from, found in one pass over the text; all in its order. */
export interface TokenIndex {
  /** Those of digits. */
  readonly numbers: readonly number[];
  /** Words that are not in lower case. */
  readonly capitals: readonly number[];
  /** Words and marks of which the question is true. */
  of(sought: Sought): readonly number[];
}

/** Bits of an integer that is no object. */
const MOST = 30;
const NOWHERE: readonly number[] = [];
let count = 0;
/** Which questions are answered by a list alone, a bit each. */
const listed = new Map<string, number>();
const others: (readonly [bit: number, test: WordTest])[] = [];

/** Registers a question, whether any of these is true; once, when a module is read. */
export function sought(...tests: readonly WordTest[]): Sought {
  if (count === MOST) throw new Error('Too many questions for one integer.');
  const number = count++;
  const bit = 1 << number;
  for (const test of tests) {
    if (test.list) for (const word of test.list) listed.set(word, (listed.get(word) ?? 0) | bit);
    else others.push([bit, test]);
  }
  return { number };
}

const known = new WeakMap<readonly Token[], TokenIndex>();

/** The index of a text, made when it is first asked for. */
export function indexOf(tokens: readonly Token[]): TokenIndex {
  let index = known.get(tokens);
  if (!index) {
    index = made(tokens);
    known.set(tokens, index);
  }
  return index;
}

function made(tokens: readonly Token[]): TokenIndex {
  const numbers: number[] = [];
  const capitals: number[] = [];
  const places: (number[] | undefined)[] = new Array(count).fill(undefined);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'number') {
      numbers.push(index);
      continue;
    }
    if (token.case !== 'lower' && token.kind === 'word') capitals.push(index);
    const word = token.word ?? wordOf(token);
    word.sought ??= answersOf(token);
    for (let bits = word.sought; bits !== 0; bits &= bits - 1) {
      const number = 31 - Math.clz32(bits & -bits);
      const some = places[number];
      if (some) some.push(index);
      else places[number] = [index];
    }
  }
  return { numbers, capitals, of: ({ number }) => places[number] ?? NOWHERE };
}

function answersOf(token: Token): number {
  let bits = listed.get(token.lower) ?? 0;
  for (const [bit, test] of others) if ((bits & bit) === 0 && test(token)) bits |= bit;
  return bits;
}

/** Two lists of places as one, in order. */
export function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  const all = new Array<number>(some.length + others.length);
  for (let at = 0, one = 0, other = 0; at < all.length; at++)
    all[at] = (some[one] ?? Infinity) < (others[other] ?? Infinity) ? some[one++]! : others[other++]!;
  return all;
}

/** The strokes of "NAME ./. NAME" and "12 K 34/25", and the sign between "Nowicka + Nowicki". */
export const STROKES = sought(oneOf(new Set('/+')));

const LETTERS = sought((token) => token?.lower.length === 1 && /\p{L}/u.test(token.lower));
const SHORTEST_RUN = 3;

/** Whether three or more words of a single letter follow each other: letters that stand apart. */
export function hasLetterRun(tokens: readonly Token[]): boolean {
  const letters = indexOf(tokens).of(LETTERS);
  return letters.some((at, number) => letters[number + SHORTEST_RUN - 1] === at + SHORTEST_RUN - 1);
}

/** What joins the words of a compound. */
export const HYPHENS = sought(oneOf(new Set('-')));
