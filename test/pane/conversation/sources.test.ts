import { contentText } from '../../../src/core/content/block';
import { isWebAddress } from '../../../src/pane/conversation/answer';
import { citedSources, withSources } from '../../../src/pane/conversation/sources';
import { paragraph } from '../kit';

const SOURCES = [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
const numbers = (text: string) => citedSources([paragraph(text)], SOURCES).map(({ number }) => number);

test.each<[string, readonly number[]]>([
  ['Eins [1], drei [3].', [1, 3]],
  ['Beide [1, 2].', [1, 2]],
  ['Nebeneinander [2][3].', [2, 3]],
  ['Keine Nummer.', [1, 2, 3]],
  ['Eine, die es nicht gibt [9].', [1, 2, 3]],
])('„%s“ names the sources %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  ['Eins [1]. Zwei [1, 2]!', 'Eins. Zwei!'],
  ['Neun [9] bleibt, wie [bitte ergänzen] auch.', 'Neun [9] bleibt, wie [bitte ergänzen] auch.'],
  ['[1]', ''],
])('without the list „%s“ becomes „%s“', (text, expected) => {
  expect(contentText(withSources([paragraph(text)], SOURCES, false))).toBe(expected);
});

test('tables lose their numbers too; code keeps what it holds', () => {
  const blocks = [
    { kind: 'table' as const, rows: [[[{ text: 'Frist [1]' }], [{ text: 'a[1]', code: true }]]] },
  ];
  expect(withSources(blocks, SOURCES, false)).toEqual([
    { kind: 'table', rows: [[[{ text: 'Frist' }], [{ text: 'a[1]', code: true }]]] },
  ]);
});

test('an answer without sources stays as it is', () => {
  const blocks = [paragraph('Text [1].')];
  expect(withSources(blocks, [], false)).toBe(blocks);
});

test.each([
  ['https://rat.example/a.pdf', true],
  ['http://rat.example', true],
  ['HTTPS://rat.example', true],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['//rat.example', false],
  ['https:', false],
  ['https:// rat', false],
  [undefined, false],
])('%s is a web address: %s', (address, expected) => {
  expect(isWebAddress(address)).toBe(expected);
});
