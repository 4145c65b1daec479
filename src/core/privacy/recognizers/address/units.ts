import { isKin } from '../../lists/german';
import { lookUpName } from '../../lists/names';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { words } from '../../words';
import { endsClearly, leadsToNumber } from './marks';

/*
 * Where somebody lives or has a plot, by its number alone: an allotment, a pitch, a berth, a container with a bed, a room in
 * a home, a flat behind its block and entrance.
 * Issuer: the owner, the club, the home. Basis: § 19 (3) BMG. Format: "Parzelle 31", "Wohnbereich 2, Zimmer 17", "Block 7,
 * Eingang C, Whg. 0312". Only where the sentence speaks of whose it is; rooms of offices, plots on offer and works on
 * buildings are none.
 * Checksum: none.
 */

const joinsUnits = fitting(/^[,/–-]$/);
const goesOnAsNumber = fitting(/^[,:%€/-]$/);
const isCounted = fitting(/^(?:bis|x|m|qm|euro|prozent)$/);
const joinsNumbers = fitting(/^(?:und|von)$/);
const isStoreyAlone = fitting(/^(?:eg|dg|hp)$/);
const isSide = fitting(/^(?:links|rechts|mitte|li|re|lks|rts)$/);
const isNamedPart = fitting(/^(?:haus|gruppe|station)$/);
const isWithin = fitting(/^i[mn]$/);
const isWing = fitting(/^(?:anbau|altbau|neubau|hinterhaus|vorderhaus)$/);

/** How little must be said with it: a plot needs somebody, a pitch a camp too, a room a home, a part only stands in a row. */
type Kind = 'grave' | 'plot' | 'pitch' | 'wagon' | 'room' | 'cell' | 'flat' | 'part';

const KINDS = new Map<string, Kind>();
function add(kind: Kind, list: string): void {
  for (const word of words(list)) KINDS.set(word, kind);
}
add(
  'plot',
  'parzelle gartenparzelle gartennummer pachtgarten schrebergarten kleingarten liegeplatz bootsliegeplatz bootsplatz dauerliegeplatz grabeland gartengrundstück',
);
add(
  'pitch',
  'stellplatz standplatz dauerstellplatz platz bungalow mobilheim ferienhaus hütte finnhütte blockhütte zeltplatz campingplatz garten',
);
add(
  'grave',
  'grab grabstelle grabfeld urnengrab reihengrab wahlgrab doppelgrab baumgrab urnenkammer urnennische',
);
add('wagon', 'wagen wohnwagen zirkuswagen bauwagen');
add(
  'room',
  'zimmer zi zim raum bewohnerzimmer patientenzimmer einzelzimmer doppelzimmer fremdenzimmer wohncontainer container kabine schlafraum baracke stube',
);
add('cell', 'zelle haftraum');
add('flat', 'wohnung whg apartment appartement wohneinheit');
add(
  'part',
  'bett wohnbereich wb wohngruppe station stat haus block eingang aufgang trakt gebäude hauseingang etage ebene hafthaus flügel turm stiege laubengang pavillon feld reihe',
);

