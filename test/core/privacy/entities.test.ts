import { decodeHTML } from 'entities';
import { entityAt } from '../../../src/core/privacy/entities';
import { normalize } from '../../../src/core/privacy/normalize';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const MARKS =
  'uml acute grave circ tilde ring cedil caron breve macr ogon dot dblac slash strok lig nodot'.split(' ');
const OTHERS =
  'szlig aelig AElig oelig OElig eth ETH thorn THORN inodot imath amp lt gt quot apos nbsp shy commat period comma colon sol bsol lowbar num plus lpar rpar lsqb rsqb ast percnt hyphen dash ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo bull middot hellip sect deg euro zwnj zwj'.split(
    ' ',
  );

describe('entityAt', () => {
  it('reads every letter with a mark that HTML names', () => {
    let named = 0;
    for (const name of LETTERS.flatMap((letter) => MARKS.map((mark) => letter + mark))) {
      const whole = `&${name};`;
      const expected = decodeHTML(whole);
      if (expected === whole || !/^[\u00c0-\u024f]$/.test(expected)) continue;
      named++;
      expect([name, entityAt(whole, 0)]).toEqual([name, { text: expected, end: whole.length }]);
    }
    expect(named).toBeGreaterThan(150);
  });

  it.each(OTHERS)('reads &%s; as HTML does', (name) => {
    const whole = `&${name};`;
    const read = entityAt(whole, 0);
    // Several names mean spaces and hyphens of some width; how they are read on is tested below.
    expect(read).toEqual({ text: decodeHTML(whole), end: whole.length });
  });

  it.each([
    ['&#252;', 'ü', 6],
    ['&#0064;', '@', 7],
    ['&#xFC;', 'ü', 6],
    ['&#x1F4DE;', '📞', 9],
    ['&#64a', '@', 4],
    ['&uumller', 'ü', 5],
    ['&amp;uuml;', 'ü', 10],
    ['&amp;#64;', '@', 9],
    ['&amp;', '&', 5],
  ])('reads %s as %s', (text, expected, end) => {
    expect(entityAt(text, 0)).toEqual({ text: expected, end });
  });

  it.each(['&', '&;', '&unknown;', '&#;', '&#1;', '&#x110000;', '&#xD800;', '& uuml;', 'R&D', '&toString;'])(
    'leaves %s alone',
    (text) => {
      expect(entityAt(text, text.indexOf('&'))).toBeUndefined();
    },
  );
});

describe('entities in a text', () => {
  it.each([
    ['M&uuml;ller&nbsp;&amp;&#8239;S&ouml;hne', 'Müller & Söhne'],
    ['Muster&shy;mann', 'Mustermann'],
    ['Yıld&inodot;r&inodot;m &Scedil;ahin', 'Yıldırım Şahin'],
    ['Wi&sacute;niewski, Łukasz &Lstrok;.', 'Wiśniewski, Łukasz Ł.'],
    ['02153&#8209;99', '02153-99'],
    ['&#65296;&#65297;', '01'],
    ['Mu&#776;ller', 'Müller'],
    ['&zwnj;&zwj;a', 'a'],
  ])('%s is read as %s', (original, expected) => {
    expect(normalize(original).text).toBe(expected);
  });

  it('keep their place in the original', () => {
    const { text, starts, ends } = normalize('a&uuml;b&shy;c');
    expect(text).toBe('aübc');
    expect([...starts!]).toEqual([0, 1, 7, 13]);
    expect([...ends!]).toEqual([1, 7, 8, 14]);
  });
});
