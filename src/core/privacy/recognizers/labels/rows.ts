import { firstIndex } from '../../../first-index';
import type { PreparedText } from '../../text';

/** A line and, where it is one of a table, its cells. */
export interface Row {
  /** Starts and ends of its cells, in turns; a line that is no row is one cell. */
  readonly cells: readonly number[];
  readonly end: number;
}

export interface Rows {
  /** Number of the line in which a place stands. */
  lineAt(place: number): number;
  /** A line by its number. */
  row(line: number): Row | undefined;
}

/** Cells are separated by tabs, bars, semicolons, dots of half height or at least two spaces. */
const SEPARATOR = /\t[ \t]*| {2,}(?:[|;·] {0,8})?| ?[|;] {0,8}| · /g;
/** A longer line is running text. */
const MAX_ROW = 400;
const known = new WeakMap<PreparedText, Rows>();

/** The lines of a text, cut once, their cells when they are asked for. */
export function rowsOf(prepared: PreparedText): Rows {
  let rows = known.get(prepared);
  if (!rows) {
    rows = cutInLines(prepared.text);
    known.set(prepared, rows);
  }
  return rows;
}

function cutInLines(text: string): Rows {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const cut: (Row | undefined)[] = [];
  return {
    lineAt: (place) => firstIndex(starts, (start) => start > place) - 1,
    row(line) {
      const start = starts[line];
      if (start === undefined) return undefined;
      cut[line] ??= cells(text, start, (starts[line + 1] ?? text.length + 1) - 1);
      return cut[line];
    },
  };
}

function cells(text: string, start: number, end: number): Row {
  const places = [start];
  const line = end - start <= MAX_ROW ? text.slice(start, end) : '';
  if (
    line.includes('\t') ||
    line.includes('|') ||
    line.includes(';') ||
    line.includes('  ') ||
    line.includes(' · ')
  ) {
    for (const match of line.matchAll(SEPARATOR)) {
      places.push(start + match.index, start + match.index + match[0].length);
    }
  }
  places.push(end);
  return { cells: places, end };
}
