import { isCommonWord, isRole } from '../../lists/german';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { endsInEr } from './marks';
import { ADJECTIVES, ARTICLES, isCounted, PREPOSITIONS, STOP } from './words';

const isInflected = fitting(/(?:er|e|en|es)$/);
const isCutTitle = fitting(/^(?:st|dr|prof)$/);
const isOwnStreet = fitting(/(?:str|stra(?:ß|ss)e|gasse|allee)$/);
const isWithin = fitting(/^(?:in|im)$/);
/** Words that say whose or which it is, of a town maybe: "Döser", "Kölner", "Wevelinghover". */
const isShortEr = fitting(/^\p{L}{3}er$/u);
const isWay = fitting(/^\p{L}{4,}weg$/u);
const isLongEr = fitting(/\p{L}{4}er$/u);
const isRoadToTown = fitting(
  /^(?:land|heer|haupt|post|dorf)?(?:straße|str|strasse|chaussee|allee|landwehr)$/,
);
const leadsToAddress = fitting(/^(?:wohnung|anschrift|adresse|straße|wohnhaft|wohnt)$/);
const isCutSaint = fitting(/^(?:st|dr)$/);
const isLongestEr = fitting(/\p{L}{5}er$/u);
const endsPart = fitting(/^[,;:|(·•/–-]$/);

/** Where a name begins, and whether with a preposition that has a capital ("Am"). */
export interface Lead {
  readonly start: number;
  readonly preposition: boolean;
}

export const PARTICLES = words('von vom van de der den het la le da di du del dos zum zur op am an of t');

/** First token of the words before a type that name the street: "Kölner", "Willy Brandt", "Heinrich von Kleist". */
export function namesBefore(tokens: readonly Token[], type: number): number {
  const at = type - 1;
  const word = tokens[at];
  if (!word || tokens[type]!.gap === 'none' || tokens[type]!.gap === 'paragraph') return type;
  if (
    word.kind !== 'word' ||
    word.text.length < 3 ||
    STOP.has(word.lower) ||
    (isCounted(word) && !ADJECTIVES.has(word.lower))
  )
    return type;
  const inflected = isInflected(word);
  if (word.case === 'lower' && (!inflected || word.lower.length < 4)) return type;
  // "Große\nStraße 156"
  const parted = tokens[type]!.gap === 'line' && !endsInEr(word);
  if (parted && !(word.case === 'capital' && ADJECTIVES.has(word.lower))) return type;
  const start = compoundStart(tokens, at);
  const first = firstNamesBefore(tokens, start);
  if (first < start) return first;
  return start;
}

/** "Willy", "Max", "Heinrich von", "Dr.", "St." before a name. */
function firstNamesBefore(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let steps = 0; steps < 3; steps++) {
    let at = start - 1;
    if (tokens[start]?.gap !== 'space') break;
    if (tokens[at]?.text === '.' && isCutTitle(tokens[at - 1])) {
      start = at - 1;
      continue;
    }
    if (
      PARTICLES.has(tokens[at]?.lower ?? '') &&
      tokens[at]!.case === 'lower' &&
      tokens[at - 1]?.case === 'capital'
    )
      at--;
    const word = tokens[at];
    const isName =
      word?.kind === 'word' &&
      !STOP.has(word.lower) &&
      (ADJECTIVES.has(word.lower) || lookUpName(word.text).first === 'sure') &&
      (word.case !== 'lower' || tokens[from]!.case === 'lower');
    if (!isName) break;
    start = compoundStart(tokens, at);
  }
  return start;
}

/** First token of a word joined by hyphens: "Dr.-Hans-Böckler-Str", "Karl-Egmont-Straße". */
export function compoundStart(tokens: readonly Token[], last: number): number {
  let start = last;
  for (let steps = 0; steps < 6; steps++) {
    const hyphen = tokens[start - 1];
    const joined = hyphen?.text === '-' && hyphen.gap === 'none' && tokens[start]!.gap !== 'paragraph';
    if (!joined) break;
    const before = tokens[start - 2];
    if (before?.kind === 'word') start -= 2;
    else if (before?.text === '.' && before.gap === 'none' && tokens[start - 3]?.kind === 'word') start -= 3;
    else break;
  }
  return start;
}

