import { entityAt } from './entities';

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

/** Characters that an unchanged text does not hold; everything between two of them is copied as it stands. */
const UNUSUAL =
  /[^\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00b6\u00b8-\u02ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]|-\r?\n|&(?:#|[a-zA-Z])/g;
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180d]|\u2800|\u3164|[\ufe00-\ufe0f]|\uffa0/u;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffc]/;
/** Also Word's end of a cell (U+0007), its line break (U+000B) and page break (U+000C). */
const LINE = new Set(['\n', '\r', '\u0007', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029']);
const HYPHEN = /[\u2010-\u2012\u2043\u2212\ufe63\uff0d]/;
const MARK = /\p{M}/u;
/** Letters and digits of other widths and shapes: full width, mathematical, circled, Arabic-Indic, ligatures. */
const SHAPED = /[\uff01-\uff5e\u2460-\u24ff\ufb00-\ufb06\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}]|\p{Nd}/u;
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f\u0531-\u0556]/;
/** Before it stand only Latin letters and what belongs to them. */
const FIRST_OTHER = '\u0370';
/** No more than part of a number: "Ј", "ВЕ-АВ". */
const FEW_CAPITALS = /^\p{Lu}{1,3}(?:-\p{Lu}{1,2})?$/u;
const LETTER = /\p{L}/u;
/** Parts long words in plain language: "Wohn·geld". */
const MEDIOPUNKT = '\u00b7';

function isInWord(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}

/** Words after a hyphen at a line's end that belong to an elision ("Vor-\nund Nachname"), not to the word before. */
const ELISION = /^(?:und|oder|bzw|sowie|als|noch)(?![\p{L}])/u;

/**
 * Invisible characters go, spaces and line ends get one form, widths and shapes of letters and digits too,
 * letters and marks are composed, words hyphenated at a line's end are joined, entities are read, and
 * Cyrillic or Greek look-alikes inside a Latin word become Latin. Linear in the length of the text.
 */
export function normalize(original: string): NormalizedText {
  let at = nextUnusual(original, 0);
  if (at === original.length) return { text: original };
  const out = new Output(original);
  out.copy(0, at);
  while (at < original.length) {
    at = readUnusual(original, at, out);
    const next = nextUnusual(original, at);
    out.copy(at, next);
    at = next;
  }
  return out.finish();
}

function nextUnusual(text: string, from: number): number {
  UNUSUAL.lastIndex = from;
  return UNUSUAL.exec(text)?.index ?? text.length;
}

/** Reads one unusual character, or what it begins, and tells where the text goes on. */
function readUnusual(original: string, at: number, out: Output): number {
  const char = codePointAt(original, at);
  const next = at + char.length;
  if (char === '\r' && original[next] === '\n') return next;
  if (LINE.has(char)) {
    out.push('\n', at, next);
  } else if (char === MEDIOPUNKT && isInWord(original, at)) {
    return next;
  } else if (char === '-' || HYPHEN.test(char)) {
    const join = joinsNextLine(original, at, next);
    if (join !== undefined) return join;
    out.push('-', at, next);
  } else if (char === '&') {
    const entity = entityAt(original, at);
    if (entity) put(entity.text, at, entity.end, out);
    else out.push('&', at, next);
    return entity?.end ?? next;
  } else {
    put(char, at, next, out);
  }
  return next;
}

/** Adds a character that says the same wherever it stands. */
function put(char: string, start: number, end: number, out: Output): void {
  if (INVISIBLE.test(char)) return;
  if (SPACE.test(char)) out.push(' ', start, end);
  else if (HYPHEN.test(char)) out.push('-', start, end);
  else if (char > '\u02ff' && MARK.test(char)) out.compose(char, end);
  else out.push(char > '~' && SHAPED.test(char) ? reshape(char) : char, start, end);
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

/** Where the word goes on in the next line, if the hyphen at `at` only ends the line. */
function joinsNextLine(text: string, at: number, next: number): number | undefined {
  let line = next;
  if (text[line] === '\r') line++;
  if (text[line] === '\n') line++;
  if (line === next || at === 0 || !LETTER.test(text[at - 1] ?? '')) return undefined;
  if (!/\p{Ll}/u.test(text[line] ?? '') || ELISION.test(text.slice(line, line + 8))) return undefined;
  return line;
}

/** The normalised text as it grows, with the place of each of its code units in the original. */
class Output {
  private readonly pieces: string[] = [];
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  constructor(private readonly original: string) {
    // Few characters become more than one.
    this.starts = new Uint32Array(original.length + 16);
    this.ends = new Uint32Array(original.length + 16);
  }

  copy(from: number, to: number): void {
    if (from === to) return;
    this.pieces.push(this.original.slice(from, to));
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.place(at, at + 1);
  }

  push(piece: string, start: number, end: number): void {
    this.pieces.push(piece);
    this.reserve(piece.length);
    for (let count = 0; count < piece.length; count++) this.place(start, end);
  }

  /** A combining mark joins the letter before it; one that no letter takes is dropped. */
  compose(mark: string, end: number): void {
    const piece = this.pieces.at(-1);
    const last = piece?.at(-1);
    if (!piece || !last) return;
    const composed = (last + mark).normalize('NFC');
    if (composed.length !== 1) return;
    this.pieces[this.pieces.length - 1] = piece.slice(0, -1);
    this.pieces.push(composed);
    this.ends[this.length - 1] = end;
  }

  finish(): NormalizedText {
    const text = this.pieces.join('');
    return {
      text: OTHER_SCRIPT.test(text) ? text.replace(/[^ \n\t]+/g, foldToken) : text,
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private place(start: number, end: number): void {
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.starts.length) return;
    const size = 2 * (this.length + count);
    const [starts, ends] = [new Uint32Array(size), new Uint32Array(size)];
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}

/**
 * Folds the look-alikes of a token in mixed script, word by word, and only words that become wholly Latin. Letter by
 * letter, so that places stay.
 */
function foldToken(token: string): string {
  if (!OTHER_SCRIPT.test(token) || !(/[a-zA-Z0-9@]/.test(token) || FEW_CAPITALS.test(token))) return token;
  return token.replace(/\p{L}+/gu, (word) => {
    let folded = '';
    for (const char of word) {
      const latin = char >= FIRST_OTHER && OTHER_SCRIPT.test(char) ? LATIN_OF.get(char) : char;
      if (latin === undefined) return word;
      folded += latin;
    }
    return folded;
  });
}
