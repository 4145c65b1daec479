import { attribute, type Element } from './tree';

/** CSS pixels of one unit (CSS Values 4, 6); those that hang on the font are worked out. */
const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  rem: 16,
  vw: 8,
  vh: 6,
};

/** A CSS length in pixels; NaN for what is none. `size` is the font's, in pixels. */
export function length(value: string, size: number): number {
  const found = /^(-?\d{0,9}(?:\.\d{1,9})?)\s*(px|pt|pc|in|cm|mm|q|rem|em|ex|ch|vw|vh|%)?$/.exec(value);
  if (!found?.[1]) return Number.NaN;
  const number = Number.parseFloat(found[1]);
  const unit = found[2] ?? 'px';
  if (unit === 'em') return number * size;
  if (unit === 'ex' || unit === 'ch') return (number * size) / 2;
  if (unit === '%') return number * 8;
  return number * (PIXELS[unit] ?? 1);
}

/** Pixels of `<font size>` 1 to 7 (WHATWG HTML, 15.3.4). */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** Size of an element's font in pixels. */
export function fontSize(element: Element, value: string, above: number): number {
  if (value !== '') {
    if (value in KEYWORDS) return KEYWORDS[value]!;
    if (value === 'smaller') return above / 1.2;
    if (value === 'larger') return above * 1.2;
    const pixels = value.endsWith('%') ? (Number.parseFloat(value) / 100) * above : length(value, above);
    if (!Number.isNaN(pixels)) return pixels;
  }
  if (element.tagName !== 'font') return above;
  const size = attribute(element, 'size');
  if (size === undefined) return above;
  const relative = /^[+-]/.test(size) ? 3 + Number.parseInt(size, 10) : Number.parseInt(size, 10);
  return FONT_SIZES[Math.min(7, Math.max(1, relative)) - 1] ?? above;
}
