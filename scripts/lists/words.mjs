/*
 * What tells a German word from a name that no list knows: endings that hundreds of words and hardly a name have
 * ("antrag", "ungsplan"), and the shorter words that no such ending covers; nouns, and the others, which have a capital
 * at the beginning of a sentence. Learned from the 1.7 million words of all-the-german-words (MIT) against all names
 * and towns.
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
/** Longer words that no ending covers are too rare to be listed. */
const LONGEST_NOUN = 9;
const LONGEST_OTHER = 8;

const INFLECTIONS = ['n', 'en', 'e', 'es', 'er', 'ern'];

/**
 * @param names folded names and towns
 * @param places the towns among them, which are called after nouns ("Bergen")
 * @param sureNames which of them are no words, by what the language knows
 */
export function wordLists(names, sureNames, places) {
  // Words of a crawl in lower case; nouns stand there without their first letter ("ntrag").
  const frequent = new Set(require('an-array-of-german-words').map(fold));
  const capital = new Set();
  const lower = new Set();
  for (const word of require('all-the-german-words')) {
    const folded = fold(word);
    if (/^[a-z]{3,}$/.test(folded)) (/^\p{Lu}/u.test(word) ? capital : lower).add(folded);
  }
  const isInflected = (word) =>
    capital.has(word) &&
    INFLECTIONS.some((ending) => capital.has(word + ending) && !names.has(word + ending));
  /** Forms of nouns: "Böen". */
  const isForm = (word) =>
    ['n', 'en', 'er'].some((ending) => {
      const base = word.slice(0, -ending.length);
      return (
        word.endsWith(ending) && base.length > 2 && capital.has(word) && capital.has(base) && !names.has(base)
      );
    });
  // What has no other form than a genitive may be a name that no list of names has; frequent ones are words.
  const isCertain = (word) =>
    isInflected(word) ||
    INFLECTIONS.some((ending) => word.endsWith(ending) && capital.has(word.slice(0, -ending.length))) ||
    frequent.has(word) ||
    frequent.has(word.slice(1));
  const language = { lower, isInflected, isForm };
  const sure = sureNames(language);
  const nouns = [...capital].filter((word) => !names.has(word) && !lower.has(word));
  // A genitive says nothing: "des Küppers" would make a word of a name.
  const bare = nouns.filter((word) => !(word.endsWith('s') && capital.has(word.slice(0, -1))));
  const ofNames = countEndings(names);
  const endings = typicalEndings(bare, ofNames);
  const small = [...lower].filter((word) => !names.has(word));
  const smallEndings = typicalEndings(small, ofNames);
  return {
    nounEndings: frontCode(endings),
    nouns: frontCode(
      [
        ...nouns,
        ...[...names].filter(
          (name) => (isInflected(name) || (capital.has(name) && !places.has(name))) && !sure.has(name),
        ),
      ].filter((word) => word.length <= LONGEST_NOUN && !hasEnding(endings, word) && isCertain(word)),
    ),
    otherEndings: frontCode(smallEndings),
    others: frontCode(small.filter((word) => word.length <= LONGEST_OTHER && !hasEnding(smallEndings, word))),
  };
}

/** Endings that many of the words and hardly a name have; none that ends in a shorter one. */
function typicalEndings(words, ofNames) {
  const endings = new Set();
  const counts = [...countEndings(words)].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [ending, count] of counts) {
    const against = ofNames.get(ending) ?? 0;
    const fits =
      count >= SUPPORT &&
      against * NOUNS_A_NAME <= count &&
      (against === 0 || ending.length >= WITHOUT_NAMES_BELOW);
    if (fits && !hasEnding(endings, ending)) endings.add(ending);
  }
  return endings;
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
