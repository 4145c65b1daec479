import { isCommonWord, isRole } from '../../lists/german';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isThing } from '../../lists/things';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { startsLine } from '../../text';
import { words } from '../../words';
import { atStart, atThere, beforeEvent } from './birthplace/before-event';
import { isTownAbroad } from './birthplace/cities-abroad';
import { afterEvent, REACH } from './birthplace/event';
import { afterLabel, beforeLabel, inCell, LABELS } from './birthplace/label';
import { GENERIC, isKnownTown, placeAt } from './birthplace/place';
import { endsBefore } from './marks';
import { readTown } from './town';
import { MONTHS } from './words';

/*
 * Place of birth or death.
 * Issuer: registry office. Basis: § 3 (1) no. 6 and 15 BMG, §§ 21, 31 PStG.
 * Format: the town after "geboren in", "geb. am … in", "Geburtsort:", "verstorben in", "in … geboren", with the country
 *   in brackets or after a comma. General texts ("in Deutschland geborene Kinder") are none.
 * Checksum: none.
 */

const isRegister = fitting(/(?:register|buch)$/);
const isBeforeNumber = fitting(/^(?:[,:(/;]|nr|nummer|no|eintrag|blatt)$/);
const endsPart = fitting(/^[,;:!?]$/);
const isAt = fitting(/^(?:in|zu|bei|nahe)$/);
const isTheirs = fitting(/^(?:mein|unser|ihr|sein)/);
const isNear = fitting(/^(?:in|bei|nahe|vor)$/);
const isOfDeath = fitting(/^(?:kam|ist|verunglückte|stürzte|war)$/);
const isAtFront = fitting(/^(?:bei|in|vor)$/);
const isAtForeign = fitting(/^(?:a|à|w|we|en|în|in|au)$/);
const endsDate = fitting(/^[,/(]$|^in$/);
const isInDate = fitting(/^[./ -]$/);
const closesPart = fitting(/^[,.;)(/|]$/);
const isPlaceAbroad = fitting(/^(?:doğum|miejsce|di|de|locul|місце|место)$/);
const isPlaceLabel = fitting(/^(?:orte?|stadt)$/);
const isDayLabel = fitting(/^(?:tag|datum|zeit|uhrzeit)$/);
const WAR_YEAR = /^(?:19(?:1[4-8]|39|4[0-5]))$/;
const OLD_YEAR = /^(?:19[14]\d|18[67]\d)$/;

const EVENTS = words(
  'geboren geborene geborener geborenen gebohren gebürtig geb hingerichtet ermordet umgekommen entschlafen geschlüpft entbunden ertrunken ertrank erfroren erfror verblutet erschossen verhungert verschieden verschied verstorben verstorbene verstorbenen verstorbener gestorben verstarb starb',
);

type Finder = (prepared: PreparedText, index: number) => Candidate | undefined;

const atEvent: Finder = ({ tokens }, index) =>
  // "in Deutschland geborene Kinder"
  GENERIC.has(tokens[index + 1]?.lower ?? '') ||
  (tokens[index + 1]?.text === ':' && GENERIC.has(tokens[index + 3]?.lower ?? ''))
    ? undefined
    : (rightBefore(tokens, index) ??
      afterEvent(tokens, index) ??
      beforeEvent(tokens, index) ??
      atThere(tokens, index) ??
      atStart(tokens, index));

/** "wurde in Husum geboren und ist am 4. Oktober in Rendsburg verstorben" */
function rightBefore(tokens: readonly Token[], index: number): Candidate | undefined {
  if (tokens[index + 1]?.lower !== 'und') return undefined;
  const place = beforeEvent(tokens, index);
  return place?.end === tokens[index - 1]?.end ? place : undefined;
}

const atLabel: Finder = (prepared, index) =>
  beforeLabel(prepared.tokens, index) ?? afterLabel(prepared.tokens, index) ?? inCell(prepared, index);

/** In a register's name a town stands even where the word is somebody's first name too. */
const mayBeTown = ({ text, lower }: Token) =>
  isPlace(text) || !(isNoun(foldName(lower)) || isCommonWord(lower) || isRole(lower));

/** "Auszug aus dem Geburtsregister von Czernowitz", "Geburtsurkunde aus Tiflis"; of a person it is none. */
const atRegister: Finder = ({ tokens }, index) => {
  // "Ihre Geburtsurkunde stammt aus Asmara"
  const from = isFrom(tokens[index + 1]) ? index + 1 : index;
  const link = tokens[from + 1]?.lower;
  // "Geburtsregister Achim, Nr. G 211/1999"
  const next = tokens[index + 1];
  if (next?.case === 'capital' && next.gap === 'space' && isRegister(tokens[index]) && mayBeTown(next))
    return isBeforeNumber(tokens[readTown(tokens, index + 1)?.end ?? index + 2])
      ? placeAt(tokens, index + 1, index, true)
      : undefined;
  const town = tokens[from + 2];
  if (town?.gap !== 'space') return undefined;
  if (town.case === 'lower')
    return link === 'aus' && (isPlace(town.text) || isTownAbroad(town)) && !isCommonWord(town.lower)
      ? placeAt(tokens, from + 2, index, true)
      : undefined;
  const { first, last } = lookUpName(town.text);
  if (link !== 'aus' && !(link === 'von' && first === 'no' && last === 'no' && !isRole(town.lower)))
    return undefined;
  const register = isRegister(tokens[index]);
  return (isNoun(foldName(town.lower)) || (link === 'von' && !register)) && !isPlace(town.text)
    ? undefined
    : placeAt(tokens, from + 2, index, true);
};

const isFrom = fitting(/^(?:ist|stammt|kommt|war)$/);

/** "zur Welt gekommen", "in Thale das Licht der Welt erblickt" */
const atWorld: Finder = ({ tokens }, index) =>
  tokens[index - 1]?.lower === 'zur'
    ? (behindVerb(tokens, index, CAME) ??
      beforeEvent(tokens, index - 1) ??
      behindMeasures(tokens, index) ??
      behindComma(tokens, index) ??
      atThere(tokens, index))
    : tokens[index - 2]?.lower === 'licht'
      ? (beforeEvent(tokens, index - 3) ?? behindVerb(tokens, index, SAW))
      : undefined;

/** "tot zur Welt, im Bethesda in Duisburg" */
function behindComma(tokens: readonly Token[], index: number): Candidate | undefined {
  if (tokens[index + 1]?.text !== ',') return undefined;
  for (let at = index + 2; at < index + 9; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || (token.case === 'lower' && !isInHouse(token)))
      return undefined;
    if (isAt(token) && isKnownTown(tokens, at + 1)) return placeAt(tokens, at + 1, index, true);
  }
  return undefined;
}

const isInHouse = fitting(/^(?:in|im|bei|zu|nahe|der|dem|einem|einer|am)$/);

const isMeasure = fitting(
  /^(?:g|gr|gramm|kg|kilo|cm|zentimeter|pfund|uhr|schwer|groß|lang|und|um|mit|nur|gerade|mal|[,.:(])$/,
);
const MOST_MEASURES = 14;

/** "still zur Welt, 490 Gramm, in Rinteln": weight and length stand between. */
function behindMeasures(tokens: readonly Token[], index: number): Candidate | undefined {
  let counted = false;
  for (let at = index + 1; at < index + MOST_MEASURES; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return undefined;
    if (token.lower === 'in' && tokens[at + 1]?.case === 'capital')
      return counted ? placeAt(tokens, at + 1, index, true) : undefined;
    if (token.kind === 'number') counted = true;
    else if (!isMeasure(token)) return undefined;
  }
  return undefined;
}

const CAME = words('kam kamen gekommen');
const SAW = words('erblickte erblickten');
const STOOD = words('stand');
const ENTERED = words('trat');

/** "Zur Welt kam er in Aleppo", "das Licht der Welt erblickte der Dichter Theo Kamp in Leuth", "Tod trat in Palma ein". */
function behindVerb(
  tokens: readonly Token[],
  index: number,
  verbs: ReadonlySet<string>,
): Candidate | undefined {
  if (!verbs.has(tokens[index + 1]?.lower ?? '')) return undefined;
  for (let at = index + 2; at < index + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsPart(token)) return undefined;
    if (isAt(token) && tokens[at + 1]?.case === 'capital') {
      const place = placeAt(tokens, at + 1, index, true);
      return isThing(tokens[at + 1]!.lower) ? undefined : place;
    }
  }
  return undefined;
}

/** "Die Geburt meines Sohnes fand in Freetown statt" */
function tookPlace(tokens: readonly Token[], index: number): Candidate | undefined {
  for (let at = index + 1; at < index + 5; at++)
    if (tokens[at]?.lower === 'fand' && isTheirs(tokens[index + 1])) return behindVerb(tokens, at - 1, TOOK);
  return undefined;
}

const TOOK = words('fand');

/** "kam bei Kassel ums Leben", "verunglückte in Antalya tödlich": one who came, not tourists. */
const atEnd: Finder = ({ tokens }, index) => {
  const fatal = tokens[index]!.lower === 'tödlich';
  if (!fatal && tokens[index - 1]?.lower !== 'ums') return undefined;
  let place: number | undefined;
  for (let at = index - 1; at > 0 && at > index - REACH; at--) {
    const { gap } = tokens[at]!;
    if (endsBefore(tokens[at])) return undefined;
    if (isNear(tokens[at]) && tokens[at + 1]!.case === 'capital') place = at + 1;
    if (isOfDeath(tokens[at]))
      return place !== undefined && readTown(tokens, place)?.known
        ? placeAt(tokens, place, index)
        : undefined;
    if (gap === 'paragraph')
      return place !== undefined && readTown(tokens, place)?.known && !fatal
        ? placeAt(tokens, place, index)
        : undefined;
  }
  return undefined;
};

/** "fiel 1943 bei Charkow", "blieb 1944 vor Leningrad": a year of the wars right before. */
const atWar: Finder = ({ tokens }, index) =>
  WAR_YEAR.test(tokens[index + 1]?.text ?? '') &&
  isAtFront(tokens[index + 2]) &&
  tokens[index + 3]?.case === 'capital'
    ? placeAt(tokens, index + 3, index, true)
    : undefined;

/** "Gefallen ist er am 21.3.1918 bei Saint-Quentin", "1943 bei Rschew gefallen"; only with a date, since prices fall too. */
const atFallen: Finder = ({ tokens }, index) => {
  for (let at = Math.max(1, index - REACH); at < index + REACH && at < tokens.length; at++) {
    if (!isAtFront(tokens[at]) || !OLD_YEAR.test(tokens[at - 1]!.text)) continue;
    return startsLine(tokens[at]) ? undefined : placeAt(tokens, at + 1, index, false, true);
  }
  return undefined;
};

/** "nato a Palermo", "né à Oran", "urodzony w Zabrzu" */
const atForeign: Finder = ({ tokens }, index) => {
  const town = tokens[index + 2];
  return tokens[index]!.case === 'lower' &&
    isAtForeign(tokens[index + 1]) &&
    town?.kind === 'word' &&
    town.case !== 'lower'
    ? placeAt(tokens, index + 2, index, true)
    : undefined;
};

/** The verb of English; Born is a street and a name. */
const atBorn: Finder = ({ tokens }, index) =>
  tokens[index]!.case === 'lower' ? afterEvent(tokens, index) : undefined;

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
    const ended = tokens[at - 1]!.kind === 'number' && numbers > 1 && endsDate(token);
    const town = tokens[at + 1];
    if (ended && town?.kind === 'word' && town.case !== 'lower' && town.gap !== 'paragraph')
      return isPlace(town.text) && !isCommonWord(town.lower) && labelled && endsTown(tokens, at + 1)
        ? placeAt(tokens, at + 1, index, true)
        : undefined;
    if (!isInDate(token) && !MONTHS.has(token.lower)) return undefined;
  }
  return undefined;
}

