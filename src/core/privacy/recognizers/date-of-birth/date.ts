import type { Candidate } from '../../recognizer';
import { dateAt, feastAt } from '../dates';
import { asDigits, beginsHere, matchAt, readForm } from '../reading';

/** What a date is of; the day of a baptism counts as one of a marriage. */
export type EventKind = 'birth' | 'death' | 'marriage';

export function candidate(start: number, end: number | undefined, confidence: number): Candidate | undefined {
  return end === undefined
    ? undefined
    : { start, end, type: 'DATE_OF_BIRTH', confidence, reason: confidence > 0.7 ? 'cue' : 'context' };
}

/** "11.1.1365": a year of the Iranian calendar. */
const PERSIAN = /\d{1,2}[./]\d{1,2}[./]1[34]\d{2}(?![\p{L}\p{N}]|[./-]\d)/uy;

function persianAt(text: string, at: number): number | undefined {
  const match = matchAt(PERSIAN, text, at);
  return match ? at + match[0].length : undefined;
}

const LENIENT = /[\dOoIlZ](?:[ .,/|·•_–-]{0,3}[\dOoIlSBZG]){5,7}(?![\p{L}\p{N}])/uy;
const OVER_LINE = /[0-3OoIlZ](?:[ .,/|\n\t>-]{0,4}[\dOoIlSBZG]){5,7}(?![\p{L}\p{N}])/uy;
/** A year that a blank parts: "12.08.19 64". */
const PARTED_YEAR = /(?<=[./-](?:18|19)) \d{2}(?=[\s,;)|]|\.(?!\d)|$)(?! ?(?:Uhr|€|EUR|Euro|%))/uy;

/** A date, after a clear word also with spaces between its digits and with letters that look like digits. */
export function lenientDateAt(text: string, at: number): number | undefined {
  if (!beginsHere(text, at)) return undefined;
  const end = dateAt(text, at) ?? feastAt(text, at) ?? persianAt(text, at);
  if (end !== undefined) return end + (matchAt(PARTED_YEAR, text, end)?.[0].length ?? 0);
  const rare = matchAt(RARE, text, at);
  if (rare) return at + rare[0].length;
  const named = scannedAt(text, at);
  if (named !== undefined) return named;
  const match = matchAt(LENIENT, text, at);
  const plain = match ? asDigits(match[0].replace(/[|·•_–]/g, '/')) : undefined;
  if (plain !== undefined && dateAt(plain, 0) === plain.length) return at + plain.length;
  const short = match && /^\d{2} ?\d{2} ?\d{2}$/.test(match[0]) ? match[0].replaceAll(' ', '') : undefined;
  if (short !== undefined && Number(short.slice(0, 2)) < 32 && /^..(?:0[1-9]|1[0-2])/.test(short))
    return at + match![0].length;
  // Two years are no date: "2008/2009".
  const over = match ?? matchAt(OVER_LINE, text, at);
  const read = over && !/^\d{4}\D/.test(over[0]) ? readForm(text, at, 'nnnnnnnn') : undefined;
  if (!read) return undefined;
  const [day, month, year] = [read.compact.slice(0, 2), read.compact.slice(2, 4), read.compact.slice(4)].map(
    Number,
  );
  const isDate = day! > 0 && day! < 32 && month! > 0 && month! < 13 && year! > 1880 && year! < 2040;
  return isDate ? read.end : undefined;
}

/** "00.00.1979" of papers that know the year alone, "13.13.2016" mistyped, "20/IV/1934". */
const RARE = /(?:\d{2}\. ?\d{2}\. ?(?:19|20)\d{2}|\d{1,2}[/-][IVX]{1,4}[/-](?:19|20)\d{2})(?![\p{L}\p{N}])/uy;
const SCANNED_DAY = /(?:[OoIl][\dOoIl]?|\d[OoIl])(?=\. ?\p{L})/uy;
/** No date with the name of its month is longer. */
const LONGEST = 22;

/** "l7. Jan. 1929": a scan read a letter for a digit of the day. */
function scannedAt(text: string, at: number): number | undefined {
  const day = matchAt(SCANNED_DAY, text, at)?.[0];
  if (day === undefined) return undefined;
  const end = dateAt(asDigits(day) + text.slice(at + day.length, at + LONGEST), 0);
  return end === undefined ? undefined : at + end;
}

const MONTH = /(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?=[ )])/uy;
const SHORT_MONTH = /(?:0?[1-9]|1[0-2])[/.](?:(?:19|20)\d{2}|\d{2})(?=\s|[|;)]|$)/uy;

/** End of a month with its year: "08/1999"; in a cell of its own also "8/19". */
export function monthAt(text: string, at: number, inCell = false): number | undefined {
  const match = matchAt(inCell ? SHORT_MONTH : MONTH, text, at);
  return match ? at + match[0].length : undefined;
}
