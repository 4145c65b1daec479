import { firstIndex } from '../../../first-index';
import { lookUpName } from '../../lists/names';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { personBefore } from './evidence';
import { beginsPart } from './lead';
import { endsClearly, joinsOn, leadsToNumber } from './marks';
import { UNITS } from './words';

/*
 * A flat's place in the house: 3. OG links, 2. Etage rechts, EG, DG, Whg. 12, App. 4, WE 03, Hinterhaus.
 * Issuer: the owner. Basis: § 19 (3) BMG (the flat on the landlord's confirmation), § 7 (4) WEG for its number.
 * Format: storey with side, number of a flat, wing. Counted beside an address, or where somebody lives; where an office
 *   is found ("Rathaus, 2. OG, Zimmer 214") it is none.
 * Checksum: none.
 */

const isRoomWord = fitting(/^zi(?:mmer)?$/);
const isBullet = fitting(/^[•*·–-]$/);
const partsCells = fitting(/^[;|]$/);
const isCapitalAlone = fitting(/^(?:app|rgb|sfl)$/);
const isDotted = fitting(/^(?:rgb|sfl)$/);
const opensStorey = fitting(/^[(,]$/);
const endsOrdinal = fitting(/^(?:e|te|ter|tes|ten|er|st|nd|rd|th)$/);
const hasLetter = fitting(
  /^(?:aufgang|block|trakt|turm|eingang|stiege|app|apartment|appartement|whg|wohnung)$/,
);
const isRoomNumbered = fitting(/^(?:zi(?:mmer)?|raum)$/);
const joinsNumbers = fitting(/^(?:bis|und|-|–)$/);
const isDecimalMark = fitting(/^[,.]$/);
const saysNothing = fitting(
  /^(?:tür|aufgang|block|trakt|bungalow|stiege|ap|etg|turm|eingang|laubengang|baracke|pavillon|chalet)$/,
);
const beginsWithRoom = fitting(/^(?:zi|raum|container)/);
const leadsToName = fitting(/^[:(|]$/);
const isAt = fitting(/^(?:bei|von)$/);
const isTitle = fitting(/^(?:herrn?|frau|fam|familie|eheleute)$/);
const leadsToSomebody = fitting(/^(?:bei|von|herrn?|frau|familie|fam|nachbarn?|nachbarin|mieter|mieterin)$/);
const isInStorey = fitting(/^(?:im|dem)$/);
const isFlat = fitting(/^(?:wohnung|wohnungen|mietwohnung)$/);
const STOREYS = words(
  'verdieping floor st og obergeschoss obergeschoß stock stockwerk stck etage ug untergeschoss',
);
/** Storeys there is one of; the short ones only in capitals. */
const SINGLE = words(
  'souterain sutterain eg dg hp erdgeschoss erdgeschoß dachgeschoss dachgeschoß souterrain hochparterre parterre dachboden',
);
const FLATS = words(
  'block trakt wohnbereich wohngruppe whg wohnung wohnungsnr wohnungsnummer app apartment appartement apt we wohneinheit tür aufgang zimmer zi raum container bungalow stiege ap etg turm eingang laubengang baracke pavillon chalet',
);
const WINGS = words(
  'hofgebäude einliegerwohnung nebenhaus nebengebäude anbau kellerwohnung dachgeschosswohnung mansarde penthouse maisonette hofhaus torhaus remise hinterhof hinterhaus vorderhaus seitenflügel quergebäude gartenhaus hths hh vh sfl sf qg rückgebäude seitengebäude rgb hinterh vorderh seitenfl quergeb hofgeb rückgeb nebengeb gartenh',
);
export const FLAT_WORDS: ReadonlySet<string> = new Set([...STOREYS, ...SINGLE, ...FLATS, ...WINGS]);

const SHORT = words('og ug eg dg hp we hh vh app sfl sf qg rgb');
const SIDES = words('links rechts mitte li re lks rts mi hinten vorne vorn mittig außen left right');
const isOrdinal = fitting(
  /^(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|oberste|letzte)[nrs]?$/,
);
/** Where somebody lives. */
const HOME = words(
  `wohnt wohne wohnen wohnst wohnte wohnten wohnhaft wohnend bewohnt bewohne bewohner bewohnerin bewohnern mieter mieterin mietern
  mieterpartei untermieter nachbar nachbarin nachbarn klingel klingelschild lage wohnungslage wohnungstür hausflur zieht gezogen einzug
  einzieht ausgezogen gemietet mietet vermietet lebt lebe leben mitbewohner mitbewohnerin untergebracht haust hause hausen klingeln klingelt wohnraum`,
);
/** Who a flat with its side or number belongs to; a storey alone may be of any house. */
const PEOPLE = words(
  'mir uns meiner unserer ihrer seiner meine unsere ihre seine familie herr herrn frau eheleute lieferung zustellung ich',
);
const OFFICE = words(
  `rathaus rathauses bürgerbüro bürgerservice zimmer raum räume büro büros amt fachbereich fachdienst abteilung saal sitzungssaal
  ratssaal museum bücherei bibliothek schule kita vhs volkshochschule ausstellung verwaltungsgebäude stadtverwaltung behörde dienststelle
  sprechstunde öffnungszeiten standesamt jugendamt sozialamt bauamt ordnungsamt jobcenter stadtkasse sekretariat empfang pforte
  besprechungsraum konferenzraum trauzimmer archiv foyer aula klassenraum klassenräume krankenhaus klinik station praxis arztpraxis kanzlei beratungsstelle fundbüro geschäftsstelle anlaufstelle`,
);
const REACH = 22;
const GAP =
  /^(?:, ?\d{5} \p{Lu}[\p{L}.-]{2,24}(?: \p{L}[\p{L}.-]{1,16}){0,3})?[\s,;|/()·–-]{0,6}(?:(?:im|in der|in dem|der|dort im|und zwar|im Haus|Wohnung|Wohng?\.|Whg\.?|Lage|Lage:|Etage|Etage:)\s){0,2}$/u;

/** Flats at the tokens `anchors`, beside one of the addresses or where somebody lives. */
export function flats(
  { tokens, text }: PreparedText,
  anchors: readonly number[],
  addresses: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const ordered = [...addresses].sort((a, b) => a.start - b.start);
  let behind = -1;
  for (const anchor of anchors) {
    const listed = found.length > 0 && /^zi/i.test(text.slice(found.at(-1)!.start, found.at(-1)!.start + 2));
    const span = anchor < behind ? undefined : spanAt(tokens, anchor, listed && isRow(tokens, anchor));
    if (!span) continue;
    behind = span.end;
    const start = tokens[span.start]!.start;
    const end = tokens[span.end - 1]!.end;
    const last = found.at(-1);
    const joins = last !== undefined && GAP.test(text.slice(last.end, start));
    const beside = joins || isBeside(text, ordered, start, end);
    if (
      (beside ? hasOfficeNear(tokens, span) : hasOffice(tokens, span)) ||
      !(
        beside ||
        (listed && isRow(tokens, span.start)) ||
        isFirstRow(tokens, span.start) ||
        isHome(tokens, span) ||
        isSomebodys(tokens, span) ||
        isCell(tokens, span, found)
      )
    )
      continue;
    if (joins) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, type: 'ADDRESS', confidence: beside ? 0.8 : 0.7, reason: 'context' });
  }
  return found;
}

