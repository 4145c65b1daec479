import { isCommonWord, isRole } from '../lists/german';
import { foldName, isPlace, lookUpName } from '../lists/names';
import { isThing } from '../lists/things';
import { isNoun } from '../lists/vocabulary';
import { fitting, oneOf } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { indexOf, merged, sought } from '../token-index';
import { isOfOffices, wordsBefore } from './address/before-postcode';
import { bornIn } from './address/birthplace';
import { afterSign } from './address/birthplace/event';
import { box } from './address/box';
import { coordinates, plusCode, threeWords } from './address/coordinates';
import {
  goesOnWithNoun,
  isCount,
  isCounting,
  isCountOf,
  isCountOfAdjective,
  isTally,
} from './address/counts';
import { englishStreet } from './address/english';
import {
  cueAfter,
  cueBefore,
  endsPart,
  isStretch,
  personBefore,
  postcodeAfter,
  standsAlone,
  townAfter,
  townByPostcode,
} from './address/evidence';
import { FLAT_WORDS, flats } from './address/flat';
import { frenchStreet } from './address/french';
import { houseAlone } from './address/house';
import { beginsPart } from './address/lead';
import { endsClearly, isDative } from './address/marks';
import { readHouseNumber } from './address/number';
import { parcel } from './address/parcel';
import { SPELLED, spelled } from './address/spelled';
import { square } from './address/square';
import type { StreetName } from './address/street';
import { nameBefore } from './address/street';
import { UNIT_WORDS, units } from './address/units';
import { endingOf } from './address/words';
import { isLabelWord } from './labels/lexicon';

