import { emptyMapping, mask } from '../../../../src/core/privacy/masking';
import { placesInDocument } from '../../../../src/pane/features/privacy-gate/document-places';
import { placesInPreview } from '../../../../src/pane/features/privacy-gate/preview-places';

const TEXT = 'Frau Winter kommt im Winter. Frau Winter, Anna Beispiel und Beispiel.';

/** The text with some of its words masked. */
function masked(...words: readonly [string, number][]) {
  const spans = words.map(([piece, from]) => {
    const start = TEXT.indexOf(piece, from);
    return { start, end: start + piece.length, type: 'PERSON' as const };
  });
  const result = mask(TEXT, spans, emptyMapping());
  return {
    mapping: result.mapping,
    fields: [{ path: 'text' as const, text: result.text, placeholders: result.spans }],
  };
}

const shown = (words: string, decision: 'mask' | 'waive', fields: ReturnType<typeof masked>) =>
  placesInPreview({ words, decision }, fields).map(({ start, end }) =>
    fields.fields[0]!.text.slice(start, end),
  );

describe('a finding in what is sent', () => {
  test('is its placeholder, at each place that is masked', () => {
    expect(shown('Winter', 'mask', masked(['Winter', 0], ['Winter', 30]))).toEqual([
      '[PERSON_1]',
      '[PERSON_1]',
    ]);
  });

  test('is the words themselves once they were waved through', () => {
    expect(shown('Winter', 'waive', masked())).toEqual(['Winter', 'Winter', 'Winter']);
  });

  test('is the placeholder of longer words where it is masked as a part of them', () => {
    expect(shown('Beispiel', 'mask', masked(['Anna Beispiel', 0]))).toEqual(['[PERSON_1]']);
  });

  test('is nowhere if it was edited away', () => {
    expect(shown('Schmitz', 'mask', masked(['Winter', 0]))).toEqual([]);
  });
});

describe('a finding in the document', () => {
  const place = (start: number, end: number, path: 'text' | 'instruction' = 'text') => ({ path, start, end });

  test('is its words and which of their places, also among places that are no finding', () => {
    const places = [place(5, 11), place(34, 40)];
    expect(placesInDocument({ words: 'Winter', places }, TEXT)).toEqual([
      { words: 'Winter', nth: 0 },
      { words: 'Winter', nth: 2 },
    ]);
  });

  test('is looked for by its first line', () => {
    const text = 'An\nMusterweg 17\n41334 Nettetal';
    const places = [place(3, text.length)];
    expect(placesInDocument({ words: 'Musterweg 17\n41334 Nettetal', places }, text)).toEqual([
      { words: 'Musterweg 17', nth: 0 },
    ]);
  });

  test('is left out where it stands in the instruction alone', () => {
    expect(placesInDocument({ words: 'Winter', places: [place(0, 6, 'instruction')] }, TEXT)).toEqual([]);
  });
});
