import { visibleStretches } from './invisible-characters';
import type { BodyLine } from './mail';

/** Where a line of a plain-text mail stands. */
export interface TextPlace {
  readonly kind: 'text';
  /** Offset in the source of each character of the line's text. */
  readonly at: readonly number[];
  /** Offset behind the last character of the line, in front of its line break. */
  readonly contentEnd: number;
}

export interface TextLine extends BodyLine {
  readonly place: TextPlace;
}

/** Marks of quotation in front of a line, as RFC 3676, 4.5 has them: `>` each, a space may follow. */
const QUOTE_MARKS = /^(?:\ufeff)?(?: ?>){1,200} ?/;

/** The lines of a plain-text mail; each keeps its own line break. */
export function textLines(source: string): {
  readonly lines: readonly TextLine[];
  readonly characters: number;
} {
  const lines: TextLine[] = [];
  let characters = 0;
  let start = 0;
  while (start < source.length) {
    const contentEnd = lineEnd(source, start);
    const end = source.startsWith('\r\n', contentEnd)
      ? contentEnd + 2
      : Math.min(contentEnd + 1, source.length);
    const marks = QUOTE_MARKS.exec(source.slice(start, Math.min(contentEnd, start + 600)))?.[0] ?? '';
    const from = start + marks.length;
    const content = source.slice(from, contentEnd);
    const { kept, removed } = visibleStretches(content);
    characters += removed;
    const at = kept.flatMap((one) =>
      Array.from({ length: one.end - one.start }, (_, index) => from + one.start + index),
    );
    const text = kept
      .map((one) => content.slice(one.start, one.end))
      .join('')
      .replaceAll('\u00a0', ' ');
    lines.push({
      text,
      quote: marks.replace(/[^>]/g, '').length,
      block: { kind: 'paragraph', inlines: text === '' ? [] : [{ text }] },
      start,
      end,
      place: { kind: 'text', at, contentEnd },
    });
    start = end;
  }
  return { lines, characters };
}

function lineEnd(source: string, start: number): number {
  for (let index = start; index < source.length; index += 1) {
    if (source[index] === '\n' || source[index] === '\r') return index;
  }
  return source.length;
}

/** The line break that the mail uses. */
export const lineBreakOf = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');
