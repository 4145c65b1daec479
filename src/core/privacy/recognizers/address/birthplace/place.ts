import { isCommonWord } from '../../../lists/german';
import { isPlace } from '../../../lists/names';
import { fitting } from '../../../per-word';
import type { Candidate } from '../../../recognizer';
import type { Token } from '../../../text';
import { words } from '../../../words';
import { isNumberWord } from '../../labels/lexicon';
import { endsClause, isDative, isSaint } from '../marks';
import { readTown } from '../town';
import { isFirstOfTwo, isTownAbroad } from './cities-abroad';

const isArticle = fitting(/^(?:der|den|dem|die|einem|einer)$/);
const isBy = fitting(/^(?:bei|von|nahe)$/);
const isFormer = fitting(/^(?:damal|heut|ehemal|früher|jetz)ig?e[nr]$/);
const isNoAnswer = fitting(
  /^(?:name|vorname|nachname|anschrift|straße|unbekannt|staat|familienstand|geschlecht|keine?|hause)$/,
);
const leadsToCountry = fitting(/^[,/(-]$/);
const isNowCalled = fitting(/^(?:heute|jetzt|früher|damals|ehemals|ehem)$/);
const isTheirs = fitting(/^(?:die|unsere|meine|ihre|seine|beide|beiden|alle)$/);
const isVerb = fitting(/^(?:sind|wurden|waren)$/);
const endsPart = fitting(/^[,;!?]$/);

/** What may stand before a place: "im Kreis Stolp". */
export const isKindOfPlace = fitting(
  /^(?:dorf|ort|kreis|landkreis|bezirk|provinz|gemeinde|gouvernement|rayon|raum|stadtteil|distrikt|region|nähe|umgebung|dörfchen|vorort)$/,
);
/** Words of sentences about people in general. */
export const GENERIC = words(
  'kinder kindern personen menschen wer wen babys neugeborene einwohner bürger jugendliche alle jugendlichen säuglinge falls wenn sofern muss müssen geburten sterbefälle',
);

/** The place that begins at `index`, with its country; none where the sentence speaks of people in general. */
export function placeAt(
  tokens: readonly Token[],
  from: number,
  event: number,
  label = false,
  dated = false,
): Candidate | undefined {
  let at = tokens[from]?.text === ':' ? from + 1 : from;
  if (isArticle(tokens[at])) at++;
  if (isFormer(tokens[at])) at++;
  // "im Dorf Kfar Nabl", "im Kreis Stolp"
  const kind = isKindOfPlace(tokens[at]) && tokens[at + 1]?.case === 'capital';
  if (kind) at++;
  // "in einem Dorf bei Herat", "in der Nähe von Kirkuk"
  else if (isKindOfPlace(tokens[at])) {
    if (!isBy(tokens[at + 1])) return undefined;
    at += 2;
  }
  const town = readTown(tokens, at);
  const word = tokens[at];
  if (town === undefined || !word) return undefined;
  // "St. Pölten", "Bad Bentheim"
  const saint = isSaint(word) && town.end > at + 1 && !isHouse(tokens[town.end - 1]);
  const known = town.known || saint || isCountry(word.lower) || isTownAbroad(word);
  if (
    !known &&
    (isArticle(tokens[at - 1]) ||
      isCommonWord(word.lower) ||
      (tokens[from - 1]?.lower === 'im' && !label && !kind))
  )
    return undefined;
  // "…, Buch-Nr. 1187"
  if (
    isNoAnswer(word) ||
    isNumberWord(tokens[town.end - 1]) ||
    (tokens[town.end]?.text === '-' && isNumberWord(tokens[town.end + 1]))
  )
    return undefined;
  // "Todesort: Allgemeines Krankenhaus"
  const next = tokens[town.end];
  const foreign = isFirstOfTwo(word) && town.end === at + 1 && next?.case === 'capital';
  const two =
    (!known || foreign) &&
    next?.kind === 'word' &&
    next.gap === 'space' &&
    next.case !== 'lower' &&
    next.text.length > 1;
  const third = tokens[town.end + 1];
  // "Udon Thani", and no "Allgemeines Krankenhaus".
  if (
    two &&
    !foreign &&
    (isCommonWord(next.lower) ||
      isHouse(next) ||
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
function withCountry(tokens: readonly Token[], from: number): number {
  const end = withFormerName(tokens, from);
  const mark = tokens[end];
  const country = tokens[end + 1];
  const next =
    mark && leadsToCountry(mark) && country && isCountry(country.lower) && country.gap !== 'paragraph';
  if (!next) return end;
  return tokens[end + 2]?.text === ')' ? end + 3 : end + 2;
}

/** "Breslau (heute Wrocław)", "Gleiwitz O.S." */
function withFormerName(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text === '(' && isNowCalled(tokens[end + 1])) {
    for (let at = end + 2; at < end + 6; at++) if (tokens[at]?.text === ')') return at + 1;
    return end;
  }
  let at = end;
  while (
    at < end + 6 &&
    tokens[at]?.case === 'upper' &&
    tokens[at]!.text.length === 1 &&
    tokens[at + 1]?.text === '.'
  )
    at += 2;
  if (
    at === end &&
    tokens[end]?.case === 'capital' &&
    tokens[end]!.text.length === 1 &&
    tokens[end + 1]?.text === '.'
  )
    while (
      at < end + 6 &&
      tokens[at]?.text.length === 1 &&
      tokens[at]!.case !== 'lower' &&
      tokens[at + 1]?.text === '.'
    )
      at += 2;
  return at > end + 2 ? at : end;
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
    if (GENERIC.has(tokens[at]!.lower) && !areTheirs(tokens, at)) return true;
    if (tokens[at + 1]!.gap === 'paragraph' || endsClause(tokens[at])) return false;
  }
  return false;
}

/** "die Kinder sind in Raqqa geboren": those of somebody. */
function areTheirs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'kinder' && isTheirs(tokens[at - 1]) && isVerb(tokens[at + 1]);
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

/** Whether a word (lower case) is a country. */
export function isCountry(lower: string): boolean {
  return COUNTRY_NAMES.has(lower);
}

/** Whether a town begins at `index` that a list has. */
export function isKnownTown(tokens: readonly Token[], index: number): boolean {
  const town = readTown(tokens, index);
  return (
    town !== undefined &&
    tokens[index]!.case !== 'lower' &&
    (town.known || isTownAbroad(tokens[index])) &&
    !isCommonWord(tokens[index]!.lower)
  );
}

/** Houses where people are born and die. */
export const isHouse = fitting(
  /(?:krankenhaus|hospital|klinik|klinikum|seniorenheim|pflegeheim|altenheim|hospiz|geburtshaus)$/,
);

/** The word for the house that begins at `index`, the last of a compound. */
export function houseWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = isDative(tokens[index]) ? index + 1 : index;
  while (tokens[at + 1]?.text === '-' && tokens[at + 1]!.gap === 'none' && at < index + 6) at += 2;
  return tokens[at];
}

/** The town behind a house's name; nothing of the sentence may end before. */
export function behindHouse(tokens: readonly Token[], from: number, event: number): Candidate | undefined {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsPart(token)) return undefined;
    if (token.lower === 'in') return placeAt(tokens, at + 1, event);
    if (isHouse(token)) {
      const town = tokens[at + 1];
      if (town?.kind === 'word' && town.case !== 'lower' && isPlace(town.text))
        return placeAt(tokens, at + 1, event);
    }
  }
  return undefined;
}
