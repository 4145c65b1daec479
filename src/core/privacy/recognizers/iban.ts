import { fitting } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { indexOf, sought } from '../token-index';
import { IBAN_FORMS } from './iban/forms';
import { labelsOf } from './labels/labels';
import { beginsHere, matchAt, readForm } from './reading';

/*
 * IBAN, the international bank account number.
 * Issuer: the bank that keeps the account. Basis: ISO 13616, Regulation (EU) 260/2012; personal under Art. 4 GDPR.
 * Format: 1–2 country (ISO 3166), 3–4 check digits, then the national account number; length and form are fixed for each
 *   country (SWIFT IBAN registry). Germany: 5–12 bank code (BLZ), 13–22 account, 22 in all. Letters where digits belong
 *   (O for 0, l for 1) are read as what they look like. After its word also with a wrong check digit or length.
 * Checksum: ISO 7064 MOD 97-10 over the rearranged number (first four to the end, A = 10 … Z = 35), remainder 1.
 * Fictitious: DE02 1203 0000 0000 2020 51, NL91 ABNA 0417 1643 00.
 */
export const iban: Recognizer = {
  name: 'iban',
  rank: 10,
  find: (prepared) => {
    const { text, tokens } = prepared;
    const found: Candidate[] = [];
    for (const index of indexOf(tokens).of(COUNTRIES)) {
      const token = tokens[index]!;
      if (token.text.length > 4 && !isMisread(token)) continue;
      const form = formAt(tokens, index);
      if (form === undefined || !beginsHere(text, token.start)) continue;
      const read = readForm(text, token.start, form);
      if (read && isValidIban(read.compact) && hasDigits(text, token.start, read.end)) {
        found.push({ start: token.start, end: read.end, type: 'IBAN', confidence: 1, reason: 'checksum' });
      } else {
        const mistyped = withCue(prepared, token.start, read?.end);
        if (mistyped) found.push(mistyped);
      }
    }
    return [...found, ...ofEndings(prepared)];
  },
};

/** "IBAN endet auf 0417", "die IBAN mit den letzten vier Ziffern 0417" */
const ENDING =
  /[^.\n\d]{0,24}?(?:endet|endend|endete|endziffern?|letzten?)(?: (?:auf|mit|ist|sind|lauten|die|den|vier|4|Ziffern|Stellen|Zahlen|Endziffern)){0,4}:? (?:…|\.{3}|x{2,8} ?)?(\d{3,6})(?![\p{L}\p{N}]|[.,/-]\d)/iuy;

function ofEndings(prepared: PreparedText): Candidate[] {
  return labelsOf(prepared)
    .of('iban')
    .flatMap((label): Candidate[] => {
      const match = matchAt(ENDING, prepared.text, label.end);
      if (!match) return [];
      const end = label.end + match[0].length;
      return [{ start: end - match[1]!.length, end, type: 'IBAN', confidence: 0.75, reason: 'cue' }];
    });
}

/** Fewer digits are words whose letters happen to fit: "Rossi, Italiener". */
const FEWEST_DIGITS = 5;

function hasDigits(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end && digits < FEWEST_DIGITS; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits >= FEWEST_DIGITS;
}

/** A country and check digits that a scan took for letters. */
const MISREAD = /^[A-Za-z]{2}[OoIlSsB]{2}[A-Za-z]{1,12}$/;
const mayBeMisread = fitting(new RegExp(MISREAD, 'i'));
const isMisread = (token: Token) => mayBeMisread(token) && MISREAD.test(token.text);

/** Forms by the two letters of the country, so that the many short words of a text cost little. */
const FORMS: (string | undefined)[] = [];
for (const [country, form] of IBAN_FORMS) FORMS[codeOf(country, 0) * 32 + codeOf(country, 1)] = form;

const LETTER = /\p{L}/u;

/** "DEO2" with an O is one word, "D E" with noise are two. */
const COUNTRIES = sought(
  (token) =>
    token !== undefined &&
    (token.lower.length === 1
      ? LETTER.test(token.lower)
      : token.lower.length > 4
        ? mayBeMisread(token)
        : FORMS[codeOf(token.lower, 0) * 32 + codeOf(token.lower, 1)] !== undefined),
);

/** Number of a letter, the same for small and capital ones. */
function codeOf(text: string, at: number): number {
  return text.charCodeAt(at) & 31;
}

/** Form of the country whose two letters a token begins with, the second one perhaps in the next token. */
function formAt(tokens: readonly Token[], index: number): string | undefined {
  const { text } = tokens[index]!;
  if (text.length > 1) return FORMS[codeOf(text, 0) * 32 + codeOf(text, 1)];
  const next = tokens[index + 1];
  const second = next?.kind === 'mark' ? tokens[index + 2] : next;
  if (second?.kind !== 'word' || second.gap === 'paragraph') return undefined;
  return FORMS[codeOf(text, 0) * 32 + codeOf(second.text, 0)];
}

/** A mistyped or cut number after "IBAN" still tells whose account it is. */
const ABOUT = /[A-Z]{2}[ .-]{0,2}\d(?:[ .\-–*xX]{0,3}[\dA-Z]){5,32}(?![\p{L}\p{N}])/uy;

function withCue(prepared: PreparedText, start: number, end: number | undefined): Candidate | undefined {
  const labels = labelsOf(prepared);
  const label = labels.before('iban', start, 30) ?? labels.before('account', start, 20);
  if (!label) return undefined;
  ABOUT.lastIndex = start;
  const stop = end ?? (ABOUT.test(prepared.text) ? ABOUT.lastIndex : undefined);
  if (stop === undefined) return undefined;
  return { start, end: stop, type: 'IBAN', confidence: end === undefined ? 0.75 : 0.9, reason: 'cue' };
}

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
