/*
 * Named and numeric characters of HTML (HTML Standard 13.5), as they stand in texts that were copied from a page or a mail:
 * the letters of German and of its neighbours' and newcomers' languages, and the marks that identifiers are written with.
 */

/** Endings of the names of letters with a mark: "auml", "lstrok". */
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
  breve: '\u0306',
  macr: '\u0304',
  ogon: '\u0328',
  dot: '\u0307',
  dblac: '\u030b',
};
const LETTER = /^([a-zA-Z])(uml|acute|grave|circ|tilde|ring|cedil|caron|breve|macr|ogon|dot|dblac)$/;
const NAMES: ReadonlyMap<string, string> = new Map(
  `szlig=ß aelig=æ AElig=Æ oelig=œ OElig=Œ oslash=ø Oslash=Ø lstrok=ł Lstrok=Ł dstrok=đ Dstrok=Đ hstrok=ħ Hstrok=Ħ tstrok=ŧ Tstrok=Ŧ eth=ð ETH=Ð thorn=þ
  THORN=Þ inodot=ı imath=ı ijlig=ĳ amp=& AMP=& lt=< gt=> quot=" QUOT=" apos=' commat=@ period=. comma=, colon=: semi=; sol=/
  bsol=\\ lowbar=_ num=# plus=+ lpar=( rpar=) lsqb=[ rsqb=] lbrack=[ rbrack=] lbrace={ rbrace=} ast=* percnt=% dollar=$
  equals== quest=? excl=! hyphen=‐ dash=‐ minus=− horbar=- ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„
  laquo=« raquo=» bull=• middot=· hellip=… sect=§ para=¶ deg=° euro=€ ordm=º ordf=ª sup2=² sup3=³ copy=© reg=® times=×
  frac12=½ dagger=† Dagger=‡ nbsp=\u00a0 ensp=\u00a0 emsp=\u00a0 thinsp=\u00a0 numsp=\u00a0 Tab=\u00a0 NewLine=\u00a0
  shy=\u00ad zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f ZeroWidthSpace=\u200b NoBreak=\u2060`
    .split(/[ \n]+/)
    .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
);
/** One entity, its ampersand perhaps written as an entity too; the oldest names also without their semicolon. */
const ENTITY =
  /&(?:amp;)?(?:#(\d{2,7});?|#[xX]([0-9a-fA-F]{2,6});?|([a-zA-Z]{2,14}\d?);|([aouAOU]uml|szlig|nbsp))/y;

/** The character that the entity at an ampersand stands for, and where it ends. */
export function entityAt(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name, bare] = match;
  const read = decimal
    ? ofCode(Number.parseInt(decimal, 10))
    : hexadecimal
      ? ofCode(Number.parseInt(hexadecimal, 16))
      : ofName(name ?? bare ?? '');
  return read === undefined ? undefined : { text: read, end: at + whole.length };
}

function ofCode(code: number): string | undefined {
  const isLine = code === 9 || code === 10 || code === 13;
  if (code > 0x10ffff || (code < 0x20 && !isLine) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return isLine ? ' ' : String.fromCodePoint(code);
}

function ofName(name: string): string | undefined {
  const letter = LETTER.exec(name);
  if (!letter) return NAMES.get(name);
  const composed = (letter[1]! + MARKS[letter[2]!]!).normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}
