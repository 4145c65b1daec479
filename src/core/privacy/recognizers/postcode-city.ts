import { firstIndex } from '../../first-index';
import { ownPlaces } from '../allow';
import { isCommonWord } from '../lists/german';
import { foldName } from '../lists/names';
import { isNoun } from '../lists/vocabulary';
import { fitting } from '../per-word';
import { sameWords } from '../places';
import type { Candidate, Recognizer } from '../recognizer';
import type { Token } from '../text';
import { indexOf } from '../token-index';
import { words } from '../words';
import type { Town } from './address/town';
import { endsLikeTown, readTown } from './address/town';
import { UNITS } from './address/words';
import { americanTown } from './postcode-city/american';
import { type Code, type Country, isReadDigit, readApart, readScan } from './postcode-city/scanned';

const isHyphen = fitting(/^[-–]$/);
const isOfCourt = fitting(/^(?:s[ads]|ag|lg)$/);
const isInNumber = fitting(/^[.+/#&_*=-]$/);
const closesPart = fitting(/^[,;.)|]$/);
const endsLabel = fitting(/^[:|]$/);
const leadsToTown = fitting(/^[,/|;–'-]$/);
const leadsSurely = fitting(/^[,|;']$/);
const opensPart = fitting(/^[,;|·•–(/]$/);
const endsCue = fitting(/^[:.|]$/);
const isInLabel = fitting(/^[:/|,._-]$/);
const endsNumbered = fitting(/^[:.#]$/);
const isSaint = fitting(/^(?:st|sankt|saint|sint)$/);
const isPostcodeWord = fitting(/postleitzahl$/);
const YEAR = /^(?:19|20)\d{2}$/;
const NO_GERMAN_CODE = /^(?:00|05|43|62)|^01000$|^99999$/;
const BETWEEN_STREET = /^(?:[\s,;|/·•()–-]|Komma\b|neue Zeile\b)*(?:in\s|PLZ[\s:]{1,3})?$/iu;

/*
 * Postcode with town.
 * Issuer: Deutsche Post (German codes since 1993), PostNL, bpost, Österreichische Post, Poczta Polska and others. Basis:
 *   DIN 5008; § 3 (1) no. 12 BMG; personal together with a name or street.
 * Format: Germany five digits 01001–99998 (no town begins with 00, 05, 43, 62), the town after it, also D-41334; the
 *   Netherlands four digits, two capitals (5911 AB Venlo); Belgium, Luxembourg, Austria, Switzerland, Denmark four digits;
 *   Poland 00-950; the Czech Republic 110 00; France, Italy, Turkey five. A number of things is none: a town is known by
 *   list, or the number stands at a line's beginning, after a comma, a street or a word such as "in", "PLZ", "wohnhaft".
 * Checksum: none. Fictitious: 99999 Musterstadt is no code; 41334 Nettetal is one.
 */
export const postcodeCity: Recognizer = {
  name: 'postcode-city',
  rank: 51,
  find({ text, tokens }, { found, rules }) {
    const candidates: Candidate[] = [];
    let streets: readonly number[] | undefined;
    const own = ownPlaces(rules);
    for (const index of indexOf(tokens).numbers) {
      if (tokens[index]!.text.length > MOST_DIGITS) continue;
      const code = readCode(tokens, index);
      if (!code || isInsideNumber(tokens, code)) continue;
      const american = americanTown(tokens, index);
      if (american) {
        candidates.push(american);
        continue;
      }
      streets ??= found
        .filter((one) => one.type === 'ADDRESS')
        .map((one) => one.end)
        .sort((a, b) => a - b);
      const candidate = withTown(text, tokens, code, streets, own);
      if (candidate) candidates.push(candidate);
    }
    return candidates;
  },
};

/** Of Romania, Russia, India, China and others. */
const MOST_DIGITS = 6;

const LETTERS = words(
  'd de nl b be a at ch l lu f fr pl dk cz i it es e tr ro gr hr h hu sk s se bg rs ba si pt lt lv mk md ua no fi',
);
const PLACE_CUES = words(
  'plz postleitzahl ort wohnort in aus nach wohnhaft anschrift adresse wohnsitz sitz woonplaats komma absatz zeile bindestrich semikolon',
);
const CODE_CUES = words('plz postleitzahl postcode postal zip');
const HOME_CUES = words('wohnort wohnhaft anschrift wohnanschrift adresse wohnsitz');
const TOWN_CUES = words('ort wohnort stadt wohnsitz woonplaats');
/** After these a number is one of a paper, a phone, an account. */
const isNumbered = fitting(
  /(?:nummer|nr|zeichen|konto|tel|telefon|fax|mobil|az|gz|rechnung|vorlage|drucksache|vertrag|auftrag|code|id|kto|blz|§|pin|tan|zählerstand)$/,
);
/** Towns that are words for what is counted: "12345 Essen". */
const MEALS = words(
  'essen singen haar rinder wesen biere heere leiden lachen lauf liege hengste hallen brand mengen',
);
/** The codes of those towns: "45127 Essen". */
const OF_MEALS: Readonly<Record<string, RegExp>> = {
  essen: /^45[0-3]\d[1-9]$/,
  singen: /^78224$/,
  haar: /^85540$/,
};
const COUNTED = /^(?:0?[1-9]0{4}|\d{2}000)$/;

function readCode(tokens: readonly Token[], index: number): Code | undefined {
  const { text } = tokens[index]!;
  const next = tokens[index + 1];
  const start = lettersBefore(tokens, index);
  const code = (country: Country, end: number, value = text): Code => ({
    country,
    start,
    digits: index,
    end,
    value,
    lettered: start < index,
  });
  if (text.length === 5)
    return next?.gap === 'none' && next.kind === 'word' ? undefined : code('german', index + 1);
  if (next === undefined) return undefined;
  if (text.length === MOST_DIGITS)
    return next.case === 'capital' && next.gap === 'space' ? code('six', index + 1) : undefined;
  const after = tokens[index + 2];
  if (text.length === 4 && next.kind === 'word' && isDutch(next, after)) return code('dutch', index + 2);
  if (text.length === 4)
    return next.gap === 'none' && next.kind === 'word'
      ? readScan(tokens, index, code)
      : tokens[index]!.gap === 'none' && isReadDigit(tokens[index - 1])
        ? readScan(tokens, index, code)
        : code('four', index + 1);
  if (text.length === 2 && next.text === '-' && next.gap === 'none' && isDigits(after, 3, 'none'))
    return code('parted', index + 3);
  if (text.length === 3 && isDigits(next, 2, 'space')) return code('parted', index + 2);
  return readApart(tokens, index, code) ?? readScan(tokens, index, code);
}

/** "NL-5911", "D 41334", "L-1616". */
function lettersBefore(tokens: readonly Token[], index: number): number {
  const hyphen = isHyphen(tokens[index - 1]) ? index - 1 : index;
  const letters = tokens[hyphen - 1];
  const fits =
    letters !== undefined &&
    LETTERS.has(letters.lower) &&
    tokens[hyphen]!.gap !== 'line' &&
    tokens[hyphen]!.gap !== 'paragraph' &&
    (letters.case === 'upper' || (letters.text.length === 1 && letters.case === 'capital') || hyphen < index);
  return fits && tokens[hyphen - 1]!.gap !== 'none' ? hyphen - 1 : index;
}

function isDutch(letters: Token, town: Token | undefined): boolean {
  // "VR 1490 AG Recklinghausen": a court
  if (letters.text.length !== 2 || isOfCourt(letters)) return false;
  if (letters.case === 'upper') return letters.gap === 'none' || letters.gap === 'space';
  return letters.gap === 'none' && letters.case === 'lower' && town?.kind === 'word';
}

function isDigits(token: Token | undefined, length: number, gap: Token['gap']): boolean {
  return token?.kind === 'number' && token.text.length === length && token.gap === gap;
}

/** Whether the digits go on to the left: 3.47906, 12/47906, +47906. */
function isInsideNumber(tokens: readonly Token[], { start, digits, lettered }: Code): boolean {
  const before = tokens[start - 1];
  if (!before || tokens[start]!.gap !== 'none' || lettered) {
    // 02153 47906: the groups of a longer number.
    return (
      before?.kind === 'number' && tokens[digits]!.gap === 'space' && before.text.length > 3 && !lettered
    );
  }
  return (
    before.kind === 'word' ||
    isInNumber(before) ||
    (before.text === ',' && tokens[start - 2]?.kind === 'number' && tokens[digits]!.text.length < 5)
  );
}

function withTown(
  text: string,
  tokens: readonly Token[],
  code: Code,
  streets: readonly number[],
  own: ReadonlySet<string>,
): Candidate | undefined {
  const begin = tokens[code.start]!.start;
  const cued = isAfter(tokens, code.start, CODE_CUES) || isAfterBoth(tokens, code.start);
  const alone = cued && code.value.length === 5;
  const street = endsStreet(text, streets, begin);
  const at = townAt(tokens, code.end, cued || street);
  const read = at === -1 ? undefined : readTown(tokens, at);
  const place = read && code.country !== 'german' && street ? withSecond(tokens, read) : read;
  const town = place && text.slice(tokens[at]!.start, tokens[place.end - 1]!.end);
  // "S 40501 Deutsch B1": a letter apart is a country's only before a town that is one
  const loose = code.lettered && tokens[code.start + 1]?.kind === 'number' && !place?.known;
  if (place && town && (!loose || cued || street) && isTown(tokens, code, at, place, cued || street)) {
    // Also where a form's labels stand between: "PLZ: 41334 Ort: Nettetal".
    if (at > code.end && own.has(sameWords(`${code.value} ${town}`))) return undefined;
    const known = place.known || street || cued;
    return candidate(begin, tokens[place.end - 1]!.end, known ? 0.9 : 0.75, known ? 'place-list' : 'context');
  }
  if (!alone || [...own].some((one) => one.startsWith(code.value))) return undefined;
  return candidate(begin, tokens[code.end - 1]!.end, 0.7, 'cue');
}

function isClosed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.gap === 'line' || next.gap === 'paragraph' || closesPart(next);
}

/** "65-001 Zielona Góra" behind a street: towns abroad have two words that no list has. */
function withSecond(tokens: readonly Token[], place: Town): Town {
  const second = tokens[place.end];
  const ends = isClosed(tokens, place.end + 1);
  return second?.case === 'capital' && second.gap === 'space' && ends && !isNoun(foldName(second.text))
    ? { ...place, end: place.end + 1 }
    : place;
}

function candidate(start: number, end: number, confidence: number, reason: Candidate['reason']): Candidate {
  return { start, end, type: 'POSTCODE_CITY', confidence, reason };
}

/** Index of the town's first word: right after the code, or behind a separator where the code is sure; -1 if none. */
function townAt(tokens: readonly Token[], index: number, sure: boolean): number {
  let at = index;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return -1;
    if (token.kind === 'word') {
      if (token.text === 's' && tokens[at - 1]?.text === "'") return at;
      const label = TOWN_CUES.has(token.lower) && endsLabel(tokens[at + 1]);
      // "PLZ 92318 Ort Neumarkt"
      const named = sure && TOWN_CUES.has(token.lower) && tokens[at + 1]?.case === 'capital';
      if (!label && !named) return at;
      at += label ? 2 : 1;
    } else if (leadsToTown(token) && (sure || leadsSurely(token))) at++;
    else return -1;
  }
  return -1;
}

function isTown(
  tokens: readonly Token[],
  code: Code,
  at: number,
  { known, end }: Town,
  sure: boolean,
): boolean {
  const word = tokens[at]!;
  const year = YEAR.test(code.value);
  // "66386 St. Ingbert", and no "12000 St. Papier"
  const saint = isSaint(word) && end > at + 1 && !isNoun(foldName(tokens[end - 1]!.text));
  if ((UNITS.has(word.lower) && !saint) || (isCommonWord(word.lower) && !known && !saint)) return false;
  if (isAfterNumbered(tokens, code.start)) return false;
  // The next row of a table: a code that a district ends.
  if (word.gap === 'line' && !known && word.case === 'upper' && tokens[end]?.text === '-') return false;
  if (sure) return code.country !== 'four' || !year || known;
  const placed = isPlaced(tokens, code.start);
  const noun = isNoun(foldName(word.text)) && !endsLikeTown(word);
  // "Marke B-2209   Marke neu"
  if (code.lettered)
    return known || ((placed || word.case !== 'lower') && (code.country === 'german' || !noun));
  const own = OF_MEALS[word.lower]?.test(code.value) ?? false;
  const certain = saint || (known && (end > at + 1 || own || !MEALS.has(word.lower)));
  switch (code.country) {
    case 'four':
      return certain && placed && !year && at === code.end;
    case 'parted':
      return certain || (placed && !known && !noun && tokens[code.digits + 1]!.text === '-');
    case 'dutch':
      return year ? certain && placed : known || placed;
    case 'six':
      return certain && placed && !/000$/.test(code.value) && isClosed(tokens, end);
    case 'read':
      return certain;
    default:
      // "00184 Roma"
      if (!isGermanCode(code.value)) return certain && placed && at === code.end && !COUNTED.test(code.value);
      if (COUNTED.test(code.value)) return certain && placed;
      return at > code.end
        ? certain && placed
        : certain ||
            (placed &&
              (!noun ||
                isAfter(tokens, code.start, HOME_CUES) ||
                isBehindPrefix(tokens, at, end) ||
                isLine(tokens, code.start, end)));
  }
}

/** "17390 Groß Polzin": the first word of the town says nothing. */
function isBehindPrefix(tokens: readonly Token[], at: number, end: number): boolean {
  const last = tokens[end - 1]!;
  return end === at + 2 && last.case === 'capital' && last.gap === 'space' && !isNoun(foldName(last.text));
}

/** Whether code and town are a line of their own. */
function isLine(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  return tokens[start]!.gap === 'line' && (!next || next.gap === 'line' || next.gap === 'paragraph');
}

/** No region begins with 00, 05, 43 or 62. */
function isGermanCode(value: string): boolean {
  return !NO_GERMAN_CODE.test(value);
}

/** Whether the code begins a line, or stands after a comma or a word such as "in". */
function isPlaced(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before) return tokens[start]!.text.length === 5;
  const { gap } = tokens[start]!;
  if (gap === 'line' || opensPart(before)) return true;
  return isAfter(tokens, start, PLACE_CUES);
}

function isAfter(tokens: readonly Token[], start: number, cues: ReadonlySet<string>): boolean {
  const before = tokens[start - 1];
  if (!before || tokens[start]!.gap === 'paragraph') return false;
  const word = endsCue(before) ? tokens[start - 2] : before;
  return word?.kind === 'word' && cues.has(word.lower);
}

/** "PLZ Ort 03130 Spremberg", "PLZ/Ort: …", "PLZ, Wohnort …" */
function isAfterBoth(tokens: readonly Token[], start: number): boolean {
  for (
    let at = start - 1, steps = 0;
    at >= 0 && steps < 6 && tokens[at + 1]!.gap !== 'paragraph';
    at--, steps++
  ) {
    const { kind, lower } = tokens[at]!;
    if (CODE_CUES.has(lower)) return true;
    if (kind === 'word' ? !TOWN_CUES.has(lower) && lower !== 'und' : !isInLabel(tokens[at])) return false;
  }
  return false;
}

function isAfterNumbered(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before || tokens[start]!.gap === 'line' || tokens[start]!.gap === 'paragraph') return false;
  const word = endsNumbered(before) ? tokens[start - 2] : before;
  return word !== undefined && isNumbered(word) && !isPostcodeWord(word);
}

/** Whether a street ends right before `at`. */
function endsStreet(text: string, ends: readonly number[], at: number): boolean {
  const end = ends[firstIndex(ends, (one) => one > at) - 1];
  return end !== undefined && at - end <= 14 && BETWEEN_STREET.test(text.slice(end, at));
}
