import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { spokenEnd } from './case-number/spoken';
import { IBAN_FORMS } from './iban/forms';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { isReaderAccount } from './labels/reader-account';
import { namesSomebody } from './named-near';
import { beginsHere, digitCount, endsHere, matchAt, readForm } from './reading';

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
    ...ofAccounts(prepared),
    ...atBanks(prepared),
    ...besideBanks(prepared),
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
      isMany(prepared.text.slice(label.start, label.end), prepared.text.slice(start, end)) ||
      isDottedAddress(prepared.text.slice(start, end)) ||
      (kind === 'account' && isYearOrRange(prepared.text, label.end, start, end)) ||
      (kind === 'account' && isReaderAccount(prepared.text, label.start)) ||
      (kind === 'account' && isBudget(prepared.text, label.start, prepared.text.slice(start, end)))
      ? undefined
      : { start, end, type: 'BANK_ACCOUNT', confidence: 0.9, reason: 'cue' };
  });
}

const ACCOUNTS = /^konten$/iu;
const YEAR = /^(?:19|20)\d{2}$/;
const UP_TO = /^ bis \d/;

/** "Aktive Konten: 4.418" */
const isMany = (word: string, value: string) =>
  ACCOUNTS.test(word) && /^\d{1,3}(?:\.\d{3}){1,3}$/.test(value);

const DOTTED = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** "das Konto von der Adresse 91.62.140.27 aus": a device. */
const isDottedAddress = (value: string) => DOTTED.test(value);

/** "Konto 2025 ausgeglichen", "Kto. 1000 bis 1999" */
const isYearOrRange = (text: string, label: number, start: number, end: number) =>
  (text.slice(label, start) === ' ' && YEAR.test(text.slice(start, end))) ||
  UP_TO.test(text.slice(end, end + 6));

const OF_BUDGET =
  /(?<!ab)gebucht|verbucht|buchung|ansatz|deckung|gedeckt|haushalt|kämmer|budget|mittel|aufwand|aufwendung|ertrag|etat|kassenanordnung|rückstellung|abgrenzung|verbindlichkeit|forderungen|bilanz|abschreib|kontier|kostenstelle|sachkont|jahresabschluss|buchhaltung|belegart|verrechnungsk|kontenplan|abgeschöpft/iu;

/** Words only of keeping the books. */
const OF_BOOKKEEPING =
  /sachkont|produkt|rückstellung|bilanz|abgrenzung|abschreib|jahresabschluss|kontier|buchhaltung|kontenplan|verrechnungsk/iu;

const TWO_OF_FOUR = /^\p{L}{2,20}\.? [4-7]\d{3} (?:und|oder|bzw\.|sowie) [4-7]\d{3}(?!\d)/u;
const BOOKED =
  /^\p{L}{2,20} \d{4,5}(?: (?:und|oder|bzw\.) \d{4,5})? (?:ge|ver|um|ein)(?:ge)?bucht(?!\p{L})/iu;
/** "Verwahrkonto 379200": by its name one of the books. */
const OF_BOOKS =
  /^(?:verwahr|durchlauf|zwischen|vorschuss|interims|erfolgs|abrechnungs|verrechnungs)konto \d{4,6}(?!\d)/iu;
/** What makes it the account of somebody. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:mein|sein|ihr|Ihr|dein|unser)(?:e[nmrs]?)?(?!\p{L})|inhaber|iban|blz|sparkasse|bank|miete|unterhalt(?!ung)|rente|herrn?(?!\p{L})|frau(?!\p{L})|überweisen|auszahlen|einzahler|schuldner|gepfändet|nachlass|erben(?!\p{L})/iu;

function isOfSomebody(around: string): boolean {
  return OF_SOMEBODY.test(around) || namesSomebody(around);
}

/** "Produkt 02.122.01, Konto 5012000": an account of the budget. */
function isBudget(text: string, at: number, value: string): boolean {
  const near = text.slice(Math.max(0, at - 60), at + 80);
  // "die Differenz wird unter Konto 5481900 gebucht": a plan of accounts has six or seven digits.
  if (/^(?:[4-7]\d{5}|[0-8]\d{6})$/.test(value)) {
    const around = text.slice(Math.max(0, at - 120), at + 80);
    const words = /^[4-7]/.test(value) ? OF_BUDGET : OF_BOOKKEEPING;
    if (words.test(around) && !/bankleit|kto\.? ?inh/iu.test(around) && !isOfSomebody(near)) return true;
  }
  const behind = text.slice(at, at + 80);
  // "konto 5271 und 5431", "Differenzen bis 2 Euro werden auf Konto 5991 gebucht"
  if (
    ((/^\d{4}$/.test(value) && TWO_OF_FOUR.test(behind)) || BOOKED.test(behind) || OF_BOOKS.test(behind)) &&
    !isOfSomebody(near)
  )
    return true;
  return /(?:produkt|produktsachkonto|kostenstelle|kostenträger|haushaltsstelle|sachkonto|buchungsstelle|investition|maßnahme|teilplan|psp)\P{L}{1,24}$/iu.test(
    text.slice(Math.max(0, at - 48), at),
  );
}

