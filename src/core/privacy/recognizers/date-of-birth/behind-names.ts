import { isRole } from '../../lists/german';
import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { cueAfter, cueBefore } from '../cue';
import { dateAt, yearOf } from '../dates';
import { matchAt } from '../reading';
import { candidate, lenientDateAt, monthAt } from './date';

/** "at least 14 years back" of the time of writing. */
const LAST_YEAR = 2011;
/** Between commas and in brackets a date is that of a letter less often. */
const LAST_AMONG = 2018;
const LAST_IN_BRACKETS = 2021;
/** Later ones are those of appointments. */
const LAST_CHILD = 2026;
/** Dates in a list may be those of children. */
const LAST_LISTED = 2021;

const OPENING = /(?: \((?:\p{L}[\p{L} ]{0,24}, ?)?|[,;] ?(?:beide )?| [-–/] | {0,3}\| {0,3}|\t| {2,8}| )/uy;
/** With the sex between: "Tesfay, Selam w 12.3.98", "Mascha Wolkow | w | 24.09.2019", "Selam (w), geb. 12.3.98". */
const SEX =
  /(?: {1,12}|\t| {0,3}\| {0,3}|[,;] ?| \()(?:männlich|weiblich|divers|männl|weibl|[mwdf])\.?\)?(?: {0,3}\| {0,3}|[,;] ?|\t| {1,12})(?:\* ?|geb\. ?)?(?=[\dOoIl])/uy;
/** "Malte Grabow, Student, 16.8.2002," */
const TRADE = /[,;] (\p{Lu}\p{L}{3,24})(?: i\. ?R\.)?[,;] (?=\d)/uy;
const CLOSING = /^(?:\)|[,;]|\.(?:\s|$)|\s?\n|$|\t| {2}|\s{0,2}\|| \(| (?:und|u\.|in) | [-–/] )/;
const CHILDREN =
  /(?<!\p{L})(?:kind|geschwisterkind|pflegekind|enkelkind|patenkind|stiefkind|adoptivkind|kleinkind|schulkind|kindergartenkind|neugeborenes|bruder|schwester|kindern?|tochter|töchter|sohn|söhne|enkel|enkelin|zwillinge|geschwister|mündel|schüler|schülerin|junger mensch|jugendliche|jugendlicher|säugling|baby)(?!\p{L})/iu;
const SIGNED =
  /(?:gez\.?|i\. ?a\.?|i\. ?v\.?|unterschrift|gespräch|telefonat|schreiben|mail|vermerk|von(?! \d)|mit)\s[^\n]{0,30}$/iu;

/** The year of "12.08.64": those of this century are too near to say. */
function shortYearOf(date: string): number | undefined {
  const year = Number(/\D(\d{2})$/.exec(date)?.[1] ?? 0);
  return year > 39 ? 1900 + year : undefined;
}

/** "Anna Kowalski, 12.08.1964", "Mia (04.11.2021)". */
export function afterNames(prepared: PreparedText, found: readonly Candidate[]): Candidate[] {
  const { text } = prepared;
  let last: { readonly end: number; readonly opening: string } | undefined;
  return found.flatMap((name): Candidate[] => {
    if (name.type !== 'PERSON') return [];
    const one = afterName(prepared, found, name, last);
    const opening = one[0] && text.slice(name.end, one[0].start);
    if (opening !== undefined) last = { end: one[0]!.end, opening };
    return one;
  });
}

/** Lines of a list are no longer. */
const NEXT_LINE = 80;

/** `last` is the date behind the name before, of which this one may be the next line. */
function afterName(
  prepared: PreparedText,
  found: readonly Candidate[],
  name: Candidate,
  last: { readonly end: number; readonly opening: string } | undefined,
): Candidate[] {
  const { text } = prepared;
  const sex = matchAt(SEX, text, name.end)?.[0];
  if (sex !== undefined) {
    const start = name.end + sex.length;
    const one = candidate(start, lenientDateAt(text, start), 0.75);
    return one ? [one] : [];
  }
  const role = matchAt(TRADE, text, name.end);
  const opening = role && isRole(role[1]!.toLowerCase()) ? role[0] : matchAt(OPENING, text, name.end)?.[0];
  const start = name.end + (opening?.length ?? 0);
  const bracketed = opening?.includes('(') ?? false;
  const end =
    opening === undefined
      ? undefined
      : (dateAt(text, start) ?? (bracketed ? lenientDateAt(text, start) : undefined));
  if (end === undefined) return bracketed ? monthOf(text, name, start) : [];
  if (!cueAfter(text, end, CLOSING)) return [];
  const died = deathBehind(text, start, end);
  if (died) return [candidate(start, end, 0.75)!, died];
  const year = yearOf(text.slice(start, end)) ?? shortYearOf(text.slice(start, end));
  const child = CHILDREN.test(text.slice(Math.max(0, name.start - (bracketed ? 80 : 24)), name.start));
  // "Kimberly Naumann, 25.10.2012, An St. Sebastian 6" and lists with semicolons.
  const listed =
    (opening?.startsWith(';') && text[end] === ';' && year !== undefined && year < LAST_LISTED) ||
    found.some(({ type, start: at }) => type === 'ADDRESS' && at >= end && at - end < 5);
  const between = last && last.opening === opening ? text.slice(last.end, name.start) : undefined;
  // "Kinder: Ruben, 11.06.2009; Mila, 02.01.2013"
  const beside =
    between !== undefined && /^(?:[;,/]| und| u\.|,? sowie) ?$/.test(between) && (year ?? 0) < LAST_CHILD;
  const next =
    between !== undefined &&
    between.length < NEXT_LINE &&
    /^[^\n]{0,60}\n[^\n]{0,16}$/.test(between) &&
    (year ?? 0) < LAST_CHILD;
  if (listed || next || beside) return [candidate(start, end, 0.7)!];
  const latest = role ? LAST_YEAR : latestBehind(text[end], bracketed);
  if (!child && (year === undefined || year > latest || cueBefore(text, name.start, SIGNED))) return [];
  return [candidate(start, end, bracketed ? 0.7 : 0.6)!];
}

function latestBehind(next: string | undefined, bracketed: boolean): number {
  if (bracketed) return LAST_IN_BRACKETS;
  return /^[,;)]/.test(next ?? '') ? LAST_AMONG : LAST_YEAR;
}

/** Where children are looked after. */
const CARE =
  /(?<!\p{L})(?:kita|krippe|kindergarten|tagespflege|tagesmutter|hort|u3|ü3|eingewöhnung|kinder)(?!\p{L})/iu;

/** "Kinder: Emil (04/2018)" */
function monthOf(text: string, name: Candidate, start: number): Candidate[] {
  const end = monthAt(text, start, true);
  if (end === undefined) return [];
  const child =
    CHILDREN.test(text.slice(Math.max(0, name.start - 80), name.start)) ||
    CARE.test(text.slice(end, end + 80));
  if (!child) return [];
  return [candidate(start, end, 0.7)!];
}

const LIFE = / [–-] ?(?=\d)/uy;

/** "Opa Willi, 14.05.1938 - 02.01.2026": farther apart than any deadline. */
function deathBehind(text: string, start: number, end: number): Candidate | undefined {
  const dash = matchAt(LIFE, text, end);
  const second = end + (dash?.[0].length ?? 0);
  const stop = dash ? dateAt(text, second) : undefined;
  if (stop === undefined) return undefined;
  const [born, died] = [yearOf(text.slice(start, end)), yearOf(text.slice(second, stop))];
  return born !== undefined && died !== undefined && died - born > 15
    ? candidate(second, stop, 0.75)
    : undefined;
}
