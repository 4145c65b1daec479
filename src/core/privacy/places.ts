import { normalize } from './normalize';
import type { PreparedText } from './text';
import { prepare } from './text';

export interface Place {
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Words in a form in which the same words are equal: case, spaces, invisible characters and widths don't count. */
export function sameWords(words: string): string {
  return normalize(words).text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * All places where the same words stand, in UTF-16 code units of `text`. Whole words only, where `words` begin or end
 * with a letter or a digit; a space in them stands for any spaces and line ends.
 */
export function findAllPlaces(text: string, words: string): Place[] {
  const prepared = prepare(text);
  return findInPrepared(prepared, words).map(({ start, end }) => prepared.toOriginal(start, end));
}

/** The same in a prepared text, in offsets of the normalised one. */
export function findInPrepared({ text, lower }: PreparedText, words: string): Place[] {
  const wanted = sameWords(words);
  // A quick look for the first word before the long one.
  if (wanted === '' || !lower.includes(wanted.split(' ', 1)[0] ?? '')) return [];
  const pattern = new RegExp(
    wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s{1,20}'),
    'giu',
  );
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((place) => isBoundary(text, place.start) && isBoundary(text, place.end));
}

function isBoundary(text: string, at: number): boolean {
  return !(WORD_CHARACTER.test(text[at - 1] ?? '') && WORD_CHARACTER.test(text[at] ?? ''));
}
