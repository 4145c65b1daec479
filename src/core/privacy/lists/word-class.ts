import { isCommonWord, isFrequentWord, isKin, isRole } from './german';
import { isLoanword } from './loanwords';
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
  /** One's own people: kin, neighbours, colleagues. */
  readonly kin: boolean;
  /** What streets, schools and firms named after persons are called. */
  readonly thing: boolean;
  readonly place: boolean;
  /** A word of German, as far as lists and endings say; names are none. */
  readonly german: boolean;
}

/**
 * Words that were asked for, since each is by several recognizers; only such as stand on a list or in the vocabulary.
 * A word that nobody knows may be somebody's name: it is not kept.
 */
const recent = new Map<string, WordClass>();
const RECENT = 32_768;

/** @param lower in lower case, as the text writes it */
export function classOf(lower: string): WordClass {
  const known = recent.get(lower) ?? passing.get(lower);
  if (known) return known;
  const made = new Word(lower);
  const kept = made.listed ? recent : passing;
  if (kept.size >= RECENT) kept.clear();
  kept.set(lower, made);
  return made;
}

/** Other words of the text at hand. */
const passing = new Map<string, WordClass>();

/** Called when a text is done: nothing of it stays in memory that stands on no list. */
export function forgetWords(): void {
  passing.clear();
}

/** Looks up when asked: most words are told apart by the first lists. */
class Word implements WordClass {
  readonly name: NameEntry;
  readonly thing: boolean;
  private isOfOffice: boolean | undefined;
  private isOfKin: boolean | undefined;
  private readonly folded: string;
  private isOfPlace: boolean | undefined;
  private isCommon: boolean | undefined;
  private isOfLanguage: boolean | undefined;

  constructor(private readonly lower: string) {
    this.folded = foldName(lower);
    this.name = lookUpName(lower);

    // "Optenplatz" is nobody's square.
    this.thing = this.name.last !== 'sure' && isThing(lower);
  }

  /** Whether anything but a text holds the word. */
  get listed(): boolean {
    return (
      this.name.first !== 'no' ||
      this.name.last !== 'no' ||
      this.common ||
      this.role ||
      this.place ||
      this.german
    );
  }

  /** An ending of nouns makes a common word only of what the language has: "Lüttringhaus" is none. */
  get common(): boolean {
    this.isCommon ??=
      isFrequentWord(this.lower) ||
      (this.name.last !== 'sure' && isLoanword(this.lower)) ||
      (this.name.last !== 'sure' && isCommonWord(this.lower) && isNoun(this.folded));
    return this.isCommon;
  }

  get role(): boolean {
    this.isOfOffice ??= isRole(this.lower);
    return this.isOfOffice;
  }

  get kin(): boolean {
    this.isOfKin ??= isKin(this.lower);
    return this.isOfKin;
  }

  get place(): boolean {
    this.isOfPlace ??= isPlace(this.folded);
    return this.isOfPlace;
  }

  get german(): boolean {
    this.isOfLanguage ??= isNoun(this.folded) || isOtherWord(this.folded);
    return this.isOfLanguage;
  }
}
