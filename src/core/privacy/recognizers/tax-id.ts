import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, matchAt, readForm } from './reading';

/*
 * Identification number for taxes (Steuer-Identifikationsnummer, IdNr).
 * Issuer: Bundeszentralamt für Steuern, once for life, from birth. Basis: §§ 139a, 139b AO; StIdV; IDNrG.
 * Format: 11 digits, the first not 0. Of the first ten, exactly one digit stands twice or three times (three times
 *   never in a row), the others at most once. Printed as 12 345 678 901; after its word in any groups, and with a wrong
 *   check digit.
 * Checksum: digit 11, ISO 7064 MOD 11,10. Fictitious: 86 095 742 719, 65 929 970 489.
 */
export const taxId: Recognizer = {
  name: 'tax-id',
  rank: 22,
  find: (prepared) => [...printed(prepared), ...labelled(prepared), ...behind(prepared)],
};

const PRINTED = /[1-9](?:\d{10}|\d([ ./-])\d{3}\1\d{3}\1\d{3})(?![\p{L}\p{N}]|[ ./-]\d)/uy;
const SPLIT = /(?:\d[ .,/-]|\+)$/;
/** Slashes are those of a Steuernummer, which may pass the check digit by chance. */
const STATE_FORM = /^\d{2,5}\/\d|^\d{3}([ .|-])(?:\d{4}\1\d{4}|\d{3}\1\d{5})(?!\d)/;

function printed(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(prepared.tokens).numbers) {
    const { start, text: first } = tokens[index]!;
    if (first.length !== 2 && first.length !== 11) continue;
    if (!beginsHere(text, start)) continue;
    const match = matchAt(PRINTED, text, start);
    if (!match || SPLIT.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (!isValidTaxId(match[0].replace(/\D/g, '')) || STATE_FORM.test(match[0])) continue;
    const label = labelsOf(prepared).announcing(start);
    if (label && !label.kinds.includes('taxId') && !label.kinds.includes('taxNumber')) continue;
    found.push({ start, end: start + match[0].length, type: 'TAX_ID', confidence: 1, reason: 'checksum' });
  }
  return found;
}

/** How far behind its word a number may stand that fits, as a scan or a hurried hand has it. */
const FAR = 120;

/** "… dringend die Steuer-ID. Im Bogen steht 17 O35 649 217": in a sentence behind, with the check digit. */
function behind(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return labelsOf(prepared)
    .of('taxId')
    .flatMap((label): Candidate[] => {
      for (let index = label.next; tokens[index] && tokens[index]!.start - label.end < FAR; index++) {
        const { start, kind, text: first } = tokens[index]!;
        if (kind !== 'number' || first.length !== 2 || !beginsHere(text, start)) continue;
        const read = readForm(text, start, 'nnnnnnnnnnn');
        if (!read || GOES_ON.test(text.slice(read.end, read.end + 2)) || !isValidTaxId(read.compact))
          continue;
        return [{ start, end: read.end, type: 'TAX_ID', confidence: 1, reason: 'checksum' }];
      }
      return [];
    });
}

const GOES_ON = /^[ ./-]\d/;

function labelled(prepared: PreparedText): Candidate[] {
  return (['taxId', 'taxNumber'] as const).flatMap((kind) =>
    readLabelled(prepared, kind, (at, label): Candidate | undefined => {
      const read = readForm(prepared.text, at, 'nnnnnnnnnnn');
      if (STATE_FORM.test(prepared.text.slice(at, at + 16)) && !label.kinds.includes('taxId'))
        return undefined;
      // More digits behind are those of a longer number.
      if (!read || GOES_ON.test(prepared.text.slice(read.end, read.end + 2))) return undefined;
      const place = { start: at, end: read.end, type: 'TAX_ID' } as const;
      if (isValidTaxId(read.compact)) return { ...place, confidence: 1, reason: 'checksum' };
      // Eleven digits after "Steuernummer" are one of the forms of that number.
      return label.kinds.includes('taxId') ? { ...place, confidence: 0.75, reason: 'cue' } : undefined;
    }),
  );
}

const ELEVEN_DIGITS = /^[1-9]\d{10}$/;

export function isValidTaxId(digits: string): boolean {
  return (
    ELEVEN_DIGITS.test(digits) &&
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
