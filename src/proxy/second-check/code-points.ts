const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/**
 * Gives the UTF-16 offset in `text` for an offset in code points, as Python counts. A surrogate without its other half
 * is a code point of its own, there as here. Undefined for what is no place of the text.
 */
export function codePointOffsets(text: string): (offset: number) => number | undefined {
  const inside = (offset: number, length: number): boolean =>
    Number.isInteger(offset) && offset >= 0 && offset <= length;
  // Without a low surrogate no code point has two units.
  if (!LOW_SURROGATE.test(text)) return (offset) => (inside(offset, text.length) ? offset : undefined);

  const starts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts[count++] = at;
  starts[count] = text.length;
  return (offset) => (inside(offset, count) ? starts[offset] : undefined);
}
