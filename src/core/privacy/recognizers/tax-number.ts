import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, endsHere, matchAt, readForm } from './reading';
import { taxFormEnd } from './tax-number/forms';

/*
 * Tax number of a tax office (Steuernummer).
 * Issuer: tax office. Basis: § 139 AO; state formats by the Finanzministerien, nationwide format by ELSTER.
 * Format: FF/BBB/UUUUP (BE, HB, HH, NI, RP, SH; HE with 0 before), FFBBB/UUUUP (BW), FFF/BBB/UUUUP (BB, BY, MV, SL, SN,
 *   ST, TH), FFF/BBBB/UUUP (NW), with slashes, spaces or in one; nationwide 12 or 13 digits with the land in front
 *   (5133081508159). Digits with slashes are anything: only after its word or where a tax office is named before.
 * Checksum: differs from state to state, with factors that not all of them publish; not computed.
 * Fictitious: 115/5822/0123, 21/815/08150, 93815/08152, 2893081508152.
 */
export const taxNumber: Recognizer = {
  name: 'tax-number',
  rank: 29,
  find: (prepared) => [...labelled(prepared), ...slashed(prepared), ...byForm(prepared)],
};

const LENGTHS = [13, 12, 11, 10];
/** "Steuernummer Finanzamt Viersen 102/5147/1836". */
const REGION =
  /(?:(?:FA|Finanzamt) )?(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)[:,]? (?=\d)/uy;

function labelled(prepared: PreparedText): Candidate[] {
  return readLabelled(prepared, 'taxNumber', (at): Candidate | undefined => {
    const vehicle = matchAt(VEHICLE_TAX, prepared.text, at);
    if (vehicle)
      return { start: at, end: at + vehicle[0].length, type: 'TAX_NUMBER', confidence: 0.9, reason: 'cue' };
    const start = at + (matchAt(REGION, prepared.text, at)?.[0].length ?? 0);
    for (const length of LENGTHS) {
      const read = readForm(prepared.text, start, 'n'.repeat(length));
      if (!read) continue;
      return { start, end: read.end, type: 'TAX_NUMBER', confidence: 0.9, reason: 'cue' };
    }
    return undefined;
  });
}

/** Of the tax on a vehicle, by the customs office: K/210/8841/6092. */
const VEHICLE_TAX = /[A-Z][/ ]\d{3}[/ ]\d{4}[/ ]\d{3,5}(?![\p{L}\p{N}]|[/-]\d)/uy;

/** Of Hesse, with a zero in front that no area code has so. */
const HESSE = /^0(?!30|40|69|89)\d{2} ?\/ ?\d{3} ?\/ ?\d{5}$/;
const SLASHED = /(?:\d{2,3}\/\d{3}\/\d{5}|\d{3}\/\d{4}\/\d{4}|\d{5}\/\d{5}|\d{2}\/\d{3}\/\d{4}\/\d)/uy;

