/** @jest-environment jsdom */
import { htmlText } from '../../../src/playground/outlook/model/html-text';
import { inert, localCopy, sanitize } from '../../../src/playground/outlook/model/sanitize';
import { bodyOf } from './mailbox-kit';

describe('the text of a body', () => {
  it.each([
    ['lines of block elements', '<div>Eins</div><div>Zwei</div>', 'Eins\nZwei'],
    ['paragraphs with an empty line', '<p>Eins</p><p>Zwei</p>', 'Eins\n\nZwei'],
    ['line breaks', 'Eins<br>Zwei', 'Eins\nZwei'],
    ['cells parted by tabs', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A\tB\nC'],
    ['white space once', '  Ein \n\t Wort ', 'Ein Wort'],
    ['no style sheet and no script', '<style>p{}</style><script>x()</script>Text', 'Text'],
    ['what a style hides, as Outlook does', '<div style="display:none">verborgen</div>da', 'verborgen\nda'],
  ])('has %s', (_, html, text) => {
    expect(htmlText(inert(html).body)).toBe(text);
  });
});

describe('HTML that is written into a mail', () => {
  it.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', 'alert'],
    ['event handlers', '<p onclick="alert(1)">a</p>', 'alert'],
    ['script links', '<a href="javascript:alert(1)">a</a>', 'javascript'],
    ['forms', '<form action="/x"><input name="kennwort"></form>a', 'kennwort'],
    ['frames', '<iframe src="https://boese.example"></iframe>a', 'boese'],
  ])('loses %s and keeps its text', (_, html, gone) => {
    expect(sanitize(html)).not.toContain(gone);
    expect(sanitize(html)).toContain('a');
  });

  it('keeps ids of the thread unless a client drops them', () => {
    const html = '<div id="divRplyFwdMsg" class="x" style="color:red">Von:</div>';
    expect(sanitize(html)).toBe(html);
    expect(sanitize(html, { withoutClasses: true, withoutStyles: true })).toBe('<div>Von:</div>');
  });
});

test('a received mail is shown with its style sheets and without anything from elsewhere', () => {
  const { body, blocked } = localCopy(
    '<html><head><style><!-- .weg {display:none} @import url("https://a.example/x.css"); --></style></head><body>' +
      '<img src="https://a.example/p.gif"><img src="cid:1"><p style="background:url(https://a.example/b.png)">Text</p></body></html>',
  );
  expect(blocked).toBe(1);
  expect(body.innerHTML).not.toContain('a.example');
  expect(body.querySelector('style')?.textContent).toContain('.weg {display:none}');
});

describe('a text field', () => {
  it('replaces the selection, also across elements', () => {
    const body = bodyOf('<p>Guten <b>Tag</b>, alle.</p><p>Ende</p>');
    expect(body.selectText('Tag, alle')).toBe(true);
    expect(body.selected('text')).toBe('Tag, alle');
    body.replaceSelection('<i>Morgen</i>', 'html');
    expect(body.text()).toBe('Guten Morgen.\n\nEnde');
  });

  it('inserts at the top where there is no cursor or the focus was lost', () => {
    const body = bodyOf('<p>Ende</p>');
    body.replaceSelection('A', 'text');
    expect(body.text()).toBe('A\nEnde');
    body.selectText('Ende');
    body.replaceSelection('B', 'text', {}, true);
    expect(body.text().startsWith('BA')).toBe(true);
  });

  it('does not select words that stand nowhere', () => {
    expect(bodyOf('<p>Ende</p>').selectText('Anfang')).toBe(false);
  });

  it('takes back what it gave without growing', () => {
    const body = bodyOf('<p>Eins</p><style>.x{}</style><p>Zwei</p>');
    const first = body.html();
    body.set(first, 'html');
    expect(body.html()).toBe(first);
  });

  it('keeps text in plain text, with its line breaks', () => {
    const body = bodyOf('', 'text');
    body.set('Eins <b>\n\nZwei', 'text');
    expect(body.text()).toBe('Eins <b>\n\nZwei');
    expect(body.inner()).toBe('Eins &lt;b&gt;<br><br>Zwei');
  });

  it('loses its formatting and no word when it becomes plain text', () => {
    const body = bodyOf('<p>Eins <b>fett</b></p><p>Zwei</p>');
    body.convert('text');
    expect([body.format, body.text()]).toEqual(['text', 'Eins fett\n\nZwei']);
  });

  it('puts a new signature where the clerk’s own stood', () => {
    const body = bodyOf(
      '<p>Text</p><div id="Signature">Alt</div><div id="appendonsend"></div><p>Verlauf</p>',
    );
    body.setSignature('<p>Neu</p>', 'html');
    expect(body.inner()).toContain('<div id="Signature"><p>Neu</p></div>');
  });
});
