import { firstIndex } from '../../src/core/first-index';

it.each([
  [[], 5, 0],
  [[5], 4, 0],
  [[5], 5, 0],
  [[5], 6, 1],
  [[1, 3, 3, 3, 9], 3, 1],
  [[1, 3, 3, 3, 9], 4, 4],
  [[1, 3, 3, 3, 9], 10, 5],
])('the first of %p that is not below %i stands at %i', (items, least, expected) => {
  expect(firstIndex(items, (item) => item >= least)).toBe(expected);
});

it('takes typed arrays', () => {
  expect(firstIndex(Uint32Array.of(0, 2, 2, 7), (item) => item > 2)).toBe(3);
});