const isNumberedOtherwise = fitting(/abend$|^zwischen$/);
const isStreetLabel = fitting(/^(?:straße|strasse|str)$/);
const isOfSchool = fitting(/(?:leiter|lehrer|sprecher|klasse|rat)(?:in)?$/);
const isExampleStreet = fitting(/^(?:muster|beispiel)(?:str|weg|platz|gasse|allee)/);
const isExampleWord = fitting(/^(?:beispiel|beispielsweise|muster|bsp|zb)$/);
const leadsToMove = fitting(/^(?:nach|von|jetzt|nun)$/);
const isOfPlace = fitting(/^(?:aus|vom|von|in|im)$/);
const isOfPerson = fitting(/^(?:herrn?|frau|familie|fam|eheleute|nachbar|nachbarin)$/);
const leadsToFlat = fitting(/^[,/]$/);
const isFlatWord = fitting(
  /^(?:eg|dg|og|etage|stock|souterrain|erdgeschoss|dachgeschoss|hinterhaus|vorderhaus|whg|wohnung|app|apartment|appartement|stiege|bungalow|hh|vh)$/,
);
const statesAddress = fitting(/^(?:ist|lautet|noch|jetzt|nun|weiterhin|aktuell|derzeit)$/);
const isBetween = fitting(/^(?:jetzt|nun|noch|derzeit|aktuell|allein|weiter|doch|ja|auch|hier)$/);
const isResident = fitting(/^(?:familie|fam|herrn?|frau|eheleute|eigentümer|mieter)$/);
const opensCell = fitting(/^[,(;|]$/);
const isNoHamlet = fitting(
  /(?:zeichen|frauen|somie|syndrom|typ|grad|stufe|stadium|version|ausgabe|folge|staffel|formel|agenda|apollo|prosoz|windows|office)$/,
);
const ROUND_NUMBER = /^[1-9]00$|^[1-9]50$/;

/*
 * Postal address: street with house number, also split over two lines; Postfach; a flat's place in the house; place of
 * birth and death; coordinates; a parcel of land.
 * Issuer: the municipality names streets and gives numbers (§ 126 (3) BauGB); the land registry numbers parcels
 *   (§ 2 (2) GBO). Basis: § 3 (1) no. 5, 6 and 12 BMG; § 21 PStG; DIN 5008.
 * Format: name of the street, number (1–4 digits, with a letter, a range or a fraction). A street without a number is
 *   none; neither is a road by its number (Landesstraße 373) nor a way of law (Rechtsweg). Each number is looked at:
 *   what stands before it must end like a street, or something around must say that somebody lives there.
 * Checksum: none. Fictitious: Musterstraße 12, Am Beispielhof 3 a, Kölner Str. 12-14, Postfach 10 12 34.
 */
export const address: Recognizer = {
  name: 'address',
  rank: 50,
  find(prepared) {
    const { tokens } = prepared;
    const found: Candidate[] = [];
    const anchors: number[] = [];
    const parts: number[] = [];
    for (const index of merged(indexOf(tokens).numbers, indexOf(tokens).of(ANCHOR_PLACES))) {
      const token = tokens[index]!;
      let candidate: Candidate | undefined;
      if (token.kind === 'number') candidate = coordinates(prepared, index) ?? street(tokens, index);
      else if (token.kind === 'word') {
        const anchor = ANCHORS.get(token.lower);
        if (UNIT_WORDS.has(token.lower)) parts.push(index);
        if (anchor === 'flat') anchors.push(index);
        else if (anchor !== 'unit') candidate = anchor?.(prepared, index);
      } else if (token.text === '+') {
        if (token.gap === 'none') candidate = plusCode(prepared, token.start);
      } else candidate = afterSign(tokens, index);
      if (candidate) found.push(candidate);
    }
    return [...found, ...flats(prepared, anchors, found), ...units(prepared, parts)];
  },
};

type Finder = (prepared: PreparedText, index: number) => Candidate | undefined;

function street(tokens: readonly Token[], index: number): Candidate | undefined {
  const end = readHouseNumber(tokens, index);
  if (end === -1) return undefined;
  const foreign =
    frenchStreet(tokens, index, end) ?? englishStreet(tokens, index, end) ?? square(tokens, index);
  if (foreign) return foreign;
  const name = nameBefore(tokens, index);
  const weight = name && !isStretch(tokens, name.start) ? weightOf(tokens, name, end) : -1;
  const before =
    name && name.kind !== 'bare' && name.kind !== 'word' && weight >= NEEDED[name.kind]
      ? undefined
      : townByPostcode(tokens, end)
        ? wordsBefore(tokens, index)
        : undefined;
  if (before !== undefined)
    return {
      start: tokens[Math.min(before, name?.start ?? before)]!.start,
      end: tokens[end - 1]!.end,
      type: 'ADDRESS',
      confidence: 0.75,
      reason: 'context',
    };
  if (name && isExample(tokens, name.start)) return undefined;
  if (!name || weight < NEEDED[name.kind] + (name.link === 'apart' ? 1 : 0))
    return houseAlone(tokens, index, end);
  return {
    start: tokens[cornerBefore(tokens, name.start)]!.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: CONFIDENCE[name.kind] + (weight > 1 ? 0.05 : 0),
    reason: weight > 1 ? 'context' : 'format',
  };
}

/** "Ecke Hochstraße/Marktstiege 1": both streets. */
function cornerBefore(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.text !== '/' || endingOf(tokens[start - 2]) === undefined) return start;
  return tokens[start - 3]?.lower === 'ecke' ? start - 3 : start - 2;
}

/** How much must speak for a name of that kind, see `weightOf`. */
const NEEDED: Readonly<Record<StreetName['kind'], number>> = {
  sure: 0,
  likely: 0,
  maybe: 1,
  named: 1,
  bare: 2,
  word: 2,
};
const CONFIDENCE: Readonly<Record<StreetName['kind'], number>> = {
  sure: 0.9,
  likely: 0.75,
  maybe: 0.7,
  named: 0.8,
  bare: 0.75,
  word: 0.7,
};

