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

/** Ways of writing words of the lists, so that a text's words are mostly known by one look. */
const known = new Map<string, Spelling>();
const MOST = 32_768;

export function spellingOf(text: string): Spelling | undefined {
  return known.get(text);
}

/** Keeps a spelling for the texts to come: only of words that stand on a list, never somebody's own. */
export function keepSpelling({ text, lower, case: written, word }: Spelling): void {
  if (known.size >= MOST) known.clear();
  known.set(copyOf(text), { text: copyOf(text), lower: copyOf(lower), case: written, word });
}

/** A piece of a string can hold the whole of it in memory; a copy holds itself. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
