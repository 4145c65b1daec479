import {
  joinContinuation,
  parseMarkdown,
  restoreContent,
  startToContinue,
  toMarkdown,
} from '../../core/content';
import type { ModelInfo, TaskId } from '../../core/protocol';
import { LIMITS, type RunRequest } from '../../core/protocol/run';
import { soleAuthor } from './authors';
import type { Answer, Continued, Conversation, ShownTurn } from './conversation';
import { canResume, resumed, wholeParts } from './resuming';
import type { RunResult } from './running';

/** Tasks whose answer can't be gone on with: the server does more than write, or needs what is gone. */
const WHOLE_ONLY: readonly TaskId[] = ['workflow', 'picture', 'knowledge'];

/** Whether what came can be gone on with: by the model that wrote it, or from the part in which it broke off. */
export function canContinue(
  { task }: Pick<Conversation, 'task'>,
  { end, masked, edited, modelName, parts }: Answer,
  models: readonly ModelInfo[],
): boolean {
  const wrote = models.find(({ id }) => id === modelName);
  return (
    end !== 'complete' &&
    edited === undefined &&
    !WHOLE_ONLY.includes(task) &&
    (parts === undefined
      ? wrote?.continues === true && startToContinue(masked) !== undefined
      : canResume({ parts, end }))
  );
}

/** The conversation that asks for the rest of an answer: what came is a turn of it. */
export function continued(continues: Continued, model: ModelInfo): Conversation {
  const { conversation, answer } = continues;
  if (canResume(answer)) return { ...conversation, model, continues };
  const { origin, instruction, mapping } = conversation;
  const start = startToContinue(answer.masked)?.text ?? answer.masked;
  const turns: readonly ShownTurn[] = [
    ...conversation.turns,
    ...(instruction === undefined ? [] : [{ role: 'user' as const, origin, shown: instruction }]),
    {
      role: 'assistant',
      origin,
      shown: toMarkdown(restoreContent(parseMarkdown(start), mapping, []).blocks),
      verbatim: start,
      model: soleAuthor(answer),
    },
  ];
  return {
    ...conversation,
    model,
    instruction: undefined,
    // The newest ones count; the history begins with a message of the clerk where it did.
    turns: turns.length > LIMITS.historyTurns ? turns.slice(2) : turns,
    continues,
  };
}

/** The whole answer while its rest comes. */
export const growing = (answer: Answer, came: string, request: RunRequest): string =>
  joined(answer, came, request, true);

/** What came before and the rest; the rest alone where the request begins anew. */
function joined(answer: Answer, came: string, request: RunRequest, isGrowing = false): string {
  if (request.textFrom !== undefined) return resumed(answer, came);
  return request.continues ? joinContinuation(answer.masked, came, isGrowing) : came;
}

/** Both parts as one, as if they had come in one go. */
export function wholeResult({ answer }: Continued, result: RunResult, request: RunRequest): RunResult {
  const resumes = request.textFrom !== undefined;
  if (!request.continues && !resumes) return result;
  return {
    ...result,
    reasoning: [answer.reasoning, result.reasoning].filter((text) => text !== '').join('\n\n'),
    masked: joined(answer, result.masked, request),
    parts: resumes ? wholeParts(answer, result) : result.parts,
    end: result.masked.trim() === '' && result.end === 'complete' ? answer.end : result.end,
  };
}
