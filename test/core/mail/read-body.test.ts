import { findHidden } from '../../../src/core/mail/html/hidden';
import { readBody } from '../../../src/core/mail/read-body';

const read = (html: string) => readBody(html, 'html', findHidden);
const seen = (html: string) => read(html).lines.map(({ text, quote, mark }) => [text, quote, mark ?? '']);

describe('lines of HTML as their reader sees them', () => {
  test.each([
    [
      'Outlook for Windows',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal{margin:0cm;font-size:11.0pt} --></style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]--></head><body lang=DE><div class=WordSection1><p class=MsoNormal>Guten Tag,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>wann kommt die Tonne?<o:p></o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Stadt &lt;info@stadt.example&gt;<br><b>Betreff:</b> Tonne</p></div></div><p class=MsoNormal>Alt</p></div></body></html>`,
      [
        ['Guten Tag,', 0, ''],
        ['', 0, ''],
        ['wann kommt die Tonne?', 0, ''],
        ['Von: Stadt <info@stadt.example>', 0, 'quote'],
        ['Betreff: Tonne', 0, ''],
        ['Alt', 0, ''],
      ],
    ],
    [
      'Outlook on the web',
      '<div class="elementToProof">Hallo</div><div class="elementToProof"><br></div><div id="Signature"><p>Max</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> A<br><b>Gesendet:</b> Montag</div><div>Alt</div>',
      [
        ['Hallo', 0, ''],
        ['', 0, ''],
        ['Max', 0, 'signature'],
        ['', 0, 'quote'],
        ['Von: A', 0, 'quote'],
        ['Gesendet: Montag', 0, ''],
        ['Alt', 0, ''],
      ],
    ],
    [
      'Gmail',
      '<div dir="ltr">Hallo<br><br>Gruß</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo. schrieb A:<br></div><blockquote class="gmail_quote" style="margin:0;border-left:1px solid #ccc"><div>Alt</div></blockquote></div>',
      [
        ['Hallo', 0, ''],
        ['', 0, ''],
        ['Gruß', 0, ''],
        ['', 0, ''],
        ['Am Mo. schrieb A:', 0, 'quote'],
        ['Alt', 1, 'quote'],
      ],
    ],
    [
      'Thunderbird',
      '<p>Hallo</p><div class="moz-cite-prefix">Am 05.10.26 schrieb A:<br></div><blockquote type="cite" cite="mid:1"><p>Alt</p><blockquote type="cite"><p>Älter</p></blockquote></blockquote><pre class="moz-signature">-- \nMax\nTel 1</pre>',
      [
        ['Hallo', 0, ''],
        ['Am 05.10.26 schrieb A:', 0, 'quote'],
        ['Alt', 1, ''],
        ['Älter', 2, ''],
        ['-- ', 0, 'signature'],
        ['Max', 0, ''],
        ['Tel 1', 0, ''],
      ],
    ],
    [
      'Apple Mail',
      '<html><body style="overflow-wrap: break-word;">Hallo,<div><br></div><div>geht das?</div><div><br><blockquote type="cite"><div>Am 05.10.2026 schrieb A:</div><br class="Apple-interchange-newline"><div>Alt</div></blockquote></div></body></html>',
      [
        ['Hallo,', 0, ''],
        ['', 0, ''],
        ['geht das?', 0, ''],
        ['', 0, ''],
        ['Am 05.10.2026 schrieb A:', 1, ''],
        ['', 1, ''],
        ['Alt', 1, ''],
      ],
    ],
    [
      'a layout of tables',
      '<table><tr><td><table><tr><td>Oben</td></tr></table></td><td><p>Rechts</p><p>Unten</p></td></tr></table>',
      [
        ['Oben', 0, ''],
        ['Rechts', 0, ''],
        ['Unten', 0, ''],
      ],
    ],
    ['white space as a browser shows it', '<p>  a \n b&nbsp; c  </p>', [['a b  c', 0, '']]],
    [
      'broken markup',
      '<p>Eins<p>Zwei<b>fett<div>Drei',
      [
        ['Eins', 0, ''],
        ['Zweifett', 0, ''],
        ['Drei', 0, ''],
      ],
    ],
    [
      'an indentation, which quotes nothing',
      '<blockquote style="margin-left:40px"><p>Eingerückt</p></blockquote>',
      [['Eingerückt', 0, '']],
    ],
    ['nothing', '', []],
    ['nothing but markup', '<html><body><div></div></body></html>', []],
  ])('%s', (_, html, lines) => {
    expect(seen(html)).toEqual(lines);
  });

  test('blocks keep headings, lists, bold, italic, links and data tables', () => {
    const html =
      '<h2>Titel</h2><p>a <b>fett</b> <i>schräg</i> <a href="https://x.example">Link</a></p><ul><li>eins<ol><li>eins eins</li></ol></li></ul><table><tr><th>Tag</th><th>Zeit</th></tr><tr><td>Mo</td><td>8</td></tr></table>';
    expect(read(html).lines.map(({ block }) => block)).toEqual([
      { kind: 'heading', level: 2, inlines: [{ text: 'Titel' }] },
      {
        kind: 'paragraph',
        inlines: [
          { text: 'a ' },
          { text: 'fett', bold: true },
          { text: ' ' },
          { text: 'schräg', italic: true },
          { text: ' ' },
          { text: 'Link', href: 'https://x.example' },
        ],
      },
      { kind: 'item', ordered: false, level: 0, inlines: [{ text: 'eins' }] },
      { kind: 'item', ordered: true, level: 1, inlines: [{ text: 'eins eins' }] },
      {
        kind: 'table',
        rows: [
          [[{ text: 'Tag' }], [{ text: 'Zeit' }]],
          [[{ text: 'Mo' }], [{ text: '8' }]],
        ],
      },
    ]);
  });

  test('pictures are counted, those that only report are not', () => {
    const { lines, pictures } = read(
      '<p><img src="cid:1"><img src="https://t.example" width="1" height="1"></p>',
    );
    expect([lines.length, pictures]).toEqual([0, 1]);
  });

  test('right-to-left text is read in its logical order', () => {
    expect(seen('<p dir="rtl">مرحبا، متى يأتي الموعد؟</p>')).toEqual([['مرحبا، متى يأتي الموعد؟', 0, '']]);
  });
});
