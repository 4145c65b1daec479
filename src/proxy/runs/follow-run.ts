import { setTimeout as sleep } from 'node:timers/promises';
import {
  type FinishReason,
  type ProblemCode,
  ProblemError,
  problem,
  problemError,
  type StreamEvent,
} from '../../core/protocol';
import type { Health, Try } from '../backends/health';
import type { Registry } from '../backends/registry';
import type { Metrics } from '../metrics';
import type { AcceptedRun } from './accept-run';
import { afterFailure, MAX_RETRIES } from './after-failure';
import { answerOf } from './answer';
import { type Deadlines, remaining, startWatch, type Watch } from './deadlines';
import { type Candidate, fallbackFor } from './fallback';
import type { Seat } from './seat';

/** How a run ended; goes into the record. */
export interface RunEnd {
  readonly finish: FinishReason | 'failed';
  readonly problem?: ProblemCode;
  readonly upstreamStatus?: number;
  /** The model that answered, or was asked last. */
  readonly candidate: Candidate;
  /** Milliseconds in the queue. */
  readonly waitedMs: number;
  /** Milliseconds from the start, without those in the queue, to the first word of the answer. */
  readonly firstWordMs?: number;
  /** An error that nobody foresaw; the log keeps its class, never its message. */
  readonly unexpected?: unknown;
}

/** Another model takes over, before anything of the answer came, for which the text must be cut. */
export interface Move {
  readonly to: Candidate;
  readonly startedAt: number;
  /** See `RunEnd`. */
  readonly waitedMs: number;
}

export interface RunEnvironment {
  readonly registry: Registry;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly deadlines: Deadlines;
  readonly now: () => number;
  /** See `afterFailure`. */
  readonly retryMs: number;
}

/** Takes the events of a run; a promise where the pane is slower than the model, kept when it has caught up. */
export type Tell = (event: StreamEvent) => Promise<void> | undefined;

/**
 * Tells the pane of a run, word by word: its place in the queue, the model that answers, the answer. Where a model fails
 * before its first word it is asked again, and then another one takes over. Ends with `done` or `error`, or with nothing
 * where the pane is gone; gives how it ended. The seat is free as soon as the model is. A `Move` is no end: whoever gets
 * it goes on with `followParts`.
 */
export async function followRun(
  run: AcceptedRun,
  seat: Seat,
  environment: RunEnvironment,
  signal: AbortSignal,
  tell: Tell,
): Promise<RunEnd | Move> {
  const { deadlines, health, now } = environment;
  const startedAt = now();
  const answer = answerOf(run.id, now);
  const tried = new Set([run.offered.id, run.first.offered.id]);
  let candidate = run.first;
  let turn: Turn | undefined;
  let waitedMs = 0;
  let toTell: StreamEvent | undefined;

  const ended = (finish: RunEnd['finish'], extras: Partial<RunEnd> = {}): RunEnd => {
    const at = answer.firstWordAt();
    return {
      finish,
      candidate,
      waitedMs,
      firstWordMs: at === undefined ? undefined : at - startedAt - waitedMs,
      ...extras,
    };
  };

  try {
    for (;;) {
      const { offered, request } = candidate;
      if (!turn) {
        const since = now();
        try {
          for await (const position of seat.waiting(signal)) await tell({ event: 'queued', ...position });
        } finally {
          waitedMs += now() - since;
        }
        turn = {
          watch: startWatch(remaining(deadlines, now() - startedAt - waitedMs), signal),
          attempt: health.attempt(offered.backend.name),
          retries: 0,
        };
        toTell = startedEvent(run, candidate);
      }
      const { watch, attempt } = turn;
      try {
        const events = attempt && begun(offered.backend.run(request, watch.signal));
        // The request is on its way; now there is time to tell.
        if (toTell) await tell(toTell);
        toTell = undefined;
        if (!events) throw problemError('model-unreachable');
        for await (const event of events) {
          // The server says that it loads the model: it works, and others need not wait for this run.
          if (event.kind === 'loading') attempt.word();
          const told = answer.tell(event);
          if (!told) continue;
          if (told.finish) {
            attempt.ended();
            watch.rest();
            seat.leave();
            await tell(told.event);
            return ended(told.finish, told.finish === 'failed' ? { problem: 'answer-empty' } : {});
          }
          if (answer.hasBegun()) {
            attempt.word();
            watch.heard();
            const caughtUp = tell(told.event);
            if (caughtUp) await caughtUp;
            watch.listen();
          } else await tell(told.event);
          const cut = answer.cut(request.answerTokens);
          if (!cut?.finish) continue;
          attempt.ended();
          watch.stop();
          seat.leave();
          await tell(cut.event);
          return ended(cut.finish);
        }
        throw new Error('backend ended without done');
      } catch (error) {
        if (signal.aborted) throw error;
        if (!attempt) {
          turn.retries = MAX_RETRIES;
          seat.leave('unused');
        }
        if (isLoading(error) && !answer.hasBegun()) {
          attempt?.word();
          const loading = answer.loading();
          if (loading) await tell(loading);
        }
        const next = await recover(
          { error, run, candidate, turn, begun: answer.hasBegun(), tried },
          environment,
        );
        if (next === 'again') continue;
        watch.stop();
        turn = undefined;
        answer.startAnew();
        if (next.parts.length > 1) {
          seat.leave('unused');
          return { to: next, startedAt, waitedMs };
        }
        candidate = next;
        await seat.change(next.offered);
      }
    }
  } catch (error) {
    turn?.attempt?.ended(signal.aborted ? problemError('cancelled') : error);
    seat.leave();
    if (signal.aborted && !(signal.reason instanceof ProblemError))
      return ended('cancelled', { problem: 'cancelled' });
    const reason: unknown = signal.aborted ? signal.reason : error;
    const told = reason instanceof ProblemError ? reason.problem : problem('internal');
    await tell({ event: 'error', problem: { ...told, runId: run.id } });
    return ended(told.code === 'cancelled' ? 'cancelled' : 'failed', {
      problem: told.code,
      upstreamStatus: told.upstreamStatus,
      ...(reason instanceof ProblemError ? {} : { unexpected: reason }),
    });
  } finally {
    turn?.watch.stop();
    seat.leave();
  }
}

