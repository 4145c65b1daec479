import type { ModelInfo, Origin } from '../../core/protocol';
import { LIMITS } from '../../core/protocol/run';
import type { Passage } from '../hosts/host';
import { soleAuthor } from './authors';
import type { Conversation, ShownTurn } from './conversation';
import type { Entry } from './state';

/** Text of the document or mail that the clerk gives along. */
export interface Material {
  readonly passage: Passage;
  readonly text: string;
  readonly origin: Origin;
}

/** What the clerk says next. */
export interface Message {
  readonly text: string;
  readonly origin: Origin;
  readonly model: ModelInfo;
  readonly material?: Material;
}

/** Pairs of message and answer that no longer fit into the history of the next message, the oldest ones. */
export function pairsLeftOut(thread: readonly Entry[]): number {
  return Math.max(0, thread.length - LIMITS.historyTurns / 2);
}

/** The conversation with the next message; what was masked, decided and given along before holds for all of it. */
export function nextMessage(
  thread: readonly Entry[],
  { text, origin, model, material }: Message,
): Omit<Conversation, 'decisions' | 'marked' | 'mapping'> & Partial<Conversation> {
  const last = thread.at(-1);
  const before: Partial<Conversation> = last?.conversation ?? {};
  const heldFrom = before.origin && before.origin !== 'typed' ? before.origin : origin;
  return {
    ...before,
    task: 'chat',
    options: {},
    model,
    origin: material?.origin ?? heldFrom,
    passage: material?.passage ?? before.passage,
    text: material?.text ?? before.text ?? '',
    instruction: text,
    follows: last?.id,
    continues: undefined,
    turns: thread.slice(pairsLeftOut(thread)).flatMap(turnsOf),
  };
}

function turnsOf({ conversation, answer }: Entry): readonly ShownTurn[] {
  const { origin, instruction = '' } = conversation;
  return [
    { role: 'user', origin, shown: instruction },
    {
      role: 'assistant',
      origin: origin === 'typed' ? (answer.editedOrigin ?? 'typed') : origin,
      shown: answer.edited ?? answer.shown,
      model: soleAuthor(answer),
      ...(answer.edited === undefined && { verbatim: answer.masked }),
    },
  ];
}
