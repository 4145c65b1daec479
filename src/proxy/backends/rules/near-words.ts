import { startsUpper } from './case';
import { KNOWN_NOUNS } from './data/known-nouns';
import { isKnownWord, isListed } from './word-list';

/** Letters that typing fingers or ears mix up. */
const MIXED = [
  'dt',
  'bp',
  'gk',
  'vf',
  'sz',
  'mn',
  'ie',
  'sa',
  'rt',
  'tz',
  'ui',
  'io',
  'er',
  'we',
  'df',
  'gh',
  'jk',
  'kl',
  'cv',
  'xc',
  'vb',
  'bn',
];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzäöüß';

function isMixed(a: string, b: string): boolean {
  return MIXED.some((pair) => pair.includes(a) && pair.includes(b));
}

/**
 * Words one slip away: two letters swapped, one doubled or not doubled, one left out or put in, one
 * mixed up. First letter and ending stay: there other forms of the same word begin.
 */
function* slips(word: string, noun: boolean): Generator<string> {
  const last = word.length - 1;
  // inflection happens in the last letters
  const inner = noun ? last : word.length - 3;
  for (let i = 1; i < last; i++) {
    const [a, b] = [word[i]!, word[i + 1]!];
    if (a !== b) yield word.slice(0, i) + b + a + word.slice(i + 2);
    if (i >= inner) continue;
    if (noun || a === b) yield word.slice(0, i) + word.slice(i + 1);
    // "anhängig" and "abhängig": the beginning of small words holds prefixes
    if (!noun && i < 3) continue;
    for (const letter of ALPHABET) {
      yield word.slice(0, i) + letter + word.slice(i);
      if (!noun && letter !== a && isMixed(a, letter)) yield word.slice(0, i) + letter + word.slice(i + 1);
    }
  }
}

const nouns = new Set(KNOWN_NOUNS.split(/\s+/).filter(Boolean));
const SHORTEST = 8;

function findNear(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > 40) return undefined;
  const upper = startsUpper(word);
  if (upper && nouns.has(word)) return undefined;
  if (isKnownWord(word)) return undefined;
  const found = new Set<string>();
  for (const slip of slips(word, upper)) {
    if (upper ? nouns.has(slip) : isListed(slip) && ADJECTIVE_OR_VERB.test(slip)) found.add(slip);
    if (found.size > 1) return undefined;
  }
  return [...found][0];
}

/** Small words whose ending shows that they are no noun that lost its first letter. */
const ADJECTIVE_OR_VERB =
  /(?:ieren|iert|lich|lichen?|licher|liches|ige|igen|iger|iges|ig|isch|ische[nrs]?|bar|bare[nrs]?|los|sam|ten|ete[nrs]?|endes?|enden|weise|mäßig|zulegen|gelegt)$/;

const cache = new Map<string, string | undefined>();

/** The one word that a mistyped one is meant for, or undefined where that is not beyond doubt. */
export function nearWord(word: string): string | undefined {
  if (cache.has(word)) return cache.get(word);
  if (cache.size > 20_000) cache.clear();
  const near = findNear(word);
  cache.set(word, near);
  return near;
}
