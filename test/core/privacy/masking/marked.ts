import type { FindingType, Mapping, MaskedText, MaskSpan } from '../../../../src/core/privacy';
import { emptyMapping, mask } from '../../../../src/core/privacy';

/** A text whose persons stand in braces: "Frau {Kowalski}". */
export function readMarked(
  marked: string,
  type: FindingType = 'PERSON',
): { text: string; spans: MaskSpan[] } {
  const spans: MaskSpan[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^{}]*\})/)) {
    const start = text.length;
    text += piece.startsWith('{') ? piece.slice(1, -1) : piece;
    if (piece.startsWith('{')) spans.push({ start, end: text.length, type });
  }
  return { text, spans };
}

export function maskMarked(marked: string, mapping: Mapping = emptyMapping()): MaskedText {
  const { text, spans } = readMarked(marked);
  return mask(text, spans, mapping);
}

/** The numbers that the persons of a text get: "1 1.2 2". */
export function numbersOf(masked: MaskedText): string {
  return masked.spans.map(({ placeholder }) => placeholder.slice('[PERSON_'.length, -1)).join(' ');
}
