import { AROUND, LONGEST, type Window, windowAt } from '../../../../src/core/privacy/windows';

function windowsOf(text: string): Window[] {
  const windows: Window[] = [];
  for (let start = 0; ; ) {
    const window = windowAt(text, start, true);
    if (!window) return windows;
    windows.push(window);
    start = window.end;
  }
}

const paragraphs = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => `${at} ${'wort '.repeat(length / 5)}`.trim()).join('\n\n');

describe('windows of a text', () => {
  it('are one for a text that is short, and none for an empty one', () => {
    expect(windowsOf('')).toEqual([]);
    expect(windowsOf('a'.repeat(LONGEST))).toEqual([{ start: 0, end: LONGEST, from: 0, to: LONGEST }]);
  });

  it('end where a paragraph ends, follow on each other, and see a margin that begins and ends with a line or word', () => {
    const text = paragraphs(200, 700);
    const windows = windowsOf(text);
    expect(windows.length).toBeGreaterThan(6);
    windows.forEach(({ start, end, from, to }, at) => {
      expect(start).toBe(windows[at - 1]?.end ?? 0);
      expect(end - start).toBeLessThanOrEqual(LONGEST);
      if (at > 0) {
        expect(text.slice(start - 2, start)).toBe('\n\n');
        expect(start - from).toBeGreaterThanOrEqual(500);
        expect(text[from - 1]).toMatch(/\s/);
      }
      if (end < text.length) {
        expect(to - end).toBeGreaterThanOrEqual(Math.min(500, text.length - end));
        expect(text[to] ?? ' ').toMatch(/\s/);
      }
    });
    expect(windows.at(-1)?.end).toBe(text.length);
  });

  it.each([
    ['lines without an empty one', `${'wort '.repeat(10)}\n`, '\n'],
    ['words in one line', 'wort ', ' '],
    ['lines that end in a carriage return and a line feed', `${'wort '.repeat(10)}\r\n`, '\n'],
    ['empty lines with spaces in them', `${'wort '.repeat(100)}\r\n \t\r\n`, '\n'],
  ])('end where a line or a word ends in %s', (_, unit, last) => {
    const text = unit.repeat(50_000 / unit.length);
    for (const { end } of windowsOf(text).slice(0, -1)) expect(text[end - 1]).toBe(last);
  });

  it('cut no surrogate pair where nothing else ends', () => {
    const text = `a${'😀'.repeat(25_000)}`;
    const windows = windowsOf(text);
    for (const { from, to, start, end } of windows) {
      for (const at of [from, to, start, end])
        expect((text.charCodeAt(at) & 0xfc00) === 0xdc00 && at < text.length).toBe(false);
    }
    expect(windows.at(-1)?.end).toBe(text.length);
  });

  it('wait for more of a text that is not complete, and are then the same', () => {
    const text = paragraphs(60, 700);
    expect(windowAt(text.slice(0, LONGEST + AROUND), 0, false)).toBeUndefined();
    for (const length of [LONGEST + AROUND + 1, 25_000, 30_000])
      expect(windowAt(text.slice(0, length), 0, false)).toEqual(windowAt(text, 0, true));
  });
});
