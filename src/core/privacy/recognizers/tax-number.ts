import type { Recognizer } from '../recognizer';

/*
 * Tax number of a tax office (Steuernummer) and VAT identification number (USt-IdNr).
 * Issuer: tax office; Bundeszentralamt für Steuern. Basis: § 139 AO, § 27a UStG.
 * Format: state formats of 10 or 11 digits (115/5822/0123, 21/815/08150, 151/815/08156), nationwide 13 digits; only
 *   after its word, since digits with slashes are anything. VAT: DE and 9 digits, after its word or as it stands.
 * Checksum: differs from state to state and is not computed; VAT: ISO 7064 MOD 11,10. Fictitious: 115/5822/0123.
 */
const NUMBER =
  /(?<!\p{L})(?:steuer-?(?:nummern?|nr\.?)|st\.?-?nr\.?)[\s:.#()]{0,4}(?:lautet|ist)?\s?(\d{2,3}[ /]{1,3}\d{3,4}[ /]{1,3}\d{4,5}|\d{10,11}|\d{13})(?!\p{N})/giu;
const VAT = /(?<![\p{L}\p{N}])DE ?([1-9]\d{2} ?\d{3} ?\d{3})(?![\p{L}\p{N}]| ?\d)/gu;
const VAT_CUE = /(?:ust|umsatzsteuer|vat|mwst)[^\n]{0,30}$/i;

export const taxNumber: Recognizer = {
  name: 'tax-number',
  rank: 33,
  find: ({ text }) => [
    ...[...text.matchAll(NUMBER)].map((match) => {
      const end = match.index + match[0].length;
      return {
        start: end - (match[1] ?? '').length,
        end,
        type: 'TAX_NUMBER',
        confidence: 0.9,
        reason: 'cue',
      } as const;
    }),
    ...[...text.matchAll(VAT)].flatMap((match) => {
      const valid = isValidVat((match[1] ?? '').replaceAll(' ', ''));
      const cue = VAT_CUE.test(text.slice(Math.max(0, match.index - 40), match.index));
      if (!cue && !valid) return [];
      return {
        start: match.index,
        end: match.index + match[0].length,
        type: 'TAX_NUMBER',
        confidence: valid ? 1 : 0.8,
        reason: valid ? 'checksum' : 'cue',
      } as const;
    }),
  ],
};

/** ISO 7064 MOD 11,10 over the nine digits. */
function isValidVat(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 8)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(digits[8]);
}
