import { retryAfterSeconds } from '../../src/proxy/http/retry-after';

const NOW = Date.parse('2026-03-02T10:00:00Z');

test.each<[string | undefined, number | undefined]>([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['120', 120],
  [' 5 ', 5],
  ['Mon, 02 Mar 2026 10:00:30 GMT', 30],
  ['Monday, 02-Mar-26 10:00:30 GMT', 30],
  ['Mon Mar  2 10:00:30 2026 GMT', 30],
  ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
  ['-5', undefined],
  ['5.5', undefined],
  ['5,5', undefined],
  ['soon', undefined],
  ['Soon, or later', undefined],
])('Retry-After %p is %p seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});
