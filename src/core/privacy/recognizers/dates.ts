import { matchAt } from './reading';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = "(?:(?:18|19|20)\\d{2}|[’']?\\d{2})";
const MONTH_NAME =
  '(?:jan(?:uar|uary|\\.)?|jänner|feb(?:ruar|ruary|\\.)?|februari|mär(?:z|\\.)|mrz\\.?|maerz|märz|march|maart|apr(?:il|\\.)?|ma[iy]|mei|jun[io]?\\.?|june|jul[iy]?\\.?|aug(?:ust|\\.)?|augustus|sep(?:t(?:ember|\\.)?|\\.)?|okt(?:ober|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|de[zc](?:ember|\\.)?)';
/** Dots, slashes and hyphens may have a space or a line end behind them. */
const GAP = '(?: {1,2}|\\n)?';

/**
 * Dates as German letters write them: 12.03.1985, 12. 3. 85, 12. März 1985, 1985-03-12, 12/03/1985, 12-03-1985,
 * 12 03 1985, 12.März 1985, 12-Mar-1985, 12.III.1985; a blank for a point as scans have it (12.03 1985).
 */
const DATE = new RegExp(
  `(?:${DAY} ?\\.${GAP}(?:${MONTH} ?[., ]${GAP}|${MONTH_NAME}(?: |\\n)|[IVX]{1,4}\\.${GAP})${YEAR}|${DAY} ?[/-]${GAP}${MONTH} ?[/-]${GAP}${YEAR}|${DAY}-${MONTH_NAME}-${YEAR}|(?:19|20)\\d{2}[-./]${MONTH}[-./]${DAY}|${DAY} ${MONTH} (?:19|20)\\d{2}|${DAY}\\.? ?${MONTH_NAME},? (?:19|20)\\d{2})(?![\\p{L}\\p{N}]|[/-]\\d)`,
  'iuy',
);

/** End of the date that begins at a place. */
export function dateAt(text: string, at: number): number | undefined {
  const match = matchAt(DATE, text, at);
  return match ? at + match[0].length : undefined;
}

/** The four digits of a date's year, if it has them. */
export function yearOf(date: string): number | undefined {
  const match = /(?:18|19|20)\d{2}/.exec(date);
  return match ? Number(match[0]) : undefined;
}