/** "Zi. 101  Tesfay, Selam" below the word for a home of many, and the rows under it. */
function isFirstRow(tokens: readonly Token[], start: number): boolean {
  return isRoomWord(tokens[start]) && isRow(tokens, start) && isHomeOfMany(tokens, start, true);
}

/** A room that begins its line, a name behind it. */
function isRow(tokens: readonly Token[], start: number): boolean {
  const bullet = isBullet(tokens[start - 1]) ? start - 1 : start;
  const { gap } = tokens[bullet]!;
  if (gap !== 'line' && gap !== 'paragraph') return false;
  for (let at = start + 1; at < start + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const { first, last } = lookUpName(token.text);
    return token.case !== 'lower' && (first === 'sure' || last === 'sure') && !OFFICE.has(token.lower);
  }
  return false;
}

/** A cell of a list of tenants: "03;1. OG li;leer;". A storey alone only where a flat was found above. */
function isCell(tokens: readonly Token[], { start, end, says }: Span, found: readonly Candidate[]): boolean {
  if (says === 'nothing' || (says === 'storey' && found.length === 0)) return false;
  const before = tokens[start - 1];
  const next = tokens[end];
  return partsCells(before) && partsCells(next);
}

/** Whether an address ends right before `start` or begins right after `end`. */
function isBeside(text: string, ordered: readonly Candidate[], start: number, end: number): boolean {
  const next = firstIndex(ordered, (one) => one.start >= start);
  const before = ordered[next - 1];
  const after = ordered[next];
  return (
    (before !== undefined && isGap(text, before.end, start)) ||
    (after !== undefined && isGap(text, end, after.start))
  );
}

