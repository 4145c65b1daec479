import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';

/*
 * A parcel of land: Gemarkung Lobberich, Flur 12, Flurstück 345/2. It leads to its owner through the land registry.
 * Issuer: the land survey office. Basis: § 2 (2) GBO, § 11 VermKatG NRW; § 12 GBO for who may look it up.
 * Format: district, number of the Flur, number of the parcel as a fraction. Several parcels ("Flurstücke 12, 13 und 15")
 *   are an area of a plan and no finding.
 */

const leadsToNumber = fitting(/^(?:nr|nummer|[.:|-])$/);
const endsRow = fitting(/^[.;]$/);
const isDistrict = fitting(/^(?:gemarkung|gmkg)$/);
const isPartly = fitting(/^(?:tlw|teilw|teilweise|ff)$/);
const joinsParcels = fitting(/^(?:,|und|bis|sowie|-|–)$/);
const leadsToDistrict = fitting(/^(?:gemarkung|gmkg|gem)$/);
const FLUR = words('flur fl');
const PARCEL = words('flurstück flurstücks flurst flst flurstücksnummer flurstücknummer parzelle');
const REACH = 14;

export const parcel: readonly (readonly [
  string,
  (prepared: PreparedText, index: number) => Candidate | undefined,
])[] = [
  ...[...PARCEL].map((word) => [word, parcelAt] as const),
  ...[...FLUR].map((word) => [word, afterFlur] as const),
];

function parcelAt({ tokens }: PreparedText, index: number): Candidate | undefined {
  const number = numberAfter(tokens, index);
  if (number === -1) return undefined;
  let end = number + 1;
  if (tokens[end]?.text === '/' && tokens[end + 1]?.kind === 'number') end += 2;
  if (isList(tokens, end)) return undefined;
  const start = startOf(tokens, index);
  if (start === -1) {
    const behind = flurBehind(tokens, end);
    return behind === -1 ? undefined : found(tokens, index, behind);
  }
  return found(tokens, start, end);
}

function found(tokens: readonly Token[], start: number, end: number): Candidate {
  return {
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: 0.8,
    reason: 'format',
  };
}

function numberAfter(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (at < index + 5 && leadsToNumber(tokens[at])) at++;
  const number = tokens[at];
  return number?.kind === 'number' && number.text.length <= 5 && number.gap !== 'paragraph' ? at : -1;
}

/** End of "in der Flur 34 der Gemarkung Breyell" behind a parcel; -1 if it does not follow. */
function flurBehind(tokens: readonly Token[], from: number): number {
  let end = -1;
  for (let at = from; at < from + 10; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsRow(token)) break;
    if (FLUR.has(token.lower) && tokens[at + 1]?.kind === 'number') end = at + 2;
    else if (isDistrict(token) && tokens[at + 1]?.case === 'capital') return end === -1 ? -1 : at + 2;
  }
  return end;
}

/** "Gemarkung Hinsbeck, Flur 7, Nr. 233" */
function afterFlur({ tokens }: PreparedText, index: number): Candidate | undefined {
  const first = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  if (tokens[first]?.kind !== 'number') return undefined;
  const number = first + 1;
  let at = tokens[number]?.text === ',' ? number + 1 : number;
  if (tokens[at]?.lower !== 'nr') return undefined;
  at = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (tokens[at]?.kind !== 'number') return undefined;
  const end = tokens[at + 1]?.text === '/' && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1;
  for (let start = index - 1; start >= 0 && start >= index - 5; start--) {
    if (isDistrict(tokens[start])) return found(tokens, start, end);
  }
  // "Fl. 7, Nr. 288/11, Gemarkung Leuth"
  for (let behind = end; behind < end + 4; behind++)
    if (isDistrict(tokens[behind])) return found(tokens, index, end);
  return undefined;
}

/** More parcels follow: ", 13", "und 15", "bis 17", "tlw.". */
function isList(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.gap === 'line' || next.gap === 'paragraph') return false;
  if (isPartly(next)) return true;
  return joinsParcels(next) && tokens[end + 1]?.kind === 'number';
}

/** Where "Gemarkung …, Flur …" before begins; -1 where neither says what the number is of. */
function startOf(tokens: readonly Token[], index: number): number {
  let start = -1;
  let numbers = 0;
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || token.text === ';') break;
    if (token.kind === 'number' && ++numbers > 2) break;
    if (FLUR.has(token.lower) && start === -1) {
      const after = tokens[at + 1]?.kind === 'number' ? at + 1 : at + 2;
      if (tokens[after]?.kind !== 'number' || after >= index) break;
      start = at;
    } else if (leadsToDistrict(token)) return at;
  }
  return start;
}
