import type { FindingType } from '../../src/core/privacy';

/*
 * Check digits of the corpus's numbers, apart from the product's own code, so that a mistake there is seen.
 * IBAN: ISO 13616, ISO 7064 MOD 97-10. Tax id: § 139b AO, ISO 7064 MOD 11,10. Cards: ISO/IEC 7812-1, Luhn.
 */
const CHECKS: Partial<Record<FindingType, (compact: string) => boolean>> = {
  IBAN: (compact) => /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact) && remainder97(compact) === 1,
  TAX_ID: (compact) => /^[1-9]\d{10}$/.test(compact) && isMod1110(compact),
  CREDIT_CARD: (compact) => /^\d{12,19}$/.test(compact) && isLuhn(compact),
};

/** Whether a marked number has right check digits; true for kinds that have none. */
export function hasRightCheckDigits(type: FindingType, words: string): boolean {
  return CHECKS[type]?.(compactNumber(words)) ?? true;
}

/** The number without the noise that the corpus puts into it: spaces, dots, soft hyphens, full width, look-alikes, O for 0. */
function compactNumber(words: string): string {
  const plain = words
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&[a-z]+;/gi, '')
    .normalize('NFKC')
    .replace(/[АВЕКМНОРСТХ]/g, (letter) => 'ABEKMHOPCTX'['АВЕКМНОРСТХ'.indexOf(letter)] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  const country = /^[A-Z]{2}(?=[\dOIL]{2})/.exec(plain)?.[0] ?? '';
  // Most countries have letters in their IBAN; only digits are expected where these two don't.
  const onlyDigits = country === '' || country === 'DE' || country === 'AT';
  const rest = plain.slice(country.length);
  return country + (onlyDigits ? rest.replaceAll('O', '0').replace(/[IL]/g, '1') : rest);
}

function remainder97(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const char of moved) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

function isMod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 10)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(digits[10]);
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (1 + (at % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
