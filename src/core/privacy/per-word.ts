import { answerPlace, NO, YES } from './lists/answers';
import { type Known, wordOf } from './lists/word-class';
import type { Token } from './text';

/** A question about the word that a token is; no token, no. */
export interface WordTest {
  (token: Token | Known | undefined): boolean;
  /** The words of which it is true, where these are a list. */
  readonly list?: ReadonlySet<string>;
}

/**
 * A question whose answer depends on nothing but the word in lower case: whether it stands on a list, whether a pattern
 * fits. It is answered once a word and kept with the word (`word-class.ts`), so that asking again costs hardly anything.
 */
export function perWord(ask: (lower: string) => boolean): WordTest {
  const { index, shift } = answerPlace();
  return (token) => {
    if (token === undefined) return false;
    const { answers } = token.word ?? wordOf(token);
    const before = answers[index] ?? 0;
    const known = (before >> shift) & (YES | NO);
    if (known !== 0) return known === YES;
    const answer = ask(token.lower);
    answers[index] = before | ((answer ? YES : NO) << shift);
    return answer;
  };
}

/** Whether a word stands on a list. */
export const oneOf = (list: ReadonlySet<string>): WordTest =>
  Object.assign(
    perWord((lower) => list.has(lower)),
    { list },
  );

/** Whether a pattern fits a word. */
export const fitting = (pattern: RegExp): WordTest => perWord((lower) => pattern.test(lower));
