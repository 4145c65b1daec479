import { fitting } from '../../../per-word';
import type { Token } from '../../../text';
import { endsClearly, joinsOn, leadsToNumber } from '../marks';
import { UNITS } from '../words';
import { isHomeOfMany, isRow, REACH } from './home-of-many';
import { FLAT_WORDS, FLATS, isOrdinal, SHORT, SIDES, SINGLE, STOREYS, WINGS } from './words';

/* A flat's place as it is written: storey with side, number of a flat, wing. Issuer and basis: as `flat.ts`. */

const isCapitalAlone = fitting(/^(?:app|rgb|sfl)$/);
const isDotted = fitting(/^(?:rgb|sfl)$/);
const opensStorey = fitting(/^[(,]$/);
const endsOrdinal = fitting(/^(?:e|te|ter|tes|ten|er|st|nd|rd|th)$/);
const hasLetter = fitting(
  /^(?:aufgang|block|trakt|turm|eingang|stiege|app|apartment|appartement|whg|wohnung)$/,
);
const isRoomNumbered = fitting(/^(?:zi(?:mmer)?|raum)$/);
const joinsNumbers = fitting(/^(?:bis|und|-|–)$/);
const isDecimalMark = fitting(/^[,.]$/);
const saysNothing = fitting(
  /^(?:tür|aufgang|block|trakt|bungalow|stiege|ap|etg|turm|eingang|laubengang|baracke|pavillon|chalet)$/,
);
const isArticle = fitting(/^(?:das|ein|mein|unser|sein|ihr|eines)$/);
const isAbout = fitting(/^(?:auf|für|um)$/);
const beginsWithRoom = fitting(/^(?:zi|raum|container)/);

export interface Span {
  readonly start: number;
  readonly end: number;
  /** What it says without an address beside it: a side or a number of a flat, a storey alone, or nothing. */
  readonly says: 'flat' | 'storey' | 'nothing';
}

export function spanAt(tokens: readonly Token[], index: number, listed: boolean): Span | undefined {
  const { lower, case: spelling } = tokens[index]!;
  if (
    SHORT.has(lower) &&
    spelling !== 'upper' &&
    !(isCapitalAlone(tokens[index]) && spelling === 'capital')
  ) {
    // "3. og links" in lower case needs its number.
    const dotted = isDotted(tokens[index]) && tokens[index + 1]?.text === '.';
    if (!dotted && (!STOREYS.has(lower) || ordinalBefore(tokens, index) === index)) return undefined;
  }
  if (lower === 'st') return cutStorey(tokens, index);
  if (FLATS.has(lower)) return flatNumber(tokens, index, listed);
  if (WINGS.has(lower)) {
    const behind = isCutWing(tokens[index]) && isDot(tokens[index + 1]) ? index + 2 : index + 1;
    const end = sideAfter(tokens, behind);
    if (end === behind && isWhatItIsAbout(tokens, index)) return undefined;
    return {
      start: tokens[index - 1]?.text === '.' && tokens[index - 2]?.text.length === 1 ? index - 2 : index,
      end,
      says: lower === 'hinterhaus' ? 'storey' : 'nothing',
    };
  }
  const start = ordinalBefore(tokens, index);
  const next = tokens[index + 1];
  if (next?.gap === 'none' && joinsOn(next)) return undefined;
  if (SINGLE.has(lower)) {
    // "Verordnung (EG) Nr. 883/2004"
    if (lower === 'eg' && tokens[next?.text === ')' ? index + 2 : index + 1]?.lower === 'nr')
      return undefined;
    // "Systembetreuer, EG 10": a pay grade
    if (lower === 'eg' && next?.kind === 'number' && next.gap === 'space') return undefined;
    const end = sideAfter(tokens, index + 1);
    return { start: index, end, says: end > index + 1 ? 'flat' : 'storey' };
  }
  if (start === index) {
    // "Am Wittsee 4, OG", "Mieter Koch (UG)"
    if (
      /^[OU]G$/.test(tokens[index]!.text) &&
      opensStorey(tokens[index - 1]) &&
      (tokens[index - 1]!.text !== '(' || next?.text === ')')
    )
      return {
        start: index,
        end: sideAfter(tokens, index + 1),
        says: tokens[index - 1]!.text === '(' ? 'storey' : 'nothing',
      };
    // A form's "Etage: 3".
    const value = next?.text === ':' ? tokens[index + 2] : undefined;
    return value?.kind === 'number' && value.gap !== 'line'
      ? { start: index, end: sideAfter(tokens, index + 3), says: 'flat' }
      : undefined;
  }
  // "2 Stock tiefer"
  if (isAway(tokens[index + 1])) return undefined;
  const end = sideAfter(tokens, index + 1);
  return { start, end, says: end > index + 1 ? 'flat' : 'storey' };
}

const isAway = fitting(/^(?:tiefer|höher|drüber|darüber|darunter|drunter|hoch|runter)$/);

/** "der Antrag auf das Gartenhaus Im Bruch 41": no storey or side behind says that somebody lives there. */
function isWhatItIsAbout(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const storey = opensStorey(next) || next?.kind === 'number';
  return isArticle(tokens[index - 1]) && isAbout(tokens[index - 2]) && !storey;
}

const isCutWing = fitting(/(?:h|fl|geb)$/);
const isDot = (token: Token | undefined) => token?.text === '.' && token.gap === 'none';

/** "3. St.", "1. St. re."; a saint has a name behind. */
function cutStorey(tokens: readonly Token[], index: number): Span | undefined {
  const start = ordinalBefore(tokens, index);
  const behind = tokens[index + 2];
  if (start === index || tokens[index - 1]?.text !== '.' || !isDot(tokens[index + 1])) return undefined;
  if (behind?.gap === 'space' && behind.case === 'capital') return undefined;
  return { start, end: sideAfter(tokens, index + 2), says: 'nothing' };
}

/** "3. OG", "3 OG", "III. Etage", "zweiten Stock". */
function ordinalBefore(tokens: readonly Token[], index: number): number {
  const dot = tokens[index - 1]?.text === '.' ? index - 1 : index;
  const number = tokens[dot - 1];
  if (!number || tokens[index]!.gap === 'paragraph' || tokens[index]!.gap === 'line') return index;
  if (
    number.kind === 'number' &&
    number.text.length <= 2 &&
    (dot < index ? tokens[dot]!.gap === 'none' : true)
  )
    return dot - 1;
  if (dot < index && /^(?:I{1,3}|IV|V|VI)$/.test(number.text)) return dot - 1;
  // "1e verdieping", "2nd floor"
  if (endsOrdinal(number) && number.gap === 'none' && tokens[dot - 2]?.kind === 'number') return dot - 2;
  return isOrdinal(number) ? dot - 1 : index;
}

/** Takes "links", ", rechts", "Mitte", "li." along. */
function sideAfter(tokens: readonly Token[], index: number): number {
  const at = tokens[index]?.text === ',' || tokens[index]?.text === '/' ? index + 1 : index;
  const side = tokens[at];
  if (!side || !SIDES.has(side.lower) || side.gap === 'paragraph' || side.gap === 'line') return index;
  const dotted = side.text.length <= 3 && tokens[at + 1]?.text === '.' && tokens[at + 1]!.gap === 'none';
  return sideAfter2(tokens, dotted ? at + 2 : at + 1);
}

/** "links außen", "hinten rechts". */
function sideAfter2(tokens: readonly Token[], index: number): number {
  const side = tokens[index];
  return side?.gap === 'space' && SIDES.has(side.lower) ? index + 1 : index;
}

/** "Whg. 12", "Wohnung Nr. 7", "Wohnung links", "WE 03", "App. 4 b". */
function flatNumber(tokens: readonly Token[], index: number, listed: boolean): Span | undefined {
  let at = index + 1;
  while (at < index + 6 && leadsToNumber(tokens[at])) at++;
  const value = tokens[at];
  if (!value || value.gap === 'paragraph' || value.gap === 'line') return undefined;
  // "WG-Zimmer 3.14"
  const start = tokens[index - 2]?.lower === 'wg' && tokens[index - 1]?.text === '-' ? index - 2 : index;
  // "Aufgang C", "Block B"
  if (hasLetter(tokens[index]) && value.text.length === 1 && value.case !== 'lower')
    return { start: index, end: at + 1, says: 'nothing' };
  if (
    isRoomNumbered(tokens[index]) &&
    !listed &&
    !isBeforeTown(tokens[at + 1]) &&
    !isHomeOfMany(tokens, index, isRow(tokens, index))
  )
    return undefined;
  if (value.kind !== 'number') {
    const end = sideAfter(tokens, index + 1);
    return end > index + 1 ? { start: index, end, says: 'flat' } : undefined;
  }
  const next = tokens[at + 1];
  if (
    value.text.length > 4 ||
    (next?.text === '.' &&
      next.gap === 'none' &&
      tokens[at + 2]?.kind !== undefined &&
      FLAT_WORDS.has(tokens[at + 2]!.lower))
  )
    return undefined;
  if (next?.kind === 'word' && UNITS.has(next.lower) && next.gap !== 'line') return undefined;
  if (joinsNumbers(next) && tokens[at + 2]?.kind === 'number') return undefined;
  // "Wohnung 3.04" on the third floor, and no "Wohnung 3.500 Euro".
  const decimal =
    next?.gap === 'none' &&
    isDecimalMark(next) &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]!.gap === 'none';
  if (decimal) return tokens[at + 2]!.text.length === 2 ? { start, end: at + 3, says: 'nothing' } : undefined;
  const letter = next?.kind === 'word' && next.text.length === 1 && next.gap === 'none';
  return {
    start,
    end: sideAfter(tokens, at + (letter ? 2 : 1)),
    says:
      saysNothing(tokens[index]) ||
      (beginsWithRoom(tokens[index]) && !(at === index + 1 && isHomeOfMany(tokens, index)))
        ? 'nothing'
        : 'flat',
  };
}

/** The postcode begins the line below: a room in an address. */
const isBeforeTown = (next: Token | undefined) =>
  next?.kind === 'number' && next.text.length === 5 && next.gap === 'line';

/** The part of the sentence around a span, both ends bounded. */
export function* around(tokens: readonly Token[], { start, end }: Span): Generator<Token> {
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || endsClearly(token)) break;
    if (
      token.text === '.' &&
      tokens[at + 1]!.gap !== 'none' &&
      tokens[at + 1]!.case === 'capital' &&
      (tokens[at - 1]?.text.length ?? 0) > 4
    )
      break;
    yield token;
  }
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsClearly(token)) break;
    if (token.text === '.' && tokens[at - 1]!.text.length > 3) break;
    yield token;
  }
}
