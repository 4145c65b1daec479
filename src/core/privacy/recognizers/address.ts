import { isCommonWord } from '../lists/german';
import { foldName, isPlace, lookUpName } from '../lists/names';
import { isThing } from '../lists/things';
import { isNoun } from '../lists/vocabulary';
import { perWord } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { words } from '../words';
import { afterSign, bornIn } from './address/birthplace';
import { box } from './address/box';
import { coordinates, plusCode, threeWords } from './address/coordinates';
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
} from './address/evidence';
import { FLAT_WORDS, flats } from './address/flat';
import { frenchStreet } from './address/french';
import { houseAlone } from './address/house';
import { beginsPart } from './address/lead';
import { readHouseNumber } from './address/number';
import { parcel } from './address/parcel';
import type { StreetName } from './address/street';
import { nameBefore } from './address/street';

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
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      let candidate: Candidate | undefined;
      if (token.kind === 'number') candidate = coordinates(prepared, index) ?? street(tokens, index);
      else if (token.kind === 'word') {
        const anchor = isAnchor(token) ? ANCHORS.get(token.lower) : undefined;
        if (anchor === 'flat') anchors.push(index);
        else candidate = anchor?.(prepared, index);
      } else if (token.text === '+') {
        if (token.gap === 'none') candidate = plusCode(prepared, token.start);
      } else if (token.text === '*' || token.text === '†' || token.text === '✝')
        candidate = afterSign(tokens, index);
      if (candidate) found.push(candidate);
    }
    return [...found, ...flats(prepared, anchors, found)];
  },
};

type Finder = (prepared: PreparedText, index: number) => Candidate | undefined;

function street(tokens: readonly Token[], index: number): Candidate | undefined {
  const end = readHouseNumber(tokens, index);
  if (end === -1) return undefined;
  const foreign = frenchStreet(tokens, index, end) ?? englishStreet(tokens, index, end);
  if (foreign) return foreign;
  const name = nameBefore(tokens, index);
  const weight = name && !isStretch(tokens, name.start) ? weightOf(tokens, name, end) : -1;
  if (!name || weight < NEEDED[name.kind] + (name.link === 'apart' ? 1 : 0))
    return houseAlone(tokens, index, end);
  return {
    start: tokens[name.start]!.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: CONFIDENCE[name.kind] + (weight > 1 ? 0.05 : 0),
    reason: weight > 1 ? 'context' : 'format',
  };
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
  if (postcodeAfter(tokens, end)) return 3;
  if (link === 'apart' && isCount(tokens, number, end)) return 0;
  const word = tokens[last]!;
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
      word.text.length > 3 &&
      !AUXILIARY.test(word.lower) &&
      (isTold(tokens, start, end) || isStated(tokens, start));
    // "…, Bocholt 22, Lobberich"
    const inTown =
      word.case !== 'lower' &&
      standsAlone(tokens, start, end) &&
      townAfter(tokens, end) &&
      !isCounting(tokens, start, end);
    return labelled || ((told || inTown) && tokens[number]!.text.length < 4) ? 2 : 0;
  }
  if (kind === 'word' && (goesOnWithNoun(tokens, end) || isCounting(tokens, start, end))) return 0;
  // In a form "Feld 4   Vorname" is no address of whoever stands above.
  const ofPerson = personBefore(tokens, start) && (kind !== 'bare' || endsPart(tokens, end));
  if (cueBefore(tokens, start) || ofPerson || cueAfter(tokens, end)) return 2;
  if (townAfter(tokens, end)) return 2;
  if (link === 'apart')
    return kind === 'sure' && (endsPart(tokens, end) || isWrapped(tokens, number)) ? 1 : 0;
  if (kind !== 'bare' && townBefore(tokens, start) && tokens[number]!.text.length < 4) return 2;
  // "…, Lötsch 40, …": a farm or a hamlet, called like nothing else.
  if (kind === 'word' && link === 'direct' && start === last && isHamlet(tokens, name, end)) return 2;
  if (kind === 'word' || kind === 'bare') return 0;
  if (kind === 'maybe' && link === 'direct' && isNoOther(word, tokens[number]!)) return 1;
  if (standsAlone(tokens, start, end) || link === 'cued') return 1;
  // A preposition with a capital inside a sentence belongs to a name.
  const inside = tokens[start - 1]?.kind === 'word' && tokens[start]!.gap === 'space';
  return name.preposition && (inside || (beginsPart(tokens, start) && kind !== 'named')) ? 1 : 0;
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

const LIVES =
  /^(?:wohn|wohne|wohnt|wohnen|wohnhaft|nebenan|wohnten|wohnte|lebt|lebte|lebe|leben|gemeldet|untergebracht)$/;

/** "Gemeldet wurden 143 Schäden" */
const AUXILIARY =
  /^(?:wurden?|werden|wird|sind|waren?|seien|haben|insgesamt|etwa|rund|circa|knapp|über|genau|mehr|weit|jetzt|nun|noch)$/;

