import { firstIndex } from '../first-index';
import type { WordClass } from './lists/word-class';
import { normalize } from './normalize';
import { type Case, hashed, type Spelling, spellingAt } from './spellings';

export type TokenKind = 'word' | 'number' | 'mark';

/** A run of letters, a run of ASCII digits, or a single other character that is no space. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly case: Case;
  readonly start: number;
  readonly end: number;
  /** What separates it from the token before: nothing, spaces, one line end, or an empty line (also the text's beginning). */
  readonly gap: 'none' | 'space' | 'line' | 'paragraph';
  /** What the lists know of it, kept where it was asked for once; `wordOf` gives it. */
  word: WordClass | undefined;
}

/** Whether a line begins with a token. */
export function startsLine(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === 'line' || token.gap === 'paragraph');
}

/** The text as the recognizers share it: normalised once, cut into tokens once. */
export interface PreparedText {
  readonly original: string;
  /** Normalised; offsets of candidates refer to it. */
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** Index of the first token that ends after `offset`. */
  tokenAt(offset: number): number;
  /** A span of `text` as a span of `original`. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
  /** A place of `original` in `text`. */
  fromOriginal(offset: number): number;
}

export function prepare(original: string): PreparedText {
  const { text, starts, ends } = normalize(original);
  const tokens = tokenize(text);
  return {
    original,
    text,
    lower: lowerCase(text),
    tokens,
    tokenAt: (offset) => firstAfter(tokens, offset),
    toOriginal: (start, end) =>
      starts && ends && end > start
        ? { start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length }
        : { start, end },
    fromOriginal: (offset) => (starts ? firstIndex(starts, (start) => start >= offset) : offset),
  };
}

/** The same text cut into other tokens. */
export function withTokens(prepared: PreparedText, tokens: readonly Token[]): PreparedText {
  return { ...prepared, tokens, tokenAt: (offset) => firstAfter(tokens, offset) };
}

/** A few capitals (`İ`) have a longer small letter; they stay, so that offsets do. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]+/g, (piece) => piece.toLowerCase());
}

function firstAfter(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset);
}

const Class = { Other: 0, Letter: 1, Digit: 2, Space: 3, Line: 4 } as const;

const LATIN = new Uint8Array(0x250);
for (let code = 0; code < LATIN.length; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) LATIN[code] = Class.Letter;
  else if (/[0-9]/.test(char)) LATIN[code] = Class.Digit;
  else if (char === '\n') LATIN[code] = Class.Line;
  else if (/\s/.test(char)) LATIN[code] = Class.Space;
}
const OTHER_LETTER = /[\p{L}\p{M}]/u;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LATIN.length) return LATIN[code] ?? Class.Other;
  // Letters outside the basic plane stand in no name that the recognizers know.
  return OTHER_LETTER.test(text[at] ?? '') ? Class.Letter : Class.Other;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let lines = 2;
  let spaced = false;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === Class.Line || kind === Class.Space) {
      if (kind === Class.Line) lines++;
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do hash = hashed(hash, text.charCodeAt(at++));
    while (kind !== Class.Other && at < length && classAt(text, at) === kind);
    const gap = lines > 1 ? 'paragraph' : lines === 1 ? 'line' : spaced ? 'space' : 'none';
    if (kind === Class.Digit) {
      const digits = text.slice(start, at);
      tokens.push(new Piece('number', digits, 'lower', digits, start, at, gap, undefined));
    } else {
      const known = spellingAt(text, start, at, hash) ?? spell(text, start, at, kind);
      const what = kind === Class.Letter ? 'word' : 'mark';
      tokens.push(new Piece(what, known.text, known.case, known.lower, start, at, gap, known.word));
    }
    lines = 0;
    spaced = false;
  }
  return tokens;
}

function spell(all: string, start: number, end: number, kind: number): Spelling {
  const text = all.slice(start, end);
  if (kind !== Class.Letter) return { text, lower: text, case: 'lower', word: undefined };
  const lower = text.toLowerCase();
  return { text, lower, case: caseOf(text, lower), word: undefined };
}

/** All tokens have one shape, which the engine reads fastest. */
class Piece implements Token {
  readonly case: Case;
  constructor(
    readonly kind: TokenKind,
    readonly text: string,
    written: Case,
    readonly lower: string,
    readonly start: number,
    readonly end: number,
    readonly gap: Token['gap'],
    public word: WordClass | undefined,
  ) {
    this.case = written;
  }
}

const CASELESS = /^[\u0530-\u08ff\u0e00-\u0fff\u10d0-\u10ff\u3040-\u9fff\uac00-\ud7af]/;

function caseOf(text: string, lower: string): Case {
  // Scripts without capitals: a word of theirs may be a name wherever it stands.
  if (text === lower) return CASELESS.test(text) ? 'capital' : 'lower';
  if (
    text.length > 1 &&
    text === text.toUpperCase().replace(/SS/g, (ss, at: number) => (text[at] === 'ß' ? 'ß' : ss))
  ) {
    return 'upper';
  }
  const first = lower.length === text.length ? text[0] !== lower[0] : true;
  return first && text.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}