/** The same events of a generator that has been started, before anybody reads. */
function begun<T>(events: AsyncGenerator<T>): AsyncIterable<T> {
  const first = events.next();
  // Whoever reads gets the error.
  first.catch(() => {});
  let next: typeof first | undefined = first;
  return {
    [Symbol.asyncIterator]: () => ({
      next() {
        const result = next ?? events.next();
        next = undefined;
        return result;
      },
      return: () => events.return(undefined),
    }),
  };
}

/** One model's part in a run. */
interface Turn {
  readonly watch: Watch;
  /** Undefined where the server rests. */
  readonly attempt?: Try;
  retries: number;
}

interface Failed {
  readonly error: unknown;
  readonly run: AcceptedRun;
  readonly candidate: Candidate;
  readonly turn: Turn;
  readonly begun: boolean;
  readonly tried: Set<string>;
}

/** Waits until the same model may be asked again, or gives the one that takes over. Throws what ends the run. */
async function recover(failed: Failed, environment: RunEnvironment): Promise<'again' | Candidate> {
  const { error, run, turn, begun, tried } = failed;
  const { registry, metrics, retryMs } = environment;
  const { offered } = failed.candidate;
  const { repeatable, name } = offered.backend;
  const next = afterFailure({
    error,
    wordCame: begun,
    repeatable,
    retries: turn.retries,
    retryMs,
    random: Math.random,
  });
  if (next.kind === 'end') throw error;
  if (next.kind === 'again') {
    if (!isLoading(error)) {
      turn.retries += 1;
      metrics.retried(name);
    }
    const { signal } = turn.watch;
    const waited = await sleep(next.afterMs, true, { signal }).catch(() => false);
    if (waited) return 'again';
    // The pane is gone, or the model was not loaded in time.
    if (isLoading(error) || !isOutOfTime(signal.reason))
      return recover({ ...failed, error: signal.reason }, environment);
    // There is no time left to ask again: what the server said stays true.
    turn.retries = MAX_RETRIES;
    return recover(failed, environment);
  }
  const { task } = run.request;
  turn.attempt?.ended(error);
  const other = await fallbackFor(offered, { registry, task, candidateFor: run.candidateFor, tried });
  if (!other) throw error;
  metrics.fellBack(offered);
  return other;
}

function isOutOfTime(reason: unknown): boolean {
  return reason instanceof ProblemError && reason.problem.code === 'model-loading-timeout';
}

function startedEvent(run: AcceptedRun, { offered }: Candidate): StreamEvent {
  return {
    event: 'started',
    runId: run.id,
    model: offered.id,
    ...(offered.id === run.offered.id ? {} : { insteadOf: run.offered.id }),
    ...(run.secondCheck && { secondCheck: run.secondCheck }),
  };
}

function isLoading(error: unknown): boolean {
  return error instanceof ProblemError && error.loading;
}