function isGap(text: string, from: number, to: number): boolean {
  return from <= to && to - from < 60 && GAP.test(text.slice(from, to));
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** What it says without an address beside it: a side or a number of a flat, a storey alone, or nothing. */
  readonly says: 'flat' | 'storey' | 'nothing';
}

function spanAt(tokens: readonly Token[], index: number, listed: boolean): Span | undefined {
  const { lower, case: spelling } = tokens[index]!;
  if (
    SHORT.has(lower) &&
    spelling !== 'upper' &&
    !(isCapitalAlone(tokens[index]) && spelling === 'capital')
  ) {
    // "3. og links" in lower case needs its number.
    const dotted = isDotted(tokens[index]) && tokens[index + 1]?.text === '.';
    if (!dotted && (!STOREYS.has(lower) || ordinalBefore(tokens, index) === index)) return undefined;
  }
  if (lower === 'st') return cutStorey(tokens, index);
  if (FLATS.has(lower)) return flatNumber(tokens, index, listed);
  if (WINGS.has(lower))
    return {
      start: tokens[index - 1]?.text === '.' && tokens[index - 2]?.text.length === 1 ? index - 2 : index,
      end: sideAfter(tokens, isCutWing(tokens[index]) && isDot(tokens[index + 1]) ? index + 2 : index + 1),
      says: lower === 'hinterhaus' ? 'storey' : 'nothing',
    };
  const start = ordinalBefore(tokens, index);
  const next = tokens[index + 1];
  if (next?.gap === 'none' && joinsOn(next)) return undefined;
  if (SINGLE.has(lower)) {
    // "Verordnung (EG) Nr. 883/2004"
    if (lower === 'eg' && tokens[next?.text === ')' ? index + 2 : index + 1]?.lower === 'nr')
      return undefined;
    // "Systembetreuer, EG 10": a pay grade
    if (lower === 'eg' && next?.kind === 'number' && next.gap === 'space') return undefined;
    const end = sideAfter(tokens, index + 1);
    return { start: index, end, says: end > index + 1 ? 'flat' : 'storey' };
  }
  if (start === index) {
    // "Am Wittsee 4, OG", "Mieter Koch (UG)"
    if (
      /^[OU]G$/.test(tokens[index]!.text) &&
      opensStorey(tokens[index - 1]) &&
      (tokens[index - 1]!.text !== '(' || next?.text === ')')
    )
      return {
        start: index,
        end: sideAfter(tokens, index + 1),
        says: tokens[index - 1]!.text === '(' ? 'storey' : 'nothing',
      };
    // A form's "Etage: 3".
    const value = next?.text === ':' ? tokens[index + 2] : undefined;
    return value?.kind === 'number' && value.gap !== 'line'
      ? { start: index, end: sideAfter(tokens, index + 3), says: 'flat' }
      : undefined;
  }
  const end = sideAfter(tokens, index + 1);
  return { start, end, says: end > index + 1 ? 'flat' : 'storey' };
}

const isCutWing = fitting(/(?:h|fl|geb)$/);
const isDot = (token: Token | undefined) => token?.text === '.' && token.gap === 'none';

/** "3. St.", "1. St. re."; a saint has a name behind. */
function cutStorey(tokens: readonly Token[], index: number): Span | undefined {
  const start = ordinalBefore(tokens, index);
  const behind = tokens[index + 2];
  if (start === index || tokens[index - 1]?.text !== '.' || !isDot(tokens[index + 1])) return undefined;
  if (behind?.gap === 'space' && behind.case === 'capital') return undefined;
  return { start, end: sideAfter(tokens, index + 2), says: 'nothing' };
}

/** "3. OG", "3 OG", "III. Etage", "zweiten Stock". */
function ordinalBefore(tokens: readonly Token[], index: number): number {
  const dot = tokens[index - 1]?.text === '.' ? index - 1 : index;
  const number = tokens[dot - 1];
  if (!number || tokens[index]!.gap === 'paragraph' || tokens[index]!.gap === 'line') return index;
  if (
    number.kind === 'number' &&
    number.text.length <= 2 &&
    (dot < index ? tokens[dot]!.gap === 'none' : true)
  )
    return dot - 1;
  if (dot < index && /^(?:I{1,3}|IV|V|VI)$/.test(number.text)) return dot - 1;
  // "1e verdieping", "2nd floor"
  if (endsOrdinal(number) && number.gap === 'none' && tokens[dot - 2]?.kind === 'number') return dot - 2;
  return isOrdinal(number) ? dot - 1 : index;
}

