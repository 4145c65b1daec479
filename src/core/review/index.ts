export { type Addition, type AdditionInput, findAdditions } from './additions';
export { answerFit, type Comparable, comparable, comparableQuestion } from './answer-fit';
export { type DiffSegment, differences } from './differences';
export { type Fact, facts } from './facts';
export { buildLedger, type LedgerEntry } from './ledger';
export { type MailSentence, mailSentences } from './mail-sentences';
export { findQuestions, type Question, type QuestionKind } from './questions';
export { findStrangers, type Span } from './strangers';
export { countWords, type Sentence, sentences } from './words';
