import type { Conversation } from './conversation';

/** The conversation that an answer belongs to: gone on with or not, it is the one that was asked first. */
export function ownerOf(conversation: Conversation): Conversation {
  const { continues, mapping, decisions, marked, second } = conversation;
  return continues ? { ...continues.conversation, mapping, decisions, marked, second } : conversation;
}
