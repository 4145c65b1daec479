import { forms } from '../../words';
import { EVERYDAY_BODY } from './everyday-body';
import { EVERYDAY_CARE } from './everyday-care';
import { EVERYDAY_CHILD } from './everyday-child';
import { EVERYDAY_DEEDS } from './everyday-deeds';
import { EVERYDAY_FAITH } from './everyday-faith';
import { EVERYDAY_INTAKE } from './everyday-intake';
import { EVERYDAY_MATTERS } from './everyday-matters';
import { EVERYDAY_MIND } from './everyday-mind';
import { FLIGHT } from './flight';
import { LOOKS } from './looks';
import { MOVEMENTS } from './movements';
import { POLITICS } from './politics';
import { RESIDENCE } from './residence';
import { RESIDENCE_NOTES } from './residence-notes';
import { UNIONS } from './unions';

/**
 * Words and what the ten words around must say (`_` is the word itself). How much must speak of a person:
 * `file`: words of files that general texts hardly use; a step of a case is enough.
 * `person`: a person in the sentence, or one the text speaks of.
 * `whole`: the same, and all that the pattern reads is said, not the word alone.
 * `aside`: the same as `person`, but it goes where an illness stands inside of it.
 * `sure`: phrases that are said of one only.
 * `never`: what must not stand there.
 */
export type Telling = readonly [
  said: 'file' | 'person' | 'whole' | 'aside' | 'sure',
  words: string,
  around?: RegExp,
  never?: RegExp,
];

interface Told {
  readonly said: Telling[0];
  /** A word that the list has in capitals counts as written there: "IS". */
  readonly written: string;
  readonly capitals: boolean;
  readonly around: RegExp | undefined;
  readonly never: RegExp | undefined;
}

export const TOLD = new Map<string, Told[]>();
for (const [said, words, around, never] of [
  ...RESIDENCE,
  ...RESIDENCE_NOTES,
  ...FLIGHT,
  ...LOOKS,
  ...UNIONS,
  ...POLITICS,
  ...MOVEMENTS,
  ...EVERYDAY_BODY,
  ...EVERYDAY_DEEDS,
  ...EVERYDAY_FAITH,
  ...EVERYDAY_CARE,
  ...EVERYDAY_CHILD,
  ...EVERYDAY_MIND,
  ...EVERYDAY_INTAKE,
  ...EVERYDAY_MATTERS,
])
  for (const word of forms(words)) {
    const lower = word.toLowerCase();
    TOLD.set(lower, [
      ...(TOLD.get(lower) ?? []),
      { said, around, never, written: word, capitals: /\p{Lu}/u.test(word) },
    ]);
  }
export const TOLD_WORDS: readonly string[] = [...TOLD.keys()];
