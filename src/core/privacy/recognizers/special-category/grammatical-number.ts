import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { Flag, flagsOf } from './flags';
import { endsInEn } from './little-words';
import { someWithin } from './some-within';

/*
 * Whether a noun for a person is of one, of certain ones or of anybody: by its article, its ending and what stands beside
 * it.
 */

export const isOneOfMany = fitting(
  /^(?:jugendliche|versicherte|schwerbehinderte|erkrankte|beschäftigte|berechtigte)$/,
);
export const isOfThe = fitting(/^(?:des|dem)$/);
export const isManyByEnding = fitting(/(?:kindern|en?schen)$/);
const isCitizen = fitting(/^(?:bürger|einwohner)$/);

/** "Der Bürger hielt sich den Bauch": one, by its verb. */
export function isThisOne(tokens: readonly Token[], index: number, start: number): boolean {
  return (
    index === start + 1 &&
    tokens[start]!.lower === 'der' &&
    isCitizen(tokens[index]) &&
    /^(?:ist|war|sei|hat|hatte|\p{L}+te|hielt|litt|kam|lag|nahm|trug)$/u.test(tokens[index + 1]?.lower ?? '')
  );
}

const isFamily = fitting(/^(?:kindern?|eltern)$/);

/** "die Kinder", "den Eltern" where somebody is named */
export function isTheirs(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    isFamily(tokens[index]) &&
    /^(?:die|den|der|andere|anderen|beiden|beide|,|\()$/.test(before?.lower ?? ',') &&
    /^(?:sind|haben|beide|waren|kommen|aus)$/.test(
      before?.kind === 'word' ? 'sind' : (tokens[index + 1]?.lower ?? ''),
    )
  );
}

/** "Kinder Leon (7) und Mia (4)" */
export function isNamedNext(tokens: readonly Token[], index: number, persons: readonly Candidate[]): boolean {
  const next = tokens[index + 1];
  if (next?.gap !== 'space') return false;
  // "Angehörige      Enkel Toni": the label of a form of columns
  return next.start - tokens[index]!.end > 1 || someWithin(persons, next.start, next.end);
}

const FEW = /^(?:zwei|drei|vier|fünf|sechs|beiden?|[2-9])$/;
const isCountable = fitting(/^(?:kinder|katzen|hunde|tiere|vögel)/);

/** "drei Kinder", "zwei Jugendlichen": certain ones. */
export function isCounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && isCountable(tokens[index]) && FEW.test(before.lower);
}

export const isOneByEnding = fitting(
  /^(?:jugendliche|beschäftigte|angehörige|versicherte|geflüchtete|schwerbehinderte|schwangere|antragstellende)$/,
);

const isAnyWord = fitting(/^eine?[nmrs]?$/);

/** "eine Bewohnerin", "ein 40-jähriger Radfahrer": in a text that names nobody it is nobody. */
export function isAny(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    if (isAnyWord(tokens[at])) return true;
    if (flagsOf(tokens[at]) & Flag.Determiner) return false;
  }
  return false;
}

const isRelative = fitting(
  /^(?:mutter|vater|sohn|tochter|ehemann|ehefrau|mann|bruder|schwester|oma|opa|großmutter|großvater|kindesmutter|kindesvater|kindsmutter|kindsvater|km|kv)$/,
);

const opensCell = fitting(/^[(–|]$/);
const opensNote = fitting(/^[:,(]$/);
const isOneWord = fitting(/^eine?$/);
const isPupil = fitting(/^(?:kind|schüler|schülerin|junge|mädchen)$/);
const isSheByEnding = fitting(
  /(?:in|e|mutter|mutti|tochter|frau|oma|mama|omi|kraft|schaft|schwester|eheleute)$/,
);

/** "der Antragsteller", "Kind" at the beginning; no "Antragstellerinnen und Antragsteller". */
export function isOne(tokens: readonly Token[], index: number, start: number): boolean {
  if (isPaired(tokens, index)) return false;
  // "Bemerkung: Mutter psychisch krank", "Vater unbekannt, Mutter in Haft"
  const before = tokens[index - 1];
  if (index > start && tokens[index]!.case !== 'lower' && before) {
    if (opensCell(before)) return true;
    if (opensNote(before) && isRelative(tokens[index])) return true;
  }
  for (let at = index - 1; at >= start && at >= index - 3; at--) {
    const token = tokens[at]!;
    const bits = flagsOf(token);
    // "die Patienten" are many, "die Patientin" is one.
    // "Ein Kind hat Autismus" is an example.
    if (isOneWord(token) && isPupil(tokens[index])) return false;
    if (bits & Flag.Determiner)
      return tokens[at - 1]?.lower !== 'für' && (token.lower !== 'die' || isSheByEnding(tokens[index]));
    // "Bei Oma"
    if (token.lower === 'bei' && isRelative(tokens[index])) return true;
    if (token.kind !== 'word' || token.case !== 'lower') return false;
  }
  // "Ehegatten haben ein Recht": many
  if (endsInEn(tokens[index]) && /^(?:\p{L}+en|sind)$/u.test(tokens[index + 1]?.lower ?? '')) return false;
  return tokens[index]!.case !== 'lower' && index - start <= 1;
}

const joinsPair = fitting(/^(?:und|oder|bzw|\/)$/);
const mayBePlural = fitting(/en?$/);

/** "die Antragstellerin oder der Antragsteller" */
function isPaired(tokens: readonly Token[], index: number): boolean {
  for (const step of [-1, 1]) {
    let at = index + step;
    if (flagsOf(tokens[at]) === Flag.Determiner) at += step;
    if (!joinsPair(tokens[at])) continue;
    for (let other = at + step, steps = 0; steps < 3; other += step, steps++) {
      if (flagsOf(tokens[other]) & (Flag.Role | Flag.Generic)) return true;
    }
  }
  // "Beschäftigte, die …"
  return tokens[index + 1]?.text === ',' && tokens[index + 2]?.lower === 'die' && mayBePlural(tokens[index]);
}
