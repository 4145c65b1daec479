import type { Candidate } from '../../../recognizer';
import { matchAt } from '../../reading';

/*
 * A flat's place right behind a street and its house number, as other countries write it or shorter than a storey with
 * its side: "Skolegade 8, 2. tv.", "…straße 20, Top 6", "Am Kanal 7/III li.", "Poststr. 4, Laden links",
 * "bl. C2, ap. 9", "Hinterhaus 2. OG". Issuer and basis: as `flat.ts`. Only behind an address that was found, and up to
 * the next part of the line.
 */

const SIDE = '(?:links|rechts|mitte|hinten|vorne?|li|re|mi|lks|rts|lk|rt)';
const STOREY =
  '(?:(?:\\d{1,2}|[IVX]{1,4})\\. ?(?:OG|UG|Etage|Stock|Stockwerk|Et|Etg|Stck|Stw|St)|EG|DG|UG|OG|HP|Erdgeschoss|Dachgeschoss|Souterrain|Keller)';
const WING =
  '(?:Hinterhaus|Vorderhaus|Gartenhaus|Rückgebäude|Rückhaus|Quergebäude|Seitenflügel|Seitenhaus|Hofgebäude|Hofhaus|Nebengebäude|Nebenhaus|Anbau|HH|VH|QG|SF|SFL|GH|RGB)';
const PART_ABROAD =
  '(?:(?:bl|sc|et|ap|apt|appt|m|kv|kw|кв|byt|int|lok|wej|esc|kat|bte|bât)[.:] ?|(?:bâtiment|daire|scala|piso|escalier|appartement|квартира) )[A-Z\\d]{1,4}';
const PLACES = [
  // Denmark and Norway
  '(?:\\d{1,2}|st|kl|hj)\\.? ?(?:sal,? )?(?:tv|th|mf)(?!\\p{L})\\.?',
  // Austria and Switzerland
  '(?:Top|Tür|Stiege|Stg\\.|Tuer)(?: Nr\\.)? ?\\d{1,3}[a-z]?(?:[ /,]{1,2}(?:Top|Tür) ?\\d{1,3})?',
  // France, Romania, Poland, the Czech Republic, Italy, Spain, Turkey, Ukraine, Russia
  `${PART_ABROAD}(?:, (?:${PART_ABROAD}|\\d{1,2}(?:er|e|ème) étage)){0,3}`,
  `(?:\\d{1,2}|[IVX]{1,4})\\.? (?:Et|Etg|Stck|Stw|St)\\.? ?${SIDE}(?!\\p{L})\\.?`,
  `[IVX]{1,4}\\.? ${SIDE}(?!\\p{L})\\.?`,
  `(?:Laden|Ladenlokal|Geschäft|Gewerbe|Gewerbeeinheit|Atelier|Garage|Souterrain) ${SIDE}(?!\\p{L})`,
  '(?:Zi\\.|Zim\\.|Zimmer) ?(?:Nr\\. ?)?\\d{1,4}(?:\\.\\d{1,2}| ?[a-z])?',
  `${WING}(?:,? (?:im )?${STOREY})?(?: ${SIDE})?`,
];
const BEHIND = new RegExp(`(?:, ?| ?/ ?| \\(| – )(${PLACES.join('|')})(?=[,;:.)\\n]|$| \\p{Ll}| {2})`, 'uy');
const ROOM = /^Z/;
/** Where many have a room each. */
const OF_HOME =
  /mitbewohner|bewohner|unterkunft|wohnheim|pflegeheim|altenheim|seniorenheim|untergebracht|zugewiesen|eingewiesen|obdach|asyl|einquartiert|untermieter|wohngemeinschaft|(?<!\p{L})WG(?!\p{L})/iu;
const BEGINS_WITH_NUMBER = /\d/;
const OF_CLERK =
  /(?<!\p{L})(?:unser amt|im rathaus)(?!\p{L})|sprechzeit|sprechstunde|öffnungszeit|sie finden uns/iu;
const ENDS_IN_NUMBER = /\d ?\p{L}?$/u;

/** The flat behind an address that ends in a house number. */
export function flatBehind(text: string, { start, end }: Candidate): Candidate | undefined {
  // "145 rue de la Gare, bâtiment C": the number comes first.
  const match =
    ENDS_IN_NUMBER.test(text.slice(Math.max(start, end - 3), end)) || BEGINS_WITH_NUMBER.test(text[start]!)
      ? matchAt(BEHIND, text, end)
      : null;
  if (!match) return undefined;
  const stop = end + match[0].length;
  // A clerk has a room too.
  const before = text.slice(Math.max(0, start - 90), start);
  if (ROOM.test(match[1]!) && (!OF_HOME.test(before) || OF_CLERK.test(before))) return undefined;
  return { start: stop - match[1]!.length, end: stop, type: 'ADDRESS', confidence: 0.8, reason: 'context' };
}
