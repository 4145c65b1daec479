import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { MONTHS, STOREY, UNITS } from './words';

const isFraction = fitting(/[½¼¾²]/);
const isAddition = fitting(/^(?:bis|ter|quater|[a-z])$/);
const isMisreadDigits = fitting(/^[ol]{1,2}$/);
const isSecond = fitting(/^(?:bis|ter)$/);
const joinsHouses = fitting(/^(?:und|u|sowie|&)$/);
const joinsRange = fitting(/^(?:bis|und|u)$/);
const isDoor = fitting(/^(?:top|tür|stiege|stg|whg|we)$/);
const isUnitSign = fitting(/[%°$€²³*]/);
const goesOnWith = fitting(/^[,;]$/);
const CENTURY = /^(?:19|20)/;
const YEAR = /^(?:19|20)\d\d$/;
const SMALL_LETTER = /^[a-f]$/;
const HOUSE_LETTER = /^[a-fh-kA-FH-K]$/;

/** Marks between the parts of a number: 12-14, 12/1, 12+14. */
const JOINTS = new Set(['-', '–', '—', '/', '+', '&']);
/** What follows a number of another country: bus 3, m. 4, D: 3, Top 5. */
const ADDENDA = words('bus bte boîte boite lok d daire kat top stg stiege apt apto int sc');
/** What is counted with a point: "Grundschule Am Brückfeld 2. Klasse". */
const ORDERED = words(
  `klasse klassen bauabschnitt abschnitt ba preis rang lesung sitzung auflage quartal halbjahr jahrgang stufe tag woche monat jahr
  änderung fassung advent runde spieltag liga mannschaft vorsitzende vorsitzender vorsitzenden stellvertreter stellvertreterin
  beigeordneter beigeordnete rate mahnung antrag nachtrag teil kapitel kind kinder lebensjahr geburtstag jahrestag hälfte halbzeit`,
);
const LINE_ENDS = new Set([undefined, 'line', 'paragraph']);
const MAX_PARTS = 4;

/**
 * Reads the house number that begins with the digits at `index`: 12, 12a, 12 a, 12-14, 12 1/2, 12/3/14, 12a–c, 12 bis.
 * @returns the index of the token after it; -1 where the number is a date, a sum, a time, a year or counts something
 */
export function readHouseNumber(tokens: readonly Token[], index: number): number {
  const first = tokens[index]!;
  if (!isNumber(first) || isDecimal(tokens, index - 1)) return -1;
  if (first.text.length === 4 && CENTURY.test(first.text) && !isLetter(tokens, index + 1)) return -1;
  let end = afterLetter(tokens, index + 1);
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const next = afterPart(tokens, end);
    if (next === end) break;
    end = next;
  }
  // "Vorlage Nordring 5/2025"
  const year = end > index + 2 && tokens[end - 2]!.text === '/' && YEAR.test(tokens[end - 1]!.text);
  return year || isOther(tokens, end) ? -1 : afterRow(tokens, end);
}

/** "Ringstr. 4, 6 und 8": more houses, the last of them behind an "und". */
function afterRow(tokens: readonly Token[], end: number): number {
  for (let at = end, count = 0; count < 6; count++) {
    const mark = tokens[at];
    const last = joinsHouses(mark);
    if (!mark || mark.gap === 'line' || mark.gap === 'paragraph' || !(last || mark.text === ',')) return end;
    const next = last && tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const number = tokens[next];
    if (!number || !isNumber(number) || number.gap !== 'space' || number.text.length > 3) return end;
    at = afterLetter(tokens, next + 1);
    if (last) return isPlainEnd(tokens, at) && !isOther(tokens, at) ? at : end;
  }
  return end;
}

function isNumber(token: Token): boolean {
  return token.kind === 'number' && token.text.length <= 4 && token.text[0] !== '0';
}

/** Whether a mark at `index` ties the number after it to digits before it: 3,12, 01.12, 9:12. */
function isDecimal(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  return (
    mark?.kind === 'mark' &&
    mark.gap === 'none' &&
    tokens[index + 1]!.gap === 'none' &&
    tokens[index - 1]?.kind === 'number'
  );
}

function isLetter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && token.gap === 'none' && token.text.length === 1;
}

/** "12a", "12 a" and no "12 z. B.", "12 m". */
function afterLetter(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.kind === 'mark' && isFraction(token))
    return token.gap === 'line' || token.gap === 'paragraph' ? index : index + 1;
  if (token?.kind !== 'word') return index;
  const next = tokens[index + 1];
  if (token.gap === 'none') {
    // "2x23 m"
    if (token.text === 'x' && next?.kind === 'number' && next.gap === 'none') return index;
    if (isAddition(token)) return index + 1;
    // Letters of an OCR: 1O, 1l.
    if (!isMisreadDigits(token)) return index;
    // "4l334" is a postcode.
    if (next?.kind === 'number' && next.gap === 'none' && next.text.length > 2) return index;
    return next?.kind === 'number' && next.gap === 'none' && next.text.length < 3 ? index + 2 : index + 1;
  }
  const abbreviated = next?.text === '.' && next.gap === 'none' && tokens[index + 2]?.gap === 'none';
  const numbered = next?.kind === 'number' && next.gap !== 'line' && next.text.length < 4;
  // The letter was broken into the next line.
  if (token.gap === 'line' && SMALL_LETTER.test(token.text))
    return LINE_ENDS.has(next?.gap) ? index + 1 : index;
  const fits = token.text.length === 1 && token.gap === 'space' && HOUSE_LETTER.test(token.text);
  const care = token.lower === 'c' && next?.text === '/' && tokens[index + 2]?.lower === 'o';
  return fits && !care && !abbreviated && !numbered && next?.text !== "'" && next?.text !== ':'
    ? index + 1
    : index;
}

