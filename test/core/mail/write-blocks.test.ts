import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { Block, Inline } from '../../../src/core/content/block';
import { isElement, walk } from '../../../src/core/mail/html/tree';
import { readBody } from '../../../src/core/mail/read-body';
import { writeBlocks } from '../../../src/core/mail/write-blocks';

const inline = fc.record({
  text: fc.string(),
  href: fc.option(fc.string(), { nil: undefined }),
  bold: fc.boolean(),
  italic: fc.boolean(),
}) as fc.Arbitrary<Inline>;
const inlines = fc.array(inline, { maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((value): Block => ({ kind: 'paragraph', inlines: value })),
  inlines.map((value): Block => ({ kind: 'heading', level: 2, inlines: value })),
  fc
    .tuple(inlines, fc.boolean())
    .map(([value, ordered]): Block => ({ kind: 'item', ordered, level: 0, inlines: value })),
  fc
    .array(fc.array(inlines, { maxLength: 2 }), { maxLength: 2 })
    .map((rows): Block => ({ kind: 'table', rows })),
);

const ALLOWED = ['p', 'br', 'ul', 'ol', 'li', 'table', 'tbody', 'tr', 'td', 'strong', 'em', 'a'];

test('whatever a model writes, only harmless elements and opened addresses come out', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      walk(parseFragment(writeBlocks(blocks, 'html')), {
        enter(node) {
          if (!isElement(node)) return undefined;
          expect(ALLOWED).toContain(node.tagName);
          for (const { name, value } of node.attrs) {
            expect(name).toBe('href');
            expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)/i);
          }
          return undefined;
        },
      });
    }),
  );
});

const link = (text: string, href: string): Block => ({ kind: 'paragraph', inlines: [{ text, href }] });

test.each([
  [
    'words',
    link('hier', 'https://nettetal.de/a?b=1&c=2'),
    '<p><a href="https://nettetal.de/a?b=1&amp;c=2">hier</a> (https://nettetal.de/a?b=1&amp;c=2)</p>',
  ],
  [
    'its own address',
    link('nettetal.de', 'https://nettetal.de/'),
    '<p><a href="https://nettetal.de/">nettetal.de</a></p>',
  ],
  [
    'a mail address',
    link('Schreiben Sie uns', 'mailto:info@nettetal.de'),
    '<p><a href="mailto:info@nettetal.de">Schreiben Sie uns</a> (info@nettetal.de)</p>',
  ],
  ['a script', link('hier', 'javascript:alert(1)'), '<p>hier</p>'],
  ['data', link('hier', 'data:text/html,x'), '<p>hier</p>'],
])('a link on %s says where it leads, or is none', (_, written, wanted) => {
  expect(writeBlocks([written], 'html')).toBe(wanted);
});

test('lists, headings and tables become plain text in a plain-text mail', () => {
  const text = (value: string): readonly Inline[] => [{ text: value }];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, inlines: text('Bitte mitbringen') },
    { kind: 'item', ordered: true, level: 0, inlines: text('Ausweis') },
    { kind: 'item', ordered: true, level: 0, inlines: text('Foto') },
    { kind: 'table', rows: [[text('Mo'), text('8 Uhr')]] },
  ];
  expect(writeBlocks(blocks, 'text', '\r\n')).toBe(
    'Bitte mitbringen\r\n\r\n1. Ausweis\r\n2. Foto\r\n\r\nMo\t8 Uhr',
  );
});

test('what was written reads as it was meant', () => {
  const blocks: Block[] = [
    link('Guten Tag', 'x'),
    { kind: 'item', ordered: false, level: 0, inlines: [{ text: 'eins & zwei' }] },
  ];
  expect(
    readBody(writeBlocks(blocks, 'html'), 'html').lines.map((line) => [line.block.kind, line.text]),
  ).toEqual([
    ['paragraph', 'Guten Tag'],
    ['item', 'eins & zwei'],
  ]);
});
