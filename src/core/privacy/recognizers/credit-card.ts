import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, matchAt, readForm } from './reading';

/*
 * Credit and debit card number (PAN).
 * Issuer: the bank. Basis: ISO/IEC 7812; PCI DSS; personal under Art. 4 GDPR.
 * Format: 1–6 or 1–8 issuer (IIN), then the account, the last digit is the check digit. Visa 4 (13, 16, 19 digits),
 *   Mastercard 51–55 and 2221–2720 (16), American Express 34 and 37 (15), Diners 30, 36, 38 (14), Discover 6011, 64,
 *   65 (16), JCB 3528–3589 (16), Maestro 50, 56–69 (12–19, only after a word for card). Written in one or in groups of
 *   four (American Express 4-6-5); after a word for card in any groups, and with a wrong check digit.
 * Checksum: Luhn (ISO/IEC 7812-1, annex B). Fictitious: 4111 1111 1111 1111, 5500 0000 0000 0004.
 */
export const creditCard: Recognizer = {
  name: 'credit-card',
  rank: 20,
  find: (prepared) => [...printed(prepared), ...labelled(prepared)],
};

/** In one, or in the groups that cards print, all with the same separator. */
const PRINTED =
  /(?:\d{13,19}|\d{4}([ ._·/-]|\n(?:> ?)?| [–-] )\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ .-])\d{6}\2\d{4,5})(?![\p{L}\p{N}]|[ -]\d{4}(?!\d)|[.,]\d)/uy;
/** With a blank between all digits or pairs, or over a line end. */
const APART = /(?:\d(?: \d){15}|\d\d(?: \d\d){7}|\d{8}(?: |-?\n(?:> ?)?)\d{8})(?![\p{L}\p{N}]|[ .,/-]\d)/uy;
/** Of the range that begins with a 2. */
const MASTERCARD = /^2[2-7]/;
/** Digits up to the first blank. */
const APART_BY = new Set([1, 2, 8]);
const SPLIT = /\d ?$|\d[.,/-] $|[+.,/-]$/;

function printed(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(prepared.tokens).numbers) {
    const { start, text: first } = tokens[index]!;
    const apart = tokens[index + 1]?.text.length === first.length && APART_BY.has(first.length);
    if (first.length < 4 && !apart) continue;
    if ((!apart && first.length !== 4 && first.length < 13) || !'3456'.includes(first[0]!)) {
      if (!MASTERCARD.test(first)) continue;
    }
    if (!beginsHere(text, start) || SPLIT.test(text.slice(Math.max(0, start - 3), start))) continue;
    const match = matchAt(apart ? APART : PRINTED, text, start);
    const digits = match?.[0].replace(/\D/g, '') ?? '';
    if (!match || !isCardRange(digits) || !passesLuhn(digits)) continue;
    const label = labelsOf(prepared).announcing(start);
    if (label && !label.kinds.includes('card')) continue;
    found.push({
      start,
      end: start + match[0].length,
      type: 'CREDIT_CARD',
      confidence: 1,
      reason: 'checksum',
    });
  }
  return found;
}

const LENGTHS = [19, 18, 17, 16, 15, 14, 13, 12];

/** After "Kreditkarte" any length of a card and any separators; the check digit decides between lengths. */
function labelled(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return readLabelled(prepared, 'card', (at): Candidate | undefined => {
    let form: Candidate | undefined;
    for (const length of LENGTHS) {
      const read = readForm(text, at, 'n'.repeat(length));
      if (!read || /^[01789]/.test(read.compact)) continue;
      const place = { start: at, end: read.end, type: 'CREDIT_CARD' } as const;
      if (passesLuhn(read.compact)) return { ...place, confidence: 1, reason: 'checksum' };
      if (length === 16) form = { ...place, confidence: 0.75, reason: 'cue' };
    }
    return form;
  });
}

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