/** Takes "links", ", rechts", "Mitte", "li." along. */
function sideAfter(tokens: readonly Token[], index: number): number {
  const at = tokens[index]?.text === ',' || tokens[index]?.text === '/' ? index + 1 : index;
  const side = tokens[at];
  if (!side || !SIDES.has(side.lower) || side.gap === 'paragraph' || side.gap === 'line') return index;
  const dotted = side.text.length <= 3 && tokens[at + 1]?.text === '.' && tokens[at + 1]!.gap === 'none';
  return sideAfter2(tokens, dotted ? at + 2 : at + 1);
}

/** "links außen", "hinten rechts". */
function sideAfter2(tokens: readonly Token[], index: number): number {
  const side = tokens[index];
  return side?.gap === 'space' && SIDES.has(side.lower) ? index + 1 : index;
}

/** "Whg. 12", "Wohnung Nr. 7", "Wohnung links", "WE 03", "App. 4 b". */
function flatNumber(tokens: readonly Token[], index: number, listed: boolean): Span | undefined {
  let at = index + 1;
  while (at < index + 6 && leadsToNumber(tokens[at])) at++;
  const value = tokens[at];
  if (!value || value.gap === 'paragraph' || value.gap === 'line') return undefined;
  // "WG-Zimmer 3.14"
  const start = tokens[index - 2]?.lower === 'wg' && tokens[index - 1]?.text === '-' ? index - 2 : index;
  // "Aufgang C", "Block B"
  if (hasLetter(tokens[index]) && value.text.length === 1 && value.case !== 'lower')
    return { start: index, end: at + 1, says: 'nothing' };
  if (
    isRoomNumbered(tokens[index]) &&
    !listed &&
    !isBeforeTown(tokens[at + 1]) &&
    !isHomeOfMany(tokens, index, isRow(tokens, index))
  )
    return undefined;
  if (value.kind !== 'number') {
    const end = sideAfter(tokens, index + 1);
    return end > index + 1 ? { start: index, end, says: 'flat' } : undefined;
  }
  const next = tokens[at + 1];
  if (
    value.text.length > 4 ||
    (next?.text === '.' &&
      next.gap === 'none' &&
      tokens[at + 2]?.kind !== undefined &&
      FLAT_WORDS.has(tokens[at + 2]!.lower))
  )
    return undefined;
  if (next?.kind === 'word' && UNITS.has(next.lower) && next.gap !== 'line') return undefined;
  if (joinsNumbers(next) && tokens[at + 2]?.kind === 'number') return undefined;
  // "Wohnung 3.04" on the third floor, and no "Wohnung 3.500 Euro".
  const decimal =
    next?.gap === 'none' &&
    isDecimalMark(next) &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]!.gap === 'none';
  if (decimal) return tokens[at + 2]!.text.length === 2 ? { start, end: at + 3, says: 'nothing' } : undefined;
  const letter = next?.kind === 'word' && next.text.length === 1 && next.gap === 'none';
  return {
    start,
    end: sideAfter(tokens, at + (letter ? 2 : 1)),
    says:
      saysNothing(tokens[index]) ||
      (beginsWithRoom(tokens[index]) && !(at === index + 1 && isHomeOfMany(tokens, index)))
        ? 'nothing'
        : 'flat',
  };
}

/** The postcode begins the line below: a room in an address. */
const isBeforeTown = (next: Token | undefined) =>
  next?.kind === 'number' && next.text.length === 5 && next.gap === 'line';

/** "Wohnheim Reinarzstraße 49, Zimmer 311": where rooms are let or given. */
function isHomeOfMany(tokens: readonly Token[], index: number, above = false): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' && !above) return false;
    if (housesMany(tokens[at])) return true;
  }
  return false;
}
const housesMany = fitting(
  /^\p{L}{0,16}(?:unterkunft|wohnheim|pflegeheim|seniorenheim|altenheim|residenz|wohnstift|altenzentrum|seniorenhaus)$|^(?:wohnheim|wohnbereich|wohngruppe|studentenwohnheim|unterkunft|notunterkunft|gemeinschaftsunterkunft|obdach|obdachlosenunterkunft|wohngemeinschaft|wg|pension|wohne|wohnt|wohnhaft|address|untergebracht|nebenwohnung|hauptwohnung|zweitwohnsitz|zweitwohnung|wohnanschrift|wohnadresse|studentenheim|studierendenwohnheim|internat|ankerzentrum|asylheim|asylbewerberheim|flüchtlingsunterkunft|kaserne|seniorenheim|pflegeheim|altenheim|seniorenzentrum|hotel|monteurzimmer)$/u,
);

