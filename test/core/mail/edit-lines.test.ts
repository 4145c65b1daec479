import fc from 'fast-check';
import type { Block } from '../../../src/core/content/block';
import { deleteLines, insertLines, replaceLines } from '../../../src/core/mail/edit-lines';
import type { BodyFormat } from '../../../src/core/mail/mail';
import { readBody } from '../../../src/core/mail/read-body';

const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text }] });
const item = (text: string): Block => ({ kind: 'item', ordered: false, level: 0, inlines: [{ text }] });
const linesOf = (source: string, format: BodyFormat = 'html') =>
  readBody(source, format).lines.map(({ text }) => text);

describe('replacing lines of HTML', () => {
  const change = (
    html: string,
    answer: readonly Block[],
    from = 0,
    to = readBody(html, 'html').lines.length,
  ) => replaceLines(readBody(html, 'html'), from, to, answer).source;

  test.each([
    [
      'one word',
      '<p>Die Tonne kommt <b>morgen</b> früh.</p>',
      ['Die Tonne kommt morgen spät.'],
      '<p>Die Tonne kommt <b>morgen</b> spät.</p>',
    ],
    [
      'a word inside of bold',
      '<p>Die Tonne kommt <b>morgen früh</b>, sagt das Amt.</p>',
      ['Die Tonne kommt heute früh, sagt das Amt.'],
      '<p>Die Tonne kommt <b>heute früh</b>, sagt das Amt.</p>',
    ],
    [
      'a word beside an entity',
      '<p>M&uuml;ll &amp; Sperrgut holen wir morgen.</p>',
      ['Müll & Sperrgut holen wir heute.'],
      '<p>Müll &amp; Sperrgut holen wir heute.</p>',
    ],
    [
      'a paragraph of a mail in Word markup',
      "<p class=MsoNormal><span style='font-size:11.0pt'>Wir holen die Tonne morgen ab.<o:p></o:p></span></p>",
      ['Wir holen die Tonne heute ab.'],
      "<p class=MsoNormal><span style='font-size:11.0pt'>Wir holen die Tonne heute ab.<o:p></o:p></span></p>",
    ],
    [
      'a line among line breaks',
      '<div>Guten Tag,<br>wir kommen morgen früh.<br>Gruß</div>',
      ['Guten Tag,', 'wir kommen heute früh.', 'Gruß'],
      '<div>Guten Tag,<br>wir kommen heute früh.<br>Gruß</div>',
    ],
    [
      'what looks like markup',
      '<p>Wir kommen morgen wieder vorbei.</p>',
      ['Wir kommen <b>heute</b> wieder vorbei.'],
      '<p>Wir kommen &lt;b&gt;heute&lt;/b&gt; wieder vorbei.</p>',
    ],
  ])('%s', (_, html, answer, wanted) => {
    expect(change(html, answer.map(paragraph))).toBe(wanted);
  });

  test('a new paragraph looks like its neighbour', () => {
    const html = '<div id="a" class="elementToProof" style="font-size:12pt">Guten Tag liebe Leute,</div>';
    expect(change(html, [paragraph('Guten Tag liebe Leute,'), paragraph('wir kommen.')])).toBe(
      `${html}<div class="elementToProof" style="font-size:12pt">wir kommen.</div>`,
    );
  });

  test('a paragraph that the answer lacks is taken out', () => {
    expect(change('<p>Eins ist da.</p><p>Zwei ist weg, ganz und gar.</p>', [paragraph('Eins ist da.')])).toBe(
      '<p>Eins ist da.</p>',
    );
  });

  test('new items stand in the same list', () => {
    expect(
      change('<ul><li>Ausweis bitte mitbringen</li></ul>', [item('Ausweis bitte mitbringen'), item('Foto')]),
    ).toBe('<ul><li>Ausweis bitte mitbringen</li><li>Foto</li></ul>');
  });

  test('a table is left alone and reported', () => {
    const html =
      '<p>Hier die Zeiten der Woche:</p><table><tr><td>Mo</td><td>8</td></tr><tr><td>Di</td><td>9</td></tr></table>';
    const body = readBody(html, 'html');
    expect(body.lines[1]?.block.kind).toBe('table');
    const edited = replaceLines(body, 0, 2, [paragraph('Hier die Zeiten der Woche:')]);
    expect(edited).toMatchObject({ source: html, leftAlone: ['Mo\t8\nDi\t9'] });
  });

  test('a link keeps its address when words beside it change', () => {
    const html = '<p>Mehr steht <a href="https://nettetal.de/muell">hier</a> auf der Seite.</p>';
    expect(change(html, [paragraph('Mehr steht hier auf unserer Seite.')])).toBe(
      '<p>Mehr steht <a href="https://nettetal.de/muell">hier</a> auf unserer Seite.</p>',
    );
  });
});

