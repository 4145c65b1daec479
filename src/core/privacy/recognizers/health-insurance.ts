import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Health insurance number (Krankenversichertennummer, KVNR).
 * Issuer: Vertrauensstelle of the statutory health insurance, for life. Basis: § 290 SGB V.
 * Format: 1 capital letter, 2–9 digits, 10 check digit: the part that stays the same when the insurance changes.
 * Checksum: the letter as two digits, weights 1 2 1 2 …, sum of the digit sums modulo 10 (§ 290 SGB V, Anlage 1).
 * Fictitious: A123456780.
 */
const NUMBER = /(?<![\p{L}\p{N}])[A-Z] ?\d{3} ?\d{3} ?\d{3}(?![\p{L}\p{N}])/gu;
const CUE = /(?:versicherten?|kv|krankenkasse|krankenversicherung|gesundheitskarte|kvnr)[^\n]{0,30}$/iu;

export const healthInsurance: Recognizer = {
  name: 'health-insurance',
  rank: 24,
  find: ({ text }) =>
    [...text.matchAll(NUMBER)].flatMap((match): Candidate[] => {
      const compact = match[0].replaceAll(' ', '');
      const valid = isValidHealthInsurance(compact);
      const cue = cueBefore(text, match.index, CUE);
      // One of ten product codes passes the check digit too.
      if (!cue && !(valid && compact === match[0])) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          type: 'HEALTH_INSURANCE',
          confidence: valid && cue ? 1 : valid ? 0.8 : 0.7,
          reason: valid ? 'checksum' : 'cue',
        },
      ];
    }),
};

export function isValidHealthInsurance(compact: string): boolean {
  const digits = String(compact.charCodeAt(0) - 64).padStart(2, '0') + compact.slice(1);
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === Number(digits[10]);
}