/** The part of the sentence around a span, both ends bounded. */
function* around(tokens: readonly Token[], { start, end }: Span): Generator<Token> {
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || endsClearly(token)) break;
    if (
      token.text === '.' &&
      tokens[at + 1]!.gap !== 'none' &&
      tokens[at + 1]!.case === 'capital' &&
      (tokens[at - 1]?.text.length ?? 0) > 4
    )
      break;
    yield token;
  }
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsClearly(token)) break;
    if (token.text === '.' && tokens[at - 1]!.text.length > 3) break;
    yield token;
  }
}

function hasOffice(tokens: readonly Token[], span: Span): boolean {
  const rooms = isHomeOfMany(tokens, span.start);
  for (const token of around(tokens, span))
    if (token.case !== 'lower' && OFFICE.has(token.lower) && !(rooms && isRoom(token))) return true;
  return false;
}

/** Words for what homes have too. */
const isRoom = fitting(/^(?:zimmer|raum|räume)$/);

/** Beside an address an office counts only close by: "Rathaus, Kölner Straße 3, 2. OG". */
function hasOfficeNear(tokens: readonly Token[], span: Span): boolean {
  const { start, end } = span;
  const home = isHome(tokens, { ...span, says: 'storey' }, true) || isHomeOfMany(tokens, start);
  for (let at = Math.max(0, start - 9); at < end + 4 && at < tokens.length; at++) {
    const { lower, case: written, text } = tokens[at]!;
    // Behind a comma another thing begins.
    if (at >= end && text === ',') break;
    if (
      (at < start || at >= end) &&
      written !== 'lower' &&
      OFFICE.has(lower) &&
      !(home && isRoom(tokens[at]))
    )
      return true;
  }
  return false;
}

/** "Frau Ott, Erdgeschoss", "Ott (3. OG)", "DG: Familie Igwe", "im 2. OG bei Herrn Ott". */
function isSomebodys(tokens: readonly Token[], { start, end, says }: Span): boolean {
  if (says === 'nothing') return false;
  if (personBefore(tokens, start) || isAtSomebodys(tokens, start)) return true;
  const lead = tokens[end];
  if (!lead || lead.gap === 'line' || lead.gap === 'paragraph') return false;
  const wide = lead.start - tokens[end - 1]!.end > 2;
  const name =
    leadsToName(lead) || isAt(lead)
      ? tokens[end + 1]
      : beginsPart(tokens, start) && (wide || lead.case !== 'lower')
        ? lead
        : undefined;
  if (name?.kind !== 'word' || name.case === 'lower') return false;
  const { first, last } = lookUpName(name.text);
  return first === 'sure' || last === 'sure' || isTitle(name);
}

/** "bei Schulze im Dachgeschoss rechts" */
function isAtSomebodys(tokens: readonly Token[], start: number): boolean {
  const name = tokens[start - 2];
  if (tokens[start - 1]?.lower !== 'im' || name?.kind !== 'word' || name.case === 'lower') return false;
  return (
    leadsToSomebody(tokens[start - 3]) &&
    (lookUpName(name.text).last !== 'no' || lookUpName(name.text).first === 'sure')
  );
}

/** Where the writer lives, or whoever is registered there. */
const OWN_HOME = words('wohne lebe hause bewohne wohnhaft gemeldet untergebracht gemietet');

function isHome(tokens: readonly Token[], span: Span, beside = false): boolean {
  if (span.says === 'nothing') return false;
  let flat = false;
  let named = false;
  // "der Nachbar aus dem zweiten Stock": said of anybody's house
  const inProse = span.says === 'storey' && isInStorey(tokens[span.start - 1]) && !beside;
  for (const token of around(tokens, span)) {
    // "Die Wohnung der Kellnerin Irina Moldovan im Dachgeschoss"
    if (isFlat(token)) flat = true;
    else if (token.case === 'capital' && lookUpName(token.text).first === 'sure') named = true;
    if (flat && named) return true;
    if (inProse && !OWN_HOME.has(token.lower)) continue;
    if (HOME.has(token.lower) || (span.says === 'flat' && PEOPLE.has(token.lower))) return true;
  }
  return false;
}