/** What a finding begins from. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(KINDS.keys());

/** Whom a place belongs to. */
const RESIDENTS = words(
  `bewohner bewohnerin bewohners mieter mieterin mieters pächter pächterin pächters eigner eignerin dauercamper dauercamperin inhaber
  inhaberin untermieter untermieterin familie fam herr herrn frau eheleute ehepaar witwe witwer patient patientin gast gäste empfänger
  empfängerin nachbar nachbarin nachbarn ich mein meine meinen meinem meiner unser unsere unserem unserer wir mir uns er ihm ihn
  eigentümer eigentümerin besitzer besitzerin briefkasten klingel klingelschild beschuldigte beschuldigter beschuldigten zeuge zeugin kläger klägerin
  schuldner schuldnerin schausteller schaustellerin geflüchtete geflüchteter student studentin auszubildende kind kinder mutter vater jugendliche`,
);
const LIVES = words(
  `wohnt wohne wohnen wohnte lebt lebe leben lebte schläft schlafe schlief haust zugewiesen untergebracht einquartiert gemeldet einzug
  auszug eingezogen ausgezogen belegt zieht zog verzogen gepachtet pachtet bewohnt wohnhaft aufenthalt aufhältig übernachtet ganzjährig
  dauerhaft liegt einquartierung unterbringung ersatzwohnung wohnsitz nächtigt`,
);
const CAMPS = words(
  `campingplatz camping campingpark ferienpark wohnwagen wohnmobil dauercamper dauercamperin ganzjährig camper mobilheim zelt schausteller
  festplatz zirkus kleingarten kleingärtner gartenverein kleingartenverein kleingartenanlage gepachtet pächter pächterin schrebergarten
  ferienanlage kgv dauercampingplatz wochenendplatz wochenendhaus laube parzelle siedlerverein gartenanlage`,
);
const isHome = fitting(
  /(?:unterkunft|wohnheim|pflegeheim|seniorenheim|altenheim|residenz|stift|altenzentrum|seniorenhaus|seniorenzentrum|pflegezentrum|wohnbereich|wohngruppe|obdach|heim|hotel|pension|gasthof|kloster|internat|hospiz|kaserne|haftanstalt|vollzugsanstalt|jva|gefängnis|hafthaus|haftraum|zelle|frauenhaus|flüchtlingslager|bewohnerin|bewohner|bett)$/,
);
/** Rooms and plots of offices, on offer, at work. */
const OTHERS = words(
  `rathaus bürgerbüro sprechstunde sprechzeiten büro amt sitzung sitzungssaal museum bücherei bibliothek schule vhs volkshochschule kurs
  beratung beratungsstelle elternabend treffpunkt workshop vortrag führung ausstellung seminar anmeldung öffnungszeiten standesamt
  treffen finden renoviert saniert gesperrt frei bewerbungen vermessen reserviert denkmal muster musterwohnung besichtigt besichtigung verlost
  preis gewinnt erneuert geleert linie zug fahrplan spielplan turnier spieltag tabelle halle bauabschnitt gebühr gebühren euro miete
  ausschreibung vergabe los besprechung klassenraum unterricht prüfung konferenz barrierefrei leer stehen vermieten`,
);
/** What stands beside the room of a clerk. */
const OF_CLERKS = words(
  'gespräch termin telefon datum betreff drucker durchwahl vertretung anwesend protokoll ort zeit uhr',
);
const isOffice = fitting(/(?:amt|amtes|büro|gericht|verwaltung|praxis|kanzlei|behörde|stelle)$/);
/** Who lives in a room. */
const INMATES = words('bewohner bewohnerin bewohners patient patientin gast mieter mieterin untermieter');
const REACH = 20;

interface Unit {
  /** The word it was found at, a place named before it left out. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly Kind[];
  /** A house or a group is named behind. */
  readonly named: boolean;
}

/** Places at the tokens `anchors`; those that a flat was found at already are left out. */
export function units({ tokens }: PreparedText, anchors: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let behind = -1;
  for (const anchor of anchors) {
    if (anchor < behind) continue;
    const unit = rowAt(tokens, anchor);
    if (!unit) continue;
    behind = unit.end;
    if (!isSomebodys(tokens, unit)) continue;
    found.push({
      start: tokens[unit.start]!.start,
      end: tokens[unit.end - 1]!.end,
      type: 'ADDRESS',
      confidence: 0.7,
      reason: 'context',
    });
  }
  return found;
}

/** One unit, or several in a row: "Haus D, Raum 1.07", "Container 9, Bett 2". */
function rowAt(tokens: readonly Token[], index: number): Unit | undefined {
  const one = numbered(tokens, index);
  if (one === undefined) return undefined;
  let end: number = one;
  const kinds: Kind[] = [KINDS.get(tokens[index]!.lower)!];
  while (kinds.length < 5) {
    const mark: Token | undefined = tokens[end];
    const from: number = joinsUnits(mark) && mark?.gap !== 'line' ? end + 1 : end;
    const word = tokens[from];
    if (!word || startsLine(word)) break;
    const kind = KINDS.get(word.lower);
    const next: number | undefined = kind === undefined ? undefined : numbered(tokens, from);
    if (kind && next) {
      kinds.push(kind);
      end = next;
      continue;
    }
    const storey = storeyAt(tokens, from);
    if (storey === undefined || from === end) break;
    kinds.push('flat');
    end = storey;
  }
  return {
    first: index,
    start: placeBefore(tokens, index),
    end: named(tokens, end),
    kinds,
    named: named(tokens, end) > end,
  };
}

/** "Festplatz Lobberich, Wagen 3", "Gasthof Zur Post, Fremdenzimmer 3": the name of the place before. */
function placeBefore(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text !== ',') return index;
  for (let at = index - 2; at >= 0 && at > index - 6; at--) {
    const token = tokens[at]!;
    if (PLACES.has(token.lower)) return at;
    if (token.kind !== 'word' || token.case === 'lower' || startsLine(token)) break;
  }
  return index;
}

const PLACES = words(
  'festplatz hafenbecken gasthof gasthaus hotel pension village lagerplatz rastplatz kirmesplatz schützenplatz',
);

