import { type ProblemCode, ProblemError } from '../../core/protocol';

/** A session that a server keeps of a conversation. */
export interface Session {
  readonly chat: string;
  readonly id: string;
}

/** Why a session was left at its server. */
export const LEFT_REASONS = ['refused', 'unreachable', 'too-many', 'closing'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export interface SessionBook {
  /** The session of a conversation with a chat assistant; opened where there is none. */
  of(conversation: string, chat: string): Promise<Session>;
  /** Deletes the sessions of a conversation; at the latest with the signal it goes on by itself. */
  forget(conversation: string, signal: AbortSignal): Promise<void>;
  /** Deletes a session that belongs to no conversation, or that its server does not know any more. */
  drop(session: Session): Promise<void>;
  /** Deletes those that are too old, and tries what could not be deleted and is due; once a minute by itself. */
  sweep(): Promise<void>;
  /** Deletes all. */
  close(): Promise<void>;
}

interface SessionBookOptions {
  readonly open: (chat: string) => Promise<Session>;
  /** Ends well, too, where the server does not know the session. */
  readonly remove: (session: Session, signal?: AbortSignal) => Promise<void>;
  /** A session could not be deleted and is not tried again. */
  readonly left?: (reason: LeftReason) => void;
  readonly now: () => number;
  readonly limit?: number;
  /** How long a session that nobody uses is kept, in milliseconds. */
  readonly maxAgeMs?: number;
}

interface Entry {
  readonly conversation: string;
  readonly chat: string;
  readonly session: Promise<Session>;
  /** The same, once it is there. */
  opened?: Session;
  usedAt: number;
}

/** A session that is to be deleted. */
interface Doomed {
  readonly since: number;
  tries: number;
  /** When it is tried again. */
  due: number;
}

const EVERY_MINUTE = 60_000;
const HOUR = 60 * EVERY_MINUTE;
/** How long deleting is tried. */
const DAY = 24 * HOUR;

/** The server said nothing. */
const UNANSWERED: ReadonlySet<ProblemCode> = new Set(['model-unreachable', 'stream-broken']);

/**
 * Knows the sessions of conversations in memory, and nothing of what was said. One that is too old, one too many and
 * all at the end are deleted at their server; where that fails, it is tried again after a minute and then after twice
 * as long each time, every hour at least, for a day.
 */
export function sessionBook({
  open,
  remove,
  left = () => {},
  now,
  limit = 2_000,
  maxAgeMs = 2 * HOUR,
}: SessionBookOptions): SessionBook {
  /** The one that was used last stands last. */
  const entries = new Map<string, Entry>();
  const doomed = new Map<Session, Doomed>();
  let isSweeping = false;
  const timer = setInterval(() => void sweep(), EVERY_MINUTE).unref();

  async function sweep(): Promise<void> {
    if (isSweeping) return;
    isSweeping = true;
    try {
      const oldest = now() - maxAgeMs;
      await discard([...entries.values()].filter(({ usedAt }) => usedAt < oldest));
      // A server that does not answer is not asked for the others either.
      for (const [session, { due }] of [...doomed])
        if (due <= now() && (await tryRemove(session)) === 'unreachable') return;
    } finally {
      isSweeping = false;
    }
  }

  async function doom(old: readonly Entry[]): Promise<readonly Session[]> {
    for (const entry of old) entries.delete(keyOf(entry));
    // A session that was never opened need not be deleted.
    const sessions = await Promise.all(old.map(({ session }) => session.catch(() => undefined)));
    const opened = sessions.filter((session) => session !== undefined);
    for (const session of opened) doomed.set(session, { since: now(), tries: 0, due: now() });
    return opened;
  }

  async function discard(old: readonly Entry[], signal?: AbortSignal): Promise<void> {
    const sessions = await doom(old);
    await Promise.all(sessions.map((session) => tryRemove(session, signal)));
  }

  /** Gives why it failed, if it did. */
  async function tryRemove(session: Session, signal?: AbortSignal): Promise<LeftReason | undefined> {
    const entry = doomed.get(session);
    if (!entry) return undefined;
    try {
      await remove(session, signal);
      doomed.delete(session);
      return undefined;
    } catch (error) {
      // Nobody waits any longer; that says nothing about the server.
      if (signal?.aborted) return undefined;
      const reason = reasonOf(error);
      entry.tries += 1;
      entry.due = now() + Math.min(EVERY_MINUTE * 2 ** (entry.tries - 1), HOUR);
      if (now() - entry.since >= DAY) leave(session, reason);
      else if (doomed.size > limit) leave(session, 'too-many');
      return reason;
    }
  }

  function leave(session: Session, reason: LeftReason): void {
    if (doomed.delete(session)) left(reason);
  }

  function begin(conversation: string, chat: string): Entry {
    const entry: Entry = { conversation, chat, session: open(chat), usedAt: now() };
    const key = keyOf(entry);
    entry.session.then(
      (session) => {
        entry.opened = session;
      },
      // Forgotten while it was opened, it may have a successor by now.
      () => entries.get(key) === entry && entries.delete(key),
    );
    return entry;
  }

  return {
    sweep,
    of(conversation, chat) {
      const key = keyOf({ conversation, chat });
      const entry = entries.get(key) ?? begin(conversation, chat);
      entry.usedAt = now();
      entries.delete(key);
      entries.set(key, entry);
      if (entries.size > limit) void discard([...entries.values()].slice(0, entries.size - limit));
      return entry.session;
    },
    forget: (conversation, signal) =>
      until(
        signal,
        discard(
          [...entries.values()].filter((entry) => entry.conversation === conversation),
          signal,
        ),
      ),
    async drop(session) {
      for (const [key, { opened }] of entries) if (opened === session) entries.delete(key);
      doomed.set(session, { since: now(), tries: 0, due: now() });
      await tryRemove(session);
    },
    async close() {
      clearInterval(timer);
      await doom([...entries.values()]);
      const sessions = [...doomed.keys()];
      await Promise.all(sessions.map((session) => tryRemove(session)));
      for (const session of sessions) leave(session, 'closing');
    },
  };
}

function reasonOf(error: unknown): LeftReason {
  return error instanceof ProblemError && !UNANSWERED.has(error.problem.code) ? 'refused' : 'unreachable';
}

/** Waits for work, at most until the signal; the work goes on. */
async function until(signal: AbortSignal, work: Promise<void>): Promise<void> {
  if (signal.aborted) return;
  let stop = (): void => {};
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop, { once: true });
  });
  await Promise.race([work, aborted]);
  signal.removeEventListener('abort', stop);
}

function keyOf({ conversation, chat }: Pick<Entry, 'conversation' | 'chat'>): string {
  return JSON.stringify([conversation, chat]);
}
