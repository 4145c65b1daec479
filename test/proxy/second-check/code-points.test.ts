import fc from 'fast-check';
import { codePointOffsets } from '../../../src/proxy/second-check/code-points';

test.each<[string, string, number, number]>([
  ['letters', 'Frau Kos', 5, 5],
  ['umlauts', 'Grüße', 4, 4],
  ['a character of two units before it', '😀 Kos', 2, 3],
  ['two of them', '😀😀Kos', 2, 4],
  ['the end behind one', 'Kos😀', 4, 5],
  ['a sequence with joiners', '👩‍👧 Kos', 4, 6],
  ['a lone high surrogate', '\ud83d Kos', 2, 2],
  ['a lone low surrogate', '\ude00 Kos', 2, 2],
  ['two low surrogates after a high one', '😀\ude00Kos', 2, 3],
  ['the end of nothing', '', 0, 0],
])('an offset in code points is found behind %s', (_name, text, offset, expected) => {
  expect(codePointOffsets(text)(offset)).toBe(expected);
});

test.each<[string, string, number]>([
  ['before the text', 'Kos', -1],
  ['behind the text', 'Kos', 4],
  ['behind a text with a character of two units', '😀Kos', 5],
  ['between two characters', 'Kos', 1.5],
  ['that is no number', '😀Kos', Number.NaN],
  ['without end', 'Kos', Number.POSITIVE_INFINITY],
])('a place %s is none', (_name, text, offset) => {
  expect(codePointOffsets(text)(offset)).toBeUndefined();
});

test('spans name the same words in code points and in UTF-16, for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('a', 'ü', '😀', '\ud83d', '\ude00', '\n')).map((units) => units.join('')),
  );
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (words, start, length) => {
      const points = Array.from(words);
      const end = start + length;
      const toUtf16 = codePointOffsets(words);
      if (end > points.length) return toUtf16(end) === undefined;
      return words.slice(toUtf16(start), toUtf16(end)) === points.slice(start, end).join('');
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
