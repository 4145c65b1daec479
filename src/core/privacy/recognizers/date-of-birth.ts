import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { cueAfter, cueBefore } from './cue';
import { dateAt, yearOf } from './dates';
import { readField } from './fields';
import type { Label } from './labels';
import { labelsOf } from './labels';
import { beginsHere, matchAt, readForm } from './reading';

/*
 * Date of birth; of death, marriage and baptism too.
 * Issuer: registry office. Basis: § 21 PStG, § 3 BMG; personal under Art. 4 GDPR.
 * Format: a date with a word that makes it one: "geboren am", "geb.", "Geburtsdatum:" (also in the line or the column
 *   below), "*", "verstorben am", "†", "verheiratet seit", or "am … geboren". A date in brackets or behind a comma right
 *   after a name is weak evidence, taken where the year is 2011 or earlier (at least 14 years back when this was written;
 *   the check has no clock) or children are spoken of. All other dates are no findings: deadlines must reach the model.
 *   Neither is a cut-off date ("Kinder, die nach dem 30.09.2018 geboren sind").
 * Checksum: none. Fictitious: 12.08.1964.
 */
export const dateOfBirth: Recognizer = {
  name: 'date-of-birth',
  rank: 31,
  find: (prepared, { found }) => {
    const labels = labelsOf(prepared);
    return [
      ...KINDS.flatMap((kind) => labels.of(kind).flatMap((label) => ofLabel(prepared, label, kind))),
      ...afterSigns(prepared),
      ...afterNames(prepared, found),
    ].filter(({ start, end }) => (yearOf(prepared.text.slice(start, end)) ?? FIRST_YEAR) >= FIRST_YEAR);
  },
};

/** Nobody of an older date lives. */
const FIRST_YEAR = 1900;

type EventKind = 'birth' | 'death' | 'marriage';
const KINDS: readonly EventKind[] = ['birth', 'death', 'marriage'];

function ofLabel(prepared: PreparedText, label: Label, kind: EventKind): readonly Candidate[] {
  const { text } = prepared;
  const field = readField(prepared, label, (at) => {
    const between = text.slice(label.end, at);
    // In the cell of a column and in a line below other words may stand between.
    return between.includes('\n') || isNear(between, label, prepared, kind)
      ? candidate(at, lenientDateAt(text, at), 0.95)
      : undefined;
  });
  const [first] = field;
  if (first) return [...field, ...further(text, first.end)];
  const behind = behindLabel(prepared, label, kind);
  return behind.length > 0 ? behind : [...beforeLabel(prepared, label), ...yearBehind(prepared, label)];
}

function candidate(start: number, end: number | undefined, confidence: number): Candidate | undefined {
  return end === undefined
    ? undefined
    : { start, end, type: 'DATE_OF_BIRTH', confidence, reason: confidence > 0.7 ? 'cue' : 'context' };
}

/** Farther away than this a word says nothing about a date. */
const REACH = 60;
/** Between the word and the date something else began: "geboren und wohne seit dem …", "Geburtsdatum: … Datum:". */
const ELSE =
  /(?<!\p{L})(?:und|wohn\p{L}{0,6}|frist|termin|datum|vom|eingang|stand|antrag\p{L}{0,8}|bescheid|dann|sowie|erst|haben?|hat|gültig|ausgestellt|tel|az|nr|zugezogen|einzug)(?!\p{L})/iu;
const CUT_OFF = /(?<!\p{L})(?:nach|vor|bis|ab|zwischen|spätestens|frühestens|ältere?|jünger)(?!\p{L})/iu;
/** Only a postcode may stand between. */
const OTHER_NUMBER = /(?<!\d)(?!(?:[1-9]|0[1-9])\d{3,4}(?!\d))\d/;
const SINCE = /(?<!\p{L})seit(?!\p{L})/iu;
const SENTENCE_END = /\p{Ll}{3}\.\s+\p{Lu}|[!?;]|\n\s*\n/u;
const ABBREVIATED = /^(?:geb|gebor|gebd|gebdat|verst|gest|verh)/;

