import { lookUpName } from '../../lists/names';
import { oneOf } from '../../per-word';
import type { Candidate, Recognizer } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf } from '../../token-index';
import { dateAt } from '../dates';
import type { Label } from '../labels/labels';
import { labelsOf } from '../labels/labels';
import { DIGITS, digitCount, isDigit, matchAt } from '../reading';
import { endWithFile, startWithDepartment } from './department-sign';
import { EXAMPLE } from './example';
import { NO_CASE_SIGNS, TENDER } from './no-case';

/*
 * What looks like a number of a case or a customer by itself, with no word before it and in none of the known forms.
 * Issuer: whoever keeps the file. Basis: Art. 4 GDPR; see case-number.ts.
 * Format: letters and digits joined by hyphens, dots and slashes (K-88213, DWZ-19-0044812), many digits in groups
 *   (603000-048812-25/9) or in one. Weak: numbers of papers, products, norms and files of a computer look the same and are
 *   told by what stands before them; whatever another recognizer found is left to it.
 * Checksum: none. Fictitious: SPM-25-04711.
 */
export const caseCode: Recognizer = {
  name: 'case-code',
  rank: 62,
  find: (prepared, { found }) => {
    const { text, tokens } = prepared;
    const taken = new Uint8Array(text.length);
    for (const { start, end } of found) taken.fill(1, start, end);
    const codes: Candidate[] = [];
    let after = 0;
    for (const index of indexOf(prepared.tokens).numbers) {
      if (index < after) continue;
      const grouped = inGroups(prepared, index);
      if (grouped && !taken[grouped.start] && !taken[grouped.end - 1]) {
        codes.push(grouped);
        after = tokenBehind(tokens, index, grouped.end);
        continue;
      }
      const first = firstOfRun(tokens, index);
      const last = lastOfRun(tokens, index);
      after = last + 1;
      if (first === undefined || tokens[last]!.end - tokens[first]!.start < SHORTEST) continue;
      const { start } = tokens[sortBefore(tokens, first)]!;
      const end = tokens[last]!.end + (matchAt(LETTER_BEHIND, text, tokens[last]!.end)?.[0].length ?? 0);
      if (end - start > MAX_LENGTH || taken[start] || taken[end - 1]) continue;
      const code = text.slice(tokens[first]!.start, tokens[last]!.end);
      const referred = referredTo(prepared, first, code);
      if (referred !== undefined && !taken[referred.start]) {
        codes.push(referred);
        continue;
      }
      // "Ihre Anfrage #118827"
      const marked = tokens[first - 1]?.text === '#' && /^\d{5,9}$/.test(code) ? 0.6 : 0;
      if (tokens[last]!.end - tokens[first]!.start === SHORTEST) continue;
      const confidence =
        confidenceOf(code) || marked || (isBehindName(prepared, first, start, end) ? 0.6 : 0);
      if (confidence === 0 || isElse(prepared, tokens[first]!.start, tokens[last]!.end)) continue;
      codes.push({
        start: startWithDepartment(text, start),
        end: endWithFile(text, end),
        type: 'CASE_NUMBER',
        confidence,
        reason: 'format',
      });
    }
    return codes;
  },
};

function tokenBehind(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (tokens[at] && tokens[at]!.start < end) at++;
  return at;
}

const IN_GROUPS =
  /[A-ZÄÖÜ]{2,5}[ -](?:\d{2,4}(?: \d{2,4}){2,3}|0\d{2} \d{3,4}|\d{3} 0\d{2}|0\d{2,3} \d{2}-\d{2})(?![\p{L}\p{N}]|[.,/:-]\d| ?(?:[€%]|EUR|Uhr))/uy;