/** "Parzelle 31", "Garten Nr. 17", "Raum 1.07", "Zimmer 214 B", "Haus D", "Stellplatz C 118". */
function numbered(tokens: readonly Token[], index: number): number | undefined {
  let at = index + 1;
  while (at < index + 5 && leadsToNumber(tokens[at])) at++;
  const value = tokens[at];
  if (!value || value.gap === 'paragraph' || value.gap === 'line') return undefined;
  if (value.kind === 'word') {
    if (value.text.length !== 1 || value.case === 'lower' || tokens[at + 1]?.text === '.') return undefined;
    const number = tokens[at + 1];
    return number?.kind === 'number' && number.text.length < 4 && number.gap !== 'line' ? at + 2 : at + 1;
  }
  if (value.kind !== 'number' || value.text.length > 4) return undefined;
  const next = tokens[at + 1];
  if (next?.gap === 'none' && next.text === '.' && tokens[at + 2]?.kind === 'number')
    return tokens[at + 2]!.gap === 'none' && tokens[at + 2]!.text.length === 2 ? at + 3 : undefined;
  if (
    next?.gap === 'none' &&
    goesOnAsNumber(next) &&
    tokens[at + 2]?.gap === 'none' &&
    tokens[at + 2]!.kind === 'number'
  )
    return undefined;
  // "Parzelle 3 und 4", and "Parzelle 41 von Frau Ott"
  if (isCounted(next) || (joinsNumbers(next) && tokens[at + 2]?.kind === 'number')) return undefined;
  const letter = next?.kind === 'word' && next.text.length === 1 && !startsLine(next);
  return letter ? at + 2 : at + 1;
}

/** "3. OG", "4. Etage rechts", "DG" behind a block or an entrance. */
function storeyAt(tokens: readonly Token[], from: number): number | undefined {
  const dot = tokens[from + 1]?.text === '.';
  const at = tokens[from]?.kind === 'number' ? from + (dot ? 2 : 1) : from;
  const word = tokens[at];
  if (!word || !STOREY_WORDS.has(word.lower) || (at === from && !isStoreyAlone(word))) return undefined;
  return isSide(tokens[at + 1]) ? at + 2 : at + 1;
}

const STOREY_WORDS = words('og etage stock stockwerk obergeschoss obergeschoß eg dg hp ug');

/** ", Haus Morgentau", "im Anbau": what goes on to say where. */
function named(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text === ',' && isNamedPart(tokens[end + 1]))
    return tokens[end + 2]?.case === 'capital' ? end + 3 : end;
  if (isWithin(tokens[end]) && isWing(tokens[end + 1])) return end + 2;
  return end;
}

function isSomebodys(tokens: readonly Token[], unit: Unit): boolean {
  let resident = false;
  let lives = false;
  let inmate = false;
  let camps = false;
  let registered = false;
  let family = false;
  const behindHome = isBehindHome(tokens, unit);
  let home =
    unit.kinds.length > 1 && unit.kinds.some((kind) => kind === 'room' || kind === 'cell' || kind === 'flat');
  const inRow = unit.kinds.length > 1;
  for (const at of around(tokens, unit)) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (!inRow && OF_CLERKS.has(token.lower)) return false;
    if (OTHERS.has(token.lower) || (token.case === 'capital' && isOffice(token))) return false;
    if (RESIDENTS.has(token.lower) || isKin(token.lower)) resident = true;
    else if (token.case === 'capital' && lookUpName(token.text).first === 'sure') resident = true;
    if (LIVES.has(token.lower)) lives = true;
    if (isResident(token)) registered = true;
    if (isFamily(token)) family = true;
    if (INMATES.has(token.lower)) inmate = true;
    if (CAMPS.has(token.lower)) camps = true;
    if (isHome(token)) home = true;
  }
  if (behindHome) return true;
  if (!resident && !lives) return false;
  if (unit.kinds.includes('grave')) return resident;
  switch (unit.kinds[0]!) {
    case 'grave':
    case 'plot':
      return true;
    case 'pitch':
    case 'wagon':
      return camps || (registered && resident && isOn(tokens[unit.start - 1]));
    case 'cell':
      return home || inRow;
    case 'room':
      if (isContainer(tokens[unit.first]) && (home || resident) && isAtPerson(tokens, unit)) return true;
      // "Bewohner: Otto Wiesel (Zi. 214)"
      if (inmate && tokens[unit.start - 1]?.text === '(' && tokens[unit.end]?.text === ')') return true;
      // "Familie Rahmati (Zimmer 9)", "die Familie bekommt Zimmer 14"
      if (family && (isInBrackets(tokens, unit) || getsRoom(tokens[unit.start - 1]))) return true;
      return home && (inRow || lives || (inmate && unit.named)) && tokens[unit.first + 1]!.text !== ':';
    case 'flat':
      return inRow || (resident && home);
    case 'part':
      return inRow && (home || camps);
  }
}

