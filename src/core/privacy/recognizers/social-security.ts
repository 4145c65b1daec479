import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Insurance number of the statutory pension insurance (Versicherungsnummer, Sozialversicherungsnummer, RVNR).
 * Issuer: Deutsche Rentenversicherung. Basis: § 147 SGB VI, §§ 1–4 VKVV.
 * Format: 1–2 area, 3–8 date of birth DDMMYY (the day may be raised by 32 or 64… where numbers ran out), 9 first
 *   letter of the name at birth, 10–11 serial number (00–49 men, 50–99 women), 12 check digit.
 *   Printed as 65 170839 J 003.
 * Checksum: § 4 VKVV: the letter as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1, sum of the digit sums modulo 10.
 * Fictitious: 65 170839 J 003, 15 070649 C 103.
 */
const NUMBER =
  /(?<![\p{L}\p{N}])\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?[A-Za-z][ ./-]?\d{2}[ ./-]?\d(?![\p{L}\p{N}])/gu;
const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const CUE =
  /(?:sozialversicherungs|rentenversicherungs|versicherungs|sozialvers\.?|sv|rv|vs)[ .-]{0,3}(?:nummer|nr\.?|ausweis)?(?:[^\d\n]{0,25})$/iu;

export const socialSecurity: Recognizer = {
  name: 'social-security',
  rank: 21,
  find: ({ text }) => {
    const found: Candidate[] = [];
    for (const match of text.matchAll(NUMBER)) {
      const compact = match[0].replace(/[^A-Za-z\d]/g, '').toUpperCase();
      const place = {
        start: match.index,
        end: match.index + match[0].length,
        type: 'SOCIAL_SECURITY',
      } as const;
      if (isValidSocialSecurity(compact)) found.push({ ...place, confidence: 1, reason: 'checksum' });
      else if (cueBefore(text, match.index, CUE)) found.push({ ...place, confidence: 0.7, reason: 'cue' });
    }
    return found;
  },
};

export function isValidSocialSecurity(compact: string): boolean {
  if (!/^\d{8}[A-Z]\d{3}$/.test(compact)) return false;
  const day = Number(compact.slice(2, 4));
  const month = Number(compact.slice(4, 6));
  // Day and month are 0 where the date is not known.
  if (day > 31 + 64 || month > 12) return false;
  return socialSecurityCheckDigit(compact) === Number(compact[11]);
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
