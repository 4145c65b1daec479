import { isCommonWord, isRole } from '../../lists/german';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isThing } from '../../lists/things';
import { isNoun } from '../../lists/vocabulary';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { cellsOf } from '../special-category/labels';
import { endsLikeTown, readTown } from './town';
import { MONTHS } from './words';

/*
 * Place of birth or death.
 * Issuer: registry office. Basis: § 3 (1) no. 6 and 15 BMG, §§ 21, 31 PStG.
 * Format: the town after "geboren in", "geb. am … in", "Geburtsort:", "verstorben in", "in … geboren", with the country
 *   in brackets or after a comma. General texts ("in Deutschland geborene Kinder") are none.
 * Checksum: none.
 */
const EVENTS = words(
  'geboren geborene geborener geborenen gebohren gebürtig geb hingerichtet ermordet umgekommen entschlafen verstorben verstorbene verstorbenen verstorbener gestorben verstarb starb',
);
const LABELS = words(
  'gebort gebland gebstadt geburtsstaat geburtsdorf geburtsort geburtsstadt geburtsland sterbeort todesort geburtsgemeinde birthplace geboorteplaats',
);
/** Between the event and its place: "geb. am 3. Mai 1964 um 8 Uhr in". */
const BETWEEN = words(
  'on am den dem der um gegen uhr ist wurde bin ich er sie wurden war worden als aufgewachsen zweites drittes kind im jahr jahre und nach kurzer schwerer krankheit plötzlich unerwartet friedlich dort tochter sohn ca vor nachts morgens abends ebenfalls',
);
const GENERIC = words(
  'kinder kindern personen menschen wer wen babys neugeborene einwohner bürger jugendliche alle jugendlichen säuglinge falls wenn sofern muss müssen geburten sterbefälle',
);
const LABEL_SKIP = words(
  'laut papieren papiere ausweis pass angabe angaben urkunde und ort land kreis staat ist war lautet in de',
);
const ENGLISH = words('january february march may june july october december mar mai oct dec sept mär');
const REACH = 16;

type Finder = (prepared: PreparedText, index: number) => Candidate | undefined;

const atEvent: Finder = ({ tokens }, index) =>
  // "in Deutschland geborene Kinder"
  GENERIC.has(tokens[index + 1]?.lower ?? '') ||
  (tokens[index + 1]?.text === ':' && GENERIC.has(tokens[index + 3]?.lower ?? ''))
    ? undefined
    : (afterEvent(tokens, index) ?? beforeEvent(tokens, index) ?? atThere(tokens, index));
/** "der aus Conakry stammt und dort geboren ist" */
function atThere(tokens: readonly Token[], index: number): Candidate | undefined {
  let there = false;
  for (let at = index - 1; at > 0 && at > index - 12; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' || /^[!?;]$/.test(tokens[at]!.text)) return undefined;
    if (tokens[at]!.lower === 'dort' && index - at < 4) there = true;
    if (there && /^(?:aus|in)$/.test(tokens[at]!.lower) && tokens[at + 1]!.case !== 'lower')
      return withVerb(tokens, at, placeAt(tokens, at + 1, index, true));
  }
  return undefined;
}

/** The place with "aus" and "stammt", which say an origin without it. */
function withVerb(
  tokens: readonly Token[],
  from: number,
  place: Candidate | undefined,
): Candidate | undefined {
  if (!place || tokens[from]!.lower !== 'aus') return place;
  let at = from;
  while (tokens[at] && tokens[at]!.start < place.end) at++;
  const verb = /^(?:stammt|kommt|stamme|komme)$/.test(tokens[at]?.lower ?? '') ? tokens[at]!.end : place.end;
  return { ...place, start: tokens[from]!.start, end: verb };
}
const atLabel: Finder = (prepared, index) =>
  beforeLabel(prepared.tokens, index) ?? afterLabel(prepared.tokens, index) ?? inCell(prepared, index);
