import { isRole } from '../../lists/german';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting, perWord } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { beginsPart } from './lead';
import { endsLikeTown } from './town';
import { IN_HOUSE, MONTHS, UNITS } from './words';

const beginsTown = fitting(/^(?:bad|sankt|st|groß|klein|alt|neu|ober|unter)$/);
const opensFlat = fitting(/^[,(/|]$/);
const leadsToTown = fitting(/^[,(|;/–-]$/);
const isPreposition = fitting(/^(?:in|im|am|an|auf|unter)$/);
const isLinkMark = fitting(/^[:.,|)(/–-]$/);
const livesThere = fitting(
  /^(?:wohn|wohne|wohnen|wohnt|wohnhaft|wohnte|wohnten|gewohnt|gemeldet|lebe|lebt|leben)$/,
);
const followsPerson = fitting(/^[,|;:(–·•-]$/);
const closesPart = fitting(/^[,;|)·•–]$/);
const endsStretch = fitting(/^[.,;!?]$/);

/** Words after which an address stands. */
const CUES = words(
  `anschrift anschr adresse adr wohnadresse meldeadresse meldeanschrift wohnanschrift postanschrift lieferadresse rechnungsadresse
  lieferanschrift rechnungsanschrift privatanschrift privatadresse zustelladresse heimatadresse objekt objektanschrift objektadresse
  mietobjekt grundstück baugrundstück bauort einsatzort tatort unfallort wohnsitz hauptwohnsitz nebenwohnsitz hauptwohnung nebenwohnung
  wohnort wohnung unterkunft notunterkunft gemeinschaftsunterkunft obdachlosenunterkunft wohnheim übergangswohnheim immobilie lage liegenschaft straße strasse str straat adres gemeldet angemeldet umgemeldet abgemeldet verzogen umgezogen
  eingezogen ausgezogen umzug einzug auszug zugezogen zog ziehe zieht ziehen ziehst lebt lebe leben lebte lebend lebenden ansässig
  wohn wohnste brandort anfahrt treffpunkt lieferort abholort abholadresse einsatzstelle leistungsort wohnt wohne wohnen wohnst wohnte wohnten wohnhaft wohnh whft wohnend woont woonachtig wohnender wohnende wohnenden gewohnt domizil aufenthalt
  aufenthaltsort richtung zuhause daheim gebäude haus hausgrundstück eigenheim neubau bauvorhaben belegenheit belegen
  standort verbrauchsstelle abnahmestelle grundbesitz anwesen hofstelle hausstelle betriebsstätte betriebssitz firmensitz ladenlokal baustelle
  ausführungsort fundort hofstätte eckhaus wohnhaus einfamilienhaus zweifamilienhaus mehrfamilienhaus doppelhaus reihenendhaus reihenmittelhaus fachwerkhaus bauernhaus elternhaus häuschen forsthaus austragshaus altenteil einödhof aussiedlerhof bauernhof doppelhaushälfte reihenhaus mietshaus pension ferienwohnung`,
);
const CUE_END = /(?:wohnung|anschrift|adresse|grundstück|wohnsitz|wohnend)$/;
/** Whether a word says that an address follows. */
const isCue = perWord((lower) => CUES.has(lower) || (lower.length > 8 && CUE_END.test(lower)));
const isCueEnd = fitting(CUE_END);
const SMALL = words(
  `in der die den dem das im am an auf unter ist lautet war seit nun jetzt derzeit neue neuer neuen neu alte alter folgende nach von vom
  zur zum zu bei meine unsere ihre seine und hier zuletzt aktuell weiterhin noch früher vorher künftig ab dort also sich er sie wir ich
  hausnummer hausnr nr haus`,
);
/** An umlaut in two letters. */
const UMLAUT = /([aou])e/g;
const COUNTRIES = words('d de nl b be a at ch l lu f fr pl dk cz i it');
const SEPARATOR = /^[,;|/·•()–—-]$/;
const isSeparatorMark = fitting(SEPARATOR);
const PEOPLE = words(
  'herr herrn frau familie fam eheleute ehepaar ehel geschwister witwe firma fa dhr mevr mw pan pani',
);

/** Whether a postcode follows: 41751 Viersen, D-41751, 5911 HB Venlo, 00-950 Warszawa, 110 00 Praha. */
export function postcodeAfter(tokens: readonly Token[], index: number): boolean {
  return postcodeAt(tokens, index) !== -1;
}

/** The same where the list knows the town or a code of five digits leads to a word that counts nothing. */
export function townByPostcode(tokens: readonly Token[], index: number): boolean {
  const at = postcodeAt(tokens, index);
  if (at === -1) return false;
  let town = at;
  while (town < at + 4 && tokens[town] && tokens[town]!.kind !== 'word') town++;
  const word = tokens[town];
  if (word?.kind !== 'word' || word.gap === 'paragraph') return false;
  if (isPlace(word.text) || isPlace(word.text.replace(UMLAUT, '$1'))) return true;
  if (tokens[at]!.text.length !== 5 || tokens[at]!.text.endsWith('000') || word.case === 'lower')
    return false;
  return beginsTown(word) || !isNoun(foldName(word.text)) || endsLikeTown(word);
}

/** Index of a postcode's first digits, -1 if none follows. */
function postcodeAt(tokens: readonly Token[], from: number): number {
  const index = behindFlat(tokens, from);
  let at = index;
  let separated = false;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at];
    if (!token || (token.gap === 'paragraph' && separated)) return -1;
    if (isSeparator(token) || (token.lower === 'in' && token.gap === 'space' && steps === 0))
      separated = true;
    else if (COUNTRIES.has(token.lower) && token.case === 'upper') separated = true;
    else if (token.gap === 'line' || token.gap === 'paragraph') separated = true;
    if (token.kind === 'number') return isPostcode(tokens, at) ? at : -1;
    if (
      !isSeparator(token) &&
      !COUNTRIES.has(token.lower) &&
      token.lower !== 'plz' &&
      token.lower !== 'in' &&
      token.text !== ':'
    )
      return -1;
    at++;
  }
  return tokens[at]?.kind === 'number' && isPostcode(tokens, at) ? at : -1;
}