/** Takes adjectives and a preposition before a name that ends like a street along. */
export function leadOf(tokens: readonly Token[], from: number, last: number): Lead {
  let start = from;
  for (let steps = 0; steps < 2; steps++) {
    const at = tokens[start - 1]?.text === '.' && tokens[start]!.gap !== 'none' ? start - 2 : start - 1;
    const word = tokens[at];
    const fits =
      word !== undefined &&
      tokens[start]!.gap !== 'paragraph' &&
      (word.case !== 'lower' || tokens[last]!.case === 'lower') &&
      (ADJECTIVES.has(word.lower) || isOfTown(tokens, at, last));
    if (!fits) break;
    start = at;
  }
  // "Burgemeester van Rijnsingel"
  if (
    tokens[start - 1]?.text === 'van' &&
    tokens[start - 2]?.case === 'capital' &&
    !STOP.has(tokens[start - 2]!.lower)
  )
    start -= 2;
  const lead = prepositionBefore(tokens, start, 0);
  if (lead === undefined || tokens[lead]!.case === 'lower') return { start, preposition: false };
  // "In der Lindenstraße 12 brennt es": a street of its own, whatever begins the sentence.
  const own = isOwnStreet(tokens[last]);
  if (own && (isWithin(tokens[lead]) || !beginsPart(tokens, lead))) return { start, preposition: false };
  return { start: lead, preposition: true };
}

/** "Krefelder Landstraße", "Bremer Heerstraße": the town it leads to. */
function isOfTown(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]!;
  if (tokens[at + 1]?.gap !== 'space') return false;
  // "Döser Feldweg"
  if (isShortEr(word))
    return word.case === 'capital' && isWay(tokens[last]) && beginsPart(tokens, at) && !STOP.has(word.lower);
  if (!isLongEr(word)) return false;
  if (isRoadToTown(tokens[last])) return true;
  const stem = word.lower.slice(0, -2);
  if (isPlace(stem) || isPlace(`${stem}en`)) return true;
  // "Sassenfelder Kirchweg" at the beginning of a line or a cell.
  if (
    word.case === 'capital' &&
    isWay(tokens[last]) &&
    word.text.length > 7 &&
    (beginsPart(tokens, at) || leadsToAddress(tokens[at - 1]))
  )
    return true;
  // "Lötscher Kirchweg": no trade, no name and no noun of the language.
  const { first, last: family } = lookUpName(word.lower);
  return (
    word.case === 'capital' &&
    first === 'no' &&
    family === 'no' &&
    !isRole(word.lower) &&
    !isCounted(word) &&
    !STOP.has(word.lower) &&
    !isNoun(foldName(word.lower)) &&
    !isCommonWord(word.lower)
  );
}

/** Index of a preposition before `start`, articles and up to `names` other words between. */
export function prepositionBefore(
  tokens: readonly Token[],
  start: number,
  names: number,
): number | undefined {
  let left = names;
  let broken = false;
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    const token = tokens[at]!;
    const { gap } = tokens[at + 1]!;
    if (gap === 'paragraph') return undefined;
    broken ||= gap === 'line';
    if (token.text === '.' && token.gap === 'none' && isCutSaint(tokens[at - 1])) {
      at--;
      continue;
    }
    if (token.kind !== 'word' || gap === 'none') return undefined;
    // "vor Rodung\nFNP 33"
    if (PREPOSITIONS.has(token.lower))
      return broken && token.case === 'lower' && at < start - 1 ? undefined : at;
    if (ARTICLES.has(token.lower)) continue;
    const adjective = ADJECTIVES.has(token.lower);
    // "an der wevelinghover mühle"
    const ofTown = token.case === 'lower' && tokens[start]!.case === 'lower' && isLongestEr(token);
    if (left <= 0 || (!adjective && !ofTown && (token.case === 'lower' || STOP.has(token.lower))))
      return undefined;
    left--;
  }
  return undefined;
}

/** Whether a token begins what it stands in: the line, a cell, or what follows a comma. */
export function beginsPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || startsLine(tokens[at]) || tokens[at]!.start - before.end > 2 || endsPart(before);
}