function endsTown(tokens: readonly Token[], at: number): boolean {
  const next = tokens[readTown(tokens, at)?.end ?? at + 1];
  return !next || next.gap === 'line' || next.gap === 'paragraph' || closesPart(next);
}

/** "Geburtsdatum/-ort: …" */
const atDateAndPlace: Finder = ({ tokens }, index) => {
  for (let at = index + 1; at < index + 5; at++)
    if (tokens[at]?.lower === 'ort') return afterLabel(tokens, at);
  return behindDate(tokens, index);
};

/** "Ort und Tag der Geburt: Homs, 3.5.1980" */
const isDayAndPlace = (tokens: readonly Token[], index: number) =>
  isDayLabel(tokens[index]) && isPlaceLabel(tokens[index - 2]);

/** The words at which a place of birth or death may be told, and how it is found from there. */
export const bornIn: readonly (readonly [string, Finder])[] = [
  ...each(EVENTS, atEvent),
  ...each(LABELS, atLabel),
  ...each(words('geburtsdatum geburtstag geburtsdaten geburtsangaben'), atDateAndPlace),
  ['geb', (prepared, index) => atDateAndPlace(prepared, index) ?? atEvent(prepared, index)],
  ...each(words('verst gest'), ({ tokens }, index) =>
    tokens[index + 1]?.text === '.' ? afterEvent(tokens, index) : undefined,
  ),
  ...each(words('birth naissance'), ({ tokens }, index) =>
    tokens.slice(Math.max(0, index - 5), index).some(({ lower }) => lower === 'place' || lower === 'lieu')
      ? afterLabel(tokens, index)
      : undefined,
  ),
  ...each(words('yeri urodzenia nascita nacimiento nașterii народження рождения'), ({ tokens }, index) =>
    isPlaceAbroad(tokens[index - 1]) ? afterLabel(tokens, index) : undefined,
  ),
  ...each(words('geburt tod'), ({ tokens }, index) =>
    // "Ort der Geburt: Worms"
    isPlaceLabel(tokens[index - 2]) || isDayAndPlace(tokens, index - 2)
      ? afterLabel(tokens, index)
      : tokens[index + 1]?.text === ':'
        ? afterEvent(tokens, index)
        : (behindVerb(tokens, index, ENTERED) ?? tookPlace(tokens, index)),
  ),
  ...each(
    words(
      'geburtsregister geburtenregister geburtenbuch geburtsurkunde geburtsschein geburtsbescheinigung taufschein taufurkunde taufzeugnis sterberegister sterbebuch sterbeurkunde todesbescheinigung sterbebescheinigung totenschein leichenpass',
    ),
    atRegister,
  ),
  ['gefallen', atFallen],
  ...each(words('nato nata né née urodzony urodzona nacido nacida născut născută'), atForeign),
  ...each(words('born died'), atBorn),
  ['welt', atWorld],
  ['wiege', ({ tokens }, index) => behindVerb(tokens, index, STOOD)],
  ['leben', atEnd],
  ['tödlich', atEnd],
  ...each(words('fiel blieb'), atWar),
];

function each(list: ReadonlySet<string>, finder: Finder): (readonly [string, Finder])[] {
  return [...list].map((word) => [word, finder]);
}
