import { fitting } from '../../per-word';
import type { PreparedText, Token } from '../../text';
import { MONTHS } from '../address/words';
import { dateAt, feastAt, partOfDateAt } from '../dates';
import { beginsHere } from '../reading';
import { monthAt } from './date';

/** A date as it is told, whole or in part. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Indices of its first token and of the token after its last. */
  readonly first: number;
  readonly next: number;
  readonly grain: 'day' | 'yearless' | 'date' | 'month' | 'year';
}

const YEAR = /^(?:18[5-9]|19|20[0-4])\d{1,2}$/;
const isSeason = fitting(
  /^(?:frühjahr|frühling|frühsommer|sommer|spätsommer|herbst|spätherbst|winter|jahresende|jahresanfang|jahreswechsel)$/,
);
const isJoint = fitting(/^[./\-–,:§€]$/);

/** The date that begins with the digits at `index` or ends with them: "3.5.1964", "3. Mai", "Mai 1964", "5/1964", "1964". */
export function pieceAt(prepared: PreparedText, index: number): Piece | undefined {
  const { text, tokens } = prepared;
  const token = tokens[index]!;
  if (token.text.length > 4 || token.text.length === 3 || !beginsHere(text, token.start)) return undefined;
  const before = tokens[index - 1];
  if (before?.kind === 'mark' && token.gap === 'none' && isJoint(before)) return undefined;
  if (token.text.length === 4) return withYear(prepared, index);
  const day = dateAt(text, token.start);
  if (day !== undefined) return piece(prepared, index, token.start, day, 'day');
  const part = partOfDateAt(text, token.start);
  if (part !== undefined) return piece(prepared, index, token.start, part, 'yearless');
  const month = tokens[index + 1]?.text === '/' ? monthAt(text, token.start, true) : undefined;
  if (month !== undefined && tokens[index + 2]?.text.length === 4)
    return piece(prepared, index, token.start, month, 'month');
  return slashed(prepared, index) ?? dateOnly(tokens, index);
}

/** "4/2016," where the month of a column ends with a blank. */
function slashed({ tokens }: PreparedText, index: number): Piece | undefined {
  const [month, slash, year, next] = [
    tokens[index]!,
    tokens[index + 1],
    tokens[index + 2],
    tokens[index + 3],
  ];
  if (slash?.text !== '/' || slash.gap !== 'none' || year?.gap !== 'none' || !YEAR.test(year.text))
    return undefined;
  if (year.text.length !== 4 || Number(month.text) > 12 || Number(month.text) < 1) return undefined;
  if (next?.gap === 'none' && /^[/\-\d]$/.test(next.text)) return undefined;
  return { start: month.start, end: year.end, first: index, next: index + 3, grain: 'month' };
}

/** "am 17." */
function dateOnly(tokens: readonly Token[], index: number): Piece | undefined {
  const dot = tokens[index + 1];
  const next = tokens[index + 2];
  const day = Number(tokens[index]!.text);
  if (dot?.text !== '.' || dot.gap !== 'none' || day < 1 || day > 31 || tokens[index - 1]?.lower !== 'am')
    return undefined;
  if (next?.kind === 'number' || (next?.kind === 'word' && next.case === 'capital')) return undefined;
  return { start: tokens[index]!.start, end: dot.end, first: index, next: index + 2, grain: 'date' };
}

function withYear(prepared: PreparedText, index: number): Piece | undefined {
  const { text, tokens } = prepared;
  const token = tokens[index]!;
  if (!YEAR.test(token.text)) return undefined;
  const day = dateAt(text, token.start);
  if (day !== undefined) return piece(prepared, index, token.start, day, 'day');
  // A sentence may end behind "28. Nov." and its year begin the next.
  for (let at = index - 2; at > index - 5; at--)
    if (isDay(tokens[at]) && dateAt(text, tokens[at]!.start) === token.end)
      return piece(prepared, at, tokens[at]!.start, token.end, 'day');
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next?.gap === 'none' && /^[/\-–.,:]$/.test(next.text) && tokens[index + 2]?.gap === 'none')
    return undefined;
  if (before?.kind === 'word' && token.gap === 'space') {
    // The day of "3. Mai 1964" is looked at by itself.
    if (MONTHS.has(before.lower))
      return isDay(tokens[index - 2]) || isDay(tokens[index - 3])
        ? undefined
        : { start: before.start, end: token.end, first: index - 1, next: index + 1, grain: 'month' };
    if (isSeason(before))
      return { start: before.start, end: token.end, first: index - 1, next: index + 1, grain: 'month' };
    if (feastAt(text, before.start) === token.end)
      return { start: before.start, end: token.end, first: index - 1, next: index + 1, grain: 'day' };
  }
  return { start: token.start, end: token.end, first: index, next: index + 1, grain: 'year' };
}

const isDay = (token: Token | undefined) => token?.kind === 'number' && token.text.length < 3;

function piece(
  prepared: PreparedText,
  first: number,
  start: number,
  end: number,
  grain: Piece['grain'],
): Piece {
  return { start, end, first, next: prepared.tokenAt(end), grain };
}