/** "Auszug aus dem Geburtsregister von Czernowitz", "Geburtsurkunde aus Tiflis"; of a person it is none. */
const atRegister: Finder = ({ tokens }, index) => {
  const link = tokens[index + 1]?.lower;
  const town = tokens[index + 2];
  if (!town || town.case === 'lower' || town.gap !== 'space') return undefined;
  const { first, last } = lookUpName(town.text);
  if (link !== 'aus' && !(link === 'von' && first === 'no' && last === 'no' && !isRole(town.lower)))
    return undefined;
  const register = /register$/.test(tokens[index]!.lower);
  return (isNoun(foldName(town.lower)) || (link === 'von' && !register)) && !isPlace(town.text)
    ? undefined
    : placeAt(tokens, index + 2, index, true);
};
/** "aus Nischni Nowgorod, dem Geburtsort der Braut" */
function beforeLabel(tokens: readonly Token[], index: number): Candidate | undefined {
  if (!/^(?:dem|ihrem|seinem|meinem|deren|dessen)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  if (tokens[index - 2]?.text !== ',') return undefined;
  for (let at = index - 3; at >= 0 && at >= index - 6; at--) {
    const token = tokens[at]!;
    if (/^(?:aus|in|von|nach)$/.test(token.lower))
      return at < index - 3 ? placeAt(tokens, at + 1, index, true) : undefined;
    if (token.kind !== 'word' || token.case === 'lower') return undefined;
  }
  return undefined;
}
/** A label's answer in the next cell of a form: "Geburtsort⇥Gjakova". */
function inCell(prepared: PreparedText, index: number): Candidate | undefined {
  const { text, tokens } = prepared;
  for (const cells of cellsOf(prepared, index)) {
    const words = cells.map(({ start, end }) => text.slice(start, end).trim());
    // The next label ends the column.
    const other = words.findIndex((word) => OTHER_LABEL.test(word));
    if (other !== -1) words.length = other;
    const at = words.findIndex((word) => /^\p{Lu}[\p{L} ./()-]{2,40}$/u.test(word));
    const cell = cells[at];
    if (!cell || words[at]!.length < 3 || EMPTY_CELL.test(words[at]!)) continue;
    const from = prepared.tokenAt(cell.start);
    const start = tokens[from]!.start;
    return { start, end: start + words[at]!.length, type: 'ADDRESS', confidence: 0.8, reason: 'cue' };
  }
  return undefined;
}
const OTHER_LABEL =
  /(?:datum|staatsang|name|nationalität|geschlecht|familienstand|anschrift|telefon|beruf|religion|unterschrift|klasse|nummer|versicherung|krankenkasse|ausweis|titel)/i;
const EMPTY_CELL = /^(?:unbekannt|keine|entfällt|siehe|nein|ja)/i;
/** "zur Welt gekommen", "in Thale das Licht der Welt erblickt" */
const atWorld: Finder = ({ tokens }, index) =>
  tokens[index - 1]?.lower === 'zur'
    ? beforeEvent(tokens, index - 1)
    : tokens[index - 2]?.lower === 'licht'
      ? beforeEvent(tokens, index - 3)
      : undefined;
/** "Gefallen ist er am 21.3.1918 bei Saint-Quentin", "1943 bei Rschew gefallen"; only with a date, since prices fall too. */
const atFallen: Finder = ({ tokens }, index) => {
  for (let at = Math.max(1, index - REACH); at < index + REACH && at < tokens.length; at++) {
    if (!/^(?:bei|in|vor)$/.test(tokens[at]!.lower) || !/^(?:19[14]\d|18[67]\d)$/.test(tokens[at - 1]!.text))
      continue;
    return /^(?:line|paragraph)$/.test(tokens[at]!.gap)
      ? undefined
      : placeAt(tokens, at + 1, index, false, true);
  }
  return undefined;
};
/** "nato a Palermo", "né à Oran", "urodzony w Zabrzu" */
const atForeign: Finder = ({ tokens }, index) => {
  const town = tokens[index + 2];
  return tokens[index]!.case === 'lower' &&
    /^(?:a|à|w|we|en|în|in|au)$/.test(tokens[index + 1]?.lower ?? '') &&
    town?.kind === 'word' &&
    town.case !== 'lower'
    ? placeAt(tokens, index + 2, index, true)
    : undefined;
};
/** The verb of English; Born is a street and a name. */
const atBorn: Finder = ({ tokens }, index) =>
  tokens[index]!.case === 'lower' ? afterEvent(tokens, index) : undefined;
/** "Geburtsdatum/-ort: …" */
/** "Geburtsdaten für den Notar: 03.03.1989, Moers": a date behind the label, a known town behind the date. */
function behindDate(tokens: readonly Token[], index: number): Candidate | undefined {
  let numbers = 0;
  let labelled = false;
  for (let at = index + 1; at < index + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return undefined;
    if (token.kind === 'number') {
      numbers++;
      continue;
    }
    if (token.text === ':' || token.text === '|' || (numbers === 0 && token.lower === 'in')) labelled = true;
    if (numbers === 0 && (token.kind === 'word' || labelled)) continue;
    const ended = tokens[at - 1]!.kind === 'number' && numbers > 1 && /^[,/(]$|^in$/.test(token.lower);
    const town = tokens[at + 1];
    if (ended && town?.kind === 'word' && town.case !== 'lower' && town.gap !== 'paragraph')
      return isPlace(town.text) && !isCommonWord(town.lower) && labelled && endsTown(tokens, at + 1)
        ? placeAt(tokens, at + 1, index, true)
        : undefined;
    if (!/^[./ -]$/.test(token.text) && !MONTHS.has(token.lower)) return undefined;
  }
  return undefined;
}

function endsTown(tokens: readonly Token[], at: number): boolean {
  const next = tokens[readTown(tokens, at)?.end ?? at + 1];
  return !next || next.gap === 'line' || next.gap === 'paragraph' || /^[,.;)(/|]$/.test(next.text);
}

const atDateAndPlace: Finder = ({ tokens }, index) => {
  for (let at = index + 1; at < index + 5; at++)
    if (tokens[at]?.lower === 'ort') return afterLabel(tokens, at);
  return behindDate(tokens, index);
};

export const bornIn: readonly (readonly [string, Finder])[] = [
  ...each(EVENTS, atEvent),
  ...each(LABELS, atLabel),
  ...each(words('geburtsdatum geburtstag geburtsdaten geburtsangaben'), atDateAndPlace),
  ['geb', (prepared, index) => atDateAndPlace(prepared, index) ?? atEvent(prepared, index)],
  ...each(words('verst gest'), ({ tokens }, index) =>
    tokens[index + 1]?.text === '.' ? afterEvent(tokens, index) : undefined,
  ),
  ...each(words('birth naissance'), ({ tokens }, index) =>
    tokens.slice(Math.max(0, index - 5), index).some(({ lower }) => /^(?:place|lieu)$/.test(lower))
      ? afterLabel(tokens, index)
      : undefined,
  ),
  ...each(words('yeri urodzenia nascita nacimiento nașterii народження рождения'), ({ tokens }, index) =>
    /^(?:doğum|miejsce|di|de|locul|місце|место)$/.test(tokens[index - 1]?.lower ?? '')
      ? afterLabel(tokens, index)
      : undefined,
  ),
  ...each(words('geburt tod'), ({ tokens }, index) =>
    // "Ort der Geburt: Worms"
    /^(?:orte?|stadt)$/.test(tokens[index - 2]?.lower ?? '')
      ? afterLabel(tokens, index)
      : tokens[index + 1]?.text === ':'
        ? afterEvent(tokens, index)
        : undefined,
  ),
  ...each(words('geburtsregister geburtenregister geburtsurkunde sterberegister sterbeurkunde'), atRegister),
  ['gefallen', atFallen],
  ...each(words('nato nata né née urodzony urodzona nacido nacida născut născută'), atForeign),
  ['born', atBorn],
  ['welt', atWorld],
];

function each(list: ReadonlySet<string>, finder: Finder): (readonly [string, Finder])[] {
  return [...list].map((word) => [word, finder]);
}

function afterEvent(tokens: readonly Token[], index: number): Candidate | undefined {
  let dated = false;
  let named = false;
  // "verstorben: Hans-Dieter Quack, am 31.10. in Venlo"
  const colon = tokens[index + 1]?.text === ':';
  for (let at = index + 1; at < index + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || /^[;!?]$/.test(token.text)) return undefined;
    if (/^(?:in|zu|aus|im|te)$/.test(token.lower)) {
      const house = HOUSES.test(houseWord(tokens, at + 1)?.lower ?? '') || tokens[at + 1]?.lower === 'st';
      // "geboren aus Trümmern"
      if (token.lower === 'aus' && tokens[index]!.lower !== 'gebürtig' && !readTown(tokens, at + 1)?.known)
        return undefined;
      const place = placeAt(tokens, at + 1, index, false, dated);
      if (place || !house) return place;
      // "im Krankenhaus Viersen", "im St. Marien-Hospital in Düren": the town comes behind.
      return behindHouse(tokens, at + 1, index);
    }
    if (token.kind === 'number') {
      // "gestorben 973 in Memleben" is told of history.
      if (/^\d{3,4}$/.test(token.text) && Number(token.text) < 1880 && tokens[at - 1]!.text !== '.')
        return undefined;
      dated = true;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '.' && !isInside(tokens, at)) return undefined;
      // "geb. 12.8.64, Moers", "geb. 12.8.64 (Moers)"
      continue;
    }
    if (BETWEEN.has(token.lower) || MONTHS.has(token.lower) || ENGLISH.has(token.lower)) continue;
    // A scan reads l2.5.1969.
    if (/^[lo]$/i.test(token.text)) continue;
    if (token.lower === 'ort' && tokens[at + 1]?.text === ':') return placeAt(tokens, at + 2, index, true);
    if (token.case === 'lower') return undefined;
    if (dated)
      return (isPlace(token.text) || endsAlone(tokens, at) || isBad(tokens, at)) && !isCommonWord(token.lower)
        ? placeAt(tokens, at, index)
        : undefined;
    // A maiden name: "geb. Schmidt am 3.4.1950 in Köln".
    const listed = colon && at < index + 8;
    if (named && tokens[at - 1]?.text !== '-' && !listed) return undefined;
    named = true;
  }
  return undefined;
}

