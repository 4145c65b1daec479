import type { DetectedFinding } from '../../core/privacy';
import type { FindingType, PrivacyRules } from '../../core/privacy/finding';
import type { ProblemCode } from '../../core/protocol/problem';
import { problemError } from '../../core/protocol/problems';
import type { DocumentMarks } from '../hosts/host';
import { type Following, followTyping } from './follow-typing';
import type { CheckQuestion, CheckReply } from './messages';
import { type CheckWorker, openLine, type WorkerLine } from './worker-line';

export type CheckStatus =
  /** Code and lists come, and the self-test runs; `again` where that failed before. */
  { readonly name: 'loading'; readonly again?: BlockedCheck } | { readonly name: 'ready' } | BlockedCheck;

/** Nothing is sent until a later start succeeds. */
export type BlockedCheck =
  | { readonly name: 'not-loaded' }
  /** The self-test missed these kinds, or broke where there are none. */
  | { readonly name: 'locked'; readonly missed: readonly FindingType[] };

/** Whether a problem says that the check is blocked. */
export function isBlockProblem(code: ProblemCode): boolean {
  return code === 'check-not-loaded' || code === 'self-test-failed';
}

/** What keeps the check from working, also while it is tried again. */
export function blockOf(status: CheckStatus): BlockedCheck | undefined {
  if (status.name === 'loading') return status.again;
  return status.name === 'ready' ? undefined : status;
}

/**
 * The check in the pane. Every failure is a `ProblemError`, and nothing is sent then: `check-not-loaded` and
 * `self-test-failed` until `start` is called again, `check-failed` for the one question.
 */
export interface Checker {
  findings(text: string): Promise<readonly DetectedFinding[]>;
  /** Whether the document carries a classification mark (KI-Kompass, rule 1). */
  classified(marks: DocumentMarks): Promise<boolean>;
  /** Checks a text while it is typed: not at each key, and never two states at once. */
  follow(listener: (findings: readonly DetectedFinding[] | undefined) => void): Following;
  /** Loads the check and has it test itself; after a failure, again. Never rejects. */
  start(): Promise<void>;
  getStatus(): CheckStatus;
  subscribe(listener: () => void): () => void;
  close(): void;
}

export interface CheckerOptions {
  readonly spawn: () => CheckWorker;
  readonly rules: PrivacyRules;
  /** A whole number that is another one for each self-test. */
  readonly seed: () => number;
}

/** A check that takes longer has failed. 10,000 characters take a few milliseconds. */
export const patience = (characters: number): number => 10_000 + characters / 20;
/** Milliseconds for 400 KB over a slow line. */
export const LOADING_PATIENCE = 60_000;
/** Texts whose findings are remembered, in memory only, so that a click needs no second check. */
const REMEMBERED = 12;

/** A worker that failed is ended; the next question starts a new one, which tests itself before it answers. */
export function createChecker({ spawn, rules, seed }: CheckerOptions): Checker {
  let status: CheckStatus = { name: 'loading' };
  let loaded: Promise<WorkerLine> | undefined;
  const listeners = new Set<() => void>();
  const remembered = new Map<string, readonly DetectedFinding[]>();

  const become = (next: CheckStatus): void => {
    status = next;
    for (const listener of listeners) listener();
  };

  /** The next question starts another worker; what failed to load or is locked waits for `start`. */
  const forget = (): void => {
    if (status.name === 'ready') loaded = undefined;
  };

  const load = async (): Promise<WorkerLine> => {
    become({ name: 'loading', again: blockOf(status) });
    let line: WorkerLine | undefined;
    let reply: CheckReply | undefined;
    try {
      line = openLine(spawn, forget);
      reply = await line.ask({ kind: 'self-test', rules, seed: seed() }, LOADING_PATIENCE);
    } catch {
      // No worker, or none that answers: said below.
    }
    const missed = reply?.ok && 'missed' in reply ? reply.missed : undefined;
    if (line && missed?.length === 0) {
      become({ name: 'ready' });
      return line;
    }
    line?.end();
    remembered.clear();
    const came = reply !== undefined && (reply.ok || reply.why !== 'not-loaded');
    become(came ? { name: 'locked', missed: missed ?? [] } : { name: 'not-loaded' });
    throw problemError(came ? 'self-test-failed' : 'check-not-loaded');
  };

  const ask = async (question: CheckQuestion, characters: number): Promise<CheckReply & { ok: true }> => {
    loaded ??= load();
    const line = await loaded;
    const reply = await line.ask(question, patience(characters)).catch(() => undefined);
    if (!reply?.ok) throw problemError('check-failed');
    return reply;
  };

  const analyse = async (kind: 'analyze' | 'follow', text: string): Promise<readonly DetectedFinding[]> => {
    const reply = await ask({ kind, text, rules }, text.length);
    if (!('findings' in reply)) throw problemError('check-failed');
    return reply.findings;
  };

  return {
    async findings(text) {
      const known = status.name === 'ready' ? remembered.get(text) : undefined;
      if (known) return known;
      if (text.trim() === '') return [];
      const findings = await analyse('analyze', text);
      remembered.set(text, findings);
      const oldest = remembered.keys().next();
      if (remembered.size > REMEMBERED && !oldest.done) remembered.delete(oldest.value);
      return findings;
    },
    async classified(marks) {
      const texts = [...marks.texts, ...marks.properties];
      const characters = texts.reduce((sum, text) => sum + text.length, 0);
      const reply = await ask({ kind: 'marks', texts }, characters);
      if (!('marked' in reply)) throw problemError('check-failed');
      return reply.marked;
    },
    follow: (listener) => followTyping((text) => analyse('follow', text), listener),
    async start() {
      if (!loaded || (status.name !== 'loading' && blockOf(status))) loaded = load();
      // Why it failed is the status.
      await loaded.catch(() => undefined);
    },
    getStatus: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      // One that did not load has ended already.
      void loaded?.then((line) => line.end()).catch(() => undefined);
    },
  };
}