/** A mark, or the word for it in what was dictated. */
const isSeparator = perWord(
  (lower) =>
    SEPARATOR.test(lower) || lower === 'komma' || lower === 'absatz' || lower === 'zeile' || lower === 'neue',
);

/** "…, Souterrain links, 26131 Oldenburg", "… (2. OG), 04758 Oschatz": the flat stands before the postcode. */
function behindFlat(tokens: readonly Token[], from: number): number {
  if (!opensFlat(tokens[from])) return from;
  let inHouse = false;
  for (let at = from + 1; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return from;
    if (IN_HOUSE.has(token.lower)) inHouse = true;
    else if (token.kind === 'number') {
      if (token.text.length > 3) return inHouse ? at : from;
    } else if (token.text.length > 1) return from;
  }
  return from;
}

function isPostcode(tokens: readonly Token[], at: number): boolean {
  const { length } = tokens[at]!.text;
  let town = at + 1;
  if (length === 2 && tokens[town]?.text === '-' && tokens[town + 1]?.text.length === 3) town += 2;
  else if (length === 3 && tokens[town]?.kind === 'number' && tokens[town]!.text.length === 2) town += 1;
  else if (length === 4 && tokens[town]?.case === 'upper' && tokens[town]!.text.length === 2) town += 1;
  else if (length !== 4 && length !== 5) return false;
  const word = tokens[town];
  const separator = isSeparatorMark(word) ? tokens[town + 1] : word;
  if (!separator || separator.gap === 'paragraph') return length === 5;
  if (separator.kind !== 'word' || UNITS.has(separator.lower)) return false;
  return separator.case !== 'lower' || isPlace(separator.text);
}

/** Whether a town follows: ", Nettetal", " in Lobberich", " (Kaldenkirchen)". */
export function townAfter(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index];
  if (!first || first.gap === 'paragraph') return false;
  const at = leadsToTown(first) || first.lower === 'in' ? index + 1 : index;
  const town = tokens[tokens[at]?.lower === 'in' ? at + 1 : at];
  return (
    town?.kind === 'word' &&
    town.gap !== 'paragraph' &&
    town.text.length > 3 &&
    (town.case !== 'lower' || first.lower === 'in' || tokens[index - 2]?.case === 'lower') &&
    isPlace(town.text)
  );
}

