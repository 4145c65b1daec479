import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { digitCount } from '../reading';

/** Length of the longest beginning that is a valid number; groups after it belong to something else. */
export function validLength(candidate: string): number {
  let piece = candidate;
  for (let attempt = 0; attempt < 5; attempt++) {
    // No code of a country begins with a zero (ITU-T E.164).
    if (digitCount(piece) < 7 || ONLY_ZEROS.test(piece)) return 0;
    const plain = piece.replace(/^\+\+/, '+').replace(/[_·]/g, ' ');
    const number = parsePhoneNumberFromString(plain, 'DE');
    // Behind a plus also numbers of ranges that no plan has given out yet.
    if (number?.isValid() || (plain.startsWith('+') && number?.isPossible()))
      return closeBracket(candidate, piece.length);
    const cut = piece.search(/[\s()/.·–-]{1,4}\d+\)?$/);
    if (cut <= 0) return 0;
    piece = piece.slice(0, cut);
  }
  return 0;
}

function closeBracket(candidate: string, length: number): number {
  return candidate[length] === ')' && candidate.slice(0, length).includes('(') ? length + 1 : length;
}

const ONLY_ZEROS = /^[^\d]{0,4}0(?:[^\d]{0,4}0){2}/;
