import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { readField } from './labels/fields';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { matchAt, readForm } from './reading';

/*
 * Numbers of doctors (LANR), practices (BSNR) and care facilities (Institutionskennzeichen, IK).
 * Issuer: Kassenärztliche Vereinigungen; ARGE IK. Basis: § 75 (7) and § 293 SGB V, guideline of the KBV on the numbers of
 *   doctors and practices, joint circular on the IK; they tell who treats a person.
 * Format: 9 digits each. LANR: 1–6 doctor, 7 check digit, 8–9 field. BSNR: 1–2 region. IK: 1–2 kind, 3–4 region, 5–8
 *   serial number, 9 check digit. Only after their word.
 * Checksum: LANR: weights 4 9 4 9 4 9, difference to the next ten. IK: digits 3–8, weights 2 1 2 1 2 1, digit sums, modulo
 *   10. BSNR: none.
 * Fictitious: LANR 123456601, IK 260326822.
 */
export const medicalNumber: Recognizer = {
  name: 'medical-number',
  rank: 31,
  find: (prepared) => KINDS.flatMap((kind) => labelled(prepared, kind)),
};

const KINDS: readonly LabelKind[] = ['doctor', 'practice', 'institution'];
const NEXT = /(?: ?[/,;] ?| und )(?=\d)/uy;

function labelled(prepared: PreparedText, kind: LabelKind): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of(kind)
    .flatMap((label) => {
      const found = [...readField(prepared, label, (at) => nineDigits(text, at, kind))];
      // "BSNR/LANR: 381234500 / 123456601".
      const next = found[0] && matchAt(NEXT, text, found[0].end);
      const second = next && nineDigits(text, found[0]!.end + next[0].length, kind);
      return second ? [...found, second] : found;
    });
}

function nineDigits(text: string, start: number, kind: LabelKind): Candidate | undefined {
  const read = readForm(text, start, 'nnnnnnnnn');
  if (!read) return undefined;
  const valid =
    kind === 'doctor' ? isValidLanr(read.compact) : kind === 'institution' && isValidIk(read.compact);
  return {
    start,
    end: read.end,
    type: 'CASE_NUMBER',
    confidence: valid ? 1 : kind === 'practice' ? 0.9 : 0.75,
    reason: valid ? 'checksum' : 'cue',
  };
}

export function isValidLanr(digits: string): boolean {
  return lanrCheckDigit(digits) === Number(digits[6]);
}

export function lanrCheckDigit(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 4 : 9);
  return (10 - (sum % 10)) % 10;
}

export function isValidIk(digits: string): boolean {
  let sum = 0;
  for (let at = 2; at < 8; at++) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === Number(digits[8]);
}