const ACCOUNT =
  /\d(?:(?:[ ./_·-]|-?\n(?:> ?)? {0,4}| [–-] )?\d){3,11}(?![\p{L}\p{N}%€]|[./-]\d|,\d\d(?!\d)|\s?(?:EUR|Euro|€|Prozent|%|Uhr))/uy;
const DATE = /(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d{2})(?!\d)/y;

/** Of the post offices until 1991, with their town: "Köln 2204 41-508". */
const POSTAL = /(?:\p{Lu}\p{Ll}{2,15} )?\d{1,4} ?\d{2}-\d{3}(?![\p{L}\p{N}]|[./-]\d)/uy;
/** "endet auf 4418", "Endziffern …4418" */
const ENDS =
  /(?:endet|endend|mit) (?:auf|mit|der Endziffer|den (?:letzten (?:vier )?)?(?:End)?[Zz]iffern) (?:…|\.{3}|x{2,8} ?)?(?=\d{3,4}(?!\d))/uy;

function account(text: string, from: number): number | undefined {
  const at = from + (matchAt(ENDS, text, from)?.[0].length ?? 0);
  const spoken = spokenEnd(text, at, true);
  if (spoken !== undefined) return spoken;
  const postal = matchAt(POSTAL, text, at);
  if (postal) return at + postal[0].length;
  const match = matchAt(DATE, text, at) ? null : (matchAt(ACCOUNT, text, at) ?? scanned(text, at));
  return match ? at + match[0].length : undefined;
}

/** Letters that a scan put for digits, fewer than these: "O2O2O51". */
const SCANNED = /[\dOoIlSB](?:[ ./-]?[\dOoIlSB]){4,11}(?![\p{L}\p{N}]|[./-]\d| ?€)/uy;

function scanned(text: string, at: number): RegExpExecArray | null {
  const match = matchAt(SCANNED, text, at);
  const digits = match ? digitCount(match[0]) : 0;
  const all = match?.[0].replace(/[ ./-]/g, '').length ?? 0;
  return digits < all && digits * 2 >= all ? match : null;
}

function bankCode(text: string, at: number): number | undefined {
  const read = readForm(text, at, 'nnnnnnnn');
  return read && /^[1-8]/.test(read.compact) ? read.end : undefined;
}

/** "Sein Konto bei der Volksbank hat die Nummer 118 827 04" */
function ofAccounts(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  const labels = labelsOf(prepared);
  return readLabelled(prepared, 'bare', (start, label): Candidate | undefined => {
    const owner = labels.before('account', label.start, 60);
    if (!owner || /[.!?\n]|\d/.test(text.slice(owner.end, label.start))) return undefined;
    const end = account(text, start);
    return end === undefined ||
      isBudget(text, owner.start, text.slice(start, end)) ||
      isReaderAccount(text, owner.start)
      ? undefined
      : { start, end, type: 'BANK_ACCOUNT', confidence: 0.75, reason: 'cue' };
  });
}

