import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { dateAt } from '../dates';
import { labelsOf } from '../labels/labels';
import { DISTRICTS } from '../plate/districts';
import { beginsHere, matchAt, ofCharacter } from '../reading';
import { NO_CASE_SIGNS, TENDER } from './no-case';
import { isOfErrors } from './of-things';

/*
 * Numbers of cases, customers and meters that are known by their form, without a word before them:
 * Bedarfsgemeinschaft 12345//0012345, 12345BG0012345; Kindergeldnummer 123FK123456; chip of an animal (ISO 11784: 276 for
 * Germany and 12 digits); Wohngeldnummer WG 123456/7; meter (DIN 43863-5: kind, three letters of the maker, ten digits);
 * Kassenzeichen in groups with dots, one of at least four digits (5.0104.004711.2); file of the Federal Office for
 * Migration (seven digits, hyphen, three of the nationality); sign of an office with its file plan (51-AV-0233,
 * 32.4/H-058-25); codes of bookings and permits (SPM-25-07711, NTL-250711-88).
 */
export function caseForms(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start < end || token.kind === 'mark') continue;
    const form = token.kind === 'number' ? numberForm(tokens, index) : wordForm(tokens, index);
    if (!form || !beginsHere(text, token.start) || goesOnBefore(text, token.start - 1)) continue;
    const match = matchAt(form, text, token.start)?.[0];
    if (!match || dateAt(text, token.start) !== undefined) continue;
    if (form === DOTTED && labelsOf(prepared).announcing(token.start)?.kinds.includes('none')) continue;
    if ((form === CODE || form === OFFICE) && !isOfCase(prepared, token.start, match)) continue;
    if ((form === CODE || form === HOUSING) && isOfErrors(prepared, token.start)) continue;
    end = token.start + match.length;
    const confidence = form === CODE || form === OFFICE ? 0.7 : 0.8;
    found.push({ start: token.start, end, type: 'CASE_NUMBER', confidence, reason: 'format' });
  }
  return [...found, ...folios(prepared)];
}

/** Marks that tie it to what stands before. */
const goesOnBefore = ofCharacter(/[./,-]/);

/** "Blatt 1204 des Grundbuchs" */
const FOLIO_BEFORE = /(?<!\p{L})Bl(?:att|\.) ?(?:Nr\.? ?)?(\d{2,6}[A-Z]?) (?:des|im|vom) $/u;
const FOLIO = /bl(?:att|\.) ?(?:nr\.? ?)?(\d{2,6}(?: ?[A-Z](?![\p{L}\p{N}]))?)(?![\p{L}\p{N}])/iuy;

/** "im Vereinsregister Krefeld, Blatt 2217" */
const REGISTER_FOLIO = /^[^\n.;\d]{0,40}[ ,]Bl(?:att|\.) ?(?:Nr\.? ?)?(\d{2,6})(?![\p{L}\p{N}])/u;

/** "Grundbuch von Lobberich, Blatt 1234". */
function folios(prepared: PreparedText): Candidate[] {
  const { text, lower } = prepared;
  const found: Candidate[] = [];
  for (let at = lower.indexOf('grundb'); at !== -1; at = lower.indexOf('grundb', at + 6)) {
    if (!/^grundb(?:uch|\.)/.test(lower.slice(at, at + 9))) continue;
    const behind = FOLIO_BEFORE.exec(text.slice(Math.max(0, at - 30), at));
    if (behind) {
      const start = Math.max(0, at - 30) + behind.index + behind[0].indexOf(behind[1]!);
      found.push({
        start,
        end: start + behind[1]!.length,
        type: 'CASE_NUMBER',
        confidence: 0.75,
        reason: 'cue',
      });
    }
    const within = /(?<!\p{L})bl(?:att|\.) ?(?:nr\.? ?)?\d/u.exec(lower.slice(at, at + 90));
    const folio = at + (within?.index ?? 0);
    const match = within ? matchAt(FOLIO, text, folio) : null;
    if (!match) continue;
    const end = folio + match[0].length;
    found.push({ start: end - match[1]!.length, end, type: 'CASE_NUMBER', confidence: 0.75, reason: 'cue' });
  }
  for (const { end: behind } of labelsOf(prepared).of('register')) {
    const match = REGISTER_FOLIO.exec(text.slice(behind, behind + 60));
    if (!match) continue;
    const end = behind + match[0].length;
    found.push({ start: end - match[1]!.length, end, type: 'CASE_NUMBER', confidence: 0.75, reason: 'cue' });
  }
  return found;
}

