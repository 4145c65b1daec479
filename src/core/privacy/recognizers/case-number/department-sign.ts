import { matchAt } from '../reading';

/*
 * What belongs to a code that stands apart by a blank or a dash: the sign of a department before it ("III B 4 –
 * 1994/0211476"), the running number and the year behind it ("32.41-B 19/26").
 */

const LONGEST = 16;
const DEPARTMENT = /(?<![\p{L}\p{N}.,/-])(?:[IVX]{1,4}|[A-Z]{1,2})(?: ?[A-Z])?(?: ?\d{1,2})? ?[–-] ?$/u;
const ROMAN_OR_DIGIT = /[IVX]{2,4}|\d/;
const FILE = /(?<=[-/][A-Z]{1,2}) \d{1,5}\/(?:20)?\d{2}(?![\p{L}\p{N}]|[/.,-]\d)/uy;

/** Offset of the sign of a department that leads to a code. */
export function startWithDepartment(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  const match = DEPARTMENT.exec(before);
  return match && ROMAN_OR_DIGIT.test(match[0]) ? from + match.index : start;
}

/** End of the running number with its year behind the letter of an office. */
export function endWithFile(text: string, end: number): number {
  return end + (matchAt(FILE, text, end)?.[0].length ?? 0);
}
