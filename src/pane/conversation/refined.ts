import type { Origin, TaskId } from '../../core/protocol';
import { LIMITS } from '../../core/protocol/run';
import { soleAuthor } from './authors';
import type { Conversation, ShownTurn } from './conversation';
import type { Phase } from './state';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** Where an answer comes from, where that is more than a model; it stays in the town hall (KI-Kompass, rule 2). */
const ANSWER_ORIGIN: Partial<Record<TaskId, Origin>> = { knowledge: 'knowledge', workflow: 'workflow' };

/**
 * The conversation with a further instruction on its answer: first instruction, answer, further instructions and
 * answers take turns (`core/tasks/task.ts`). An instruction that was not typed makes all that follows the same.
 */
export function refined(
  { conversation, answer, review }: ReviewPhase,
  instruction: string,
  instructionOrigin: Origin,
): Conversation {
  const { origin, task } = conversation;
  const orElse = (other: Origin): Origin => (origin === 'typed' ? other : origin);
  const turns: readonly ShownTurn[] = [
    ...conversation.turns,
    ...(conversation.instruction === undefined
      ? []
      : [{ role: 'user' as const, origin, shown: conversation.instruction }]),
    {
      role: 'assistant' as const,
      origin: ANSWER_ORIGIN[task] ?? orElse(answer.editedOrigin ?? 'typed'),
      shown: answer.edited ?? answer.shown,
      model: soleAuthor(answer),
      ...(answer.edited === undefined && { verbatim: answer.masked }),
    },
  ];
  return {
    ...conversation,
    // A workflow may do more than write: what it wrote is changed by a model, never by running it again.
    ...(task === 'workflow' && { task: 'free' }),
    origin: orElse(instructionOrigin),
    instruction,
    refines: review.entryId,
    // The newest ones count; instruction and answer go together.
    turns: turns.length > LIMITS.historyTurns ? turns.slice(2) : turns,
  };
}
