import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { caseValueEnd } from './case-value';
import { isCitation } from './citation';
import { readField } from './fields';
import type { LabelKind } from './label-lexicon';
import type { Label } from './labels';
import { labelsOf } from './labels';
import { numbersOf } from './numbers';
import { beginsHere, matchAt } from './reading';

/*
 * Number under which an authority, a court or a supplier keeps a person's matter: Aktenzeichen, Kassenzeichen,
 * Geschäftszeichen, Kundennummer, number of a Bedarfsgemeinschaft, of a contract, of a ticket, of a dog's licence …
 * Issuer: whoever keeps the file. Basis: AktO, local file plans; personal because it leads to one person (Art. 4 GDPR).
 * Format: no common one; what follows its word, with at least one digit, up to the next word, date or amount. Without a
 *   word: number of a Bedarfsgemeinschaft (12345//0012345, 12345BG0012345), Kindergeldnummer (123FK123456), chip of an animal (ISO
 *   11784: 276 for Germany and 12 digits). The number of a published judgment, of a law, a council paper, a tender, a
 *   plan, a form or a room is none.
 * Checksum: none. Fictitious: Az. 32.1-4711/2024, Kassenzeichen 5.0104.004711.2.
 */
export const caseNumber: Recognizer = {
  name: 'case-number',
  rank: 32,
  find: (prepared) => {
    const formed = byForm(prepared);
    const labelledOnes = KINDS.flatMap(([kind, confidence]) => labelled(prepared, kind, confidence));
    // A known form knows better where its number ends.
    return [...formed, ...labelledOnes.filter(({ start }) => !formed.some((one) => one.start === start))];
  },
};

/** "…nummer" of a thing that nobody listed is weaker than "Kundennummer". */
const KINDS: readonly (readonly [LabelKind, number])[] = [
  ['file', 0.9],
  ['case', 0.9],
  ['doctor', 0.9],
  ['practice', 0.9],
  ['institution', 0.75],
  ['thing', 0.7],
  ['number', 0.7],
];

function labelled(prepared: PreparedText, kind: LabelKind, confidence: number): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of(kind)
    .flatMap((label) => {
      if (kind === 'file' && isCitation(text, label.start, label.end)) return [];
      const limit = limitOf(prepared, label);
      const read = readField(prepared, label, (start): Candidate | undefined => {
        const end = caseValueEnd(text, start, limit(start));
        if (end === undefined || !isEnough(kind, text.slice(start, end))) return undefined;
        return { start, end, type: 'CASE_NUMBER', confidence, reason: 'cue' };
      });
      const last = read.at(-1);
      return last ? [...read, ...further(text, last, kind)] : read;
    });
}

/** "IK 3" and "Losnummer 12" say nothing: unlisted and short words want more digits. */
function isEnough(kind: LabelKind, value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (kind === 'number' || kind === 'thing') return digits >= 4;
  return kind === 'institution' || kind === 'practice' ? digits >= 6 : true;
}

/** A number ends where another label begins: "Kundennummer 4711 Zählernummer 0815". */
function limitOf(prepared: PreparedText, label: Label): (start: number) => number {
  return (start) => {
    const next = labelsOf(prepared).after(Math.max(start, label.end), 4);
    return next?.start ?? prepared.text.length;
  };
}

const NEXT = /(?:,|;| und| u\.| oder| sowie| bzw\.| \/|\/) ?(?:Nr\. ?)?(?=[\p{Lu}\d])/uy;

/** More numbers of the same shape in a row: "4711, 4712 und 4713". */
function further(text: string, first: Candidate, kind: LabelKind): Candidate[] {
  const found: Candidate[] = [];
  const shape = shapeOf(text.slice(first.start, first.end));
  let { end } = first;
  for (let count = 0; count < 8; count++) {
    const next = matchAt(NEXT, text, end);
    if (!next) break;
    const start = end + next[0].length;
    const stop = caseValueEnd(text, start);
    if (
      stop === undefined ||
      shapeOf(text.slice(start, stop)) !== shape ||
      !isEnough(kind, text.slice(start, stop))
    )
      break;
    found.push({ ...first, start, end: stop });
    end = stop;
  }
  return found;
}

function shapeOf(value: string): string {
  return value.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'A');
}

const COMMUNITY = /\d{3,5}(?:\/\/|BG)\d{5,7}(?:\/\d)?(?![\p{L}\p{N}])/uy;
const KINDERGELD = /\d{3} ?FK ?\d{6}(?![\p{L}\p{N}])/uy;
const CHIP =
  /276(?:\d{12}|[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|[ .-]?\d{3}(?:[ .-]?\d{3}){3}|[ .-]?\d{2}[ .-]?\d{10})(?![\p{L}\p{N}]|[ ]\d)/uy;

function byForm(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return numbersOf(prepared).flatMap((index) => {
    const { start, text: digits } = tokens[index]!;
    const chip = digits.startsWith('276');
    const kindergeld = tokens[index + 1]?.text === 'FK';
    const next = tokens[index + 1]?.text;
    const community = next === 'BG' || (next === '/' && tokens[index + 2]?.text === '/');
    if (!(chip || kindergeld || community) || !beginsHere(text, start)) return [];
    const match = matchAt(chip ? CHIP : kindergeld ? KINDERGELD : COMMUNITY, text, start);
    if (!match) return [];
    const end = start + match[0].length;
    return { start, end, type: 'CASE_NUMBER', confidence: 0.8, reason: 'format' };
  });
}
