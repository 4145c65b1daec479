import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';

const folder = join(__dirname, '../../../src/core/privacy');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'),
);

/** Regular expression literals of a source, roughly: between slashes after a mark that a division cannot follow. */
function patternsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [
    ...code.matchAll(/(?<=[(=,:[!&|?]\s*|^\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[a-z]*/gm),
  ].map((match) => match[1] ?? '');
}

/** Unbounded repetitions: `*`, `+`, `{n,}`; those of a group that holds another one are what can explode. */
function hasNestedUnbounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const stack: boolean[] = [];
  let inside = false;
  for (let at = 0; at < bare.length; at++) {
    const char = bare[at];
    if (char === '(') {
      stack.push(inside);
      inside = false;
    } else if (char === ')') {
      const unbounded = /^(?:[*+]|\{\d+,\})/.test(bare.slice(at + 1));
      if (unbounded && inside) return true;
      inside = (stack.pop() ?? false) || inside || unbounded;
    } else if (char === '*' || (char === '+' && bare[at - 1] !== '(')) {
      inside = true;
    } else if (/^\{\d+,\}/.test(bare.slice(at))) {
      inside = true;
    }
  }
  return false;
}

describe('the patterns of the check', () => {
  it('are found by this test at all', () => {
    expect(
      sources.flatMap((file) => patternsOf(readFileSync(join(folder, file), 'utf8'))).length,
    ).toBeGreaterThan(60);
    expect(hasNestedUnbounded('(a+)+b')).toBe(true);
    expect(hasNestedUnbounded('(?:a{1,3}){0,4}b+')).toBe(false);
  });

  it.each(sources)('repeat nothing without bound inside a repetition without bound in %s', (file) => {
    expect(patternsOf(readFileSync(join(folder, file), 'utf8')).filter(hasNestedUnbounded)).toEqual([]);
  });

  it.each([
    ['a', 'letters'],
    ['0', 'digits'],
    ['0 ', 'digits with spaces'],
    ['12-', 'digits with hyphens'],
    ['a.', 'letters with dots'],
    ['@', 'at signs'],
    ['A-', 'capitals with hyphens'],
    ['Anna ', 'names'],
    ['Anna-', 'joined names'],
    ['DE02 ', 'beginnings of IBANs'],
    ['\u0301', 'combining marks'],
    ['еa', 'mixed scripts'],
    ['\n', 'line ends'],
    ['Az. ', 'cues'],
    ['Name: ', 'labels'],
    ['Frau ', 'salutations'],
    ['[', 'brackets'],
    ['Str. ', 'streets'],
  ])('take a text of nothing but %j (%s) without growing worse than linearly', (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      analyze(text, nettetal.privacy);
      return performance.now() - start;
    };
    time(4_000);
    // Eight times the text may take far more than eight times as long on a busy machine, but never the square.
    const short = Math.min(time(8_000), time(8_000), time(8_000));
    expect(Math.min(time(64_000), time(64_000))).toBeLessThan(40 * Math.max(short, 4));
  });
});
