import { cutText } from '../../core/content/cut-text';

/** A part of a text, with its first UTF-16 code unit. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Characters that are sent at once: about eleven pages, well below what spaCy takes and reads in a second. */
const LONGEST = 20_000;

/** Cuts a long text as `cutText` does; the gaps between the pieces and blank pieces are left out. */
export function pieces(text: string, longest = LONGEST): readonly Piece[] {
  let next = 0;
  return cutText(text, longest).flatMap((part) => {
    const start = next;
    next += part.text.length + part.gap.length;
    return part.text.trim() === '' ? [] : [{ start, text: part.text }];
  });
}