/** The first date within reach behind a word, if nothing else stands between, and further ones in a row. */
function behindLabel(prepared: PreparedText, label: Label, kind: EventKind): readonly Candidate[] {
  const { text, tokens } = prepared;
  for (let index = label.next; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start - label.end > REACH || token.gap === 'paragraph') return [];
    if (token.kind !== 'number' && !/^[lIO]/.test(token.text)) continue;
    const end = lenientDateAt(text, token.start);
    // "in 41334 Nettetal am 12.08.1964": other digits may stand between.
    if (end === undefined) continue;
    const between = text.slice(label.end, token.start);
    if (!isNear(between, label, prepared, kind)) return [];
    return [candidate(token.start, end, 0.95)!, ...further(text, end)];
  }
  return [];
}

function isNear(between: string, label: Label, { text }: PreparedText, kind: EventKind): boolean {
  if (ELSE.test(between) || CUT_OFF.test(between) || OTHER_NUMBER.test(between)) return false;
  if (kind === 'birth' && SINCE.test(between)) return false;
  const word = text.slice(label.start, label.end).toLowerCase();
  if (SENTENCE_END.test(ABBREVIATED.test(word) ? between : word.slice(-3) + between)) return false;
  return (between.match(/\n/g)?.length ?? 0) < 2;
}

const NEXT = /(?: und| u\.|,| sowie|;|\/) ?(?:am )?(?=\d)/uy;

/** "geboren am 12.08.1964 und 03.05.1966". */
function further(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  let end = from;
  for (let count = 0; count < 6; count++) {
    const next = matchAt(NEXT, text, end);
    if (
      !next ||
      (next[0].startsWith(',') && found.length === 0 && !/ und \d/.test(text.slice(end, end + 60)))
    )
      break;
    const start = end + next[0].length;
    const stop = dateAt(text, start);
    if (stop === undefined) break;
    found.push(candidate(start, stop, 0.75)!);
    end = stop;
  }
  return found;
}

const LENIENT = /[0-3OoIl](?:[ .,/-]{0,3}[\dOoIl]){5,7}(?![\p{L}\p{N}])/uy;

/** A date, after a clear word also with spaces between its digits and with letters that look like digits. */
function lenientDateAt(text: string, at: number): number | undefined {
  if (!beginsHere(text, at)) return undefined;
  const end = dateAt(text, at);
  if (end !== undefined) return end;
  const match = matchAt(LENIENT, text, at);
  const plain = match?.[0].replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (plain !== undefined && dateAt(plain, 0) === plain.length) return at + plain.length;
  // Two years are no date: "2008/2009".
  const read = match && !/^\d{4}\D/.test(match[0]) ? readForm(text, at, 'nnnnnnnn') : undefined;
  if (!read) return undefined;
  const [day, month, year] = [read.compact.slice(0, 2), read.compact.slice(2, 4), read.compact.slice(4)].map(
    Number,
  );
  const isDate = day! > 0 && day! < 32 && month! > 0 && month! < 13 && year! > 1880 && year! < 2040;
  return isDate ? read.end : undefined;
}

const AFTER_WORDS =
  /^(?:geboren|verstorben|gestorben|verstarb|starb|verschieden|getraut|geheiratet|heirateten|getauft|entschlafen|verpartnert|zur)$/;
const AFTER =
  /^(?: in [\p{L} .()/-]{2,40})?,?\s(?:(?:in|zu|im) [\p{L}() .-]{2,40} )?(?:kirchlich |standesamtlich |friedlich )?$/u;
const CUT_OFF_BEFORE =
  /(?:nach|vor|bis|ab|seit|zwischen|zum|spätestens|und|oder)(?: (?:dem|zum|einschließlich|und|inklusive))?\s?$/iu;
/** All who were born on a day, not one of them. */
const GENERAL =
  /(?:(?:kinder|personen|alle|menschen|diejenigen|jugendliche|mädchen und jungen|versicherte|jahrgänge),? (?:die|welche)|(?:^|[.!?:]\s|\n)wer)(?!\p{L})[^.!?\n]{0,60}$/iu;

/** "am 12.08.1964 in Kempen geboren". */
function beforeLabel(prepared: PreparedText, label: Label): Candidate[] {
  const { text, tokens } = prepared;
  if (!AFTER_WORDS.test(tokens[label.next - 1]!.lower)) return [];
  const first = prepared.tokenAt(label.start - REACH);
  for (let index = first; index < label.next - 1; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'number' || token.start < label.start - REACH || !beginsDate(text, token.start))
      continue;
    const end = dateAt(text, token.start);
    if (end === undefined || end > label.start || !AFTER.test(text.slice(end, label.start))) continue;
    if (cueBefore(text, token.start, CUT_OFF_BEFORE)) return [];
    if (GENERAL.test(text.slice(Math.max(0, token.start - 90), token.start))) return [];
    return [candidate(token.start, end, 0.95)!];
  }
  return [];
}

