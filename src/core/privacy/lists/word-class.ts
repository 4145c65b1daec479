import { isCommonWord, isRole } from './german';
import type { NameEntry } from './names';
import { foldName, isPlace, lookUpName } from './names';
import { isThing } from './things';
import { isNoun, isOtherWord } from './vocabulary';

/** All that the lists say of a word that has a capital. */
export interface WordClass {
  readonly name: NameEntry;
  /** A frequent word of official letters. */
  readonly common: boolean;
  /** An office, a profession, a kin. */
  readonly role: boolean;
  /** What streets, schools and firms named after persons are called. */
  readonly thing: boolean;
  readonly place: boolean;
  /** A word of German, as far as lists and endings say; names are none. */
  readonly german: boolean;
}

/** The words of the texts at hand, since each is asked for by several recognizers. */
const recent = new Map<string, WordClass>();
const RECENT = 8192;

/** @param lower in lower case, as the text writes it */
export function classOf(lower: string): WordClass {
  const known = recent.get(lower);
  if (known) return known;
  if (recent.size >= RECENT) recent.clear();
  const name = lookUpName(lower);
  const made: WordClass = {
    name,
    common: isCommonWord(lower),
    role: isRole(lower),
    // "Optenplatz" is nobody's square.
    thing: name.last !== 'sure' && isThing(lower),
    place: isPlace(lower),
    german: isNoun(foldName(lower)) || isOtherWord(foldName(lower)),
  };
  recent.set(lower, made);
  return made;
}