describe('inserting lines', () => {
  test.each([
    ['behind a paragraph', '<p>Eins</p><hr><p>Zwei</p>', 1, '<p>Eins</p><p>Neu</p><hr><p>Zwei</p>'],
    ['in front of all', '<body><p>Eins</p></body>', 0, '<body><p>Neu</p><p>Eins</p></body>'],
    ['among line breaks', '<div>Eins<br>Zwei</div>', 1, '<div>Eins<br>Neu<br>Zwei</div>'],
    ['behind the last of line breaks', '<div>Eins<br>Zwei</div>', 2, '<div>Eins<br>Zwei<br>Neu</div>'],
    [
      'into an empty mail',
      '<html><body class="x"></body></html>',
      0,
      '<html><body class="x"><p>Neu</p></body></html>',
    ],
    ['into nothing at all', '', 0, '<p>Neu</p>'],
  ])('%s', (_, html, at, wanted) => {
    expect(insertLines(readBody(html, 'html'), at, [paragraph('Neu')])).toBe(wanted);
  });

  test('apart, they stand outside of the signature', () => {
    const html =
      '<div>Text</div><div id="Signature"><p>Erika Demo</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Max</div>';
    const body = readBody(html, 'html');
    expect(body.lines.map(({ mark }) => mark)).toEqual([undefined, 'signature', 'quote', 'quote']);
    expect(insertLines(body, 2, [paragraph('Hinweis')], { apart: true })).toBe(
      html.replace('<div id="appendonsend">', '<p>Hinweis</p><div id="appendonsend">'),
    );
  });
});

describe('plain text', () => {
  const MAIL = 'Guten Tag,\r\n\r\nwir kommen morgen.\r\n\r\n> Wann kommen Sie?\r\n> Gruß';
  test('a word changes and the line breaks stay', () => {
    const body = readBody(MAIL, 'text');
    expect(replaceLines(body, 0, 3, [paragraph('Guten Tag,'), paragraph('wir kommen heute.')]).source).toBe(
      MAIL.replace('morgen', 'heute'),
    );
  });

  test('a new paragraph stands between blank lines', () => {
    const body = readBody(MAIL, 'text');
    expect(insertLines(body, 3, [paragraph('Hinweis')])).toBe(
      MAIL.replace('morgen.\r\n', 'morgen.\r\n\r\nHinweis\r\n'),
    );
  });

  test('marks of quotation are counted and cut', () => {
    const lines = readBody('a\n> b\n>> c\n> > d', 'text').lines;
    expect(lines.map(({ text, quote }) => [text, quote])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 2],
    ]);
  });
});

describe('what is not edited stays byte for byte', () => {
  const words = fc.stringMatching(/^[A-Za-zäöü&<>"' ]{1,30}$/).filter((text) => text.trim() !== '');
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const line = fc.record({ text: words, form: fc.constantFrom('p', 'div', 'br', 'b') });
  const htmlOf = (lines: readonly { text: string; form: string }[]): string =>
    lines
      .map(({ text, form }) =>
        form === 'br'
          ? `${escaped(text)}<br>`
          : form === 'b'
            ? `<p style='x'><b>${escaped(text)}</b></p>`
            : `<${form} class=a>${escaped(text)}</${form}>`,
      )
      .join('\n');
  const QUOTE =
    '<hr id=stopSpelling><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Max &lt;m@example.org&gt;</div>\n<p>Alt &uuml;ber <i>alles</p>';

  test('inserting and taking out again gives the same source', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(6), words, (lines, place, text) => {
        const html = htmlOf(lines) + QUOTE;
        const body = readBody(html, 'html');
        const at = Math.min(place, lines.length);
        const next = readBody(insertLines(body, at, [paragraph(text)]), 'html');
        expect(next.source).toHaveLength(next.source.length);
        expect(next.source.endsWith(QUOTE)).toBe(true);
        expect(next.lines).toHaveLength(body.lines.length + 1);
        expect(squeezed(next.lines[at]?.text ?? '')).toBe(squeezed(text));
        expect(deleteLines(next, at, at + 1)).toBe(html);
      }),
    );
  });

  test('after replacing, the mail reads as the answer does and the quote is untouched', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(words, { minLength: 1, maxLength: 5 }),
        (lines, answer) => {
          const html = htmlOf(lines) + QUOTE;
          const body = readBody(html, 'html');
          const edited = replaceLines(body, 0, lines.length, answer.map(paragraph));
          expect(edited.source.endsWith(QUOTE)).toBe(true);
          const own = linesOf(edited.source)
            .slice(0, -3)
            .filter((text) => text.trim() !== '');
          expect(own.map(squeezed)).toEqual(answer.map(squeezed));
        },
      ),
    );
  });

  const squeezed = (text: string): string => text.replace(/\s+/g, '');
});