function beginsDate(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,/-]/u.test(text[at - 1] ?? '');
}

const YEAR = /[\s:.]{1,3}(?:in |im jahre? )?((?:19|20)\d{2})(?![\p{N}]|[./-]\d|\s?(?:und|bis|oder) )/iuy;

/** "geboren 1964": a year alone, if one person is spoken of. */
function yearBehind({ text }: PreparedText, label: Label): Candidate[] {
  const word = text.slice(label.start, label.end).toLowerCase();
  if (!/^(?:geboren(?:e[rn]?)?|geb|geburtsjahr|jahrgang)$/.test(word)) return [];
  if (
    word === 'jahrgang' &&
    !/(?:\(|, |ist |bin )$/.test(text.slice(Math.max(0, label.start - 5), label.start))
  )
    return [];
  const year = matchAt(YEAR, text, label.end);
  if (!year) return [];
  const end = label.end + year[0].length;
  return [{ start: end - 4, end, type: 'DATE_OF_BIRTH', confidence: 0.7, reason: 'cue' }];
}

const SIGNS = new Set('*†✝⚭✞');
const BULLET = /(?:^|\n)\s{0,4}[*•-] ?$/;

/** A star, a cross or rings before a date, as genealogists write. */
function afterSigns({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'mark' || !SIGNS.has(token.text)) continue;
    const next = tokens[index + 1]?.lower === 'am' ? tokens[index + 2] : tokens[index + 1];
    if (next?.kind !== 'number' || next.gap === 'line' || next.gap === 'paragraph') continue;
    const end = dateAt(text, next.start);
    if (end === undefined || (token.text === '*' && isBullet(text, next.start, end))) continue;
    found.push({ start: next.start, end, type: 'DATE_OF_BIRTH', confidence: 0.95, reason: 'cue' });
  }
  return found;
}

/** A star at a line's beginning is a bullet, unless the date is all the line says. */
function isBullet(text: string, start: number, end: number): boolean {
  return cueBefore(text, start, BULLET) && !/^[^\S\n]{0,4}(?:\n|$|in )/.test(text.slice(end, end + 6));
}

/** "at least 14 years back" of the time of writing. */
const LAST_YEAR = 2011;
const OPENING = /(?: \(|, ?|\t| {2,8}| {0,3}\| {0,3})/uy;
const CLOSING = /^(?:\)|[,;]|\s?\n|$|\t| {2}|\s{0,2}\|)/;
const CHILDREN =
  /(?<!\p{L})(?:kind|kinder|kinder?n|tochter|töchter|sohn|söhne|enkel|enkelin|zwillinge|geschwister|mündel|schüler|schülerin)(?!\p{L})/iu;
const SIGNED =
  /(?:gez\.?|i\. ?a\.?|i\. ?v\.?|unterschrift|gespräch|telefonat|schreiben|mail|vermerk|von|mit)\s[^\n]{0,30}$/iu;

/** "Anna Kowalski, 12.08.1964", "Mia (04.11.2021)". */
function afterNames(prepared: PreparedText, found: readonly Candidate[]): Candidate[] {
  const { text } = prepared;
  return found.flatMap((name) => {
    if (name.type !== 'PERSON') return [];
    const opening = matchAt(OPENING, text, name.end)?.[0];
    const start = name.end + (opening?.length ?? 0);
    const end = opening === undefined ? undefined : dateAt(text, start);
    if (end === undefined || !cueAfter(text, end, CLOSING)) return [];
    const bracketed = opening?.endsWith('(') ?? false;
    const year = yearOf(text.slice(start, end));
    const child = bracketed && CHILDREN.test(text.slice(Math.max(0, name.start - 80), name.start));
    if (!child && (year === undefined || year > LAST_YEAR || cueBefore(text, name.start, SIGNED))) return [];
    return [candidate(start, end, bracketed ? 0.7 : 0.6)!];
  });
}
