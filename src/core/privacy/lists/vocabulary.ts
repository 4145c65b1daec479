import { unpack } from './front-coding';
import { NOUN_ENDINGS, NOUNS, OTHER_ENDINGS, OTHERS } from './words.generated';

const SHORTEST = 4;
const LONGEST = 9;

interface Vocabulary {
  readonly endings: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const read = (endings: string, words: string): Vocabulary => ({
  endings: new Set(unpack(endings)),
  words: new Set(unpack(words)),
});

let nouns: Vocabulary | undefined;
let others: Vocabulary | undefined;

/**
 * Whether a word with a capital is a German noun as far as its ending or a list says, compounds included. A genitive
 * or plural s is looked through. Where it says no, the word is foreign, rare, or a name.
 * @param folded as `foldName` gives it
 */
export function isNoun(folded: string): boolean {
  nouns ??= read(NOUN_ENDINGS, NOUNS);
  return (
    holds(nouns, folded) || (folded.endsWith('s') && holds(nouns, folded.slice(0, -1))) || isCompound(folded)
  );
}

/** Longer runs of letters are no words; looking for their parts would take the square of their length. */
const LONGEST_WORD = 40;
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** "schlagloch", "protokollbuch": two words, though "Loch" and "Buch" are names too. */
function isCompound(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  for (let cut = word.length - SHORTEST; cut >= 3; cut--) {
    if (!isSimple(word.slice(cut))) continue;
    const head = word.slice(0, cut);
    if (JOINTS.some((joint) => head.endsWith(joint) && isHead(head.slice(0, head.length - joint.length))))
      return true;
  }
  return false;
}

const isSimple = (word: string) => nouns!.words.has(word);

const isHead = (word: string) =>
  word.length > 2 && (isSimple(word) || holds(nouns!, word) || isOtherWord(word));

/** The same for the words that have a capital only at the beginning of a sentence. */
export function isOtherWord(folded: string): boolean {
  others ??= read(OTHER_ENDINGS, OTHERS);
  if (holds(others, folded)) return true;
  const verb = PREFIX.exec(folded);
  return (
    verb !== null &&
    folded.length - verb[0].length >= SHORTEST_VERB &&
    holds(others, folded.slice(verb[0].length))
  );
}

/** "auslaufen": a verb behind what parts from it. */
const PREFIX =
  /^(?:aus|ein|an|ab|auf|um|vor|zu|nach|mit|durch|uber|unter|weg|zuruck|zusammen|herunter|hinauf|weiter|fest|los)/;
const SHORTEST_VERB = 5;

function holds({ endings, words }: Vocabulary, word: string): boolean {
  if (words.has(word)) return true;
  for (let length = SHORTEST; length <= LONGEST && length <= word.length; length++) {
    if (endings.has(word.slice(-length))) return true;
  }
  return false;
}
