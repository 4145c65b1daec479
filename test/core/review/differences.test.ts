import fc from 'fast-check';
import { differences } from '../../../src/core/review';

test.each([
  ['nothing', 'Der Antrag.', 'Der Antrag.', [['same', 'Der Antrag.']]],
  [
    'one word',
    'Der alte Antrag.',
    'Der neue Antrag.',
    [
      ['same', 'Der '],
      ['removed', 'alte'],
      ['added', 'neue'],
      ['same', ' Antrag.'],
    ],
  ],
  [
    'a reworded phrase as one change',
    'Es wird Ihnen mitgeteilt, dass wir kommen.',
    'Wir teilen Ihnen mit, dass wir kommen.',
    [
      ['removed', 'Es wird'],
      ['added', 'Wir teilen'],
      ['same', ' Ihnen '],
      ['removed', 'mitgeteilt'],
      ['added', 'mit'],
      ['same', ', dass wir kommen.'],
    ],
  ],
])('shows %s', (_, before, after, expected) => {
  expect(differences(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected);
});

test('holds both texts whole, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('Antrag', 'Frist', ' ', '\n', '.', 'ä', '😀', '-'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differences(before, after);
      const side = (skip: string) =>
        parts
          .filter((part) => part.kind !== skip)
          .map((part) => part.text)
          .join('');
      expect(side('added')).toBe(before);
      expect(side('removed')).toBe(after);
    }),
  );
});
