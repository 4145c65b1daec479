import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { passesLuhn } from './credit-card';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, matchAt, readForm } from './reading';

/*
 * VAT identification number (USt-IdNr) of Germany and its neighbours, and the German number of a business (W-IdNr).
 * Issuer: Bundeszentralamt für Steuern and its likes. Basis: § 27a UStG, § 139c AO, Directive 2006/112/EC art. 214, 215.
 * Format and checksum by country, behind the two letters:
 *   DE 9 digits, ISO 7064 MOD 11,10 (W-IdNr: the same and -00001); AT U and 8 digits, weights 1 2 1 2 1 2 1, digit sums,
 *   (96 − sum) mod 10; BE 10 digits beginning with 0 or 1, 97 − (first eight mod 97); FR 2 key characters and the SIREN (9, Luhn); NL 9
 *   digits, B, 2 digits: modulus 11 over the nine or ISO 7064 MOD 97-10 over all; PL 10 digits, weights 6 5 7 2 3 4 5 6
 *   7 modulo 11; LU 8 digits, first six modulo 89. Right as it stands, after its word also with a wrong check digit.
 * Fictitious: DE136695976, ATU13585627, NL123456782B12.
 */
export const vatId: Recognizer = {
  name: 'vat-id',
  rank: 28,
  find: (prepared) => [...inOne(prepared), ...labelled(prepared)],
};

interface Country {
  readonly form: string;
  readonly looksRight: (compact: string) => boolean;
  readonly isValid: (digits: string) => boolean;
}

const any = () => true;
const COUNTRIES: ReadonlyMap<string, Country> = new Map<string, Country>([
  ['DE', { form: 'aannnnnnnnn', looksRight: (c) => c[2] !== '0', isValid: isValidGerman }],
  ['AT', { form: 'aaannnnnnnn', looksRight: (c) => c[2] === 'U', isValid: isValidAustrian }],
  ['BE', { form: 'aannnnnnnnnn', looksRight: (c) => c[2] === '0' || c[2] === '1', isValid: isValidBelgian }],
  ['FR', { form: 'aaccnnnnnnnnn', looksRight: any, isValid: isValidFrench }],
  ['NL', { form: 'aannnnnnnnnann', looksRight: (c) => c[11] === 'B', isValid: isValidDutch }],
  ['PL', { form: 'aannnnnnnnnn', looksRight: any, isValid: isValidPolish }],
  ['LU', { form: 'aannnnnnnn', looksRight: any, isValid: isValidLuxembourgish }],
]);
/** "D E 2 3 3 6 …": set apart. */
const BLANK = /(?<=^\p{L}) /u;
/** The distinguishing part of a W-IdNr. */
const BRANCH = /-\d{5}(?!\d)/y;

/** Both letters right before the first digit, or one space between. */
function inOne(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return indexOf(prepared.tokens).numbers.flatMap((index) => {
    const token = tokens[index - 1];
    const number = tokens[index]!;
    if (token?.kind !== 'word' || token.text.length > 4 || token.text.length < 2) return [];
    if (number.gap === 'line' || number.gap === 'paragraph' || !beginsHere(text, token.start)) return [];
    if (token.text.slice(0, 2) !== token.text.slice(0, 2).toUpperCase()) return [];
    const read = readAt(text, token.start);
    const cue = labelsOf(prepared).before('vat', token.start, 40) !== undefined;
    return read && (read.reason === 'checksum' || cue) ? read : [];
  });
}

function labelled(prepared: PreparedText): Candidate[] {
  return readLabelled(prepared, 'vat', (at): Candidate | undefined => {
    const read = readAt(prepared.text, at);
    if (read) return read;
    // Without the country it is one of the German numbers.
    const digits = readForm(prepared.text, at, 'nnnnnnnnn');
    return digits && isValidGerman(digits.compact)
      ? { start: at, end: digits.end, type: 'TAX_NUMBER', confidence: 0.9, reason: 'cue' }
      : farther(prepared.text, at);
  });
}

/** Of Switzerland and of members that have no border with Germany, only after their word. */
const FARTHER =
  /(?:CHE[- ]?\d{3}\.?\d{3}\.?\d{3}|(?:IT|ES|PT|DK|SE|FI|CZ|SK|HU|RO|BG|HR|SI|GR|EL|IE|EE|LT|LV|MT|CY|GB) ?[A-Z\d]?\d{7,11}[A-Z]?)(?![\p{L}\p{N}])/uy;

function farther(text: string, start: number): Candidate | undefined {
  const match = matchAt(FARTHER, text, start);
  return match
    ? { start, end: start + match[0].length, type: 'TAX_NUMBER', confidence: 0.8, reason: 'cue' }
    : undefined;
}

function readAt(text: string, start: number): Candidate | undefined {
  const country = COUNTRIES.get(
    text
      .slice(start, start + 3)
      .replace(BLANK, '')
      .slice(0, 2)
      .toUpperCase(),
  );
  const read = country && readForm(text, start, country.form);
  if (!country || !read || !country.looksRight(read.compact)) return undefined;
  BRANCH.lastIndex = read.end;
  const end = BRANCH.test(text) ? BRANCH.lastIndex : read.end;
  const valid = country.isValid(read.compact.slice(2));
  return {
    start,
    end,
    type: 'TAX_NUMBER',
    confidence: valid ? 1 : 0.75,
    reason: valid ? 'checksum' : 'cue',
  };
}

/** ISO 7064 MOD 11,10 over the nine digits. */
function isValidGerman(digits: string): boolean {
  return vatCheckDigit(digits) === Number(digits[8]);
}

export function vatCheckDigit(digits: string): number {
  let product = 10;
  for (const digit of digits.slice(0, 8)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10;
}

function isValidAustrian(rest: string): boolean {
  let sum = 0;
  for (let at = 0; at < 7; at++) {
    const product = Number(rest[at + 1]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return (96 - sum) % 10 === Number(rest[8]);
}

function isValidBelgian(digits: string): boolean {
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

function isValidFrench(rest: string): boolean {
  const siren = rest.slice(2);
  const key = rest.slice(0, 2);
  // Keys with letters belong to old and foreign businesses.
  return passesLuhn(siren) && (!/^\d\d$/.test(key) || (12 + 3 * (Number(siren) % 97)) % 97 === Number(key));
}

function isValidDutch(rest: string): boolean {
  let sum = 0;
  for (let at = 0; at < 8; at++) sum += Number(rest[at]) * (9 - at);
  if (sum % 11 === Number(rest[8])) return true;
  let remainder = 0;
  for (const char of `NL${rest}`) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

function isValidPolish(digits: string): boolean {
  const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
  return weighted(digits, weights) % 11 === Number(digits[9]);
}

function isValidLuxembourgish(digits: string): boolean {
  return Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}
