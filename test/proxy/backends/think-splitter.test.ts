import fc from 'fast-check';
import { thinkSplitter } from '../../../src/proxy/backends/think-splitter';

function split(chunks: readonly string[], unopened = false, complete = true) {
  const splitter = thinkSplitter(unopened);
  const parts = [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end(complete)];
  const text = (kind: string) =>
    parts
      .filter((part) => part.kind === kind)
      .map((part) => part.text)
      .join('');
  return { reasoning: text('reasoning'), delta: text('delta') };
}

test.each([
  ['no thoughts', ['Guten ', 'Tag'], { reasoning: '', delta: 'Guten Tag' }],
  ['tags in one piece', ['<think>Hm</think>Ja'], { reasoning: 'Hm', delta: 'Ja' }],
  ['tags cut anywhere', ['<th', 'ink>H', 'm</', 'thi', 'nk>', 'Ja'], { reasoning: 'Hm', delta: 'Ja' }],
  [
    'blank lines around them',
    ['\n<think>\nHm\n</think>', '\n\n', 'Ja'],
    { reasoning: '\nHm\n', delta: 'Ja' },
  ],
  ['something like a tag in the answer', ['a < b <th', 'e> c'], { reasoning: '', delta: 'a < b <the> c' }],
  ['a tag that begins and is none', ['<thanks>'], { reasoning: '', delta: '<thanks>' }],
  ['thoughts that are cut off', ['<think>Hm'], { reasoning: 'Hm', delta: '' }],
])('%s', (_name, chunks, expected) => {
  expect(split(chunks)).toEqual(expected);
});

describe('a template that pre-fills the opening tag', () => {
  test('everything before the closing tag is thought', () => {
    expect(split(['Okay, ', 'hm</th', 'ink>\n\nJa'], true)).toEqual({ reasoning: 'Okay, hm', delta: 'Ja' });
  });
  test('an opening tag that comes all the same is no thought', () => {
    expect(split(['<thi', 'nk>Hm</think>Ja'], true)).toEqual({ reasoning: 'Hm', delta: 'Ja' });
  });
  test('a whole answer without closing tag is an answer', () => {
    expect(split(['Guten ', 'Tag'], true).delta).toBe('Guten Tag');
  });
  test('a cut one is none', () => {
    expect(split(['Okay, the user'], true, false).delta).toBe('');
  });
});

test('a closing tag out of nowhere ends the stream and is remembered: nobody takes the thoughts for an answer', () => {
  let remembered: boolean | undefined;
  const splitter = thinkSplitter(false, (isUnopened) => {
    remembered = isUnopened;
  });
  splitter.push('Okay, the user wants');
  expect(() => splitter.push(' a letter</think>Ja')).toThrow('stream-malformed');
  expect(remembered).toBe(true);
});

test('a model that was taken for one with unopened thoughts, and answers to the end without any, is none', () => {
  const learnt: boolean[] = [];
  const splitter = thinkSplitter(true, (isUnopened) => learnt.push(isUnopened));
  splitter.push('Guten Tag');
  expect(splitter.end(true)).toEqual([{ kind: 'delta', text: 'Guten Tag' }]);
  expect(learnt).toEqual([false]);
});

test('however the network cuts it, thoughts and answer are the same', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('<')),
      fc.string().filter((text) => !text.includes('</') && text.trim() === text && !/^</.test(text)),
      fc.array(fc.nat()),
      fc.boolean(),
      (thoughts, answer, places, unopened) => {
        const whole = `${unopened ? 'x' : '<think>x'}${thoughts}</think>\n${answer}`;
        const at = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
        const chunks = [0, ...at].map((start, index) => whole.slice(start, at[index]));
        expect(split(chunks, unopened)).toEqual({ reasoning: `x${thoughts}`, delta: answer });
      },
    ),
  );
});
