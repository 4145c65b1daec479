/** Bits of an answer: none yet, no, yes. */
const BITS = 2;
/** Answers in one integer that is no object. */
const ON_EACH = 15;
export const NO = 1;
export const YES = 2;

/** Where the answer to a question stands among those of a word. */
export interface AnswerPlace {
  readonly index: number;
  readonly shift: number;
}

let questions = 0;
let none: readonly number[] = [];

/** A place for one more question; asked when a module is read, before the first word is met. */
export function answerPlace(): AnswerPlace {
  const place = { index: Math.floor(questions / ON_EACH), shift: (questions % ON_EACH) * BITS };
  questions++;
  return place;
}

/** Answers of a word that nothing was asked of: as many as there are questions, so that none has to be added later. */
export function noAnswers(): number[] {
  const length = Math.ceil(questions / ON_EACH);
  if (none.length !== length) none = new Array<number>(length).fill(0);
  return none.slice();
}
