import { lookUpName } from '../../lists/names';
import type { Candidate } from '../../recognizer';

export function login(
  start: number,
  end: number,
  confidence: number,
  reason: Candidate['reason'] = 'cue',
): Candidate {
  return { start, end, type: 'USERNAME', confidence, reason };
}

/** Small letters with a digit, a dot or an underscore: no number of an account, no word. */
export function isHandle(value: string): boolean {
  return (
    /\p{Ll}/u.test(value) &&
    /\p{L}[\d_.]|[\d_.]\p{L}|_/u.test(value) &&
    !/^\d+[.,]|\.(?:de|com|net|org)$/u.test(value)
  );
}

/** A first or last name, also with an initial before or behind it: "hweiss", "poetters". */
export function isNamed(word: string, initials = true): boolean {
  const isName = (name: string) => {
    if (name.length < 4) return false;
    return [name, name.replace(/([aou])e/g, '$1')].some((spelling) => {
      const { first, last } = lookUpName(spelling);
      return first === 'sure' || last === 'sure';
    });
  };
  return isName(word) || (initials && (isName(word.slice(1)) || isName(word.slice(0, -1))));
}
