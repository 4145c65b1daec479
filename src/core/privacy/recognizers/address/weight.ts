import { isCommonWord, isRole } from '../../lists/german';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { isLabelWord } from '../labels/lexicon';
import { isOfOffices } from './before-postcode';
import { goesOnWithNoun, isCount, isCounting, isCountOf, isCountOfAdjective, isTally } from './counts';
import {
  cueAfter,
  cueBefore,
  endsPart,
  personBefore,
  postcodeAfter,
  standsAlone,
  townAfter,
} from './evidence';
import { isDose, isHamlet, isNoHamlet, isNoOther, isWhere } from './hamlet';
import { beginsPart } from './lead';
import { endsLine, endsSentence, isWrapped } from './line-end';
import { isSmallStreet } from './lower-case';
import {
  isAuxiliary,
  isCallBehind,
  isFlatBehind,
  isFrom,
  isHomeBefore,
  isInMunicipality,
  isMovedTo,
  isPersonBehind,
  isStated,
  isTold,
} from './residence';
import type { StreetName } from './street';
import { endingOf } from './words';

/* How much speaks for an address where a name that may be of a street stands before a number. */

const isNumberedOtherwise = fitting(/abend$|^zwischen$/);
const isStreetLabel = fitting(/^(?:straße|strasse|str)$/);
const isOfSchool = fitting(/(?:leiter|lehrer|sprecher|klasse|rat)(?:in)?$/);

/** "Adresse: March 12": a town that is called like a month elsewhere. */
const isTownOfMonth = (tokens: readonly Token[], start: number) =>
  tokens[start]!.text === 'March' && cueBefore(tokens, start);