/** "*12.3.2019 Bad Belzig" */
function isBad(tokens: readonly Token[], at: number): boolean {
  return /^(?:bad|sankt|st)$/.test(tokens[at]!.lower) && (readTown(tokens, at)?.known ?? false);
}

/** "geb. 3.4.1990, Oujda": a word that no list has between marks; a name, a status or a trade is none. */
function endsAlone(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  const next = tokens[at + 1];
  const { first, last } = lookUpName(text);
  return (
    /^[,/]$/.test(tokens[at - 1]!.text) &&
    text.length > 3 &&
    first === 'no' &&
    last === 'no' &&
    !isRole(lower) &&
    !isNoun(foldName(lower)) &&
    !isThing(lower) &&
    (!next || /^[,;)/(|]$/.test(next.text) || next.gap === 'line' || next.gap === 'paragraph')
  );
}

/** Houses where people are born and die. */
const HOUSES =
  /(?:krankenhaus|hospital|klinik|klinikum|seniorenheim|pflegeheim|altenheim|hospiz|geburtshaus)$/;

/** The word for the house that begins at `index`, the last of a compound. */
function houseWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = /^(?:dem|der)$/.test(tokens[index]?.lower ?? '') ? index + 1 : index;
  while (tokens[at + 1]?.text === '-' && tokens[at + 1]!.gap === 'none' && at < index + 6) at += 2;
  return tokens[at];
}

