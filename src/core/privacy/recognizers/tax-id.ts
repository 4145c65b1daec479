import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Identification number for taxes (Steuer-Identifikationsnummer, IdNr).
 * Issuer: Bundeszentralamt für Steuern, once for life, from birth. Basis: §§ 139a, 139b AO; StIdV; IDNrG.
 * Format: 11 digits, the first not 0. Of the first ten, exactly one digit stands twice or three times (three times
 *   never in a row), the others at most once. Printed as 12 345 678 901.
 * Checksum: digit 11, ISO 7064 MOD 11,10. Fictitious: 86 095 742 719, 65 929 970 489.
 */
const NUMBER = /(?<![\p{L}\p{N}+]|\d[ .,/-])[1-9](?:[ ./-]?\d){10}(?![\p{L}\p{N}]|[ ./-]\d)/gu;
const PRINTED = /^(?:\d{11}|\d{2}([ ./-])\d{3}\1\d{3}\1\d{3})$/;
const CUE =
  /(?:steuer[\s-]{0,2}(?:id|identifikations?)[\p{L}]{0,12}|identifikations-?(?:nummer|nr\.?)|id-?nr\.?|idno|tax id|tin)(?:[\s-]{0,3}(?:nr\.?|nummer|merkmal))?[\s:.()]{0,5}(?:lautet|ist|von)?(?:[^\d\n]{0,25}[:\s])?$/iu;

export const taxId: Recognizer = {
  name: 'tax-id',
  rank: 22,
  find: ({ text }) => {
    const found: Candidate[] = [];
    for (const match of text.matchAll(NUMBER)) {
      const digits = match[0].replace(/\D/g, '');
      const cue = cueBefore(text, match.index, CUE);
      const valid = isValidTaxId(digits);
      if (!cue && !(valid && PRINTED.test(match[0]))) continue;
      const place = { start: match.index, end: match.index + match[0].length, type: 'TAX_ID' } as const;
      found.push(
        valid
          ? { ...place, confidence: 1, reason: 'checksum' }
          : { ...place, confidence: 0.7, reason: 'cue' },
      );
    }
    return found;
  },
};

export function isValidTaxId(digits: string): boolean {
  return (
    /^[1-9]\d{10}$/.test(digits) &&
    repeatsOneDigit(digits.slice(0, 10)) &&
    taxCheckDigit(digits) === Number(digits[10])
  );
}

function repeatsOneDigit(ten: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of ten) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(ten);
}

/** ISO 7064 MOD 11,10 over the first ten digits. */
export function taxCheckDigit(digits: string): number {
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}
