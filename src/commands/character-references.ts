/*
 * Stands in the place of `entities/decode`, with which parse5 reads `&auml;` and `&#228;`, in the script of the launch
 * events: 14 KB gzip less. Of the 2,231 names of HTML it knows those that mails use, all of Latin-1 and the
 * typographic ones; others stay as they are written. Nothing that is sent goes through it, the check only reads.
 */

const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS =
  'apos 39 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364 trade 8482 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 minus 8722';
/** What `&#128;` to `&#159;` mean (HTML, "Numeric character reference end state"). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const REPLACEMENT = 0xfffd;
const LONGEST_NAME = 31;

/** Names that count without a semicolon too, as they did before XML. */
const LEGACY = new Map<string, number>([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['AMP', 38],
  ['LT', 60],
  ['GT', 62],
  ['QUOT', 34],
  ['COPY', 169],
  ['REG', 174],
  ...LATIN_1.split(' ').map((name, index): [string, number] => [name, 160 + index]),
]);
const NAMED = new Map(LEGACY);
OTHERS.split(' ').forEach((name, index, all) => {
  if (index % 2 === 0) NAMED.set(name, Number(all[index + 1]));
});

/** As parse5 names them. */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;
type Mode = (typeof DecodingMode)[keyof typeof DecodingMode];

interface Reference {
  readonly code: number;
  /** Characters behind the `&`. */
  readonly length: number;
}

/** Reads one reference at a time, from a text that is there as a whole (HTML, "Character reference state"). */
export class HtmlEntityDecoder {
  private mode: Mode = DecodingMode.Legacy;

  constructor(private readonly emit: (code: number, consumed: number) => void) {}

  startEntity(mode: Mode): void {
    this.mode = mode;
  }

  /** Characters that were consumed, the `&` in front of `offset` among them; 0 where it begins no reference. */
  write(input: string, offset: number): number {
    const reference = input.charAt(offset) === '#' ? numeric(input, offset) : named(input, offset, this.mode);
    if (!reference) return 0;
    const consumed = reference.length + 1;
    this.emit(reference.code, consumed);
    return consumed;
  }

  end(): number {
    return 0;
  }
}

function numeric(input: string, offset: number): Reference | undefined {
  const hexadecimal = /[xX]/.test(input.charAt(offset + 1));
  const start = offset + (hexadecimal ? 2 : 1);
  const digit = hexadecimal ? /[\da-fA-F]/ : /\d/;
  let end = start;
  let code = 0;
  for (; digit.test(input.charAt(end)); end++)
    // Longer numbers don't get smaller again.
    code = Math.min(code * (hexadecimal ? 16 : 10) + Number.parseInt(input.charAt(end), 16), 0x110000);
  if (end === start) return undefined;
  if (input.charAt(end) === ';') end++;
  return { code: allowed(code), length: end - offset };
}

function allowed(code: number): number {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charCodeAt(code - 0x80);
  const none = code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
  return none ? REPLACEMENT : code;
}

function named(input: string, offset: number, mode: Mode): Reference | undefined {
  const [run = ''] = /^[\dA-Za-z]*/.exec(input.slice(offset, offset + LONGEST_NAME)) ?? [];
  const whole = NAMED.get(run);
  if (whole !== undefined && input.charAt(offset + run.length) === ';')
    return { code: whole, length: run.length + 1 };
  for (let length = run.length; length > 1; length--) {
    const code = LEGACY.get(run.slice(0, length));
    if (code === undefined) continue;
    const next = input.charAt(offset + length);
    // `?a=1&copy=2` in an address is no sign for copyright.
    return mode === DecodingMode.Attribute && /[\dA-Za-z=]/.test(next) ? undefined : { code, length };
  }
  return undefined;
}
