import fc from 'fast-check';
import { pieces } from '../../../src/proxy/second-check/pieces';

test.each<[string, string, readonly string[]]>([
  ['a short text is one piece', 'Guten Tag.', ['Guten Tag.']],
  ['a text is cut between paragraphs', 'Erster Satz.\n\nZweiter', ['Erster Satz.', 'Zweiter']],
  ['else between lines', 'Frau Beispiel\nMusterweg', ['Frau Beispiel', 'Musterweg']],
  ['else between sentences', 'Sie kommt. Er kommt.', ['Sie kommt.', 'Er kommt.']],
  ['else between words', 'Anna Beispiel Muster', ['Anna Beispiel', 'Muster']],
  ['else anywhere', 'Donaudampfschifffahrt', ['Donaudampfschif', 'ffahrt']],
  ['but not inside a placeholder', 'abcdefgh[PERSON_1]ijk', ['abcdefgh', '[PERSON_1]ijk']],
  ['and not inside a character', 'abcdefghijklmn😀op', ['abcdefghijklmn', '😀op']],
  ['blank pieces are left out', `Anna Beispiel  ${' '.repeat(30)}Kos`, ['Anna Beispiel', 'Kos']],
])('%s', (_name, text, expected) => {
  expect(pieces(text, 15).map((piece) => piece.text)).toEqual(expected);
});

test('pieces are places of the text, in order, and leave out only spaces', () => {
  const text = fc
    .array(fc.constantFrom('Anna', ' ', '\n', '\n\n', '. ', '😀', '    '), { maxLength: 60 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (words, longest) => {
      let at = 0;
      for (const piece of pieces(words, longest)) {
        expect(words.slice(at, piece.start).trim()).toBe('');
        expect(piece.text.length).toBeLessThanOrEqual(longest);
        expect(words.startsWith(piece.text, piece.start)).toBe(true);
        expect(piece.text).not.toMatch(/\p{Surrogate}/u);
        at = piece.start + piece.text.length;
      }
      expect(words.slice(at).trim()).toBe('');
    }),
    { numRuns: 1_000, seed: 5 },
  );
});
