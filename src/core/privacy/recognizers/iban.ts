import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { cueBefore } from './cue';
import { IBAN_LENGTHS } from './iban-lengths';

/*
 * IBAN, the international bank account number.
 * Issuer: the bank that keeps the account. Basis: ISO 13616, Regulation (EU) 260/2012; personal under Art. 4 GDPR.
 * Format: 1–2 country (ISO 3166), 3–4 check digits, then the national account number; the length is fixed for each
 *   country (SWIFT IBAN registry). Germany: 5–12 bank code (BLZ), 13–22 account, 22 in all.
 * Checksum: ISO 7064 MOD 97-10 over the rearranged number (first four to the end, A = 10 … Z = 35), remainder 1.
 * Fictitious: DE02 1203 0000 0000 2020 51, NL91 ABNA 0417 1643 00.
 */
const HEAD = /(?<![\p{L}\p{N}])[A-Za-z]{2}[ .-]?\d[ .-]?\d/gu;
/** At most this many separators between two characters: "DE02 - 1203", or a line end with an indent. */
const MAX_GAP = 4;

export const iban: Recognizer = {
  name: 'iban',
  rank: 10,
  find: (text) => [...text.text.matchAll(HEAD)].flatMap((head) => readIban(text, head.index) ?? []),
};

function readIban(prepared: PreparedText, start: number): Candidate | undefined {
  const { text } = prepared;
  const country = text.slice(start, start + 2).toUpperCase();
  const length = IBAN_LENGTHS[country];
  if (length === undefined) return undefined;
  let compact = '';
  let at = start;
  let end = start;
  let gap = 0;
  while (at < text.length && compact.length < length && gap <= MAX_GAP) {
    const char = text[at] ?? '';
    if (/[A-Za-z0-9]/.test(char)) {
      compact += char.toUpperCase();
      end = at + 1;
      gap = 0;
    } else if (/[\s.\-/·]/.test(char)) {
      gap++;
    } else {
      break;
    }
    at++;
  }
  const complete = compact.length === length && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
  if (complete && isValidIban(compact)) {
    return { start, end, type: 'IBAN', confidence: 1, reason: 'checksum' };
  }
  // A mistyped number after "IBAN" still tells whose account it is.
  const digits = /^[A-Za-z]{2}(?:[ .-]?\d){13,32}/.exec(text.slice(start, start + 80));
  if (!digits || !cueBefore(text, start, IBAN_CUE)) return undefined;
  return { start, end: start + digits[0].length, type: 'BANK_ACCOUNT', confidence: 0.7, reason: 'cue' };
}

const IBAN_CUE =
  /(?<!\p{L})(?:iban|konto|bankverbindung|kontonummer)[\s:.\-–(]{0,5}(?:nr\.?|nummer|lautet|ist)?[\s:]{0,3}$/iu;

/** ISO 7064 MOD 97-10 over an IBAN without separators. */
export function isValidIban(compact: string): boolean {
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const char of rearranged) {
    const value = Number.parseInt(char, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
