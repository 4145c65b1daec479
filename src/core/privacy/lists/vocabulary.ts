import { LetterWords } from './letter-words';
import { NOUN_ENDINGS, NOUNS, OTHER_ENDINGS, OTHERS } from './words.generated';

const SHORTEST = 4;

interface Vocabulary {
  readonly endings: LetterWords;
  readonly words: LetterWords;
}

const read = (endings: string, words: string): Vocabulary => ({
  endings: new LetterWords(endings),
  words: new LetterWords(words),
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
    holds(nouns, folded, folded.length) ||
    (folded.endsWith('s') && holds(nouns, folded, folded.length - 1)) ||
    isCompound(folded)
  );
}

/** Longer runs of letters are no words; looking for their parts would take the square of their length. */
const LONGEST_WORD = 40;
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** "schlagloch", "protokollbuch": two words, though "Loch" and "Buch" are names too. */
function isCompound(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  if (endsInTail(word)) return true;
  for (let least = SHORTEST; ; least++) {
    least = nouns!.words.endingAt(word, word.length, least);
    const cut = word.length - least;
    if (least === 0 || cut < 3) return false;
    for (const joint of JOINTS)
      if (word.endsWith(joint, cut) && isHead(word, cut - joint.length)) return true;
  }
}

/**
 * Last words of compounds that the lists lack for being short or names ("Ende", "Hof"), by the letters that the word
 * before needs: "Schulbus", "Monatsende", "Wertstoffhof", but "Rosenhof" may be somebody's name.
 */
const TAILS = new Map<string, number>();
for (const tail of 'bus busse bussen ende kinder kindern leben recht rechts art meter tag tage tagen ort orte orten bau box boxen bad hort wart laden kasse nr zug zuge rad rader rat tor markt sitz platz saal korb karte karten dienst plan liste'.split(
  ' ',
))
  TAILS.set(tail, 4);
for (const tail of 'hof garten weg park brunnen see turm berg wiese wald haus hauser stein brucke stadt land'.split(
  ' ',
))
  TAILS.set(tail, 7);
const LONGEST_TAIL = 7;

function endsInTail(word: string): boolean {
  for (let length = 2; length <= LONGEST_TAIL && length < word.length; length++) {
    const least = TAILS.get(word.slice(-length));
    if (least === undefined || word.length - length < least) continue;
    const cut = word.length - length;
    for (const joint of JOINTS)
      if (word.endsWith(joint, cut) && isHead(word, cut - joint.length)) return true;
  }
  return false;
}

/** What begins a compound and is no word by itself. */
const STEMS = new Set(
  'schul schwimm fahr wohn lese lern bade lauf spring schieb sprach kirch grund end wahl bau bus rad warn lade leih miet'.split(
    ' ',
  ),
);

/** Whether the first `end` letters are a word. */
const isHead = (word: string, end: number) =>
  end > 2 && (holds(nouns!, word, end) || holdsOther(word, end) || STEMS.has(word.slice(0, end)));

/** The same for the words that have a capital only at the beginning of a sentence. */
export function isOtherWord(folded: string): boolean {
  return holdsOther(folded, folded.length);
}

/** "auslaufen": a verb behind what parts from it. */
const PREFIX =
  /^(?:aus|ein|an|ab|auf|um|vor|zu|nach|mit|durch|uber|unter|weg|zuruck|zusammen|herunter|hinauf|weiter|fest|los)/;
const SHORTEST_VERB = 5;

function holdsOther(word: string, end: number): boolean {
  others ??= read(OTHER_ENDINGS, OTHERS);
  if (holds(others, word, end)) return true;
  const prefix = PREFIX.exec(word)?.[0].length ?? end;
  return end - prefix >= SHORTEST_VERB && holds(others, word.slice(prefix, end), end - prefix);
}

/** Whether the first `end` letters are a word or end as one. */
function holds({ endings, words }: Vocabulary, word: string, end: number): boolean {
  return words.has(word, end) || endings.endingAt(word, end, SHORTEST) !== 0;
}