/** The town behind a house's name; nothing of the sentence may end before. */
function behindHouse(tokens: readonly Token[], from: number, event: number): Candidate | undefined {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || /^[,;!?]$/.test(token.text)) return undefined;
    if (token.lower === 'in') return placeAt(tokens, at + 1, event);
    if (HOUSES.test(token.lower)) {
      const town = tokens[at + 1];
      if (town?.kind === 'word' && town.case !== 'lower' && isPlace(town.text))
        return placeAt(tokens, at + 1, event);
    }
  }
  return undefined;
}

/** The point of an abbreviation or of a date, not the end of the sentence. */
function isInside(tokens: readonly Token[], dot: number): boolean {
  const before = tokens[dot - 1]!;
  return before.kind === 'number' || /^(?:geb|verst|gest)$/.test(before.lower) || before.text.length < 4;
}

/** "in Moers geboren", "in Köln am 12.8.1964 geboren", "am 12.8.1964 in Moers zur Welt gekommen". */
function beforeEvent(tokens: readonly Token[], index: number): Candidate | undefined {
  let at = index - 1;
  const limit = Math.max(0, index - REACH);
  for (; at >= limit; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return undefined;
    if (token.kind === 'word' && token.case !== 'lower' && !MONTHS.has(token.lower) && token.lower !== 'uhr')
      break;
    if (
      token.kind === 'word' &&
      !BETWEEN.has(token.lower) &&
      !MONTHS.has(token.lower) &&
      token.lower !== 'uhr'
    ) {
      const small = smallTown(tokens, at, limit);
      if (small) return small;
      const two = tokens[at - 1] ? `${tokens[at - 1]!.text} ${token.text}` : token.text;
      if (!isPlace(token.text) && !isPlace(two)) return undefined;
      break;
    }
    if (token.kind === 'mark' && !/^[.,()]$/.test(token.text)) return undefined;
  }
  // Back over the town's words to the preposition.
  for (let first = at; first >= limit && first > at - 6; first--) {
    const token = tokens[first]!;
    if (
      (/^(?:in|zu|im)$/.test(token.lower) ||
        (token.lower === 'aus' && tokens[index]!.lower === 'gebürtig')) &&
      token.case !== 'upper'
    ) {
      const begin = HOUSES.test(tokens[first + 1]!.lower) ? first + 2 : first + 1;
      const place = first < at || tokens[at]!.kind === 'word' ? placeAt(tokens, begin, index) : undefined;
      if (!place) return undefined;
      // "in Torrevieja an einem Hirntumor verstorben"
      const cause = tokens
        .slice(begin, at)
        .some((one) => one.start >= place.end && /^(?:an|nach|durch|infolge)$/.test(one.lower));
      // "in Klein Paschleben, Kreis Köthen, geboren"
      let behind = begin;
      while (behind < at && tokens[behind]!.start < place.end) behind++;
      const area = tokens[behind]?.text === ',' && KIND_OF_PLACE.test(tokens[behind + 1]?.lower ?? '');
      return place.end >= tokens[at]!.end || cause || area ? place : undefined;
    }
    if (token.kind === 'number' || /^[;:!?]$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** "am 9.5.84 in novi sad geboren": small words that no list has, between a date's "in" and the event. */
function smallTown(tokens: readonly Token[], last: number, limit: number): Candidate | undefined {
  for (let at = last; at >= limit && at > last - 3; at--) {
    const token = tokens[at]!;
    if (token.lower === 'in')
      return at < last && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.text === '.'
        ? {
            start: tokens[at + 1]!.start,
            end: tokens[last]!.end,
            type: 'ADDRESS',
            confidence: 0.75,
            reason: 'cue',
          }
        : undefined;
    if (token.kind !== 'word' || token.case !== 'lower' || token.text.length < 3 || isCommonWord(token.lower))
      return undefined;
  }
  return undefined;
}

function afterLabel(tokens: readonly Token[], index: number): Candidate | undefined {
  let separated = false;
  for (let at = index + 1; at < index + 14; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return undefined;
    if (token.gap === 'line') separated = true;
    // "Geburtsdatum/-ort: 3.3.1999, Moers"
    if (separated && (token.kind === 'number' || token.text === '.' || MONTHS.has(token.lower))) continue;
    if (/^[:|]$/.test(token.text) || /^(?:ist|war|lautet)$/.test(token.lower)) separated = true;
    else if (token.kind === 'mark' && /^[/,()-]$/.test(token.text)) continue;
    else if (LABEL_SKIP.has(token.lower) && (token.case === 'lower' || !separated)) continue;
    // "Geburtsort und Geburtsdatum: Moers, …"; the next label of a form ends it.
    else if (!separated && colonAfter(tokens, at) > at) at = colonAfter(tokens, at) - 1;
    else if (HOUSES.test(token.lower) && separated) return behindHouse(tokens, at, index);
    else if (LABELS.has(token.lower) || /^geburts/.test(token.lower)) {
      if (separated) return undefined;
    } else
      return separated || isPlace(token.text) || isNamed(tokens, index, at)
        ? placeAt(tokens, at, index, true)
        : undefined;
  }
  return undefined;
}

/** "Geburtsort Kutaissi, …": a word that no list has, right behind the label. */
function isNamed(tokens: readonly Token[], label: number, at: number): boolean {
  const { text, lower, case: written, gap } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    at === label + 1 &&
    gap === 'space' &&
    written !== 'lower' &&
    text.length > 3 &&
    !isCommonWord(lower) &&
    !isRole(lower) &&
    (!isNoun(foldName(lower)) || endsLikeTown(lower)) &&
    (!next ||
      next.gap === 'line' ||
      next.gap === 'paragraph' ||
      /^[,.;()/|]$/.test(next.text) ||
      // "in seiner Geburtsstadt Keren liegt"
      (/stadt$|dorf$/.test(tokens[label]!.lower) && next.case === 'lower'))
  );
}

/** The colon that a label's further words lead to: "Geburtsort der Mutter:", "Geburtsort (Stadt, Land):". */
function colonAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph' || token.kind === 'number') return -1;
    if (token.text === ':') return at;
  }
  return -1;
}

