/** A piece of a long text that is looked at by itself. UTF-16 code units, ends exclusive. */
export interface Window {
  /** What begins here is found by this window. */
  readonly start: number;
  readonly end: number;
  /** What is looked at: the piece and what stands around it. */
  readonly from: number;
  readonly to: number;
}

/** A text of this length is one window. */
export const LONGEST = 20_000;
const SHORTEST = 16_000;
/**
 * What a window sees of its neighbours: more than any recognizer looks at around a place. Sentences, cues and
 * signatures reach 260 characters.
 */
const MARGIN = 500;
/** So far on a margin looks for a line to end with. */
const SLACK = 100;

/** So much of a text before a window and behind its longest end decides about it; a pair of characters is counted in. */
export const AROUND = MARGIN + SLACK + 2;

const PARAGRAPH_END = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]{0,20}(?:\r\n|\r(?!\n)|\n)/;

/**
 * The window that begins at `start`: to the first end of a paragraph after 16,000 characters, else to the end of a
 * line, of a word, or after 20,000 characters. Undefined where nothing is left or, in a text that is not complete yet,
 * where more is needed to tell. Depends on the text around alone, not on how much has come.
 */
export function windowAt(text: string, start: number, complete: boolean): Window | undefined {
  const left = text.length - start;
  if (left <= (complete ? 0 : LONGEST + AROUND)) return undefined;
  const end = left <= LONGEST ? text.length : endOf(text, start);
  return { start, end, from: lineBefore(text, start), to: end === text.length ? end : lineAfter(text, end) };
}

function endOf(text: string, start: number): number {
  const piece = text.slice(start + SHORTEST, start + LONGEST);
  const paragraph = PARAGRAPH_END.exec(piece);
  const at = paragraph ? paragraph.index + paragraph[0].length : lastBreak(piece);
  return betweenCharacters(text, start + SHORTEST + at);
}

/** Behind the last line end, the last space, or all. */
function lastBreak(piece: string): number {
  const line = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
  if (line !== -1) return line + 1;
  const space = piece.search(/\s\S*$/);
  return space === -1 ? piece.length : space + 1;
}

function lineBefore(text: string, start: number): number {
  const from = start - MARGIN - SLACK;
  if (from <= 0) return 0;
  return betweenCharacters(text, from + lastBreak(text.slice(from, from + SLACK)));
}

function lineAfter(text: string, end: number): number {
  const from = Math.min(text.length, end + MARGIN);
  const piece = text.slice(from, from + SLACK);
  const line = piece.search(/[\r\n]/);
  const space = line === -1 ? piece.search(/\s/) : line;
  return betweenCharacters(text, space === -1 ? from + piece.length : from + space);
}

/** Never inside a surrogate pair, nor between carriage return and line feed. */
function betweenCharacters(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const inside =
    ((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00) || (before === 13 && after === 10);
  return inside ? at + 1 : at;
}
