import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, endsHere, readForm } from './reading';

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
  find: (prepared) => [...compact(prepared), ...near(prepared), ...labelled(prepared)],
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
/** In one and without a word: one of ten product codes passes the check digit too. */
function compact(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(prepared.tokens).numbers) {
    const { start, end, text: digits, gap } = tokens[index]!;
    const letter = tokens[index - 1];
    if (digits.length !== 9 || gap !== 'none' || letter?.text.length !== 1 || !/[A-Za-z]/.test(letter.text))
      continue;
    if (!beginsHere(text, letter.start) || !endsHere(text, end)) continue;
    const number = letter.text.toUpperCase() + digits;
    const labels = labelsOf(prepared);
    const label = labels.announcing(letter.start);
    const insured = labels.before('health', letter.start);
    const cue = insured !== undefined;
    const valid = isValidHealthInsurance(number);
    if (!valid && letter.case === 'lower') continue;
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

/** How far behind the insurance its number may stand. */
const NEAR = 120;
const NEAR_TOKENS = 16;
/** The letter, and digits right behind it that a scan took for letters. */
const FIRST = /^[A-Za-z][OoIl]{0,2}$/;

/** "Barmer, X567 720 875", "AOK: G94664753l": apart or misread, where the check digit is right. */
function near(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const label of labelsOf(prepared).of('health')) {
    for (let index = label.next; index < label.next + NEAR_TOKENS; index++) {
      const token = tokens[index];
      if (!token || token.gap === 'paragraph' || token.start - label.end > NEAR) break;
      const { start } = token;
      if (token.kind !== 'word' || !FIRST.test(token.text) || !beginsHere(text, start)) continue;
      const read = readForm(text, start, 'annnnnnnnn');
      if (!read || !isValidHealthInsurance(read.compact)) continue;
      if (token.case === 'lower' && /\s/.test(text.slice(start, read.end))) continue;
      found.push({ start, end: read.end, type: 'HEALTH_INSURANCE', confidence: 1, reason: 'checksum' });
      break;
    }
  }
  return found;
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

function isValidHealthInsurance(compact: string): boolean {
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
