/*
 * What tells a German noun from a name that no list knows: endings that hundreds of nouns and hardly a name have
 * ("antrag", "ungsplan"), and the shorter nouns that no such ending covers. Learned from the 1.3 million capitalised
 * words of all-the-german-words (MIT) against all names and towns.
 */
import { createRequire } from 'node:module';
import { fold } from './folding.mjs';
import { frontCode } from './front-coding.mjs';

const require = createRequire(import.meta.url);

const SHORTEST = 4;
const LONGEST = 9;
/** An ending counts from this many nouns on. */
const SUPPORT = 25;
/** So many nouns for each name with the same ending, and no name at all for the short ones. */
const NOUNS_A_NAME = 400;
const WITHOUT_NAMES_BELOW = 6;
/** Longer nouns that no ending covers are too rare to be listed. */
const LONGEST_LISTED = 8;

/** @param {ReadonlySet<string>} names folded names and towns */
export function wordLists(names) {
  const capital = new Set();
  const lower = new Set();
  for (const word of require('all-the-german-words')) {
    const folded = fold(word);
    if (/^[a-z]{3,}$/.test(folded)) (/^\p{Lu}/u.test(word) ? capital : lower).add(folded);
  }
  const nouns = [...capital].filter((word) => !names.has(word) && !lower.has(word));
  // A genitive says nothing: "des Küppers" would make a word of a name.
  const bare = nouns.filter((word) => !(word.endsWith('s') && capital.has(word.slice(0, -1))));
  const ofNouns = countEndings(bare);
  const ofNames = countEndings(names);
  const endings = new Set();
  for (const [ending, count] of [...ofNouns].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const against = ofNames.get(ending) ?? 0;
    const fits =
      count >= SUPPORT &&
      against * NOUNS_A_NAME <= count &&
      (against === 0 || ending.length >= WITHOUT_NAMES_BELOW);
    if (fits && !hasEnding(endings, ending)) endings.add(ending);
  }
  const listed = nouns.filter((word) => word.length <= LONGEST_LISTED && !hasEnding(endings, word));
  return {
    endings: frontCode(endings),
    words: frontCode(listed),
    /** What the language knows with a small or a capital letter, names included. */
    lower,
    capital,
  };
}

function countEndings(words) {
  const counts = new Map();
  for (const word of words) {
    for (let length = SHORTEST; length <= LONGEST && length <= word.length; length++) {
      const ending = word.slice(-length);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  return counts;
}

function hasEnding(endings, word) {
  for (let length = SHORTEST; length <= LONGEST && length <= word.length; length++) {
    if (endings.has(word.slice(-length))) return true;
  }
  return false;
}
