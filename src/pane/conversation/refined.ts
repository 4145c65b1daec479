import type { Origin } from '../../core/protocol';
import type { Conversation } from './conversation';
import type { Phase } from './state';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/**
 * The conversation with a further instruction on its answer: first instruction, answer, further instructions and
 * answers take turns (`core/tasks/task.ts`). An instruction that was not typed makes all that follows the same.
 */
export function refined(
  { conversation, answer, review }: ReviewPhase,
  instruction: string,
  instructionOrigin: Origin,
): Conversation {
  const { origin, model } = conversation;
  const orElse = (other: Origin): Origin => (origin === 'typed' ? other : origin);
  return {
    ...conversation,
    origin: orElse(instructionOrigin),
    instruction,
    refines: review.entryId,
    turns: [
      ...conversation.turns,
      ...(conversation.instruction === undefined
        ? []
        : [{ role: 'user' as const, origin, shown: conversation.instruction }]),
      {
        role: 'assistant' as const,
        origin: orElse(answer.editedOrigin ?? 'typed'),
        shown: answer.edited ?? answer.shown,
        model: model.id,
        ...(answer.edited === undefined && { verbatim: answer.masked }),
      },
    ],
  };
}
