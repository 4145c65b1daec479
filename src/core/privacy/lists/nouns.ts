import { unpack } from './front-coding';
import { NOUN_ENDINGS, NOUNS } from './words.generated';

const SHORTEST = 4;
const LONGEST = 9;

let endings: Set<string> | undefined;
let nouns: Set<string> | undefined;

/**
 * Whether a word with a capital is a German noun as far as its ending or a list says, compounds included. A genitive
 * or plural s is looked through. Where it says no, the word is foreign, rare, or a name.
 * @param folded as `foldName` gives it
 */
export function isNoun(folded: string): boolean {
  endings ??= new Set(unpack(NOUN_ENDINGS));
  nouns ??= new Set(unpack(NOUNS));
  return isOne(folded) || (folded.endsWith('s') && isOne(folded.slice(0, -1)));
}

function isOne(word: string): boolean {
  if (nouns!.has(word)) return true;
  for (let length = SHORTEST; length <= LONGEST && length <= word.length; length++) {
    if (endings!.has(word.slice(-length))) return true;
  }
  return false;
}
