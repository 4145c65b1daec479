import { prepare } from './text';

export interface Place {
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Words in a form in which the same words are equal: case, spaces, invisible characters and widths don't count. */
export function sameWords(words: string): string {
  return fold(prepare(words).text).replace(/\s+/g, ' ').trim();
}

/**
 * All places where the same words stand, in UTF-16 code units of `text`. Whole words only, where `words` begin or end
 * with a letter or a digit; a space in them stands for any spaces and line ends.
 */
export function findAllPlaces(text: string, words: string): Place[] {
  const wanted = sameWords(words);
  if (wanted === '') return [];
  const prepared = prepare(text);
  const { folded, offsets } = collapse(prepared.text);
  const places: Place[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at)) {
    const end = at + wanted.length;
    if (isBoundary(folded, at) && isBoundary(folded, end)) {
      places.push(prepared.toOriginal(offsets[at] ?? 0, (offsets[end - 1] ?? 0) + 1));
      at = end;
    } else {
      at++;
    }
  }
  return places;
}

function isBoundary(text: string, at: number): boolean {
  return !(WORD_CHARACTER.test(text[at - 1] ?? '') && WORD_CHARACTER.test(text[at] ?? ''));
}

/** Lower case, code unit by code unit, so that offsets stay. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = (text[at] ?? '').toLowerCase();
    folded += unit.length === 1 ? unit : (text[at] ?? '');
  }
  return folded;
}

function collapse(text: string): { folded: string; offsets: Uint32Array } {
  const folded = fold(text);
  const offsets = new Uint32Array(folded.length);
  const pieces: string[] = [];
  let length = 0;
  let spaced = true;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded[at] ?? '';
    const space = /\s/.test(unit);
    if (space && spaced) continue;
    spaced = space;
    pieces.push(space ? ' ' : unit);
    offsets[length++] = at;
  }
  return { folded: pieces.join(''), offsets };
}