const NO_GROUPS =
  /^(?:EUR|CHF|USD|GBP|PLN|TEL|FAX|FON|MOB|PLZ|BLZ|KTO|IBAN|BIC|HRA|HRB|UTM|DIN|ISO|RAL|NN|DN|PN|KM|QM|KW|NHN|RW|HW|DGK|MA|BR|SKR|CPV|BGB|SGB|TSV|FC|SV|VFL|ISBN|ISSN|EAN|UST|TOP|AGS|GV|ABL|OB|INKL|MIND|CA|BIS|AB|VON|NR)[ -]/;

/** "Das Ticket trägt MTK 900 771 03", "Wildmarke NRW 041 882": capitals and digits in groups. */
function inGroups({ text, tokens }: PreparedText, index: number): Candidate | undefined {
  const hyphen = tokens[index - 1]?.text === '-' ? 1 : 0;
  const letters = tokens[index - 1 - hyphen];
  if (letters?.case !== 'upper' || letters.text.length > 5) return undefined;
  if (letters.gap === 'none' && !/^[(„"»«:,;|]$/.test(tokens[index - 2 - hyphen]?.text ?? ''))
    return undefined;
  if (tokens[index]!.text.length > 4 || tokens[index - 2 - hyphen]?.case === 'upper') return undefined;
  const match = matchAt(IN_GROUPS, text, letters.start)?.[0];
  if (!match || NO_GROUPS.test(match) || NO_CODE.test(`${letters.text}-1`)) return undefined;
  // A year and a number, a day and its date, times of a table
  if (/^\p{L}+ (?:19|20)\d{2} |(?: \d{2}){2} (?:19|20)\d{2}$|^\p{L}+(?: \d{2})+$/u.test(match))
    return undefined;
  const rest = text.slice(letters.start + match.length, letters.start + match.length + 3);
  // "NABU 041 882 Unterstützer", "NRW 17 900 000 am Stichtag"
  if (/^ \p{Lu}\p{Ll}/u.test(rest)) return undefined;
  if (/^\p{L}+ [1-9]\d{0,2}(?: \d{3}){1,3}$/u.test(match) && !/^[),;]/.test(rest)) return undefined;
  if (PAPER.test(text.slice(Math.max(0, letters.start - 50), letters.start))) return undefined;
  return {
    start: letters.start,
    end: letters.start + match.length,
    type: 'CASE_NUMBER',
    confidence: 0.6,
    reason: 'format',
  };
}

/** Kinds of insurance and of local taxes, whose letters stand before the number of the contract: "LV 88-203-417". */
const SORTS = new Set([
  'LV',
  'KH',
  'HR',
  'RS',
  'UV',
  'BU',
  'HV',
  'PHV',
  'VHV',
  'KFZ',
  'VK',
  'TK',
  'GV',
  'WGV',
  'SV',
  'RV',
  'KV',
  'HP',
  'GewSt',
  'GrSt',
  'HuSt',
  'HSt',
  'ESt',
  'ErbSt',
  'VgSt',
  'ZwSt',
]);

const SIGN = /^[A-Z]{1,4}$/;
const leadsToSign = oneOf(new Set('(:,;|'));

function sortBefore(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || tokens[first]!.gap !== 'space') return first;
  // "(II 21-E-118407)", "zu KR 7.418.220.6"
  const cue = tokens[first - 2];
  const led = cue && (leadsToSign(cue) || REFERS.has(cue.lower)) && SIGN.test(before.text);
  return SORTS.has(before.text) || (led && !NO_CODE.test(`${before.text}-1`)) ? first - 1 : first;
}

/** Words behind which the sign of a file stands: "Wir beziehen uns auf AB 7712/26", "läuft unter 118/26 W". */
const REFERS = new Set([
  'auf',
  'unter',
  'zu',
  'bezug',
  'betreff',
  'betr',
  'betrifft',
  'meines',
  'unseres',
  'ihres',
  'meins',
  'gz',
]);
const FILE = /^\d{2,6}\/\d{2}(?:\d{2})?$/;

function referredTo({ text, tokens }: PreparedText, first: number, code: string): Candidate | undefined {
  const named = abbreviated({ text, tokens }, first, code) ?? abbreviatedInOne({ text, tokens }, first, code);
  if (named || !FILE.test(code)) return named ?? under(tokens, first, code);
  const letters = tokens[first - 1];
  const { start, gap } = tokens[first]!;
  const end = start + code.length;
  const signed = gap === 'space' && letters?.kind === 'word' && SIGN.test(letters.text);
  const closed = matchAt(LETTER_BEHIND, text, end)?.[0].length ?? 0;
  if (!signed && closed === 0) return undefined;
  const from = signed ? letters.start : start;
  const value: Candidate = {
    start: from,
    end: end + closed,
    type: 'CASE_NUMBER',
    confidence: 0.6,
    reason: 'context',
  };
  if (signed && NO_CODE.test(`${letters.text}-1`)) return undefined;
  // "hat schon geschrieben (77/26 R)", "StA Potsdam, E 388/2024"
  const scored = signed && /^(?:MMST|MMSE|MOCA|GCS|RR|NRS|BDI)$/.test(letters.text);
  const enclosed = text[from - 1] === '(' && text[end + closed] === ')' && code.length > 4 && !scored;
  if (enclosed && !PAPER.test(text.slice(Math.max(0, from - 50), from))) return value;
  if (signed && /^[EGSHL]$/.test(letters.text) && REGISTRY.test(text.slice(Math.max(0, from - 60), from)))
    return value;
  const cue = tokens[first - (signed ? 2 : 1)];
  const before = cue && /^[:.]$/.test(cue.text) ? tokens[first - (signed ? 3 : 2)] : cue;
  return before && REFERS.has(before.lower) ? value : undefined;
}

/** What says under which sign something is kept. */
const LEADS = new Set(['als', 'trägt', 'trug', 'lautet', 'lautete', 'kürzel', 'signatur', 'kennwort']);

/** "läuft unter K 004417" */
function under(tokens: readonly Token[], first: number, code: string): Candidate | undefined {
  const [cue, letters] = [tokens[first - 2], tokens[first - 1]];
  if (
    !cue ||
    (cue.lower !== 'unter' && !(LEADS.has(cue.lower) && code.startsWith('0'))) ||
    !letters ||
    !SIGN.test(letters.text) ||
    !/^(?!(?:19|20)\d\d$)\d{4,9}$/.test(code)
  )
    return undefined;
  if (NO_CODE.test(`${letters.text}-1`) || tokens[first]!.gap !== 'space') return undefined;
  const end = tokens[first]!.start + code.length;
  return { start: letters.start, end, type: 'CASE_NUMBER', confidence: 0.6, reason: 'context' };
}

/** "Hinweisgeber HG-0017", "Leihrad LR-0088". */
function abbreviatedInOne(
  { text, tokens }: Pick<PreparedText, 'text' | 'tokens'>,
  first: number,
  code: string,
): Candidate | undefined {
  const noun = tokens[first - 1];
  if (noun?.case !== 'capital' || noun.text.length < 6 || tokens[first]!.gap !== 'space') return undefined;
  const match = /^([A-ZÄÖÜ]{2,4})-\d{3,6}(?:[/-]\d{2,4})?$/.exec(code);
  if (!match) return undefined;
  if (NO_CODE.test(code) || PLACES.test(noun.lower) || !isShortFor(match[1]!.toLowerCase(), noun.lower))
    return undefined;
  const { start } = tokens[first]!;
  if (PAPER.test(text.slice(Math.max(0, start - 50), start))) return undefined;
  return { start, end: start + code.length, type: 'CASE_NUMBER', confidence: 0.6, reason: 'context' };
}

/** The letters stand in the word in this order, the first at its beginning. */
function isShortFor(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = word.indexOf(letter, at);
    if (found === -1 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

const SHORTENED = /^(?:\d{4,8}|\d{1,6}[/-]\d{2,6})$/;

const YEAR = /^(?:19|20)\d{2}$/;
const CAPITALS_AND_UMLAUTS = /^[A-ZÄÖÜ]{1,4}$/;

/** Letters that shorten the word before them: "Kirchenaustritt KA 118/26", "Ratenplan RP 4417". */
function abbreviated(
  { text, tokens }: Pick<PreparedText, 'text' | 'tokens'>,
  first: number,
  code: string,
): Candidate | undefined {
  const [noun, letters] = [tokens[first - 2], tokens[first - 1]];
  if (!letters || !noun || noun.case !== 'capital' || noun.text.length < 6 || letters.gap !== 'space')
    return undefined;
  if (!CAPITALS_AND_UMLAUTS.test(letters.text) || !SHORTENED.test(code) || tokens[first]!.gap === 'none')
    return undefined;
  if (letters.text.length === 1 && !/[/-]/.test(code)) return undefined;
  // "Wintersemester WS 2026", "Postleitzahl PLZ 41334"
  if (YEAR.test(code) || letters.text === 'PLZ') return undefined;
  if (NO_CODE.test(`${letters.text}-1`) || NO_CODE.test(code) || PLACES.test(noun.lower)) return undefined;
  if (!isShortFor(letters.lower, noun.lower)) return undefined;
  if (PAPER.test(text.slice(Math.max(0, letters.start - 50), letters.start))) return undefined;
  const end = tokens[first]!.start + code.length;
  return { start: letters.start, end, type: 'CASE_NUMBER', confidence: 0.6, reason: 'context' };
}

/** Roads, rooms and parts of an office are shortened so too. */
const PLACES =
  /(?:straße|weg|autobahn|raum|zimmer|gebäude|halle|saal|haus|bereich|dienst|amt|gruppe|schalter|linie|konzept|gericht|plan|klasse|größe|serie|reihe|platz|schule|weisung|vorschrift|ordnung|regel|dokument|linie|satzung|blatt|vereinbarung|stelle|vorlage|formular|bericht|heft|ziel|maßnahme|projekt|modell|typ|norm|fahrzeug|wagen|leiter|fonds|kasse|börse|index)n?$/;

/** The registry office numbers births (G), marriages (E, H), partnerships (L) and deaths (S) by the year (§ 4 PStV). */
const REGISTRY =
  /(?:standesamt|(?<!\p{L})sta(?!\p{L})|eintrag|ehesch|geburt|heirat|sterbe|urkunde|register)\p{L}{0,14}\P{N}{0,24}(?:[\d.]{6,10}\P{N}{0,24})?$/iu;

/** "Popescu (113530/9)": a number of a case behind who it is of. */
function isBehindName({ text, tokens }: PreparedText, first: number, start: number, end: number): boolean {
  const name = tokens[first - 2];
  if (text[start - 1] !== '(' || text[end] !== ')' || name?.case !== 'capital') return false;
  const run = text.slice(start, end);
  if (digitCount(run) < 6 || !/^\d{4,8}[/-]\d{1,4}$/.test(run)) return false;
  const { first: given, last } = lookUpName(name.text);
  return given === 'sure' || last === 'sure';
}

const SHORTEST = 4;
const MAX_LENGTH = 40;
/** A letter that closes the number: "51-0447-19 W". */
const LETTER_BEHIND = / [A-Z][a-z]?(?=[,.;)\n]|$)/uy;
const JOINTS = new Set(['-', '/', '.', '_']);

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'mark' || JOINTS.has(token.text));
}