/** 0 nothing, 1 the place in the line, 2 a word or a town, 3 a postcode speaks for an address. */
export function weightOf(tokens: readonly Token[], name: StreetName, end: number): number {
  const { start, kind, number, last, link } = name;
  if (kind === 'word' && (isOfOffices(tokens[last]!) || isDose(tokens[last]!))) return 0;
  // "Rosalie (Trisomie 21)"
  if (kind === 'word' && isNoHamlet(tokens[last]) && !isTownOfMonth(tokens, start)) return 0;
  // "Auf dem Mast steht die Nummer 4418"
  if (link === 'cued' && kind !== 'sure' && tokens[number]!.text.length > 3) return -1;
  // "Elternabend 9/24"
  if (isNumberedOtherwise(tokens[last])) return -1;
  // "Geschäftszeichen 50/3" ends like a street with oaks.
  if (kind !== 'sure' && start === last && isLabelWord(tokens[last]!.lower)) return -1;
  if (postcodeAfter(tokens, end)) return 3;
  if (isTally(tokens, start)) return -1;
  // "Badewiese          140": the next cell of a table
  const apart = tokens[number]!.start - tokens[number - 1]!.end;
  if (kind !== 'sure' && link === 'direct' && tokens[number]!.gap === 'space' && apart > 3)
    return cueBefore(tokens, start) ? 2 : -1;
  // "Straße Lange Wende\nHausnummer 33 b"
  if (link === 'cued' && tokens[start]!.case !== 'lower' && isStreetLabel(tokens[start - 1])) return 2;
  // Streets and counts stand in tables too: "Ringstraße | 4 | Schlaglöcher".
  if (link === 'cell') return -1;
  if (
    link === 'apart' &&
    isCount(tokens, number, end) &&
    !(isWrapped(tokens, number) && cueBefore(tokens, start))
  )
    return 0;
  const word = tokens[last]!;
  // "Aksoy, Deniz  2. Brandl, Xaver"
  if (kind === 'word' && tokens[end]?.text === '.' && lookUpName(word.lower).first === 'sure') return 0;
  if (kind === 'word' && isOfOffice(tokens, name, end)) return 0;
  // The next cell of a table
  if (kind === 'word' && tokens[number]!.start - word.end > 2) return 0;
  if (
    kind === 'word' &&
    (word.case === 'lower' || tokens[number]!.text.length > 3 || isNoun(foldName(word.text)))
  ) {
    // A noun counts something, unless a form's label says that it is a street.
    const labelled = word.case !== 'lower' && tokens[start - 1]?.text === ':' && cueBefore(tokens, start);
    // "ich wohn rosental 11"
    const told =
      word.text.length > 3 && !isAuxiliary(word) && (isTold(tokens, start, end) || isStated(tokens, start));
    // "…, Bocholt 22, Lobberich"
    const inTown =
      word.case !== 'lower' &&
      standsAlone(tokens, start, end) &&
      townAfter(tokens, end) &&
      !isCounting(tokens, start, end);
    // "müllersgang 2 in weener"
    const small =
      word.case === 'lower' &&
      word.text.length > 6 &&
      endingOf(word) === 'maybe' &&
      !isNoun(foldName(word.lower)) &&
      beginsPart(tokens, start) &&
      (townAfter(tokens, end) || endsPart(tokens, end));
    // Farms and hamlets are nouns too: "A. Nolte\nKnickhagen 20", "Herr Maus, Fasanerie 6, Tel. …"
    const ofPerson =
      word.case === 'capital' &&
      link === 'direct' &&
      !isCommonWord(word.lower) &&
      !isRole(word.lower) &&
      !isOfSchool(word) &&
      personBefore(tokens, start) &&
      !isCounting(tokens, start, end) &&
      (endsLine(tokens, end) || isCallBehind(tokens, end));
    return labelled || ((told || inTown || small || ofPerson) && tokens[number]!.text.length < 4) ? 2 : 0;
  }
  if (kind === 'bare' && tokens[start - 1]?.text !== ':' && isCounting(tokens, start, end)) return 0;
  if ((kind === 'word' || kind === 'bare') && link === 'direct' && isWhere(tokens, last, number, end))
    return 2;
  if (kind === 'word' && (goesOnWithNoun(tokens, end) || isCounting(tokens, start, end))) return 0;
  if (kind !== 'sure' && link === 'direct' && isCountOfAdjective(tokens, end)) return -1;
  // "An der Schleuse 1-3 (Familie Kurz)"
  if (kind !== 'word' && kind !== 'bare' && isPersonBehind(tokens, end)) return 2;
  // In a form "Feld 4   Vorname" is no address of whoever stands above.
  const ofPerson =
    personBefore(tokens, start) &&
    (kind !== 'bare' || endsPart(tokens, end) || tokens[end]!.text === '(' || endsSentence(tokens, end));
  if (cueBefore(tokens, start) || ofPerson || cueAfter(tokens, end) || isHomeBefore(tokens, start)) return 2;
  if (isInMunicipality(tokens, end) && beginsPart(tokens, start) && isNoOther(word, tokens[number]!))
    return 2;
  if (townAfter(tokens, end)) return 2;
  if (link === 'apart')
    return kind === 'sure' && (endsPart(tokens, end) || isWrapped(tokens, number)) ? 1 : 0;
  if (kind !== 'bare' && townBefore(tokens, start) && tokens[number]!.text.length < 4) return 2;
  // "…, Lötsch 40, …": a farm or a hamlet, called like nothing else.
  if (kind === 'word' && link === 'direct' && start === last && isHamlet(tokens, name, end)) return 2;
  // "bei uns im heckenweg 4 stinkt es"
  if ((kind === 'maybe' || kind === 'bare') && isSmallStreet(tokens, name, end)) return 2;
  if (kind === 'bare' && isFrom(tokens, start)) return 2;
  if (isMovedTo(tokens, start) || isFlatBehind(tokens, end)) return 2;
  if (kind === 'word' || kind === 'bare') return 0;
  if ((kind === 'maybe' || kind === 'named') && isCountOf(tokens, end)) return 0;
  // "1 Kern, Mia Bergfeld 2"
  const first = tokens[start - 1];
  if (
    kind === 'maybe' &&
    link === 'direct' &&
    endsPart(tokens, end) &&
    first?.case === 'capital' &&
    isFullName(tokens, start - 1) &&
    lookUpName(word.text).last === 'no'
  )
    return 1;
  if (kind === 'maybe' && link === 'direct' && isNoOther(word, tokens[number]!)) return 1;
  if (standsAlone(tokens, start, end) || link === 'cued') return 1;
  // A preposition with a capital inside a sentence belongs to a name.
  const inside = tokens[start - 1]?.kind === 'word' && tokens[start]!.gap === 'space';
  return name.preposition && (inside || (beginsPart(tokens, start) && kind !== 'named')) ? 1 : 0;
}

const isOffice = fitting(/(?:gericht|amt|kasse|register|kammer|gymnasium|schule|protokoll|akte)$/);

/** "Amtsgericht Lüneburg HRB 120", "Protokoll Sch 12/24": numbers of files. */
function isOfOffice(tokens: readonly Token[], { start, last, number }: StreetName, end: number): boolean {
  const code = tokens[last]!.case === 'upper' && tokens[last]!.text.length < 6;
  if (code && (start === last || tokens[start]!.case !== 'upper')) return true;
  const joint = tokens[number + 1];
  if (joint?.text === '/' && end === number + 3 && /^[12]\d$/.test(tokens[end - 1]!.text)) return true;
  for (let at = Math.max(0, start - 1); at <= last; at++)
    if (tokens[at]!.case !== 'lower' && isOffice(tokens[at])) return true;
  return false;
}

/** The last word of "Kern, Mia" or "Yüksel Doğan". */
function isFullName(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last - 1];
  const { first, last: family } = lookUpName(tokens[last]!.text);
  if (before?.text === ',') return first === 'sure';
  return before?.case === 'capital' && family !== 'no' && lookUpName(before.text).first === 'sure';
}

/** "Kaldenkirchen, Schaag 12" */
function townBefore(tokens: readonly Token[], start: number): boolean {
  const town = tokens[start - 2];
  return (
    tokens[start - 1]?.text === ',' &&
    town?.kind === 'word' &&
    town.case !== 'lower' &&
    town.text.length > 3 &&
    isPlace(town.text) &&
    !isCommonWord(town.lower)
  );
}