/** "*12.8.1964 in Gdańsk", "† 3. Mai 2024 in Kempen". */
export function afterSign(tokens: readonly Token[], index: number): Candidate | undefined {
  const date = tokens[index + 1];
  const sign = tokens[index]!.text;
  return date?.kind === 'number' &&
    (sign !== '*' ||
      date.gap === 'none' ||
      date.text.length === 4 ||
      (tokens[index + 2]?.text === '.' && /^(?:\d{4}|\d\d)$/.test(tokens[index + 5]?.text ?? '')))
    ? afterEvent(tokens, index)
    : undefined;
}

const KIND_OF_PLACE =
  /^(?:dorf|ort|kreis|landkreis|bezirk|provinz|gemeinde|gouvernement|rayon|raum|stadtteil|distrikt|region|nähe)$/;

/** The place that begins at `index`, with its country; none where the sentence speaks of people in general. */
function placeAt(
  tokens: readonly Token[],
  from: number,
  event: number,
  label = false,
  dated = false,
): Candidate | undefined {
  let at = tokens[from]?.text === ':' ? from + 1 : from;
  if (/^(?:der|den|dem|die)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:damal|heut|ehemal|früher|jetz)ig?e[nr]$/.test(tokens[at]?.lower ?? '')) at++;
  // "im Dorf Kfar Nabl", "im Kreis Stolp"
  const kind = KIND_OF_PLACE.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.case === 'capital';
  if (kind) at++;
  const town = readTown(tokens, at);
  const word = tokens[at];
  if (town === undefined || !word) return undefined;
  const known = town.known || isCountry(word.lower);
  if (
    !known &&
    (/^(?:der|den|dem|die)$/.test(tokens[at - 1]!.lower) ||
      isCommonWord(word.lower) ||
      (tokens[from - 1]?.lower === 'im' && !label && !kind))
  )
    return undefined;
  if (
    /^(?:name|vorname|nachname|anschrift|straße|unbekannt|staat|familienstand|geschlecht|keine?)$/.test(
      word.lower,
    )
  )
    return undefined;
  // "Todesort: Allgemeines Krankenhaus"
  const next = tokens[town.end];
  const two = !known && next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower';
  const third = tokens[town.end + 1];
  // "Udon Thani", and no "Allgemeines Krankenhaus".
  if (
    two &&
    (isCommonWord(next.lower) ||
      HOUSES.test(next.lower) ||
      (third?.kind === 'word' && third.case !== 'lower' && third.gap === 'space'))
  )
    return undefined;
  // "falls nötig: geboren 6.12.1945 in Kappeln": one person's date.
  if (!label && !dated && isGeneral(tokens, Math.min(at, event))) return undefined;
  if (!label && isOfMany(tokens, town.end)) return undefined;
  const end = withCountry(tokens, two ? town.end + 1 : town.end);
  return {
    start: word.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: label ? 0.85 : 0.8,
    reason: 'cue',
  };
}