const BANK_BEHIND =
  /^(?: bei (?:der |unserer )?| ?\()(?:\p{L}{2,20}[- ])?(?:(?:Raiba|Spk|Voba|KSK|SSK|Spadaka|Comdirect|Consors|N26)(?!\p{L})|\p{L}{0,20}[Ss]parkasse|\p{L}{1,20}bank|Raiffeisen\p{L}{0,12}|ING|DKB)(?!\p{L})/u;

/** "ging an 441720 (Raiba …)", no "Kredit 250000 (Sparkasse)" */
function isBankBehind(tokens: PreparedText['tokens'], index: number): boolean {
  const next = tokens[index + 1];
  return (
    next?.lower === 'bei' ||
    (next?.text === '(' && /^(?:an|auf|von|vom|unter|aus)$/.test(tokens[index - 1]?.lower ?? ''))
  );
}

/** "bekannt ist nur 300 118 4472 bei der Sparkasse" */
function atBanks({ text, tokens }: PreparedText): Candidate[] {
  return indexOf(tokens).numbers.flatMap((index): Candidate[] => {
    if (!isBankBehind(tokens, index) || tokens[index]!.text.length < 3) return [];
    let first = index;
    while (first > index - 4 && tokens[first]!.gap === 'space' && tokens[first - 1]?.kind === 'number')
      first--;
    const { start } = tokens[first]!;
    const { end } = tokens[index]!;
    const digits = digitCount(text.slice(start, end));
    if (
      digits < 6 ||
      digits > 10 ||
      !beginsHere(text, start) ||
      /[.,/-]$/.test(text.slice(Math.max(0, start - 1), start))
    )
      return [];
    return BANK_BEHIND.test(text.slice(end, end + 60))
      ? [{ start, end, type: 'BANK_ACCOUNT', confidence: 0.7, reason: 'context' }]
      : [];
  });
}

const BANK_BEFORE =
  /(?<!\p{L})(?:\p{L}{0,20}[Ss]parkasse|\p{L}{1,20}bank|DKB|ING|Raiba|Spk|Voba|KSK|SSK|Spadaka|Comdirect|Consors|N26)(?: \p{Lu}[\p{L}-]{2,20})?(?:, | \(| die | unter |: )$/u;
const POST_BEFORE = /(?<!\p{L})(?:Post(?:bank|giroamt|scheckamt)?|PSchA|PGA)(?: \p{Lu}[\p{L}-]{2,20})?,? $/u;
const BESIDE_BANK =
  /[1-9](?:\d{5,9}|\d{0,3}(?: \d{2,4}){1,3})(?=[.,;)]{0,2}(?:\s|$))(?! ?(?:[€%]|EUR|\p{L}))/uy;

const BEFORE_ACCOUNT = new Set([',', '(', ':', 'die', 'unter']);

/** "Miete klären (Sparkasse, 57 003 118)", "Konto … bei der Volksbank Viersen, 314 605 16" */
function besideBanks({ text, tokens }: PreparedText): Candidate[] {
  return indexOf(tokens).numbers.flatMap((index): Candidate[] => {
    const before = tokens[index - 1];
    if (!before) return [];
    const { start } = tokens[index]!;
    // `POST_BEFORE` ends in a blank; in `POSTAL` a hyphen or two digits follow the first.
    const next = tokens[index + 1]?.text;
    if (tokens[index]!.gap === 'space' && (next === '-' || next?.length === 2)) {
      const postal = matchAt(POSTAL, text, start)?.[0];
      if (postal && POST_BEFORE.test(text.slice(Math.max(0, start - 40), start)))
        return [
          { start, end: start + postal.length, type: 'BANK_ACCOUNT', confidence: 0.65, reason: 'context' },
        ];
    }
    if (!BEFORE_ACCOUNT.has(before.lower)) return [];
    const match = matchAt(BESIDE_BANK, text, start)?.[0];
    if (!match || match.replaceAll(' ', '').length < 6) return [];
    return BANK_BEFORE.test(text.slice(Math.max(0, start - 60), start))
      ? [{ start, end: start + match.length, type: 'BANK_ACCOUNT', confidence: 0.65, reason: 'context' }]
      : [];
  });
}

const BIC = /[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3}(?![\p{L}\p{N}]))?/uy;

/** "Swift überweisen" is no BIC: capitals, or a digit among the letters. */
function bicAfterWord(text: string, at: number): number | undefined {
  const read = readForm(text, at, 'aaaaaaccccc') ?? readForm(text, at, 'aaaaaacc');
  if (!read || !hasCountry(read.compact)) return undefined;
  const value = text.slice(at, read.end);
  // "BYLADEMl00l": an l or o for a digit behind bank and country.
  const plain = value.slice(0, 6) + value.slice(6).replace(/[lo]/g, '0');
  const written = plain === plain.toUpperCase() || (value === value.toLowerCase() && /\d/.test(value));
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
