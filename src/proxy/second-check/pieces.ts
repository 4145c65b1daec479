/** A part of a text, with its first UTF-16 code unit. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Characters that are sent at once: about eleven pages, well below what spaCy takes and reads in a second. */
const LONGEST = 20_000;

/** Where a long text is cut, the best first: between paragraphs, lines, sentences, words. */
const CUTS = ['\n\n', '\n', '. ', ' '];

/** Cuts a long text, where it can between paragraphs, never inside a character. Blank pieces are left out. */
export function pieces(text: string, longest = LONGEST): readonly Piece[] {
  const found: Piece[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= longest ? text.length : cutBefore(text, start, start + longest);
    const piece = text.slice(start, end);
    if (piece.trim() !== '') found.push({ start, text: piece });
    start = end;
  }
  return found;
}

/** The end of a piece that begins at `start`, in its later half. */
function cutBefore(text: string, start: number, limit: number): number {
  const half = start + Math.floor((limit - start) / 2);
  for (const cut of CUTS) {
    const at = text.lastIndexOf(cut, limit - cut.length);
    if (at > half) return at + cut.length;
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
