import { findInPrepared, type Place, sameWords } from './places';
import type { PreparedText } from './text';

/** Stands for the words of one name in an entry such as "Bürgermeister *". */
const ANY_NAME = '*';
/** So far a name and its title may reach. */
const REACH = 120;
const TITLES = /(?:(?:frau|herrn?|dr|prof|dipl)\.? ){0,4}$/;

/** The allowed names in a text: places of names as written, and what must stand around the others. */
export interface AllowedNames {
  readonly places: readonly Place[];
  readonly patterns: readonly { readonly before: string; readonly after: string }[];
}

/**
 * Reads the entries of `policy.privacy.allow.names`: a name as written, or a pattern with one `*` for a name of up to
 * any words with something on one side of it, "Bürgermeister *" or "*, Pressestelle". A `*` alone allows nothing.
 */
export function allowedNames(prepared: PreparedText, entries: readonly string[]): AllowedNames {
  const patterns = entries.filter((entry) => entry.includes(ANY_NAME));
  return {
    places: entries
      .filter((entry) => !entry.includes(ANY_NAME))
      .flatMap((entry) => findInPrepared(prepared, entry)),
    patterns: patterns
      .map((entry) => {
        const [before = '', after = ''] = entry.split(ANY_NAME, 2);
        return { before: sameWords(before), after: sameWords(after) };
      })
      .filter(({ before, after }) => before !== '' || after !== ''),
  };
}

/** Whether the name at a place is an allowed one; titles and a salutation may stand before it. */
export function isAllowedName({ lower }: PreparedText, place: Place, allowed: AllowedNames): boolean {
  if (allowed.places.some(({ start, end }) => start <= place.start && place.end <= end)) return true;
  if (allowed.patterns.length === 0) return false;
  const before = spaced(lower.slice(Math.max(0, place.start - REACH), place.start))
    .replace(TITLES, '')
    .trimEnd();
  const after = spaced(lower.slice(place.end, place.end + REACH)).trimStart();
  return allowed.patterns.some(
    (pattern) =>
      (pattern.before === '' || endsWithWords(before, pattern.before)) &&
      (pattern.after === '' || startsWithWords(after, pattern.after)),
  );
}

const spaced = (text: string) => text.replace(/\s+/g, ' ');

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\p{N}]$/u.test(text.slice(0, -words.length));
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}
