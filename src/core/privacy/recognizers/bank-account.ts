import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { IBAN_FORMS } from './iban/forms';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, endsHere, matchAt, readForm } from './reading';

/*
 * National bank account: account number with bank code, and the bank's identifier (BIC).
 * Issuer: the bank; bank codes by the Deutsche Bundesbank. Basis: until 2014 the only form, still in old files.
 * Format: account (Konto) 4–10 digits, bank code (BLZ) 8 digits as 120 300 00; BIC (ISO 9362): 1–4 bank, 5–6 country,
 *   7–8 place, 9–11 branch. Each only after its word, since without one they are any number; a BIC also beside an IBAN.
 * Checksum: differs from bank to bank (Bundesbank, Prüfzifferberechnungsmethoden), not computed.
 * Fictitious: Konto 202051, BLZ 120 300 00, BIC BYLADEM1001.
 */
export const bankAccount: Recognizer = {
  name: 'bank-account',
  rank: 30,
  find: (prepared, { found }) => [
    ...afterWord(prepared, 'account', account),
    ...afterWord(prepared, 'bankCode', bankCode),
    ...afterWord(prepared, 'bic', bicAfterWord),
    ...besideIban(prepared, found),
  ],
};

function afterWord(
  prepared: PreparedText,
  kind: 'account' | 'bankCode' | 'bic',
  read: (text: string, at: number) => number | undefined,
): Candidate[] {
  return readLabelled(prepared, kind, (start, label): Candidate | undefined => {
    const end = read(prepared.text, start);
    return end === undefined ||
      (kind === 'account' && isBudget(prepared.text, label.start, prepared.text.slice(start, end)))
      ? undefined
      : { start, end, type: 'BANK_ACCOUNT', confidence: 0.9, reason: 'cue' };
  });
}

const OF_BUDGET =
  /gebucht|verbucht|buchung|ansatz|deckung|gedeckt|haushalt|kämmer|budget|mittel|aufwand|aufwendung|ertrag|etat|kassenanordnung|kontenplan|abgeschöpft/iu;

/** "Produkt 02.122.01, Konto 5012000": an account of the budget. */
function isBudget(text: string, at: number, value: string): boolean {
  // "die Differenz wird unter Konto 5481900 gebucht": a plan of accounts has six or seven digits.
  if (/^[4-7]\d{5,6}$/.test(value)) {
    const around = text.slice(Math.max(0, at - 120), at + 80);
    if (OF_BUDGET.test(around) && !/blz|bankleit|iban|sparkasse|\bbank|volksbank|kto\.? ?inh/iu.test(around))
      return true;
  }
  return /(?:produkt|produktsachkonto|kostenstelle|kostenträger|haushaltsstelle|sachkonto|buchungsstelle|investition|maßnahme|teilplan|psp)\P{L}{1,24}$/iu.test(
    text.slice(Math.max(0, at - 48), at),
  );
}

const ACCOUNT =
  /\d(?:(?:[ ./-]|\n| - )?\d){3,11}(?![\p{L}\p{N}%€]|[./-]\d|,\d\d(?!\d)|\s?(?:EUR|Euro|€|Prozent|%|Uhr))/uy;
const DATE = /\d{1,2}\.\d{1,2}\.\d{2,4}/y;

function account(text: string, at: number): number | undefined {
  const match = matchAt(DATE, text, at) ? null : matchAt(ACCOUNT, text, at);
  return match ? at + match[0].length : undefined;
}

function bankCode(text: string, at: number): number | undefined {
  const read = readForm(text, at, 'nnnnnnnn');
  return read && /^[1-8]/.test(read.compact) ? read.end : undefined;
}

const BIC = /[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3}(?![\p{L}\p{N}]))?/uy;

/** "Swift überweisen" is no BIC: capitals, or a digit among the letters. */
function bicAfterWord(text: string, at: number): number | undefined {
  const read = readForm(text, at, 'aaaaaaccccc') ?? readForm(text, at, 'aaaaaacc');
  if (!read || !hasCountry(read.compact)) return undefined;
  const value = text.slice(at, read.end);
  const written = value === value.toUpperCase() || (value === value.toLowerCase() && /\d/.test(value));
  return written ? read.end : undefined;
}

/** ISO 3166 codes of the countries whose banks are met here: those with an IBAN and a few others. */
function hasCountry(bic: string): boolean {
  const country = bic.slice(4, 6);
  return (
    IBAN_FORMS.has(country) || /^(?:US|CA|AU|NZ|JP|CN|HK|SG|IN|KR|ZA|MA|DZ|TH|VN|NG|KE|SN|CI)$/.test(country)
  );
}

const BESIDE = 60;
const NEIGHBOUR = /^.{4}(?:DE|NL|BE|AT|FR|PL|LU|CH)/;

/** Words of eight or eleven capitals and digits right before or behind an IBAN. */
function besideIban({ text, tokens, tokenAt }: PreparedText, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((iban) => {
    if (iban.type !== 'IBAN') return [];
    const near: Candidate[] = [];
    for (let index = tokenAt(iban.start - BESIDE); index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.start > iban.end + BESIDE) break;
      if (token.case !== 'upper' || token.text.length < 6 || !beginsHere(text, token.start)) continue;
      if (token.start >= iban.start && token.start < iban.end) continue;
      const match = matchAt(BIC, text, token.start);
      const end = token.start + (match?.[0].length ?? 0);
      if (!match || !endsHere(text, end)) continue;
      // Letters alone may be a name in capitals: then a bank of the country or a neighbour.
      if (!(/\d|XXX$/.test(match[0]) ? hasCountry(match[0]) : NEIGHBOUR.test(match[0]))) continue;
      near.push({ start: token.start, end, type: 'BANK_ACCOUNT', confidence: 0.8, reason: 'context' });
    }
    return near;
  });
}