/** "Anschrift ist noch Neustadt 41a": a town's part or a street that bears its name. */
function isStated(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start]!.case === 'capital' &&
    isPlace(tokens[start]!.text) &&
    /^(?:ist|lautet|noch|jetzt|nun|weiterhin|aktuell|derzeit)$/.test(tokens[start - 1]?.lower ?? '') &&
    cueBefore(tokens, start)
  );
}

/** "wohnt Gier 5", "wohnt jetzt Gier 5", "lebte allein, Fenland 12, …" */
function isTold(tokens: readonly Token[], start: number, end: number): boolean {
  if (LIVES.test(tokens[start - 1]?.lower ?? '')) return true;
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (LIVES.test(token.lower))
      return tokens[start - 1]!.text === ','
        ? endsPart(tokens, end)
        : /^(?:jetzt|nun|noch|derzeit|aktuell|allein|weiter)$/.test(tokens[start - 1]!.lower);
    if (token.case !== 'lower' && token.text !== ',') return false;
  }
  return false;
}

/** "Börek 2 Bleche": what is counted comes behind. */
function goesOnWithNoun(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next?.kind === 'word' && next.gap === 'space' && next.case === 'capital' && isNoun(foldName(next.lower))
  );
}

/** "Breyell 3, Lobberich 2": a row of counts. */
function isCounting(tokens: readonly Token[], start: number, end: number): boolean {
  const isItem = (word: Token | undefined, number: Token | undefined) =>
    word?.kind === 'word' && word.case !== 'lower' && number?.kind === 'number' && number.text.length < 4;
  return (
    (tokens[end]?.text === ',' && isItem(tokens[end + 1], tokens[end + 2])) ||
    (tokens[start - 1]?.text === ',' && isItem(tokens[start - 3], tokens[start - 2]))
  );
}

/** A word that no list knows, in commas, brackets or cells, in a text that goes on behind it. */
function isHamlet(tokens: readonly Token[], { start, last, number }: StreetName, end: number): boolean {
  const word = tokens[last]!;
  const before = tokens[start - 1];
  return (
    before !== undefined &&
    /^[,(;|]$/.test(before.text) &&
    endsPart(tokens, end) &&
    // "Tuesday, October 6, 2026"
    !(
      tokens[end]?.text === ',' &&
      tokens[end + 1]?.kind === 'number' &&
      tokens[end + 1]!.text.length === 4
    ) &&
    word.text.length > 3 &&
    tokens[number]!.text.length < 4 &&
    tokens[number]!.text !== '1' &&
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
    !/(?:zeichen|frauen)$/.test(word.lower) &&
    !isCommonWord(word.lower) &&
    !isNoun(foldName(word.lower))
  );
}

/** A number in the next line that begins a list or counts what follows: "Hochstraße\n2. Marktplatz", "…\n12 Anträge". */
function isCount(tokens: readonly Token[], number: number, end: number): boolean {
  const next = tokens[end];
  if (tokens[number]!.gap !== 'line' && tokens[number]!.gap !== 'none') return false;
  if (next?.text === '.' || next?.text === ')') return tokens[end + 1]?.gap === 'space';
  return next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower';
}

/** The line before the number is so long that it was broken there. */
function isWrapped(tokens: readonly Token[], number: number): boolean {
  let at = number - 1;
  while (at > 0 && tokens[at]!.gap !== 'line' && tokens[at]!.gap !== 'paragraph' && number - at < 60) at--;
  return tokens[number]!.gap === 'line' && tokens[number - 1]!.end - tokens[at]!.start > 40;
}

const SPELLED = words(
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
);

/** "Lindenstraße zwölf" */
const spelled: Finder = ({ tokens }, index) => {
  const next = tokens[index + 1];
  if (
    next?.kind === 'word' &&
    next.gap !== 'paragraph' &&
    (next.case !== 'lower' || /^(?:bis|oder)$/.test(next.lower))
  )
    return undefined;
  const name = nameBefore(tokens, index);
  if (name?.kind !== 'sure' || name.link === 'apart' || isStretch(tokens, name.start)) return undefined;
  return {
    start: tokens[name.start]!.start,
    end: tokens[index]!.end,
    type: 'ADDRESS',
    confidence: 0.75,
    reason: 'format',
  };
};

/** Words at which something else than a street begins. */
const ANCHORS: ReadonlyMap<string, Finder | 'flat'> = new Map<string, Finder | 'flat'>([
  ...box,
  ...bornIn,
  ...parcel,
  ...threeWords,
  ...each(FLAT_WORDS, 'flat' as const),
  ...each(SPELLED, spelled),
]);
const isAnchor = perWord((lower) => ANCHORS.has(lower));

function each<T>(list: ReadonlySet<string>, value: T): (readonly [string, T])[] {
  return [...list].map((word) => [word, value]);
}
