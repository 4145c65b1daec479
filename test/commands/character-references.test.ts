import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import fc from 'fast-check';
import { DecodingMode, HtmlEntityDecoder } from '../../src/commands/character-references';

type Mode = (typeof DecodingMode)['Legacy' | 'Attribute'];

/** A text with its references read one by one, as parse5 does. */
function decoded(text: string, mode: Mode = DecodingMode.Legacy): string {
  let result = '';
  const decoder = new HtmlEntityDecoder((code) => {
    result += String.fromCodePoint(code);
  });
  for (let at = 0; at < text.length; ) {
    if (text[at] === '&') {
      decoder.startEntity(mode);
      const consumed = decoder.write(text, at + 1);
      at += consumed;
      if (consumed > 0) continue;
    }
    result += text[at++];
  }
  return result;
}

test.each([
  ['f&uuml;r&nbsp;Sie &ndash; &bdquo;gut&ldquo; &euro; &lt;3', 'für\u00a0Sie – „gut“ € <3'],
  ['&#252; &#xFC; &#XfC &#128; &#150;', 'ü ü ü € –'],
  ['&uuml ohne, &notit; &amp;nbsp;', 'ü ohne, ¬it; &nbsp;'],
  ['&#0; &#xD800; &#x110000; &#99999999999999999999;', '\ufffd \ufffd \ufffd \ufffd'],
  ['& &; &# &#x; &#a; &unbekannt; A&B', '& &; &# &#x; &#a; &unbekannt; A&B'],
])('%s', (text, expected) => {
  expect(decoded(text)).toBe(expected);
});

test('every pair of known names and numbers is read as `entities` reads it', () => {
  const piece = fc.constantFrom(
    ...'& &auml &szlig &nbsp &not &amp &lt &quot &ndash; &euro; &apos; &hellip; &zwnj; &Yuml; &oelig; &#228 &#xe4 &#x80 &#0 &#xD800 &#x110000'.split(
      ' ',
    ),
  );
  const behind = fc.constantFrom(';', ' ', '=', '1', '.', '-', 'ü', '');
  const texts = fc.array(fc.tuple(piece, behind), { maxLength: 6 }).map((all) => all.flat().join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(decoded(text)).toBe(decodeHTML(text));
      expect(decoded(text, DecodingMode.Attribute)).toBe(decodeHTMLAttribute(text));
    }),
  );
});

test('each name that it knows means what HTML says', () => {
  const names =
    'iexcl Agrave szlig yuml times divide OElig scaron fnof circ tilde ensp thinsp lrm mdash sbquo rdquo dagger Dagger bull permil prime Prime lsaquo rsaquo oline frasl trade larr harr minus AMP QUOT COPY REG'.split(
      ' ',
    );
  for (const name of names) {
    expect([name, decoded(`&${name};`)]).toEqual([name, decodeHTML(`&${name};`)]);
    expect(decoded(`&${name};`)).toHaveLength(1);
  }
});
