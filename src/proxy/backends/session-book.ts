/** A session that a server keeps of a conversation. */
export interface Session {
  readonly chat: string;
  readonly id: string;
}

export interface SessionBook {
  /** The session of a conversation with a chat assistant; opened where there is none. */
  of(conversation: string, chat: string): Promise<Session>;
  /** Deletes the sessions of a conversation. */
  forget(conversation: string): Promise<void>;
  /** Deletes a session that belongs to no conversation, or that its server does not know any more. */
  drop(session: Session): Promise<void>;
  /** Deletes all. */
  close(): Promise<void>;
}

interface SessionBookOptions {
  readonly open: (chat: string) => Promise<Session>;
  readonly remove: (session: Session) => Promise<void>;
  readonly now: () => number;
  readonly limit?: number;
  /** How long a session that nobody uses is kept, in milliseconds. */
  readonly maxAgeMs?: number;
}

interface Entry {
  readonly conversation: string;
  readonly chat: string;
  readonly session: Promise<Session>;
  usedAt: number;
}

const TWO_HOURS = 7_200_000;
const EVERY_MINUTE = 60_000;

/**
 * Knows the sessions of conversations in memory, and nothing of what was said. One that is too old, one too many and
 * all at the end are deleted at their server; where that fails, it is tried again every minute.
 */
export function sessionBook({
  open,
  remove,
  now,
  limit = 2_000,
  maxAgeMs = TWO_HOURS,
}: SessionBookOptions): SessionBook {
  /** The one that was used last stands last. */
  const entries = new Map<string, Entry>();
  const doomed = new Set<Session>();
  const timer = setInterval(() => void sweep(), EVERY_MINUTE).unref();

  async function sweep(): Promise<void> {
    const oldest = now() - maxAgeMs;
    await discard([...entries.values()].filter(({ usedAt }) => usedAt < oldest));
  }

  async function discard(old: readonly Entry[]): Promise<void> {
    for (const entry of old) entries.delete(keyOf(entry));
    // A session that was never opened need not be deleted.
    const sessions = await Promise.all(old.map(({ session }) => session.catch(() => undefined)));
    for (const session of sessions) if (session) doomed.add(session);
    await Promise.all([...doomed].map(tryRemove));
  }

  async function tryRemove(session: Session): Promise<void> {
    try {
      await remove(session);
      doomed.delete(session);
    } catch {
      // The server may be down; it stays doomed. Only so many are remembered.
      if (doomed.size > limit) doomed.delete(session);
    }
  }

  return {
    of(conversation, chat) {
      const key = keyOf({ conversation, chat });
      const known = entries.get(key);
      const entry = known ?? { conversation, chat, session: open(chat), usedAt: now() };
      entry.usedAt = now();
      entries.delete(key);
      entries.set(key, entry);
      entry.session.catch(() => entries.delete(key));
      if (entries.size > limit) void discard([...entries.values()].slice(0, entries.size - limit));
      return entry.session;
    },
    forget: (conversation) =>
      discard([...entries.values()].filter((entry) => entry.conversation === conversation)),
    async drop(session) {
      for (const [key, entry] of entries)
        if ((await entry.session.catch(() => undefined)) === session) entries.delete(key);
      doomed.add(session);
      await tryRemove(session);
    },
    async close() {
      clearInterval(timer);
      await discard([...entries.values()]);
    },
  };
}

function keyOf({ conversation, chat }: Pick<Entry, 'conversation' | 'chat'>): string {
  return JSON.stringify([conversation, chat]);
}
