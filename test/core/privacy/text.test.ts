import fc from 'fast-check';
import { normalize } from '../../../src/core/privacy/normalize';
import { prepare } from '../../../src/core/privacy/text';

describe('normalize', () => {
  it.each([
    ['a\u200bb\u00adc\u200fd', 'abcd'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['a\r\nb\rc\u2028d\u000be', 'a\nb\nc\nd\ne'],
    ['０１２ＡＢ', '012AB'],
    ['𝐈𝐁𝐀𝐍 𝟎𝟏', 'IBAN 01'],
    ['٠١٢', '012'],
    ['Mu\u0308ller', 'Müller'],
    ['DЕ02 еrika@web', 'DE02 erika@web'],
    ['Олена Шевченко', 'Олена Шевченко'],
    ['Μαρία', 'Μαρία'],
    ['a\u2011b', 'a-b'],
    ['Muster-\nmann', 'Mustermann'],
    ['Vor-\nund Nachname', 'Vor-\nund Nachname'],
    ['a&#64;b&nbsp;c &auml; &unknown;', 'a@b c ä &unknown;'],
    ['m² ½', 'm² ½'],
  ])('makes %j into %j', (original, expected) => {
    expect(normalize(original).text).toBe(expected);
  });

  it('maps every place back into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const prepared = prepare(original);
        let before = 0;
        for (let at = 0; at < prepared.text.length; at++) {
          const { start, end } = prepared.toOriginal(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
        expect(prepared.lower).toHaveLength(prepared.text.length);
      }),
      { seed: 5 },
    );
  });
});

describe('the tokens of a prepared text', () => {
  it('are words, numbers and marks with what separates them', () => {
    expect(prepare('Frau DE02\n\nÖ-1').tokens.map(({ text, kind, gap }) => [text, kind, gap])).toEqual([
      ['Frau', 'word', 'paragraph'],
      ['DE', 'word', 'space'],
      ['02', 'number', 'none'],
      ['Ö', 'word', 'paragraph'],
      ['-', 'mark', 'none'],
      ['1', 'number', 'none'],
    ]);
  });

  it('know how a word is written', () => {
    const cases = prepare('klein Groß GROSS GROẞ McDonald STRAßE Ä').tokens.map((token) => token.case);
    expect(cases).toEqual(['lower', 'capital', 'upper', 'upper', 'mixed', 'upper', 'capital']);
  });
});
