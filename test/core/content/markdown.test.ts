import fc from 'fast-check';
import { type Block, contentText, parseMarkdown, toMarkdown } from '../../../src/core/content';

const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text }] });
const foreign = (label: string, address: string): Block => ({
  kind: 'paragraph',
  inlines: [{ text: `${label} (` }, { text: address, code: true }, { text: ')' }],
});

describe('parseMarkdown', () => {
  test.each<[string, string, Block[]]>([
    ['two paragraphs', 'Eins.\n\nZwei.', [paragraph('Eins.'), paragraph('Zwei.')]],
    [
      'a line break inside a paragraph',
      'Musterstraße 1\n41334 Nettetal',
      [paragraph('Musterstraße 1\n41334 Nettetal')],
    ],
    ['a heading', '## Ihr Antrag', [{ kind: 'heading', level: 2, inlines: [{ text: 'Ihr Antrag' }] }]],
    [
      'bold and italics',
      'Frist: **30. November**, *bitte* beachten',
      [
        {
          kind: 'paragraph',
          inlines: [
            { text: 'Frist: ' },
            { text: '30. November', bold: true },
            { text: ', ' },
            { text: 'bitte', italic: true },
            { text: ' beachten' },
          ],
        },
      ],
    ],
    [
      'a nested list',
      '- Ausweis\n  - Kopie\n1. Antrag',
      [
        { kind: 'item', ordered: false, level: 0, inlines: [{ text: 'Ausweis' }] },
        { kind: 'item', ordered: false, level: 1, inlines: [{ text: 'Kopie' }] },
        { kind: 'item', ordered: true, level: 0, inlines: [{ text: 'Antrag' }] },
      ],
    ],
    [
      'a table',
      '| Art | Betrag |\n|---|---|\n| Steuer | 96,00 € |',
      [
        {
          kind: 'table',
          rows: [
            [[{ text: 'Art' }], [{ text: 'Betrag' }]],
            [[{ text: 'Steuer' }], [{ text: '96,00 €' }]],
          ],
        },
      ],
    ],
    [
      'a date at the start as text',
      '3. November ist der letzte Tag.',
      [paragraph('3. November ist der letzte Tag.')],
    ],
    [
      'the gender star as text',
      'Bürger*innen und Mitarbeiter*innen',
      [paragraph('Bürger*innen und Mitarbeiter*innen')],
    ],
    ['raw HTML as text', '<img src=x onerror=alert(1)>', [paragraph('<img src=x onerror=alert(1)>')]],
    [
      'a placeholder before a colon as text',
      '[PERSON_1]: bitte melden',
      [paragraph('[PERSON_1]: bitte melden')],
    ],
    ['a placeholder before brackets as text', '[PERSON_1](Mutter)', [paragraph('[PERSON_1](Mutter)')]],
    ['escaped marks', '\\- kein Punkt, 1\\. auch nicht', [paragraph('- kein Punkt, 1. auch nicht')]],
    ['indented lines as text', 'Betrag:\n\n    12,00 Euro', [paragraph('Betrag:'), paragraph('12,00 Euro')]],
    [
      'a foreign link as text',
      '[hier](https://fremd.example/x)',
      [foreign('hier', 'https://fremd.example/x')],
    ],
    [
      'a picture as text',
      '![Bild](https://fremd.example/p.png)',
      [foreign('Bild', 'https://fremd.example/p.png')],
    ],
  ])('reads %s', (_, text, blocks) => {
    expect(parseMarkdown(text)).toEqual(blocks);
  });

  test('takes over a link whose address the source holds', () => {
    const addresses = new Set(['https://www.nettetal.de/hund']);
    expect(parseMarkdown('[Formular](https://www.nettetal.de/hund)', { addresses })).toEqual([
      { kind: 'paragraph', inlines: [{ text: 'Formular', href: 'https://www.nettetal.de/hund' }] },
    ]);
  });

  test('never loses a word of a text, whatever its marks', () => {
    const piece = fc.constantFrom(
      'Antrag',
      '[PERSON_1]',
      '3.',
      '-',
      '#',
      '*',
      '**',
      '|',
      '<b>',
      '`',
      '\n',
      '\n\n',
      ':',
      '(',
      ')',
      '_',
      '&amp;',
      'http://a.example',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const words = text.match(/Antrag|PERSON_1/g) ?? [];
        expect(contentText(parseMarkdown(text)).match(/Antrag|PERSON_1/g) ?? []).toHaveLength(words.length);
      }),
    );
  });
});

describe('toMarkdown', () => {
  test('gives back the same blocks after a round trip', () => {
    const text = fc
      .array(
        fc.constantFrom('Der', 'Antrag', '3.', '-', '1.', '#', 'bis', '30.', 'November', '|', '+', '(§ 5)'),
        { minLength: 1, maxLength: 8 },
      )
      .map((words) => words.join(' '));
    const block = fc.oneof(
      text.map(paragraph),
      text.map((value): Block => ({ kind: 'heading', level: 2, inlines: [{ text: value }] })),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const kinds = blocks.map((one) => one.kind);
        const back = parseMarkdown(toMarkdown(blocks));
        expect(back.map((one) => one.kind)).toEqual(kinds);
        expect(contentText(back)).toBe(contentText(blocks));
      }),
    );
  });
});
