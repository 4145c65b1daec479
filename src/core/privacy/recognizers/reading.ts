/** An identifier as read through what separates its characters. */
export interface Reading {
  /** Without separators, in capitals, letters and digits as the form has them. */
  readonly compact: string;
  readonly end: number;
  /** How many characters were read as what they look like: O as 0, l as 1. */
  readonly repaired: number;
}

const Kind = { Other: 0, Digit: 1, Letter: 2, Separator: 3 } as const;
const KINDS = new Uint8Array(0x80);
for (let code = 0; code < KINDS.length; code++) {
  const char = String.fromCharCode(code);
  if (/[0-9]/.test(char)) KINDS[code] = Kind.Digit;
  else if (/[A-Za-z]/.test(char)) KINDS[code] = Kind.Letter;
  else if (/[\s./\-_|:,]/.test(char)) KINDS[code] = Kind.Separator;
}
const MIDDLE_DOT = 0xb7;
const EN_DASH = 0x2013;
/** Begins a line of a quoted mail. */
const QUOTED = 0x3e;

/** Letters that a scan or a hurried hand puts for a digit. */
export const DIGIT_OF: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  i: '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  G: '6',
};
/** A value with the digits that a scan took for letters. */
export const asDigits = (value: string) =>
  value.replace(/[OoIlSBZG]/g, (letter) => DIGIT_OF[letter] ?? letter);

/** The other way round; where a capital belongs, a small l is an I. */
export const LETTER_OF: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', l: 'I', '5': 'S', '8': 'B' };

/** At most this many separators between two characters: "DE02 - 1203", or a line end with an indent. */
const MAX_GAP = 4;
const MAX_LINES = 1;

/**
 * Reads as many characters as `form` has: `n` a digit, `a` a letter, `c` either. Between two of them spaces, dots,
 * dashes, slashes and one line end (with the sign of a quotation behind it) are read over; a letter where a digit
 * belongs is read as the digit it looks like.
 */
export function readForm(text: string, start: number, form: string): Reading | undefined {
  const read = readChars(text, start, form);
  return read && endsHere(text, read.end) ? read : undefined;
}

/** The same whatever follows. */
export function readChars(text: string, start: number, form: string): Reading | undefined {
  let compact = '';
  let repaired = 0;
  let gap = 0;
  let lines = 0;
  let at = start;
  while (compact.length < form.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.Separator) {
      if (code === 10 && ++lines > MAX_LINES) return undefined;
      if (compact === '' || ++gap > MAX_GAP) return undefined;
      at++;
      continue;
    }
    if (code === QUOTED && lines > 0 && text[at - 1] === '\n') {
      at++;
      continue;
    }
    const wanted = form.charCodeAt(compact.length);
    const char = text[at]!;
    if (kind === Kind.Other) return undefined;
    if (wanted === 110 /* n */ && kind === Kind.Letter) {
      const digit = DIGIT_OF[char];
      if (digit === undefined) return undefined;
      compact += digit;
      repaired++;
    } else if (wanted === 97 /* a */ && kind === Kind.Digit) {
      const letter = LETTER_OF[char];
      if (letter === undefined) return undefined;
      compact += letter;
      repaired++;
    } else {
      compact += char;
    }
    gap = 0;
    lines = 0;
    at++;
  }
  return { compact: compact.toUpperCase(), end: at, repaired };
}

function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code]!;
  return code === MIDDLE_DOT || code === EN_DASH ? Kind.Separator : Kind.Other;
}

/** Characters up to the Latin ones of other languages. */
const LATIN = 0x250;

/** A question about the character at a place, whose answers are kept for Latin ones; where there is none, no. */
export function ofCharacter(pattern: RegExp): (text: string, at: number) => boolean {
  const latin = Uint8Array.from({ length: LATIN }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
  return (text, at) => {
    const code = text.charCodeAt(at);
    return code < LATIN ? latin[code] === 1 : code >= LATIN && pattern.test(text[at]!);
  };
}

const isWordCharacter = ofCharacter(/[\p{L}\p{N}]/u);
/** Whether a digit stands at a place. */
export const isDigit = ofCharacter(/\d/);

/** How many digits a text has. */
export function digitCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text, at)) count++;
  return count;
}

/** Nothing but digits. */
export const DIGITS = /^\d+$/;

/** Whether no letter or digit follows right at a place. */
export function endsHere(text: string, at: number): boolean {
  return at >= text.length || !isWordCharacter(text, at);
}

/** Whether no letter or digit stands right before a place. */
export function beginsHere(text: string, at: number): boolean {
  return at === 0 || !isWordCharacter(text, at - 1);
}

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
