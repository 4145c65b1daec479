import type { DetectedFinding } from '../../core/privacy';
import type { PrivacyRules } from '../../core/privacy/finding';
import { problemError } from '../../core/protocol/problems';
import type { DocumentMarks } from '../hosts/host';
import type { CheckQuestion, CheckReply, CheckRequest } from './messages';

/** The part of a `Worker` that the check needs. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  onmessage: ((event: MessageEvent<CheckReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}

/** The check in the pane. Every failure is a `ProblemError` 'check-failed': nothing is sent then. */
export interface Checker {
  findings(text: string): Promise<readonly DetectedFinding[]>;
  /** Whether the document carries a classification mark (KI-Kompass, rule 1). */
  classified(marks: DocumentMarks): Promise<boolean>;
  close(): void;
}

/** A check that takes longer has failed. 10,000 characters take a few milliseconds. */
export const patience = (characters: number): number => 10_000 + characters / 20;
/** Texts whose findings are remembered, in memory only, so that a click needs no second check. */
const REMEMBERED = 12;

/** A worker that failed is ended; the next question starts a new one. */
export function createChecker(spawn: () => CheckWorker, rules: PrivacyRules): Checker {
  let worker: CheckWorker | undefined;
  let lastId = 0;
  const waiting = new Map<number, { answer: (reply: CheckReply) => void; fail: () => void }>();
  const remembered = new Map<string, readonly DetectedFinding[]>();

  const fail = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const entry of [...waiting.values()]) entry.fail();
  };

  const start = (): CheckWorker => {
    const started = spawn();
    started.onmessage = (event) => waiting.get(event.data.id)?.answer(event.data);
    started.onerror = fail;
    started.onmessageerror = fail;
    return started;
  };

  const ask = (question: CheckQuestion, characters: number): Promise<CheckReply> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(fail, patience(characters));
      const settle = (): void => {
        clearTimeout(timer);
        waiting.delete(id);
      };
      const refuse = (): void => {
        settle();
        reject(problemError('check-failed'));
      };
      waiting.set(id, {
        answer: (reply) => {
          if (!reply.ok) return refuse();
          settle();
          resolve(reply);
        },
        fail: refuse,
      });
      try {
        worker ??= start();
        worker.postMessage({ ...question, id });
      } catch {
        fail();
      }
    });

  return {
    async findings(text) {
      const known = remembered.get(text);
      if (known) return known;
      if (text.trim() === '') return [];
      const reply = await ask({ kind: 'analyze', text, rules }, text.length);
      if (!reply.ok || !('findings' in reply)) throw problemError('check-failed');
      remembered.set(text, reply.findings);
      const oldest = remembered.keys().next();
      if (remembered.size > REMEMBERED && !oldest.done) remembered.delete(oldest.value);
      return reply.findings;
    },
    async classified(marks) {
      const texts = [...marks.texts, ...marks.properties];
      const characters = texts.reduce((sum, text) => sum + text.length, 0);
      const reply = await ask({ kind: 'marks', texts }, characters);
      if (!reply.ok || !('marked' in reply)) throw problemError('check-failed');
      return reply.marked;
    },
    close: fail,
  };
}
