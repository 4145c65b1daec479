type Range = readonly [from: number, to: number];

/**
 * Characters that have no look of their own and hide words from a reader, but not from a machine: fillers, zero-width
 * spaces, bidi overrides, variation selectors without a picture, tag characters (Unicode TR 51, annex C).
 */
const INVISIBLE: readonly Range[] = [
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200b],
  [0x202d, 0x202e],
  [0x2060, 0x2065],
  [0x206a, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0d],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Scripts and pictures that are joined by U+200C and U+200D. */
const JOINED: readonly Range[] = [
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x0dff],
  [0x2600, 0x27bf],
  [0xfb50, 0xfdff],
  [0xfe0f, 0xfe0f],
  [0xfe70, 0xfefe],
  [0x1f000, 0x1faff],
];

const SOFT_HYPHEN = 0x00ad;
const BLACK_FLAG = 0x1f3f4;

const within = (point: number, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => from <= point && point <= to);
const isJoiner = (point: number): boolean => point === 0x200c || point === 0x200d;
/** Regions on a flag, such as Wales, are written with tag characters. */
const isFlagTag = (point: number): boolean => point >= 0xe0020 && point <= 0xe007f;

/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of `text` that a reader sees; `removed` counts what hides, hyphenation points not among it. */
export function visibleStretches(text: string): {
  readonly kept: readonly Stretch[];
  readonly removed: number;
} {
  const kept: Stretch[] = [];
  let start = 0;
  let removed = 0;
  let inFlag = false;
  let previous = 0;
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    const end = index + (point > 0xffff ? 2 : 1);
    inFlag = point === BLACK_FLAG || (inFlag && isFlagTag(point));
    if (point < SOFT_HYPHEN || inFlag || !hides(point, previous, text.codePointAt(end) ?? 0))
      previous = point;
    else {
      if (index > start) kept.push({ start, end: index });
      start = end;
      removed += Number(point !== SOFT_HYPHEN);
    }
    index = end;
  }
  if (text.length > start) kept.push({ start, end: text.length });
  return { kept, removed };
}

function hides(point: number, previous: number, next: number): boolean {
  if (isJoiner(point)) return !(within(previous, JOINED) && within(next, JOINED));
  return point === SOFT_HYPHEN || within(point, INVISIBLE);
}
