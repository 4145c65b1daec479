import { type Traits, type WordClass, wordOf } from '../lists/word-class';
import { flagsOf } from '../recognizers/special-category/flags';
import { entryOf } from '../recognizers/special-category/lexicon';
import type { Token } from '../text';

const { imul } = Math;
const LONGEST = 12;
const LISTED = { no: 0, ordinary: 1, sure: 2 } as const;

/** Of a token that is a word; kept with the word. */
export function traitsOf(token: Token): Traits {
  const word = token.word ?? wordOf(token);
  word.traits ??= traits(token, word);
  return word.traits;
}

function traits(token: Token, word: WordClass): Traits {
  const { lower } = token;
  const entry = entryOf(token);
  return {
    hashes: [
      hashOf(lower),
      hashOf(lower.slice(-3)),
      hashOf(lower.slice(-4)),
      hashOf(lower.slice(-6)),
      hashOf(lower.slice(0, 4)),
      hashOf(lower.slice(0, 6)),
    ],
    lists:
      (LISTED[word.name.first] << 2) |
      (LISTED[word.name.last] << 4) |
      (word.common ? 0x40 : 0) |
      (word.role ? 0x80 : 0) |
      (word.place ? 0x100 : 0) |
      (word.german ? 0x200 : 0) |
      (word.thing ? 0x400 : 0),
    entry: entry === undefined ? 0 : hashOf(entry),
    flags: flagsOf(token),
    isCommon: word.common,
    length: Math.min(lower.length, LONGEST),
  };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
