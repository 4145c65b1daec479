/** Whether the check digit of an article, a book or a Swiss insured person fits (EAN-13, ISO/IEC 15420). */
export function passesEan13(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
