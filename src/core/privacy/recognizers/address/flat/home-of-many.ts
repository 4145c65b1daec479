import { lookUpName } from '../../../lists/names';
import { fitting } from '../../../per-word';
import type { Token } from '../../../text';
import { OFFICE } from './words';

/* Homes whose rooms are let or given, and rows of a list of them. */

const isBullet = fitting(/^[•*·–-]$/);
/** Tokens before and behind a flat that are read. */
export const REACH = 22;

/** A room that begins its line, a name behind it. */
export function isRow(tokens: readonly Token[], start: number): boolean {
  const bullet = isBullet(tokens[start - 1]) ? start - 1 : start;
  const { gap } = tokens[bullet]!;
  if (gap !== 'line' && gap !== 'paragraph') return false;
  for (let at = start + 1; at < start + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (at < start + 4 && saysWhose(token)) return true;
    const { first, last } = lookUpName(token.text);
    return token.case !== 'lower' && (first === 'sure' || last === 'sure') && !OFFICE.has(token.lower);
  }
  return false;
}

/** "Zi. 4: Fam. Rahimi", "Zi. 6: leer" */
const saysWhose = fitting(/^(?:fam|familie|herrn?|frau|eheleute|ehepaar|leer|unbelegt|belegt)$/);

/** "Wohnheim Reinarzstraße 49, Zimmer 311": where rooms are let or given. */
export function isHomeOfMany(tokens: readonly Token[], index: number, above = false): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' && !above) return false;
    if (housesMany(tokens[at])) return true;
  }
  return false;
}
const housesMany = fitting(
  /^\p{L}{0,16}(?:unterkunft|wohnheim|pflegeheim|seniorenheim|altenheim|residenz|wohnstift|altenzentrum|seniorenhaus)$|^(?:wohnheim|wohnbereich|wohngruppe|studentenwohnheim|unterkunft|notunterkunft|gemeinschaftsunterkunft|obdach|obdachlosenunterkunft|wohngemeinschaft|wg|pension|wohne|wohnt|wohnhaft|address|untergebracht|nebenwohnung|hauptwohnung|zweitwohnsitz|zweitwohnung|wohnanschrift|wohnadresse|studentenheim|studierendenwohnheim|internat|ankerzentrum|asylheim|asylbewerberheim|flüchtlingsunterkunft|kaserne|seniorenheim|pflegeheim|altenheim|seniorenzentrum|hotel|monteurzimmer)$/u,
);
