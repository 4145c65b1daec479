import { expression } from '../../../src/core/mail/expression';

test('the classes of letters and digits are spelled out, inside and outside of brackets', () => {
  const built = expression(String.raw`^\p{Lu}[\p{Ll}\p{N}-]+ \[\p{L}\]$`, 'u');
  expect(built.source).not.toContain('\\p{');
  expect(built.test('Übung-7 [é]')).toBe(true);
  expect(built.test('übung-7 [é]')).toBe(false);
});

test.each([...'azAZäöüßÄÖÜéèçłŁşŞğİıőčžñøåΩωЖжאبक'])('%s is a letter', (letter) => {
  expect(expression(String.raw`^\p{L}$`, 'u').test(letter)).toBe(true);
});

test.each([...'0 9_-.,;@€„“»…\u00a0'])('"%s" is none', (mark) => {
  expect(expression(String.raw`^\p{L}$`, 'u').test(mark)).toBe(false);
});