/** Whether a word such as "wohnhaft" or a label such as "Anschrift:" leads to the name at `start`. */
export function cueBefore(tokens: readonly Token[], start: number): boolean {
  if (isLabelled(tokens, start)) return true;
  let nouns = 0;
  for (let at = start - 1, steps = 0; at >= 0 && steps < 9; at--, steps++) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (isCue(token)) return true;
    // "lebt seit der Trennung im Sodenstich 18", "wohnt mit ihren Kindern in der Deichreihe 2"
    if (
      token.kind === 'word' &&
      token.case === 'capital' &&
      nouns < 1 &&
      isPreposition(tokens[start - 1] ?? tokens[start])
    ) {
      nouns++;
      continue;
    }
    const fits =
      token.kind === 'word'
        ? SMALL.has(token.lower) ||
          isTownBetween(tokens, at) ||
          (tokens[at - 1]?.lower === 'ab' && MONTHS.has(token.lower))
        : token.kind === 'number' || isLinkMark(token);
    if (!fits) return false;
  }
  return false;
}

/** "Anschrift: Kloster Marienfeld, Klosterhof 2": all of the line is one. */
function isLabelled(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > 0 && at > start - 10; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'line' || tokens[at + 1]!.gap === 'paragraph') return false;
    if (token.text === ':') return startsLine(tokens[at - 1]) && isCueEnd(tokens[at - 1]);
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '.') return false;
  }
  return false;
}

/** "wohnt in leutherheide im heideweg 3", "wohnt in 47929 Grefrath, an der Plüschweberei 30" */
function isTownBetween(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.lower === 'in' || (before?.kind === 'number' && before.text.length === 5);
}

/** "Am Born 3 wohnen wir": the word for it comes after. */
export function cueAfter(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  return livesThere(tokens[at]) && tokens[at]!.gap !== 'paragraph';
}

/** Whether a person is named right before: "Herrn Koch, …", a line "Anna Kowalski" above. */
export function personBefore(tokens: readonly Token[], start: number): boolean {
  if (!beginsPart(tokens, start)) return false;
  const separator = tokens[start - 1];
  const last = followsPerson(separator) ? start - 2 : start - 1;
  const word = tokens[last];
  if (word?.kind !== 'word' || word.case === 'lower' || tokens[start]!.gap === 'paragraph') return false;
  const { first, last: family } = lookUpName(word.text);
  if (first === 'sure' || family === 'sure') return true;
  // A line of its own: "A. Nolte"
  const initial = tokens[last - 2];
  if (
    tokens[last - 1]?.text === '.' &&
    initial?.text.length === 1 &&
    initial.case === 'capital' &&
    initial.gap === 'line' &&
    tokens[start]!.gap === 'line'
  )
    return true;
  for (let at = last - 1; at >= 0 && at >= last - 4 && tokens[at + 1]!.gap !== 'paragraph'; at--) {
    if (PEOPLE.has(tokens[at]!.lower) || isRole(tokens[at]!.lower)) return true;
    if (lookUpName(tokens[at]!.text).first === 'sure' && tokens[at]!.case !== 'lower') return true;
  }
  return false;
}

/** Whether name and number stand between commas, bars, brackets or line ends. */
export function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  return beginsPart(tokens, start) && endsPart(tokens, end);
}

export function endsPart(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return !next || startsLine(next) || closesPart(next);
}

const isOwner = fitting(/^(?:meine|deine|seine|ihre|unsere|eure)[rmn]$/);

/** "Ihrer Wohnung" */
const isHomeOf = (tokens: readonly Token[], at: number) => isCue(tokens[at]!) && isOwner(tokens[at - 1]);

/** "zwischen Kölner Straße 12 und 40", "von Hausnummer 3 bis 9": a stretch of road. */
export function isStretch(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 7; at--) {
    // "zwischen Ihrer Wohnung Buschstraße 61 und der Schule"
    if (tokens[at + 1]!.gap === 'paragraph' || endsStretch(tokens[at]) || isHomeOf(tokens, at)) return false;
    if (tokens[at]!.lower === 'zwischen') return true;
  }
  return false;
}
