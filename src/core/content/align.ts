import { firstIndex } from '../first-index';
/** A pair of indexes: the source's and the answer's. */
export type Pair = readonly [source: number, answer: number];

/** How alike two items are: 0 where they must not be paired, else up to about 1. */
export type Likeness = (source: number, answer: number) => number;

/** Cells of the table that one gap may cost; bounds the time for long documents. */
const CELLS = 60_000;

/**
 * Pairs items of two lists in order. Equal keys that occur once on each side are anchors; between
 * them the pairing with the greatest sum of likeness is taken, in a band around the diagonal.
 */
export function align(source: readonly string[], answer: readonly string[], likeness: Likeness): Pair[] {
  const pairs: Pair[] = [];
  let from: Pair = [0, 0];
  for (const anchor of [...anchors(source, answer), [source.length, answer.length] as const]) {
    pairs.push(...alignGap(from, anchor, likeness));
    if (anchor[0] < source.length) pairs.push(anchor);
    from = [anchor[0] + 1, anchor[1] + 1];
  }
  return pairs;
}

/** The longest run of unique equal keys that rises on both sides (as in patience diff). */
function anchors(source: readonly string[], answer: readonly string[]): Pair[] {
  const inAnswer = uniquePlaces(answer);
  const candidates: Pair[] = [];
  for (const [key, index] of uniquePlaces(source)) {
    const other = inAnswer.get(key);
    if (other !== undefined) candidates.push([index, other]);
  }
  candidates.sort((left, right) => left[0] - right[0]);
  return longestRising(candidates);
}

function uniquePlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, index) => {
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

function longestRising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, answer], index) => {
    const length = firstIndex(tails, (tail) => pairs[tail]![1] >= answer);
    previous[index] = length > 0 ? tails[length - 1]! : -1;
    tails[length] = index;
  });
  const rising: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) rising.push(pairs[index]!);
  return rising.reverse();
}

function alignGap([s0, a0]: Pair, [s1, a1]: Pair, likeness: Likeness): Pair[] {
  const rows = s1 - s0;
  const columns = a1 - a0;
  if (rows <= 0 || columns <= 0) return [];
  const half = Math.max(8, Math.floor(CELLS / (2 * rows)));
  const lowest = (row: number) => Math.max(0, Math.floor((row * columns) / rows) - half);
  const highest = (row: number) => Math.min(columns, Math.ceil((row * columns) / rows) + half);
  // best[row][column - lowest(row)]: greatest sum for the first `row` and `column` items.
  const best: number[][] = [];
  const at = (row: number, column: number) => best[row]?.[column - lowest(row)] ?? Number.NEGATIVE_INFINITY;
  const together = (row: number, column: number) => {
    const value = likeness(s0 + row - 1, a0 + column - 1);
    return value > 0 ? at(row - 1, column - 1) + value : Number.NEGATIVE_INFINITY;
  };
  for (let row = 0; row <= rows; row += 1) {
    best[row] = [];
    for (let column = lowest(row); column <= highest(row); column += 1) {
      let value = row === 0 ? 0 : at(row - 1, column);
      if (column > lowest(row)) value = Math.max(value, at(row, column - 1));
      if (row > 0 && column > 0) value = Math.max(value, together(row, column));
      best[row]!.push(value);
    }
  }
  const pairs: Pair[] = [];
  let row = rows;
  let column = columns;
  while (row > 0 && column > 0) {
    const value = at(row, column);
    if (value === at(row - 1, column)) row -= 1;
    else if (value === at(row, column - 1)) column -= 1;
    else {
      pairs.push([s0 + row - 1, a0 + column - 1]);
      row -= 1;
      column -= 1;
    }
  }
  return pairs.reverse();
}
