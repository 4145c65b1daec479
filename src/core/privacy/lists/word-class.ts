import type { Entry } from '../recognizers/special-category/lexicon';
import { copyOf, keepSpelling } from '../spellings';
import type { Token } from '../text';
import { noAnswers } from './answers';
import { isCommonWord, isFrequentWord, isKin, isListedRole, isRole } from './german';
import { isLoanword } from './loanwords';
import type { NameEntry } from './names';
import { foldName, isFoldedPlace, isPlain, lookUpFolded } from './names';
import { isThing } from './things';
import { isTownWord } from './town-words';
import { isNoun, isOtherWord } from './vocabulary';

/** What the tagger knows of a word wherever it stands (`tagger/traits.ts`). */
export interface Traits {
  /** Of the word, its last three, four and six letters, its first four and six. */
  readonly hashes: readonly [number, number, number, number, number, number];
  /** What the lists say, a bit or two each; the two lowest are left for the way of writing. */
  readonly lists: number;
  /** What the lexicon of special categories calls it, hashed; 0 where it doesn't know the word. */
  readonly entry: number;
  /** What it tells about whom a sentence speaks of (`special-category/flags.ts`). */
  readonly flags: number;
  /** A frequent word of official letters: in small letters it is no personal data. */
  readonly isCommon: boolean;
  /** Letters, as far as they are counted. */
  readonly length: number;
}

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
  /** Whether it stands on a list, or ends as a word of the vocabulary does: only then it is kept. */
  readonly listed: boolean;
  /** Answers to the questions of `per-word.ts`, two bits each. */
  readonly answers: number[];
  /** Which of the questions of `token-index.ts` are true of it, a bit each; undefined until they are asked. */
  sought: number | undefined;
  /** Undefined until the tagger asks. */
  traits: Traits | undefined;
  /** What `special-category/lexicon.ts` has of it, null if nothing; undefined until it is asked. */
  entry: Entry | null | undefined;
  /** What `special-category/flags.ts` has of it; undefined until it is asked. */
  flags: number | undefined;
}

/**
 * Words that were asked for, since each is by several recognizers; only such as stand on a list or end as a word of the
 * vocabulary does, compounds among them. Any other may be somebody's name: it is not kept.
 */
const recent = new Map<string, WordClass>();
const RECENT = 32_768;

/** What the lists say of the word that a token is, looked up once a token. */
export function wordOf(token: Token | Known): WordClass {
  return token.word ?? meet(token as Token);
}

/** Part of a name, whose word is known with it. */
export interface Known {
  readonly lower: string;
  readonly word: WordClass;
}

function meet(token: Token): WordClass {
  const word = classOf(token.lower);
  token.word = word;
  // A word whose letters stand apart in the text is spelled otherwise.
  const asWritten = token.end - token.start === token.text.length;
  if (asWritten && word.listed) keepSpelling(token);
  return word;
}

/** @param lower in lower case, as the text writes it */
export function classOf(lower: string): WordClass {
  const known = recent.get(lower) ?? passing.get(lower);
  if (known) return known;
  const own = copyOf(lower);
  const made = new Word(own);
  const kept = made.listed ? recent : passing;
  if (kept.size >= RECENT) kept.clear();
  kept.set(own, made);
  return made;
}

/** Other words of the text at hand. */
const passing = new Map<string, WordClass>();

/** Called when a text is done: its other words are not kept. */
export function forgetWords(): void {
  passing.clear();
}

/** Looks up when asked: most words are told apart by the first lists. */
class Word implements WordClass {
  readonly answers = noAnswers();
  sought: number | undefined = undefined;
  traits: Traits | undefined = undefined;
  entry: Entry | null | undefined = undefined;
  flags: number | undefined = undefined;
  /** A single character is nobody's name. */
  readonly listed: boolean;
  private foldedName: string | undefined;
  private nameEntry: NameEntry | undefined;
  private isOfOffice: boolean | undefined;
  private isOfKin: boolean | undefined;
  private isOfThing: boolean | undefined;
  private isOfPlace: boolean | undefined;
  private isCommon: boolean | undefined;
  private isOfLanguage: boolean | undefined;

  constructor(private readonly lower: string) {
    this.listed = lower.length === 1 || ((isPlain(lower) || !NO_WORD.test(lower)) && this.isListed());
  }

  private isListed(): boolean {
    const { first, last } = this.name;
    return (
      first !== 'no' ||
      last !== 'no' ||
      isFrequentWord(this.lower) ||
      isLoanword(this.lower) ||
      isTownWord(this.lower) ||
      this.german ||
      this.place ||
      isListedRole(this.lower)
    );
  }

  private get folded(): string {
    this.foldedName ??= foldName(this.lower);
    return this.foldedName;
  }

  get name(): NameEntry {
    this.nameEntry ??= lookUpFolded(this.folded);
    return this.nameEntry;
  }

  /** "Optenplatz" is nobody's square. */
  get thing(): boolean {
    this.isOfThing ??= this.name.last !== 'sure' && isThing(this.lower);
    return this.isOfThing;
  }

  /** An ending of nouns makes a common word only of what the language has: "Lüttringhaus" is none. */
  get common(): boolean {
    this.isCommon ??=
      isFrequentWord(this.lower) ||
      (this.name.last !== 'sure' && isLoanword(this.lower)) ||
      (this.name.last === 'no' && isTownWord(this.lower)) ||
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
    this.isOfPlace ??= isFoldedPlace(this.folded);
    return this.isOfPlace;
  }

  get german(): boolean {
    this.isOfLanguage ??= isNoun(this.folded) || isOtherWord(this.folded);
    return this.isOfLanguage;
  }
}

/** A number is on no list, nor is what a hyphen joins: "Quxzafl-Schule" ends as a word does. */
const NO_WORD = /[^\p{L}]/u;