const isOn = fitting(/^(?:auf|dem|,)$/);
const isResident = fitting(
  /^(?:wohne?|wohn(?:en|t|te|ten|haft)|lebe?|leb(?:en|t|te)|gemeldet|schl(?:afe?|äft|ief))$/,
);
const isFamily = fitting(/^(?:familie|fam|eheleute|ehepaar|geflüchtete[rn]?)$/);
const getsRoom = fitting(/^(?:bekommt|bekommen|bezieht|beziehen|bewohnt|bewohnen|und|das)$/);
/** "Familie Rahmati (Zimmer 9)": a clerk stands there with "Herr" or "Frau". */
function isInBrackets(tokens: readonly Token[], { start, end }: Unit): boolean {
  if (tokens[start - 1]?.text !== '(' || tokens[end]?.text !== ')') return false;
  return isFamily(tokens[start - 3]) || isFamily(tokens[start - 4]) || tokens[start - 3]?.text === '.';
}

/** Homes of many, behind whose name a room or a building is somebody's: "Studentenwohnheim, Zimmer 318". */
const isHomeOfMany = fitting(
  /(?:unterkunft|wohnheim|studentenheim|pflegeheim|seniorenheim|altenheim|residenz|stift|altenzentrum|seniorenhaus|seniorenzentrum|pflegezentrum|frauenhaus|männerwohnheim|internat|hospiz|kaserne|haftanstalt|vollzugsanstalt|ankerzentrum|obdach|ledigenheim|schwesternheim)$|^(?:jva|zue|gu|ea|ae|nuk)$/,
);
const isOfHome = fitting(
  /^(?:zimmer|zi|zim|bewohnerzimmer|container|wohncontainer|kabine|baracke|stube|zelle|haftraum|bett|gebäude|haus|block|trakt|flügel|pavillon|wohnbereich|wb|station|wohngruppe|apartment|appartement|app)$/,
);
const isOfName = fitting(/^[.„“"»«-]$/);
const MOST_OF_NAME = 8;

/** Only the home's name and a comma stand between it and what is numbered. */
function isBehindHome(tokens: readonly Token[], { first, start, end }: Unit): boolean {
  // "JVA Waldeck, Station B": where its staff sit too
  if (end === first + 2 && tokens[first + 1]!.kind !== 'number') return false;
  if (!isOfHome(tokens[first]) || tokens[start - 1]?.text !== ',') return false;
  for (let at = start - 2; at >= 0 && at > start - MOST_OF_NAME; at--) {
    const token = tokens[at]!;
    if (isHomeOfMany(token) && token.case !== 'lower') return true;
    // "lebt im Haus St. Josef, Zimmer 114"
    if (token.text === 'Haus') return isWithin(tokens[at - 1]) && tokens[at + 1]?.case === 'capital';
    if (token.kind !== 'word' ? !isOfName(token) : token.case === 'lower' && !isDativeOfName(token))
      return false;
    if (token.gap === 'paragraph') return false;
  }
  return false;
}

const isDativeOfName = fitting(/^(?:am|an|im|in|der|den|dem|zum|zur|auf)$/);

const isContainer = fitting(/^(?:wohn)?container$/);
const leadsHome = fitting(/^(?:im|aus|in|vom)$/);

/** "Unterkunft im Container 9", "Mehari Gebremedhin, Container 14" at the end of a line. */
function isAtPerson(tokens: readonly Token[], { start, end }: Unit): boolean {
  const before = tokens[start - 1];
  if (leadsHome(before)) return true;
  const next = tokens[end];
  return before?.text === ',' && tokens[start - 2]?.case === 'capital' && (!next || startsLine(next));
}

/** Places of the words around a unit in its sentence, both ends bounded. */
function* around(tokens: readonly Token[], { start, end }: Unit): Generator<number> {
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' || isEnd(tokens, at)) break;
    yield at;
  }
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || isEnd(tokens, at)) break;
    yield at;
  }
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (endsClearly(tokens[at])) return true;
  return (
    text === '.' &&
    tokens[at + 1]?.gap !== 'none' &&
    tokens[at + 1]?.case === 'capital' &&
    (tokens[at - 1]?.text.length ?? 0) > 4
  );
}
