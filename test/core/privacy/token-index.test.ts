import { oneOf } from '../../../src/core/privacy/per-word';
import { prepare } from '../../../src/core/privacy/text';
import { hasLetterRun, indexOf, merged, sought } from '../../../src/core/privacy/token-index';

const COLOURS = sought(oneOf(new Set(['rot', 'grün'])));
const LONG = sought((token) => (token?.lower.length ?? 0) > 10);

const wordsAt = (text: string, places: readonly number[]) => {
  const { tokens } = prepare(text);
  return places.map((at) => tokens[at]!.text);
};

test('numbers, words with a capital and words that a question asks for are found in their order', () => {
  const text = 'Der ROTE Ball 12 ist rot, der Wasserbehälter 7 grün; rot-weiß: 3';
  const index = indexOf(prepare(text).tokens);
  expect(wordsAt(text, index.numbers)).toEqual(['12', '7', '3']);
  expect(wordsAt(text, index.capitals)).toEqual(['Der', 'ROTE', 'Ball', 'Wasserbehälter']);
  expect(wordsAt(text, index.of(COLOURS))).toEqual(['rot', 'grün', 'rot']);
  expect(wordsAt(text, index.of(LONG))).toEqual(['Wasserbehälter']);
});

test('two lists of places become one in order', () => {
  expect(merged([1, 4, 9], [0, 5, 6, 12])).toEqual([0, 1, 4, 5, 6, 9, 12]);
  expect(merged([2, 3], [])).toEqual([2, 3]);
  expect(merged([], [2, 3])).toEqual([2, 3]);
});

test.each([
  ['K O V A C', true],
  ['Herr K. O. Vac', false],
  ['a b', false],
  ['Anlage a, b und c', false],
  ['', false],
])('whether letters stand apart in %j', (text, apart) => {
  expect(hasLetterRun(prepare(text).tokens)).toBe(apart);
});