const COMMUNITY = /\d{3,5}(?: ?\/\/ ?|BG)\d{5,7}(?:\/\d)?(?![\p{L}\p{N}])/uy;
const KINDERGELD = /\d{3} ?FK ?\d{6}(?![\p{L}\p{N}])/uy;
const CHIP =
  /276(?:\d{12}|[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|[ .-]?\d{3}(?:[ .-]?\d{3}){3}|[ .-]?\d{2}[ .-]?\d{10})(?![\p{L}\p{N}]|[ ]\d)/uy;
const HOUSING = /WG[ -]?\d{4,8}(?:[/-]\d{1,2})?(?![\p{L}\p{N}]|[/.-]\d)/uy;
/** Roll of deeds of a notary (§ 7 NotAktVV): "UR 88 L/2022"; register of a bailiff (DR I, DR II). */
const DEED = /[A-Z]{2,4} ?\d{1,5} ?[A-Z]{0,2}\/(?:(?:19|20)\d{2}|\d{2})(?![\p{L}\p{N}]|[/-]\d)/uy;
const BAILIFF = /DR I{1,3} ?\d{1,5}\/(?:(?:19|20)\d{2}|\d{2})(?![\p{L}\p{N}]|[/-]\d)/uy;
/** Parcels and registered letters (UPU S10): "RR 11 882 204 1 DE". */
const POSTAL = /(?:R[A-Z]|C[A-Z]|E[A-Z]|L[A-Z]) ?\d(?: ?\d){8} ?[A-Z]{2}(?![\p{L}\p{N}])/uy;
/** Where bicycles are marked: district, town, street and house, initials, year: "KLE 33 118 MM 26". */
const BICYCLE = /[A-ZÄÖÜ]{1,3} ?\d{2,3} ?\d{3,5} ?\d{0,3} ?[A-Z]{2} ?\d{2}(?![\p{L}\p{N}]|[-/.]\d)/uy;
const METER = /[1-9] ?[A-Z]{3} ?\d(?: ?\d){7,9}(?![\p{L}\p{N}])/uy;
const DOTTED = /\d{1,2}(?:\.\d{2,4})?\.\d{4,6}\.\d{1,2}(?![\p{L}\p{N}]|\.\d|,\d)/uy;
const MIGRATION = /\d ?\d{3} ?\d{3} ?- ?\d{3}(?![\p{L}\p{N}]|[-/ ]\d)/uy;
const OFFICE =
  /\d{2}(?:[./]\d{1,2})?[-/][A-Z][A-Za-z]{0,4}[-/](?:[A-Z]{1,3}[-/])?\d{3,5}(?:[-/]\d{2,4})?(?![\p{L}\p{N}]|[/.-]\d)/uy;
const CODE =
  /[A-Z]{2,5}-(?:[A-Z]{1,4}-)?(?:\d{2,4}-\d{4,8}|\d{5,8}-\d{2,4}|\d{4}\.\d{3}\.\d{2})(?![\p{L}\p{N}]|[/.-]\d)/uy;

function numberForm(tokens: readonly Token[], index: number): RegExp | undefined {
  const { text } = tokens[index]!;
  const next = tokens[index + 1];
  const { length } = text;
  if (!next || length > 15) return undefined;
  const near = next.gap === 'none' || next.gap === 'space';
  if (text.startsWith('276') && (length === 15 || near)) return CHIP;
  if (!near) return undefined;
  if (next.text === 'FK' && length === 3) return KINDERGELD;
  if (
    length > 2 &&
    length < 6 &&
    (next.text === 'BG' || (next.text === '/' && tokens[index + 2]?.text === '/'))
  )
    return COMMUNITY;
  if (length === 1 && next.text.length === 3 && next.case === 'upper') return METER;
  if (next.text === '.' && length < 3 && tokens[index + 2]?.gap === 'none') return DOTTED;
  if ((length === 1 && next.text.length === 3 && next.kind === 'number') || length === 7) return MIGRATION;
  if (length === 2 && (next.text === '-' || next.text === '/' || next.text === '.')) return OFFICE;
  return undefined;
}

/** "UL WG 1111" */
function isOfPlate(tokens: readonly Token[], index: number): boolean {
  const district = tokens[index - 1];
  return district?.case === 'upper' && tokens[index]!.gap === 'space' && DISTRICTS.has(district.text);
}

/** Units and actors of the register of the energy market (MaStR). */
const ENERGY = /(?:S[A-Z]{2}|EEG|ABR|KWK|ANB|GEE) ?\d{4} ?\d{4} ?\d{4}(?![\p{L}\p{N}])/uy;

function wordForm(tokens: readonly Token[], index: number): RegExp | undefined {
  const { text, case: written } = tokens[index]!;
  if (written !== 'upper' || text.length > 5 || text.length < 2) return undefined;
  if (text === 'WG') return isOfPlate(tokens, index) ? undefined : HOUSING;
  if (text === 'UR' || text === 'UVZ' || text === 'URNR') return DEED;
  if (text === 'DR') return BAILIFF;
  const digits = tokens[index + 1];
  if (digits?.kind === 'number' && (digits.gap === 'space' || digits.gap === 'none')) {
    if (
      text.length === 2 &&
      'RCEL'.includes(text[0]!) &&
      (digits.text.length > 8 || tokens[index + 2]?.kind === 'number')
    )
      return POSTAL;
    if (
      text.length === 3 &&
      /^(?:S..|EEG|ABR|KWK|ANB|GEE)$/.test(text) &&
      /^(?:\d{4}|\d{12})$/.test(digits.text)
    )
      return ENERGY;
    if (text.length < 4 && digits.text.length < 4 && tokens[index + 2]?.kind === 'number') return BICYCLE;
  }
  const next = tokens[index + 1];
  return next?.text === '-' && next.gap === 'none' ? CODE : undefined;
}

/** Norms, papers of councils, tenders and products have codes of the same look. */
const NO_CASE = new RegExp(`^(?:${NO_CASE_SIGNS}|FNR|KB|BSI|BEZ)-`);
const NO_CASE_AROUND =
  /(?:vergabe|ausschreib|vorlage|drucksache|stellen|bewerb|plan|norm|artikel|modell|typ|typen|produkt|förder\p{L}{0,12}|aktion|programm|version)\p{L}{0,12}[-\s.:(„"]{0,4}(?:nr\.?|nummer)?[\s.:(]{0,3}$/iu;

function isOfCase(prepared: PreparedText, start: number, value: string): boolean {
  if (NO_CASE.test(value) || TENDER.test(prepared.text.slice(Math.max(0, start - 80), start))) return false;
  const label = labelsOf(prepared).announcing(start);
  if (label?.kinds.includes('none') || label?.kinds.includes('plate')) return false;
  return !NO_CASE_AROUND.test(prepared.text.slice(Math.max(0, start - 50), start));
}
