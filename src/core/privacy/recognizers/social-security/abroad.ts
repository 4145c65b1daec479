import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { indexOf } from '../../token-index';
import { passesEan13 } from '../ean13';
import { labelsOf } from '../labels/labels';
import { beginsHere, matchAt } from '../reading';

/*
 * Insurance numbers of the neighbours, as those who moved or work across the border name them.
 * Issuer and basis: Switzerland (AHV, art. 50c AHVG) 756.1234.5678.97, check digit as EAN-13; Belgium (Rijksregister, law of
 *   8 August 1983) YY.MM.DD-NNN.CC, 97 − (first nine modulo 97), since 2000 with a 2 before; Austria (§ 460d ASVG) four digits
 *   and the date of birth, the fourth by weights 3 7 9 · 5 8 4 2 1 6 modulo 11, only behind its word.
 * Fictitious: 756.9217.0769.85, 93.05.18-223.61, 1237 010180.
 */

const SWISS = /756(?:([. ])\d{4}\1\d{4}\1\d{2}|\d{10})(?![\p{L}\p{N}]|[.,-]\d)/uy;
const BELGIAN = /\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}(?![\p{L}\p{N}]|[.,-]\d)/uy;
const AUSTRIAN = /\d{4}[ /-]?\d{6}(?![\p{L}\p{N}]|[.,-]\d)/uy;
/** How far before an Austrian number its word may stand. */
const REACH = 30;

export function insuredAbroad(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).numbers) {
    const { text: digits, start } = tokens[index]!;
    const form = formOf(prepared, digits, index);
    const match = form && beginsHere(text, start) ? matchAt(form, text, start)?.[0] : undefined;
    if (!match || !isValid(form!, match.replace(/\D/g, ''))) continue;
    found.push({
      start,
      end: start + match.length,
      type: 'SOCIAL_SECURITY',
      confidence: 1,
      reason: 'checksum',
    });
  }
  return found;
}

function formOf(prepared: PreparedText, digits: string, index: number): RegExp | undefined {
  if (digits.startsWith('756') && (digits.length === 3 || digits.length === 13)) return SWISS;
  const next = prepared.tokens[index + 1];
  if (digits.length === 2 && next?.text === '.' && prepared.tokens[index + 5]?.text === '-') return BELGIAN;
  const austrian = (digits.length === 4 && next?.text.length === 6) || digits.length === 10;
  const { start } = prepared.tokens[index]!;
  return austrian && labelsOf(prepared).before('socialSecurity', start, REACH) ? AUSTRIAN : undefined;
}

function isValid(form: RegExp, digits: string): boolean {
  if (form === SWISS) return passesEan13(digits);
  if (form === BELGIAN) {
    const check = Number(digits.slice(9));
    const number = Number(digits.slice(0, 9));
    return 97 - (number % 97) === check || 97 - ((2_000_000_000 + number) % 97) === check;
  }
  return austrianCheck(digits) === Number(digits[3]);
}

const AUSTRIAN_WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

function austrianCheck(digits: string): number {
  return AUSTRIAN_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}