const opensRun = oneOf(new Set('("„:;,[|#'));

/** First token of what is written in one around a number; undefined where other marks stand at its side. */
function firstOfRun(tokens: readonly Token[], index: number): number | undefined {
  let first = index;
  while (tokens[first]!.gap === 'none' && index - first < 12) {
    const before = tokens[first - 1];
    if (!before) break;
    if (!isJoined(before)) return tokens[first]!.kind !== 'mark' && opensRun(before) ? first : undefined;
    first--;
  }
  return tokens[first]!.kind === 'mark' ? undefined : first;
}

function lastOfRun(tokens: readonly Token[], index: number): number {
  let last = index;
  while (tokens[last + 1]?.gap === 'none' && isJoined(tokens[last + 1]) && last - index < 16) last++;
  while (last > index && tokens[last]!.kind === 'mark') last--;
  return last;
}

/** A number with letters that look like digits. */
const MISREAD = /^[\dOIl./-]+$/;
const GROUPS = /^[1-9]\d{0,9}(?:[-/]\d{1,10}|\.\d{1,10}){1,5}$/;

const PIECES = /\p{L}+|\d+|[^\p{L}\d]/gu;
const LETTERS = /^(?:\p{Lu}{1,5}|\p{Lu}{1,2}\p{Ll}{1,3}\p{Lu}{0,2})$/u;
const FIRST_LETTERS = /^\p{Lu}\p{L}{0,5}$/u;