/** "Izmir, Türkei", "Izmir / Türkei". */
function withCountry(tokens: readonly Token[], end: number): number {
  const mark = tokens[end];
  const country = tokens[end + 1];
  const next =
    mark && /^[,/(-]$/.test(mark.text) && country && isCountry(country.lower) && country.gap !== 'paragraph';
  if (!next) return end;
  return tokens[end + 2]?.text === ')' ? end + 3 : end + 2;
}

/** "Geboren wurden 2024 in Köthen 210 Kinder" */
function isOfMany(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.gap === 'line' || token.gap === 'paragraph') return false;
    if (GENERIC.has(token.lower) && token.case !== 'lower') return true;
  }
  return false;
}

function isGeneral(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 14; at--) {
    if (GENERIC.has(tokens[at]!.lower)) return true;
    if (tokens[at + 1]!.gap === 'paragraph' || /^[!?;]$/.test(tokens[at]!.text)) return false;
  }
  return false;
}

const COUNTRY_NAMES = words(
  `deutschland türkei syrien irak iran afghanistan polen ukraine rumänien bulgarien italien griechenland spanien portugal frankreich
  belgien niederlande niederlanden luxemburg österreich schweiz ungarn tschechien slowakei slowenien kroatien serbien bosnien kosovo
  albanien nordmazedonien mazedonien montenegro moldau russland belarus weißrussland georgien armenien aserbaidschan kasachstan
  usbekistan pakistan indien bangladesch nepal china vietnam thailand philippinen japan korea libanon jordanien ägypten marokko
  tunesien algerien libyen eritrea äthiopien somalia sudan nigeria ghana kamerun kongo senegal gambia guinea mali togo angola kenia
  brasilien kolumbien venezuela chile argentinien peru mexiko kuba usa kanada england großbritannien irland schottland schweden
  norwegen dänemark finnland island estland lettland litauen israel palästina jemen kuwait jugoslawien sowjetunion udssr ddr syria turkey
  poland türkiye`,
);

export function isCountry(lower: string): boolean {
  return COUNTRY_NAMES.has(lower);
}