/** 0 nothing, 1 the place in the line, 2 a word or a town, 3 a postcode speaks for an address. */
function weightOf(tokens: readonly Token[], name: StreetName, end: number): number {
  const { start, kind, number, last, link } = name;
  if (kind === 'word' && isOfOffices(tokens[last]!)) return 0;
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
  if (kind === 'word' && (goesOnWithNoun(tokens, end) || isCounting(tokens, start, end))) return 0;
  if (kind !== 'sure' && link === 'direct' && isCountOfAdjective(tokens, end)) return -1;
  // "An der Schleuse 1-3 (Familie Kurz)"
  if (kind !== 'word' && kind !== 'bare' && isPersonBehind(tokens, end)) return 2;
  // In a form "Feld 4   Vorname" is no address of whoever stands above.
  const ofPerson =
    personBefore(tokens, start) &&
    (kind !== 'bare' || endsPart(tokens, end) || tokens[end]!.text === '(' || endsSentence(tokens, end));
  if (cueBefore(tokens, start) || ofPerson || cueAfter(tokens, end)) return 2;
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

const isSmallLead = fitting(/^(?:im|am|vom|zum|zur|aus|in|der|dem|an|auf|vor|hinter|beim)$/);

/** A street in a text without capitals, behind its preposition: "im heckenweg 4 stinkt es", "im rosental 9". */
function isSmallStreet(
  tokens: readonly Token[],
  { start, last, link, kind }: StreetName,
  end: number,
): boolean {
  const word = tokens[last]!;
  if (link !== 'direct' || word.case !== 'lower' || tokens[last]!.end - tokens[start]!.start < 7)
    return false;
  const next = tokens[end];
  if (next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower') return false;
  if (kind === 'maybe') return isSmallLead(tokens[start - 1]);
  const led = isSmallLead(tokens[start]) || isSmallLead(tokens[start - 1]);
  const ending = endingOf(word);
  return (
    led &&
    word.text.length > 6 &&
    (ending === 'likely' || (ending === 'maybe' && !isNoun(foldName(word.lower))))
  );
}

/** "z. B. Musterstraße 1", "Beispiel: Max Mustermann, Musterstr. 12" */
function isExample(tokens: readonly Token[], start: number): boolean {
  if (!isExampleStreet(tokens[start])) return false;
  for (let at = start - 1; at >= 0 && at > start - 10 && tokens[at + 1]!.gap !== 'paragraph'; at--) {
    const { text } = tokens[at]!;
    if (isExampleWord(tokens[at]) || (text === 'B' && tokens[at - 2]?.lower === 'z')) return true;
  }
  return false;
}

const moves = fitting(
  /^(?:ziehe|zieht|ziehen|zog|zogen|umgezogen|verzogen|umzug|umziehe|umzieht|umziehen|wegzug|ummelden|ummeldung)$/,
);

/** "Ich ziehe zum 1.5. um von Weberplatz 9 nach Alt Nowawes 14." */
function isMovedTo(tokens: readonly Token[], start: number): boolean {
  if (!leadsToMove(tokens[start - 1]) || tokens[start]!.case === 'lower') return false;
  for (let at = start - 2; at >= 0 && at > start - 16; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' || endsClearly(tokens[at])) return false;
    if (moves(tokens[at])) return true;
  }
  return false;
}

/** "Herr Block aus der Siedlung 14", "Frau Ott vom Vorwerk 3" */
function isFrom(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  if (isDative(tokens[at])) at--;
  if (!isOfPlace(tokens[at]) || at < 1) return false;
  const name = tokens[at - 1]!;
  if (name.kind !== 'word' || name.case === 'lower') return false;
  const { last } = lookUpName(name.text);
  return last !== 'no' && (last === 'sure' || isOfPerson(tokens[at - 2]));
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

/** "Wevelinghoven 9, EG re." */
function isFlatBehind(tokens: readonly Token[], end: number): boolean {
  if (!leadsToFlat(tokens[end])) return false;
  const number = tokens[end + 1];
  const word = number?.kind === 'number' ? tokens[end + (tokens[end + 2]?.text === '.' ? 3 : 2)] : number;
  return word !== undefined && isFlatWord(word);
}

const lives = fitting(
  /^(?:wohn|wohne|wohnt|wohnen|wohnhaft|nebenan|woont|wohnten|wohnte|lebt|lebte|lebe|leben|gemeldet|untergebracht)$/,
);

/** "Gemeldet wurden 143 Schäden" */
const isAuxiliary = fitting(
  /^(?:wurden?|werden|wird|sind|waren?|seien|haben|insgesamt|geschätzt|schätzungsweise|gezählt|angeblich|vermutlich|ungefähr|mindestens|höchstens|maximal|derzeit|aktuell|momentan|heute|damals|zusammen|allein|bereits|bislang|bisher|mittlerweile|zuletzt|inzwischen|zeitweise|dort|hier|etwa|rund|circa|ca|knapp|fast|über|genau|mehr|weit|jetzt|nun|noch|zwischen|gegen|müssen|sollen|können|dürfen|wollen)$/,
);

/** "Anschrift ist noch Neustadt 41a": a town's part or a street that bears its name. */
function isStated(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start]!.case === 'capital' &&
    isPlace(tokens[start]!.text) &&
    statesAddress(tokens[start - 1]) &&
    cueBefore(tokens, start)
  );
}

/** "wohnt Gier 5", "wohnt jetzt Gier 5", "lebte allein, Fenland 12, …" */
function isTold(tokens: readonly Token[], start: number, end: number): boolean {
  if (lives(tokens[start - 1])) return true;
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (lives(token))
      return tokens[start - 1]!.text === ',' ? endsPart(tokens, end) : isBetween(tokens[start - 1]);
    if (token.case !== 'lower' && token.text !== ',') return false;
  }
  return false;
}

