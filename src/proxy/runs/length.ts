import { CHARACTERS_A_PAGE } from '../../core/content/page';
import { LIMITS, problemError } from '../../core/protocol';
import { type PromptMessage, TASKS, type Task } from '../../core/tasks';
import type { BackendModel } from '../backends/backend';

/** Characters of a token of German, estimated low on purpose: measured tokenizers have 3.3 to 4.5. */
const CHARACTERS_A_TOKEN = 3;
/** Tokens that an answer has at least, however short the text. */
const MIN_ANSWER = 768;
/** Tokens of a picture with the largest edge that the pane draws: a token for each 28 × 28 pixels, rounded up. */
const PICTURE_TOKENS = 3_200;
/** Characters of a prompt around the clerk's text, rounded up; a test holds it. */
export const PROMPT_CHARACTERS = 3_600;

const tokensOf = (characters: number): number => Math.ceil(characters / CHARACTERS_A_TOKEN);
/** The longest answer of the tasks that keep a text's content; others are told when they are sent. */
const USUAL_ANSWER = Math.max(
  ...TASKS.filter(({ effect }) => effect === 'modified' || effect === 'simplified').map(
    ({ answerRatio }) => answerRatio,
  ),
);

/** Characters of text that fit a model in the tasks that keep its content, prompt and answer reserved. */
export function maxCharacters({ contextTokens }: BackendModel): number {
  if (contextTokens === undefined) return LIMITS.text;
  return charactersThatFit(contextTokens, PROMPT_CHARACTERS, USUAL_ANSWER);
}

/** What else takes or spares room. */
interface Beside {
  /** Characters of the answer that are there already and are gone on with. */
  readonly written?: number;
  readonly hasPicture?: boolean;
}

/**
 * Tokens that the answer may have: what the prompt leaves of the model's context. `written` are the characters of the
 * answer that are there already and are gone on with.
 * Throws `text-too-long` with the pages that fit where less is left than the answer needs; nothing is cut silently.
 */
export function answerTokens(
  { contextTokens }: BackendModel,
  task: Task,
  textLength: number,
  messages: readonly PromptMessage[],
  { written = 0, hasPicture = false }: Beside = {},
): number {
  if (contextTokens === undefined) return Number.MAX_SAFE_INTEGER;
  const promptLength = messages.reduce((sum, { content }) => sum + content.length, 0);
  const left = contextTokens - tokensOf(promptLength) - (hasPicture ? PICTURE_TOKENS : 0);
  const needed = Math.max(MIN_ANSWER, Math.ceil(tokensOf(textLength) * task.answerRatio) - tokensOf(written));
  if (left >= needed) return left;
  const fit = charactersThatFit(contextTokens, promptLength - textLength, task.answerRatio);
  throw problemError('text-too-long', { pagesThatFit: Math.floor(fit / CHARACTERS_A_PAGE) });
}

/** Characters of text that fit a model beside a prompt of so many characters, the answer reserved. */
export function longestText({ contextTokens }: BackendModel, task: Task, promptCharacters: number): number {
  if (contextTokens === undefined) return LIMITS.text;
  return charactersThatFit(contextTokens, promptCharacters, task.answerRatio);
}

function charactersThatFit(contextTokens: number, promptCharacters: number, answerRatio: number): number {
  const left = contextTokens - tokensOf(promptCharacters);
  const tokens = Math.min(left - MIN_ANSWER, left / (1 + answerRatio));
  return Math.max(0, Math.floor(tokens) * CHARACTERS_A_TOKEN);
}
