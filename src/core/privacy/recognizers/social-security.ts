import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import { beginsHere, readForm } from './reading';
import { insuredAbroad } from './social-security/abroad';

/*
 * Insurance number of the statutory pension insurance (Versicherungsnummer, Sozialversicherungsnummer, RVNR).
 * Issuer: Deutsche Rentenversicherung. Basis: § 147 SGB VI, §§ 1–4 VKVV.
 * Format: 1–2 area, 3–8 date of birth DDMMYY (the day may be raised where numbers ran out; 00 where it is not known), 9
 *   first letter of the name at birth, 10–11 serial number (00–49 men, 50–99 women), 12 check digit.
 *   Printed as 65 170839 J 003.
 * Checksum: § 4 VKVV: the letter as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1, sum of the digit sums modulo 10.
 * Fictitious: 65 170839 J 003, 15 070649 C 103.
 */
export const socialSecurity: Recognizer = {
  name: 'social-security',
  rank: 21,
  find: (prepared) => {
    const { text, tokens } = prepared;
    const found: Candidate[] = [];
    for (const index of indexOf(prepared.tokens).numbers) {
      const token = letterBehind(tokens, index);
      const candidate = token && around(prepared, token);
      // The same number may be met at two places where one of its digits looks like a letter.
      if (candidate && candidate.start >= (found.at(-1)?.end ?? 0) && beginsHere(text, candidate.start))
        found.push(candidate);
    }
    return [...found, ...insuredAbroad(prepared)];
  },
};

/** Digits that a scan took for letters. */
const MISREAD = /^[OoIlSsB]{1,4}$/;
const MOST_BEHIND = 7;

/** The word behind some digits that holds the letter; digits misread as letters may stand before it or at its side. */
function letterBehind(tokens: readonly Token[], index: number): Token | undefined {
  let word: Token | undefined;
  for (let at = index + 1; at <= index + MOST_BEHIND; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || token.gap === 'paragraph') return word;
    if (token.kind !== 'word') {
      if (at > index + 2 && word === undefined) return undefined;
      continue;
    }
    if (token.text.length > 4) return word;
    word = token;
    if (!MISREAD.test(token.text)) return word;
  }
  return word;
}

const Kind = { Other: 0, DigitLike: 1, Separator: 2 } as const;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[0-9OoIilSsB]/.test(char)
    ? Kind.DigitLike
    : /[\s./_|:,>-]/.test(char)
      ? Kind.Separator
      : Kind.Other;
});
/** Spaces beyond ASCII too; the text has most of them as plain ones. */
const SPACE = /\s/;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code]!;
  return SPACE.test(text[at]!) || code === 0xb7 || code === 0x2013 ? Kind.Separator : Kind.Other;
}
const MAX_GAP = 4;
const MAX_BACK = 40;

function around(prepared: PreparedText, token: Token): Candidate | undefined {
  const { text } = prepared;
  for (let letter = token.start; letter < token.end; letter++) {
    const start = eightDigitsBefore(text, letter);
    const read = start === undefined ? undefined : readForm(text, start, 'nnnnnnnnannn');
    if (start === undefined || !read || !/[A-Za-z]/.test(text[letter]!)) continue;
    const place = { start, end: read.end, type: 'SOCIAL_SECURITY' } as const;
    if (
      labelsOf(prepared)
        .announcing(start)
        ?.kinds.every((kind) => kind === 'case')
    )
      return undefined;
    if (isValidSocialSecurity(read.compact)) return { ...place, confidence: 1, reason: 'checksum' };
    if (hasForm(read.compact) && labelsOf(prepared).before('socialSecurity', start))
      return { ...place, confidence: 0.75, reason: 'cue' };
  }
  return undefined;
}

function eightDigitsBefore(text: string, letter: number): number | undefined {
  let digits = 0;
  let gap = 0;
  for (let at = letter - 1; at >= 0 && at >= letter - MAX_BACK; at--) {
    const kind = kindAt(text, at);
    if (kind === Kind.DigitLike) {
      gap = 0;
      if (++digits === 8) return at;
    } else if (kind !== Kind.Separator || ++gap > MAX_GAP) {
      return undefined;
    }
  }
  return undefined;
}

function isValidSocialSecurity(compact: string): boolean {
  return hasForm(compact) && socialSecurityCheckDigit(compact) === Number(compact[11]);
}

function hasForm(compact: string): boolean {
  if (!/^\d{8}[A-Z]\d{3}$/.test(compact)) return false;
  return Number(compact.slice(2, 4)) <= 31 + 64 && Number(compact.slice(4, 6)) <= 12;
}

export function socialSecurityCheckDigit(compact: string): number {
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0');
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    const product = Number(digits[at]) * (WEIGHTS[at] ?? 0);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10;
}

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