/** The line ends behind the number, perhaps with a point. */
function endsLine(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === '.' ? end + 1 : end;
  const next = tokens[at];
  return !next || next.gap === 'line' || next.gap === 'paragraph';
}

const isCallWord = fitting(/^(?:tel|telefon|mobil|handy|fax|mail|email)$/);

/** "…, Tel. 0173 …" */
function isCallBehind(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === ',' && isCallWord(tokens[end + 1]);
}

/** "… (Familie Kurz)", "… (Herr Ott)" */
function isPersonBehind(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === '(' && isResident(tokens[end + 1]);
}

/** A word that no list knows, in commas, brackets or cells, in a text that goes on behind it. */
function isHamlet(tokens: readonly Token[], { start, last, number }: StreetName, end: number): boolean {
  const word = tokens[last]!;
  const before = tokens[start - 1];
  return (
    before !== undefined &&
    opensCell(before) &&
    endsPart(tokens, end) &&
    // "Tuesday, October 6, 2026"
    !(
      tokens[end]?.text === ',' &&
      tokens[end + 1]?.kind === 'number' &&
      tokens[end + 1]!.text.length === 4
    ) &&
    word.text.length > 3 &&
    tokens[number]!.text !== '1' &&
    // "Ibuprofen 400" and other doses.
    !ROUND_NUMBER.test(tokens[number]!.text) &&
    isNoOther(word, tokens[number]!) &&
    !isThing(word.lower)
  );
}

/** A word that neither names a person nor counts things: "Speckerfeld 3". */
function isNoOther(word: Token, number: Token): boolean {
  const { first, last } = lookUpName(word.lower);
  return (
    first === 'no' &&
    last === 'no' &&
    word.case === 'capital' &&
    number.text.length < 4 &&
    !isNoHamlet(word) &&
    !isCommonWord(word.lower) &&
    !isNoun(foldName(word.lower))
  );
}

/** "…, Gartenstadt 40. Er ist …": no ordinal, since no noun follows. */
function endsSentence(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  return tokens[end]?.text === '.' && (!next || (next.case === 'capital' && !isNoun(foldName(next.text))));
}

/** The line before the number is so long that it was broken there. */
function isWrapped(tokens: readonly Token[], number: number): boolean {
  let at = number - 1;
  while (at > 0 && tokens[at]!.gap !== 'line' && tokens[at]!.gap !== 'paragraph' && number - at < 60) at--;
  return tokens[number]!.gap === 'line' && tokens[number - 1]!.end - tokens[at]!.start > 40;
}

/** Words at which something else than a street begins. */
const ANCHORS: ReadonlyMap<string, Finder | 'flat' | 'unit'> = new Map<string, Finder | 'flat' | 'unit'>([
  ...each(UNIT_WORDS, 'unit' as const),
  ...box,
  ...bornIn,
  ...parcel,
  ...threeWords,
  ...each(FLAT_WORDS, 'flat' as const),
  ...each(SPELLED, spelled),
]);
const ANCHOR_PLACES = sought(oneOf(new Set([...ANCHORS.keys(), ...'+*†✝'])));

function each<T>(list: ReadonlySet<string>, value: T): (readonly [string, T])[] {
  return [...list].map((word) => [word, value]);
}