/** Short groups of letters in capitals and of digits, with at most one joint between two. */
function isMixed(run: string): boolean {
  let joint = true;
  for (const [at, piece] of (run.match(PIECES) ?? []).entries()) {
    if (JOINTS.has(piece)) {
      if (joint) return false;
      joint = true;
      continue;
    }
    joint = false;
    const fits = isDigit(piece, 0) ? piece.length < 13 : (at === 0 ? FIRST_LETTERS : LETTERS).test(piece);
    if (!fits) return false;
  }
  return !joint;
}

const LETTER = /\p{L}/u;
const ZERO = /[-/]0\d/;
const CAPITALS = /^\p{Lu}{2}[^a-z]*$/u;
const LONG_GROUP = /(?:^|\.)\d{5,}/;

function confidenceOf(run: string): number {
  const digits = digitCount(run);
  if (LETTER.test(run)) {
    // "TP/004/ÜB"
    const fewest = ZERO.test(run) && CAPITALS.test(run) ? 3 : 4;
    if (digits < fewest || !isMixed(run) || MISREAD.test(run)) return 0;
    const joints = run.replace(/[\p{L}\d]/gu, '').length;
    if (joints === 0)
      return digits > 5 &&
        /^[A-Z]{1,4}\d{6,12}$|^\d{2,4}[A-Z]{1,3}\d{4,10}$|^[A-Z]{3,5}\d{4,8}[A-Z]{1,3}\d{2,6}$/.test(run)
        ? 0.6
        : 0;
    return digits > 4 || joints > 1 ? 0.65 : 0;
  }
  if (DIGITS.test(run)) return digits > 8 && digits < 21 ? 0.6 : 0;
  return digits > 7 && (run.includes('-') || run.includes('/') || LONG_GROUP.test(run)) && GROUPS.test(run)
    ? 0.6
    : 0;
}

