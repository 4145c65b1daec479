import { DIGITS, digitCount, isDigit } from '../reading';
import { JOINTS } from './code-run';

/* How sure a code is by the letters and digits that it is made of. */

/** A number with letters that look like digits. */
const MISREAD = /^[\dOIl./-]+$/;
const GROUPS = /^[1-9]\d{0,9}(?:[-/]\d{1,10}|\.\d{1,10}){1,5}$/;

const PIECES = /\p{L}+|\d+|[^\p{L}\d]/gu;
const LETTERS = /^(?:\p{Lu}{1,5}|\p{Lu}{1,2}\p{Ll}{1,3}\p{Lu}{0,2})$/u;
const FIRST_LETTERS = /^\p{Lu}\p{L}{0,5}$/u;

/** Short groups of letters in capitals and of digits, with at most one joint between two. */
function isMixed(run: string): boolean {
  let joint = true;
  for (const [at, piece] of (run.match(PIECES) ?? []).entries()) {
    if (JOINTS.has(piece)) {
      if (joint) return false;
      joint = true;
      continue;
    }
    joint = false;
    const fits = isDigit(piece, 0) ? piece.length < 13 : (at === 0 ? FIRST_LETTERS : LETTERS).test(piece);
    if (!fits) return false;
  }
  return !joint;
}

const LETTER = /\p{L}/u;
const ZERO = /[-/]0\d/;
const CAPITALS = /^\p{Lu}{2}[^a-z]*$/u;
const LONG_GROUP = /(?:^|\.)\d{5,}/;

export function confidenceOf(run: string): number {
  const digits = digitCount(run);
  if (LETTER.test(run)) {
    // "TP/004/ÜB"
    const fewest = ZERO.test(run) && CAPITALS.test(run) ? 3 : 4;
    if (digits < fewest || !isMixed(run) || MISREAD.test(run)) return 0;
    const joints = run.replace(/[\p{L}\d]/gu, '').length;
    if (joints === 0)
      return digits > 5 &&
        /^[A-Z]{1,4}\d{6,12}$|^\d{2,4}[A-Z]{1,3}\d{4,10}$|^[A-Z]{3,5}\d{4,8}[A-Z]{1,3}\d{2,6}$/.test(run)
        ? 0.6
        : 0;
    return digits > 4 || joints > 1 ? 0.65 : 0;
  }
  if (DIGITS.test(run)) return digits > 8 && digits < 21 ? 0.6 : 0;
  return digits > 7 && (run.includes('-') || run.includes('/') || LONG_GROUP.test(run)) && GROUPS.test(run)
    ? 0.6
    : 0;
}