function slashed(prepared: PreparedText): Candidate[] {
  const { text, lower, tokens } = prepared;
  const labels = labelsOf(prepared);
  return indexOf(prepared.tokens).numbers.flatMap((index) => {
    const { start } = tokens[index]!;
    if (tokens[index + 1]?.text !== '/' || !beginsHere(text, start)) return [];
    const match = matchAt(SLASHED, text, start);
    const end = start + (match?.[0].length ?? 0);
    if (!match || !endsHere(text, end) || /[/.-]/.test(text[start - 1] ?? '')) return [];
    // The form of North Rhine-Westphalia is that of nothing else.
    const known =
      HESSE.test(match[0]) ||
      labels.before('finance', start) ||
      // In a list below "Steuernummern", and with the tax office behind.
      labels.before('taxNumber', start, 500) ||
      /^ ?\((?:Finanzamt|FA) /.test(text.slice(end, end + 14)) ||
      /^[1-9]\d{2}\/\d{4}\/\d{4}$/.test(match[0]) ||
      (/^[1-9]\d{2}\/\d{3}\/\d{5}$/.test(match[0]) && labels.before('bare', start, 30)) ||
      // That of Bavaria and most of the states, where a tax is spoken of
      (/^\d{3}\/\d{3}\/\d{5}$/.test(match[0]) &&
        lower.slice(Math.max(0, start - 400), end + 100).includes('steuer'));
    if (!known || /[/-]\d/.test(text.slice(end, end + 2))) return [];
    // "beim Finanzamt läuft das unter": says nothing of the number
    const other = (['thing', 'number', 'case', 'none'] as const).some((kind) => {
      const label = labels.before(kind, start, 4);
      return label && !/unter$/iu.test(text.slice(label.start, label.end));
    });
    if (other) return [];
    const announcing = labels.announcing(start);
    if (
      announcing &&
      !announcing.kinds.some((kind) => kind === 'finance' || kind === 'taxNumber' || kind === 'taxId')
    )
      return [];
    return { start, end, type: 'TAX_NUMBER', confidence: 0.7, reason: 'context' };
  });
}

/** How far before or behind a number, in characters, a word for a tax or its office may stand. */
const BEFORE = 90;
const BEHIND = 60;
const TAX =
  /steuer|finanzamt|(?<!\p{L})(?:fa|finanzämter|elster) \p{Lu}|(?<!\p{L})st\.?-?nr|elster|ust(?!\p{L})|honorar|photovoltaik/iu;
const OFFICE = /finanzamt|(?<!\p{L})fa \p{Lu}|(?:nr|nummer|akte)(?!\p{L})|elster/iu;
const TAX_BEHIND = /finanzamt|steuernummer/iu;

const SPLIT = /\d[ /.-]$|[+/(-]$/;

/** "beim FA Kempen geführt unter 115 / 2043 / 1187": a form of the states, with any joint, where a tax is spoken of. */
function byForm(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const labels = labelsOf(prepared);
  const found: Candidate[] = [];
  let behind = 0;
  for (const index of indexOf(tokens).numbers) {
    const { start, text: first } = tokens[index]!;
    if (start < behind || first.length < 2 || first.length > 13 || !beginsHere(text, start)) continue;
    const end = first.length === 13 ? nationwideEnd(text, start) : taxFormEnd(text, start);
    if (end === undefined || SPLIT.test(text.slice(Math.max(0, start - 2), start))) continue;
    behind = end;
    const around = text.slice(Math.max(0, start - BEFORE), start);
    const hesse = HESSE.test(text.slice(start, end));
    if (!hesse && !TAX.test(lastSentence(around)) && !TAX_BEHIND.test(text.slice(end, end + BEHIND)))
      continue;
    // "Steuer 102 204 41188 Fälle": blanks alone want a word for the office or the number.
    const apart = !/[/|]/.test(text.slice(start, end)) && first.length < 5;
    if (apart && !OFFICE.test(around) && !TAX_BEHIND.test(text.slice(end, end + BEHIND))) continue;
    const announcing = labels.announcing(start);
    if (
      announcing?.kinds.some((kind) => NO_TAX.has(kind)) &&
      !/steuer/iu.test(text.slice(announcing.start, start))
    )
      continue;
    found.push({ start, end, type: 'TAX_NUMBER', confidence: 0.7, reason: 'context' });
  }
  return found;
}

const NO_TAX: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'none',
  'phone',
  'taxId',
  'case',
  'number',
  'account',
  'iban',
  'card',
]);

/** Four digits of the office with a zero behind: 5115058220417. */
const NATIONWIDE = /[1-5]\d{3}0\d{8}(?![\p{L}\p{N}]|[.,/-]\d)/uy;

function nationwideEnd(text: string, at: number): number | undefined {
  const match = matchAt(NATIONWIDE, text, at);
  return match ? at + match[0].length : undefined;
}

/** What stands behind the last end of a sentence. */
function lastSentence(before: string): string {
  const end = Math.max(before.lastIndexOf('\n\n'), before.search(/\p{Ll}{3}[.!?] +\p{Lu}[^.!?]*$/u));
  return end === -1 ? before : before.slice(end);
}
