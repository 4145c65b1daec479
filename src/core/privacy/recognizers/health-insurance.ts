import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, endsHere, matchAt, readForm } from './reading';

/*
 * Health insurance number (Krankenversichertennummer, KVNR).
 * Issuer: Vertrauensstelle of the statutory health insurance, for life. Basis: § 290 SGB V.
 * Format: 1 capital letter, 2–9 digits, 10 check digit: the part that stays the same when the insurance changes. Written
 *   in one or in groups after its word, also with a wrong check digit.
 * Checksum: the letter as two digits, weights 1 2 1 2 …, sum of the digit sums modulo 10 (§ 290 SGB V, Anlage 1).
 * Fictitious: A123456780.
 */
export const healthInsurance: Recognizer = {
  name: 'health-insurance',
  rank: 23,
  find: (prepared) => [...compact(prepared), ...grouped(prepared), ...labelled(prepared)],
};

const KINDS = ['health', 'idCard', 'passport', 'residence'] as const;
/** Labels that may stand before the number without naming it: "Vers.-Nr.", "Mitgliedsnummer", "Nr.". */
const VAGUE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'number',
  'case',
  'card',
  'socialSecurity',
  'file',
]);
/** Letter and nine digits in groups, as cards print them. */
const GROUPED = /[A-Z] ?\d{3} ?\d{3} ?\d{3}(?![\p{L}\p{N}]|[ -]\d)/uy;

/** In one and without a word: one of ten product codes passes the check digit too. */
function compact(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(prepared.tokens).numbers) {
    const { start, end, text: digits, gap } = tokens[index]!;
    const letter = tokens[index - 1];
    if (digits.length !== 9 || gap !== 'none' || letter?.text.length !== 1 || letter.case === 'lower')
      continue;
    if (!beginsHere(text, letter.start) || !endsHere(text, end) || !/[A-Z]/.test(letter.text)) continue;
    const number = letter.text + digits;
    const labels = labelsOf(prepared);
    const label = labels.announcing(letter.start);
    const insured = labels.before('health', letter.start);
    const cue = insured !== undefined;
    const valid = isValidHealthInsurance(number);
    const named = !label || label.kinds.some((kind) => kind === 'health' || (valid && VAGUE.has(kind)));
    if (!named && !cue) continue;
    // A letter and nine digits may be the number of a document too.
    if ((labels.nearest(KINDS, letter.start, 80) ?? 'health') !== 'health') continue;
    // "Versicherungsnummer" may be that of any insurance.
    if (!valid && (!insured || insured.kinds.includes('socialSecurity'))) continue;
    found.push({
      start: start - 1,
      end,
      type: 'HEALTH_INSURANCE',
      confidence: valid && cue ? 1 : valid ? 0.8 : 0.75,
      reason: valid ? 'checksum' : 'cue',
    });
  }
  return found;
}

/** "Barmer, X567 720 875": in groups only where a health insurance is spoken of and the check digit is right. */
function grouped(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const labels = labelsOf(prepared);
  if (labels.of('health').length === 0) return [];
  return indexOf(prepared.tokens).numbers.flatMap((index) => {
    const letter = tokens[index - 1];
    if (tokens[index]!.text.length !== 3 || letter?.text.length !== 1 || letter.case !== 'capital') return [];
    const { start } = letter;
    const match = beginsHere(text, start) ? matchAt(GROUPED, text, start)?.[0] : undefined;
    if (!match || !isValidHealthInsurance(match.replaceAll(' ', '')) || !labels.before('health', start, 120))
      return [];
    return [
      {
        start,
        end: start + match.length,
        type: 'HEALTH_INSURANCE',
        confidence: 1,
        reason: 'checksum',
      } as const,
    ];
  });
}

function labelled(prepared: PreparedText): Candidate[] {
  return readLabelled(prepared, 'health', (at, label): Candidate | undefined => {
    const read = /[A-Za-z]/.test(prepared.text[at] ?? '')
      ? readForm(prepared.text, at, 'annnnnnnnn')
      : undefined;
    if (!read) return undefined;
    const valid = isValidHealthInsurance(read.compact);
    // "Versicherungsnummer" may be that of any insurance.
    if (!valid && label.kinds.includes('socialSecurity')) return undefined;
    return {
      start: at,
      end: read.end,
      type: 'HEALTH_INSURANCE',
      confidence: valid ? 1 : 0.75,
      reason: valid ? 'checksum' : 'cue',
    };
  });
}

export function isValidHealthInsurance(compact: string): boolean {
  return healthInsuranceCheckDigit(compact) === Number(compact[9]);
}

export function healthInsuranceCheckDigit(compact: string): number {
  const digits = String(compact.charCodeAt(0) - 64).padStart(2, '0') + compact.slice(1, 9);
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10;
}
