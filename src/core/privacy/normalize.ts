/**
 * A text made comparable: one spelling for what looks the same, and for each of its UTF-16 code units the
 * range of the original it stands for.
 */
export interface NormalizedText {
  readonly text: string;
  /** Start in the original of each code unit of `text`; absent where both are the same. */
  readonly starts?: Uint32Array;
  /** End in the original (exclusive) of each code unit of `text`. */
  readonly ends?: Uint32Array;
}

/** Cyrillic and Greek letters that look like a Latin one, by Latin letter. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'АΑ',
  B: 'ВΒ',
  C: 'СϹ',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙӀ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  U: 'Ս',
  V: 'Ѵ',
  X: 'ХΧ',
  Y: 'УΥҮ',
  Z: 'Ζ',
  a: 'аα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'е',
  h: 'һ',
  i: 'іι',
  j: 'ј',
  k: 'κ',
  l: 'ӏ',
  o: 'оο',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  u: 'υ',
  v: 'ѵν',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγ',
};

const LATIN_OF = new Map<string, string>();
for (const [latin, others] of Object.entries(LOOK_ALIKES))
  for (const other of others) LATIN_OF.set(other, latin);

/** Characters that an unchanged text does not hold; a quick look before the long way. */
const UNUSUAL =
  /[^\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]|-\n|&[#a-zA-Z]/;
const INVISIBLE = /\p{Cc}|\p{Cf}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180d]|[\ufe00-\ufe0f]/u;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffc]/;
/** Also Word's end of a cell (U+0007), its line break (U+000B) and page break (U+000C). */
const LINE = new Set(['\n', '\r', '\u0007', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029']);
const HYPHEN = /[\u2010-\u2012\u2043\u2212\ufe63\uff0d]/;
const MARK = /\p{M}/u;
/** Letters and digits of other widths and shapes: full width, mathematical, circled, Arabic-Indic, ligatures. */
const SHAPED = /[\uff01-\uff5e\u2460-\u24ff\ufb00-\ufb06\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}]|\p{Nd}/u;
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f\u0531-\u0556]/;
const LETTER = /\p{L}/u;
const ENTITY = /^&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([a-zA-Z]{2,6}));/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  shy: '',
};
/** Words after a hyphen at a line's end that belong to an elision ("Vor-\nund Nachname"), not to the word before. */
const ELISION = /^(?:und|oder|bzw|sowie|als|noch)(?![\p{L}])/u;

/**
 * Invisible characters go, spaces and line ends get one form, widths and shapes of letters and digits too,
 * letters and marks are composed, words hyphenated at a line's end are joined, entities are read, and
 * Cyrillic or Greek look-alikes inside a Latin word become Latin. Linear in the length of the text.
 */
export function normalize(original: string): NormalizedText {
  if (!UNUSUAL.test(original)) return { text: original };
  const out = new Output();
  const length = original.length;
  let at = 0;
  while (at < length) {
    const char = codePointAt(original, at);
    const next = at + char.length;
    if (char === '\r' && original[next] === '\n') {
      at = next;
    } else if (LINE.has(char)) {
      out.push('\n', at, next);
      at = next;
    } else if (char !== '\t' && INVISIBLE.test(char)) {
      at = next;
    } else if (SPACE.test(char)) {
      out.push(' ', at, next);
      at = next;
    } else if (HYPHEN.test(char) || char === '-') {
      const join = joinsNextLine(original, at, next);
      if (join === undefined) out.push('-', at, next);
      at = join ?? next;
    } else if (char === '&') {
      const entity = ENTITY.exec(original.slice(at, at + 10));
      const read = entity ? readEntity(entity) : undefined;
      const end = at + (entity && read !== undefined ? entity[0].length : 1);
      out.push(read ?? '&', at, end);
      at = end;
    } else if (char > '\u02ff' && MARK.test(char)) {
      out.compose(char, next);
      at = next;
    } else {
      out.push(char > '~' && SHAPED.test(char) ? reshape(char) : char, at, next);
      at = next;
    }
  }
  return out.finish();
}

function codePointAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? text.slice(at, at + 2) : (text[at] ?? '');
}

/** The digit or letter that a shaped character stands for. */
function reshape(char: string): string {
  const plain = char.normalize('NFKC');
  if (/^[\x20-\x7e]{1,3}$/.test(plain)) return plain;
  if (!/^\p{Nd}$/u.test(char)) return char;
  // Decimal digits of every script stand in runs of ten that begin with the zero (Unicode 4.6).
  const code = char.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) {
    const before = code - value - 1;
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(before))) return String(value);
  }
  return char;
}

function readEntity(match: RegExpExecArray): string | undefined {
  const [, decimal, hex, name] = match;
  if (name) return ENTITIES[name];
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCharCode(code)
    : undefined;
}

/** Where the word goes on in the next line, if the hyphen at `at` only ends the line. */
function joinsNextLine(text: string, at: number, next: number): number | undefined {
  let line = next;
  if (text[line] === '\r') line++;
  if (text[line] === '\n') line++;
  if (line === next || at === 0 || !LETTER.test(text[at - 1] ?? '')) return undefined;
  if (!/\p{Ll}/u.test(text[line] ?? '') || ELISION.test(text.slice(line, line + 8))) return undefined;
  return line;
}

/** The normalised text as it grows, with the run of non-space characters that may hold look-alikes. */
class Output {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private tokenStart = 0;
  private foreign = false;

  push(piece: string, start: number, end: number): void {
    const separates = piece === ' ' || piece === '\n' || piece === '\t';
    if (separates) this.endToken();
    this.pieces.push(piece);
    for (let i = 0; i < piece.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
    if (separates) this.tokenStart = this.pieces.length;
    else if (!this.foreign && OTHER_SCRIPT.test(piece)) this.foreign = true;
  }

  /** A combining mark joins the letter before it; one that no letter takes is dropped. */
  compose(mark: string, end: number): void {
    const last = this.pieces.at(-1);
    if (last?.length !== 1) return;
    const composed = (last + mark).normalize('NFC');
    if (composed.length !== 1) return;
    this.pieces[this.pieces.length - 1] = composed;
    this.ends[this.ends.length - 1] = end;
  }

  finish(): NormalizedText {
    this.endToken();
    return {
      text: this.pieces.join(''),
      starts: Uint32Array.from(this.starts),
      ends: Uint32Array.from(this.ends),
    };
  }

  private endToken(): void {
    if (this.foreign) {
      const token = this.pieces.splice(this.tokenStart).join('');
      this.pieces.push(/[a-zA-Z0-9@]/.test(token) ? foldToken(token) : token);
    }
    this.foreign = false;
    this.tokenStart = this.pieces.length;
  }
}

/** Folds the look-alikes of a token in mixed script, word by word, and only words that become wholly Latin. */
function foldToken(token: string): string {
  return token.replace(/\p{L}+/gu, (word) => {
    let folded = '';
    for (const char of word) {
      const latin = OTHER_SCRIPT.test(char) ? LATIN_OF.get(char) : char;
      if (latin === undefined) return word;
      folded += latin;
    }
    return folded;
  });
}
