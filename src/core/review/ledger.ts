import { findOpenMarks } from '../mail/open-marks';
import { answerFit, comparable, comparableQuestion, mentionFit } from './answer-fit';
import { findQuestions, type Question } from './questions';
import { type Sentence, sentences } from './words';

/** A question of a mail beside the sentence of the answer that belongs to it. */
export interface LedgerEntry {
  readonly question: Question;
  /** The sentence that answers it or, for `marked`, that holds the mark. */
  readonly answer?: Sentence;
  readonly state: 'open' | 'answered' | 'marked';
}

/** What only greets, thanks or repeats what was asked. */
const NO_ANSWER = new RegExp(
  [
    '^(?:sehr geehrte|guten tag|hallo|liebe|mit freundlichen|vielen dank|herzlichen dank|besten dank|danke|wir danken)',
    '^(?:dear|hello|thank you|kind regards)',
    '^sie (?:fragen|fragten|schreiben|schrieben|schildern|bitten|wünschen|erkundigen)',
    '^sie (?:haben|hatten|möchten|wollten) [^.]{0,300}(?:gefragt|gebeten|geschrieben|geschildert|wissen)',
    '^(?:wir|ich) (?:habe|haben) ihr\\p{L}* [^.]{0,200}(?:erhalten|bekommen)[.!]?$',
  ].join('|'),
  'iu',
);

/** Beyond these no answer is a mail any more. */
const MOST_SENTENCES = 500;

const ORDER: Record<LedgerEntry['state'], number> = { open: 0, marked: 1, answered: 2 };

/**
 * The ledger of a reply: what the mail asks and where the answer says it, by comparing words, never by asking a
 * model (`answerFit` says when a sentence counts). Open ones come first, then those with a mark for the clerk, then the
 * answered ones, each in the mail's order. A sentence may answer several questions.
 */
export function buildLedger(mailText: string, answerText: string): LedgerEntry[] {
  const said = sentences(answerText)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({
      sentence,
      comparable: comparable(sentence.text),
      marked: findOpenMarks(sentence.text).some(({ kind }) => kind === 'answer'),
    }));
  const entries = findQuestions(mailText).map((question): LedgerEntry => {
    const asked = comparableQuestion(question.text);
    const marks = said.filter(({ marked }) => marked);
    const mark = best(marks, (one) => mentionFit(asked, one.comparable));
    if (mark) return { question, answer: mark.sentence, state: 'marked' };
    const answers = said.filter(({ marked, sentence }) => !marked && isStatement(sentence.text));
    const answer = best(answers, (one) => answerFit(asked, one.comparable));
    return answer ? { question, answer: answer.sentence, state: 'answered' } : { question, state: 'open' };
  });
  return spreadBareMarks(entries, said).sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}

const isStatement = (text: string): boolean => !text.endsWith('?') && !NO_ANSWER.test(text);

function best<T>(all: readonly T[], score: (one: T) => number): T | undefined {
  let found: T | undefined;
  let highest = 0;
  for (const one of all) {
    const value = score(one);
    if (value > highest) [found, highest] = [one, value];
  }
  return found;
}

/** A mark without words of its own belongs to the next question that has no answer. */
function spreadBareMarks(
  entries: readonly LedgerEntry[],
  said: readonly { readonly sentence: Sentence; readonly marked: boolean }[],
): LedgerEntry[] {
  const bare = said.filter(({ marked, sentence }) => marked && !/\p{L}/u.test(withoutMarks(sentence.text)));
  return entries.map((entry) => {
    const mark = entry.state === 'open' ? bare.shift() : undefined;
    return mark ? { ...entry, answer: mark.sentence, state: 'marked' } : entry;
  });
}

function withoutMarks(text: string): string {
  return findOpenMarks(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}
