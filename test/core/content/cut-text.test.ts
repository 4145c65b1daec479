import fc from 'fast-check';
import { cutText } from '../../../src/core/content';

const texts = (text: string, longest: number) => cutText(text, longest).map((part) => part.text);

test.each([
  ['a text that fits', 'Ein Satz.', 20, ['Ein Satz.']],
  ['paragraphs', 'Eins.\n\nZwei.\n\nDrei.', 12, ['Eins.\n\nZwei.', 'Drei.']],
  ['paragraphs with spaces on the blank line', 'Eins.\n \nZwei.', 8, ['Eins.', 'Zwei.']],
  ['lines of a long paragraph', '- eins\n- zwei\n- drei', 13, ['- eins\n- zwei', '- drei']],
  ['sentences of a long line', 'Das ist eins. Das ist zwei.', 15, ['Das ist eins.', 'Das ist zwei.']],
  ['words of a long sentence', 'eins zwei drei', 9, ['eins zwei', 'drei']],
  ['a word without an end', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['a heading with what follows', 'Anfang.\n\n# Zwei\n\nText dazu.', 18, ['Anfang.', '# Zwei\n\nText dazu.']],
  ['a placeholder as a whole', 'aaaa[PERSON_1]bbbb', 10, ['aaaa', '[PERSON_1]', 'bbbb']],
  ['an emoji as a whole', 'ab😀cd', 3, ['ab', '😀c', 'd']],
])('cuts %s', (_name, text, longest, parts) => {
  expect(texts(text, longest)).toEqual(parts);
});

test('parts and gaps are the text again, and no part is too long', () => {
  const piece = fc.constantFrom(
    'Ein Satz.',
    ' ',
    '\n',
    '\n\n',
    '# Titel',
    '[PERSON_1]',
    'ä😀',
    'x'.repeat(90),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 12, max: 200 }), (words, longest) => {
      const text = words.join('');
      const parts = cutText(text, longest);
      expect(parts.map((part) => part.text + part.gap).join('')).toBe(text);
      for (const part of parts) {
        expect(part.text.length).toBeLessThanOrEqual(longest);
        expect(part.text.match(/\[[^\]]*$/)).toBeNull();
      }
    }),
  );
});

test('a text of two million characters is cut in one pass', () => {
  const text = 'Der Antrag ist eingegangen und wird geprüft. '.repeat(45_000);
  const parts = cutText(text, 20_000);
  expect(parts.length).toBeLessThan(110);
  expect(parts.map((part) => part.text + part.gap).join('')).toBe(text);
});