const NO_CODE = new RegExp(
  String.raw`^0x|^(?:FB|FD|LG|AG|SG|HSP|HSK|KW|KG|NN|BZ)-1$|^KB\d{6,7}$|^\d{1,3}(?:\.\d{1,3}){3}/\d{1,2}$|^(?:${NO_CASE_SIGNS}|RAL|MFP|KB(?=-?\d+$)|SW|FL|DN|PN|IP|USB|HTML|PDF|CO|QR)(?:-|\d{1,3}$)|^(?:1\d|20)\d{2}[/-](?:1\d|20)?\d{2}$|^[A-Z]{1,4}/\d{2,4}/(?:19|20)\d{2}$|^20[12]\d/\d{2,4}-\d{1,2}$`,
);
const PAPER =
  /(?:vergabe|rahmenv|ausschreib|vorlage|drucksache|mitteilung|kenntnisgabe|beratungsunterlage|stelle|stellen|bewerb|plan|norm|artikel|modell|typ|typen|produkt|förder|aktion|programm|version|isbn|issn|ean|din|gesetz|verordnung|richtlinie|satzung|amtsblatt|beschluss|antrag|anfrage|fraktion|angebots|(?:EG|EU|EWG)\)|haushalt|konto|kostenstelle|sachkonto|maßnahme|kurs|titel|seite|datei|bild|foto|koordinaten|los|position|gläubiger|creditor|leitweg|amtliche\p{L}{0,3}|gemeindeschlüssel|flur|flurstück|zeichnung|firmware|build|commit|release|bezeichnung|drucker|geräte?|switch|router|server|typenschild|seriennummer|inventar|stellen-?id|zertifikat|patch|vlan|bug|fehler|fehlercode|treiber|abschnitt|ordner|ablage|schacht|haltung|knoten|pegel|zone|becken|mast|laterne|kanal|trasse|baureihe|florian|funkruf|rotkreuz|akkon|christoph)\p{L}{0,16}[-\s.:(„"]{0,4}(?:\p{Lu}{1,4} )?(?:nr\.?|nummer|id)?[\s.:(„"]{0,3}$/iu;

/** Whether thirteen digits have the check digit of an article or a book (EAN-13, ISO/IEC 15420). */
function isArticle(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 13; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

const BUILD = /^20\d{2}(?:0[1-9]|1[0-2])\d{2}\.\d{1,3}$/;

function isElse(prepared: PreparedText, start: number, end: number): boolean {
  const { text } = prepared;
  const run = text.slice(start, end);
  if (EXAMPLE.test(text.slice(Math.max(0, start - 14), start))) return true;
  // A date and a count: the build of a program.
  if (BUILD.test(run)) return true;
  // "MFP-2-117 bis MFP-2-130": things in a row
  if (
    /(?<!\p{L})bis $/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ bis \p{Lu}+-?\d/u.test(text.slice(end, end + 9))
  )
    return true;
  if (/^\d{13}$/.test(run) && isArticle(run)) return true;
  // "EuGH C-634/21"
  if (
    /^[CT]-\d{1,4}\/\d\d$/.test(run) &&
    /(?:EuGH|EuG|Rs\.|Gerichtshof)[^\n.]{0,30}$/u.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  if (TENDER.test(text.slice(Math.max(0, start - 80), start))) return true;
  if (NO_CODE.test(run) || dateAt(text, start) !== undefined) return true;
  if (
    /^(?:\s?(?:€|EUR|Euro|%|m²|m³|kg|km|Uhr|kWh|Stück|Einwohner)|[@=%€&?\\]|:(?![ \n])|,\d|\.\p{L})/u.test(
      text.slice(end, end + 9),
    )
  )
    return true;
  if (/\d ?[ /-]$|\/S $/.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (/(?:www\.|:\/\/|\/|\\|@|=|§ ?|art\. ?|€ ?)$/iu.test(text.slice(Math.max(0, start - 5), start)))
    return true;
  const label = labelsOf(prepared).announcing(start);
  if (label && isOfVacancy(text, label)) return true;
  if (
    label &&
    !label.kinds.some((kind) => kind === 'number' || kind === 'thing' || kind === 'case' || kind === 'file')
  )
    return true;
  return PAPER.test(text.slice(Math.max(0, start - 50), start));
}

const VACANCY =
  /(?:bewerb|bieter|auftrag(?:svergabe|geber)|zuschlag|angebote?(?!\p{L})|tiefbau|stellenangebot|stellenausschreib|interamt|vergabe|ausschreibung|angebotsfrist|karriere|stellenportal|jobportal|lebenslauf|\(m\/w\/d\)|vollzeit)/iu;

const REFERENCE = /^(?:ref|kenn|angebot|kennung|id|verfahren|sache)/i;

/** "Referenznummer KIT-25-09" of a job offer or a tender leads to no person. */
export function isOfVacancy(text: string, { start, end }: Label): boolean {
  if (!REFERENCE.test(text.slice(start, end))) return false;
  return VACANCY.test(text.slice(Math.max(0, start - 150), end + 150));
}
