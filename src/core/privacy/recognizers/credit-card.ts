import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Credit and debit card number (PAN).
 * Issuer: the bank. Basis: ISO/IEC 7812; PCI DSS; personal under Art. 4 GDPR.
 * Format: 1–6 or 1–8 issuer (IIN), then the account, the last digit is the check digit. Visa 4 (13, 16, 19 digits),
 *   Mastercard 51–55 and 2221–2720 (16), American Express 34 and 37 (15), Diners 30, 36, 38 (14), Discover 6011, 64,
 *   65 (16), JCB 3528–3589 (16), Maestro 50, 56–69 (12–19, only after a word for card). Written in one or in groups of
 *   four (American Express 4-6-5).
 * Checksum: Luhn (ISO/IEC 7812-1, annex B). Fictitious: 4111 1111 1111 1111, 5500 0000 0000 0004.
 */
const NUMBER = /(?<![\p{L}\p{N}]|\d[ .,/-])\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}]|[ .,/-]\d)/gu;
const GROUPED =
  /^(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}[ -]\d{6}[ -]\d{4,5}|\d{4}([ -])\d{4}\2\d{4}\2\d{4}\2\d{3})$/;
const CUE =
  /(?:karten?|card|visa|maestro|mastercard|amex|kk)[\p{L}-]{0,20}[\s:.]{0,4}(?:nr\.?|nummer|no\.?)?[\s:.]{0,4}$/iu;

export const creditCard: Recognizer = {
  name: 'credit-card',
  rank: 20,
  find: ({ text }) => {
    const found: Candidate[] = [];
    for (const match of text.matchAll(NUMBER)) {
      const digits = match[0].replace(/\D/g, '');
      if (!passesLuhn(digits)) continue;
      const cue = cueBefore(text, match.index, CUE);
      if (!isCardRange(digits) && !(cue && /^(?:50|5[6-9]|6)/.test(digits))) continue;
      if (!cue && !GROUPED.test(match[0])) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'CREDIT_CARD',
        confidence: 1,
        reason: 'checksum',
      });
    }
    return found;
  },
};

function isCardRange(digits: string): boolean {
  const head = Number(digits.slice(0, 4));
  switch (digits.length) {
    case 13:
    case 19:
      return digits.startsWith('4');
    case 14:
      return /^3(?:0[0-5]|[68])/.test(digits);
    case 15:
      return /^3[47]/.test(digits);
    case 16:
      return /^(?:4|5[1-5]|6011|64[4-9]|65|35(?:2[89]|[3-8]))/.test(digits) || (head >= 2221 && head <= 2720);
    default:
      return false;
  }
}

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? value : value * 2 - (value > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}