function afterPart(tokens: readonly Token[], index: number): number {
  const joint = tokens[index];
  const next = tokens[index + 1];
  if (!joint || joint.gap === 'line' || joint.gap === 'paragraph') return index;
  if (JOINTS.has(joint.text) && next) return afterJoint(tokens, index + 1, joint.gap !== 'none');
  // "118 bis," as in France and the Netherlands
  if (isSecond(joint) && (LINE_ENDS.has(next?.gap) || next?.text === ',')) return index + 1;
  if (next?.kind === 'number' && joinsRange(joint)) {
    const end = afterLetter(tokens, index + 2);
    return next.gap === 'space' && isNumber(next) && isPlainEnd(tokens, end) ? end : index;
  }
  if (joint.kind === 'number' && joint.gap === 'space') {
    // 12 1/2, and digits that a scan has pulled apart.
    if (
      next?.text === '/' &&
      next.gap === 'none' &&
      /^[13]$/.test(joint.text) &&
      /^[234]$/.test(tokens[index + 2]?.text ?? '')
    )
      return index + 3;
    const lone = joint.text.length === 1 && LINE_ENDS.has(next?.gap === 'space' ? 'space' : next?.gap);
    return lone && tokens[index - 1]?.text.length === 1 ? index + 1 : index;
  }
  if (ADDENDA.has(joint.lower) || (joint.lower === 'm' && next?.text === '.')) {
    const value = next?.text === '.' || next?.text === ':' ? index + 2 : index + 1;
    const isValue = tokens[value]?.kind === 'number' && tokens[value]!.gap !== 'line';
    return isValue && (value > index + 1 || joint.lower !== 'd') ? value + 1 : index;
  }
  return index;
}

/** What follows a hyphen or a stroke: a number, a letter, a Roman number; not a storey, not a postcode. */
function afterJoint(tokens: readonly Token[], index: number, spaced: boolean): number {
  const before = index - 1;
  const token = tokens[index]!;
  if (token.gap === 'line' || token.gap === 'paragraph') return before;
  if (token.kind === 'number' && token.text.length <= 4) {
    const next = tokens[index + 1];
    if (next?.text === '.' && next.gap === 'none' && isStorey(tokens, index + 2)) return before;
    if (token.text.length === 4 && spaced) return before;
    return afterLetter(tokens, index + 1);
  }
  if (token.kind !== 'word' || token.gap !== 'none') return before;
  // "31/Top 4", "12/Tür 3"
  if (isDoor(token)) {
    const door = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
    return tokens[door]?.kind === 'number' && tokens[door]!.gap !== 'line' ? door + 1 : before;
  }
  if (token.text.length === 1 && tokens[index + 1]?.text !== '.') return index + 1;
  return /^(?:[IVX]{1,4}|hs|huis|bis)$/.test(token.text) ? index + 1 : before;
}

function isStorey(tokens: readonly Token[], index: number): boolean {
  return STOREY.has(tokens[index]?.lower ?? '');
}

/** After "12 und 14" neither a noun nor a measure: these count. */
function isPlainEnd(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (!next || next.gap === 'line' || next.gap === 'paragraph') return true;
  return next.kind === 'word' ? next.case === 'lower' && !UNITS.has(next.lower) : next.text !== ':';
}

/** Whether what follows makes the number a date, a time, a sum, a storey or a count. */
function isOther(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (!next) return false;
  const after = tokens[index + 1];
  if (next.gap === 'none' && next.kind === 'mark') {
    if (after?.gap === 'none' && after.kind === 'number') {
      return (
        next.text === '.' ||
        next.text === ':' ||
        (next.text === ',' && after.text.length < 4) ||
        next.text === '-'
      );
    }
    if (next.text === '.') {
      // "Gymnasium 8., Gesamtschule 9.": days
      if (after && after.gap === 'none' && goesOnWith(after)) return true;
      return (
        after !== undefined &&
        (MONTHS.has(after.lower) ||
          ORDERED.has(after.lower) ||
          isStorey(tokens, index + 1) ||
          isDay(tokens, index))
      );
    }
  }
  if (next.gap === 'none' && next.kind === 'word') return true;
  if (next.gap === 'none' && isUnitSign(next)) return true;
  if (next.gap === 'paragraph' || next.gap === 'line') return false;
  if (next.text === 'x' || next.text === '×' || next.text === '€' || next.text === '%') return true;
  if (next.lower === 'von' && after?.kind === 'number') return true;
  if (next.lower === 'bis' && after?.kind === 'number') return UNITS.has(tokens[index + 2]?.lower ?? '');
  return UNITS.has(next.lower);
}

/** "12. 3. 2024" */
function isDay(tokens: readonly Token[], dot: number): boolean {
  return (
    tokens[dot + 1]?.kind === 'number' &&
    tokens[dot + 1]!.gap === 'space' &&
    tokens[dot + 2]?.text === '.' &&
    tokens[dot + 1]!.text.length <= 2 &&
    !isStorey(tokens, dot + 3)
  );
}
