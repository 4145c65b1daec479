import type { WordClass } from './lists/word-class';

/** How a word is written. `mixed` is a capital inside, as in `McDonald` or `iPhone`. */
export type Case = 'lower' | 'capital' | 'upper' | 'mixed';

/** A word in one way of writing it, with all that is the same wherever it stands. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  readonly case: Case;
  readonly word: WordClass | undefined;
}

const { imul } = Math;
const MOST = 32_768;
const FIRST_SIZE = 4_096;

/** Open addressing, at most half full: the spelling at each place, and its hash. */
let places: (Spelling | undefined)[] = [];
let hashes = new Int32Array(0);
let count = 0;
resize(FIRST_SIZE);

/** The hash of a word as it grows by a character. */
export function hashed(hash: number, code: number): number {
  return (imul(hash, 31) + code) | 0;
}

/**
 * The way of writing that stands in a text, told without a string for it: a text's words are mostly known by one look.
 * @param hash of the characters from `start` to `end`
 */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling | undefined {
  for (let at = placeOf(hash); ; at = (at + 1) & (places.length - 1)) {
    const known = places[at];
    if (known === undefined) return undefined;
    if (hashes[at] === hash && known.text.length === end - start && text.startsWith(known.text, start))
      return known;
  }
}

/** Keeps a spelling for the texts to come: only of a word that is `listed` (`word-class.ts`). */
export function keepSpelling({ text, lower, case: written, word }: Spelling): void {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashed(hash, text.charCodeAt(at));
  if (spellingAt(text, 0, text.length, hash)) return;
  if (count >= MOST) resize(FIRST_SIZE);
  else if (count * 2 >= places.length) resize(places.length * 2, places);
  put({ text: copyOf(text), lower: copyOf(lower), case: written, word }, hash);
}

function put(spelling: Spelling, hash: number): void {
  let at = placeOf(hash);
  while (places[at] !== undefined) at = (at + 1) & (places.length - 1);
  places[at] = spelling;
  hashes[at] = hash;
  count++;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}

/** A new table with the spellings of the one before, if it is given. */
function resize(size: number, before: readonly (Spelling | undefined)[] = []): void {
  const old = hashes;
  places = new Array<Spelling | undefined>(size).fill(undefined);
  hashes = new Int32Array(size);
  count = 0;
  before.forEach((spelling, at) => {
    if (spelling) put(spelling, old[at]!);
  });
}

/** A piece of a string can hold the whole of it in memory; a copy holds itself. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
