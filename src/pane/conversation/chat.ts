import type { Entry } from './state';

/** Messages and answers, the oldest first, up to and with the answer of this entry. */
export function chatThread(entries: readonly Entry[], entryId: number | undefined): readonly Entry[] {
  const thread: Entry[] = [];
  let wanted = entryId;
  while (wanted !== undefined) {
    const id: number = wanted;
    const entry = entries.find((one) => one.id === id);
    if (!entry) break;
    thread.unshift(entry);
    wanted = entry.conversation.follows;
  }
  return thread;
}

/** The last answer of the chat in which this one stands. */
export function newestOf(entries: readonly Entry[], entryId: number): number {
  const next = entries.findLast(({ conversation }) => conversation.follows === entryId);
  return next ? newestOf(entries, next.id) : entryId;
}
