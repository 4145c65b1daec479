import { findAllPlaces } from '../../../src/core/privacy/places';

test.each([
  ['a hyphen', '4711-20938'],
  ['a slash', '50/1-2026'],
  ['a plus and brackets', '+49 (2153) 555-01'],
  ['marks that expressions use', 'a.b*c?[1]{2}|^$\\'],
])('words with %s are found wherever they stand', (_, words) => {
  const text = `Nummer ${words}, also ${words}!`;
  expect(findAllPlaces(text, words).map(({ start, end }) => text.slice(start, end))).toEqual([words, words]);
});
