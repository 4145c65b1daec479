import {
  type FinishReason,
  type ProblemCode,
  ProblemError,
  problem,
  type StreamEvent,
} from '../../core/protocol';
import type { BackendEvent } from '../backends/backend';
import type { AcceptedRun } from './accept-run';
import { type Deadlines, withDeadlines } from './deadlines';

/** How a run ended; goes into the record. */
export interface RunEnd {
  readonly finish: FinishReason | 'failed';
  readonly problem?: ProblemCode;
  readonly upstreamStatus?: number;
  /** Milliseconds from the start to the first word of the answer. */
  readonly firstWordMs?: number;
  /** An error that nobody foresaw; the log keeps its class, never its message. */
  readonly unexpected?: unknown;
}

/** An answer that is longer than its tokens allow by far is a server out of control. */
const MAX_CHARACTERS_A_TOKEN = 16;

/**
 * The stream of a run as it goes to the pane, word by word. Ends with `done` or `error`, or with nothing where the
 * pane is gone; returns how it ended.
 */
export async function* runEvents(
  run: AcceptedRun,
  deadlines: Deadlines,
  signal: AbortSignal,
  now: () => number,
): AsyncGenerator<StreamEvent, RunEnd> {
  const { offered, backendRequest } = run;
  const startedAt = now();
  const limit = backendRequest.answerTokens * MAX_CHARACTERS_A_TOKEN;
  let length = 0;
  let firstWordMs: number | undefined;

  yield {
    event: 'started',
    runId: run.id,
    model: offered.id,
    ...(run.secondCheck && { secondCheck: run.secondCheck }),
  };
  const failed = (code: ProblemCode, extras: Partial<RunEnd> = {}): RunEnd => ({
    finish: code === 'cancelled' ? 'cancelled' : 'failed',
    problem: code,
    firstWordMs,
    ...extras,
  });
  try {
    const events = withDeadlines((own) => offered.backend.run(backendRequest, own), deadlines, signal);
    for await (const event of cutAt(events, limit)) {
      if (event.kind === 'loading') {
        yield { event: 'loading' };
        continue;
      }
      if (event.kind === 'sources') {
        yield { event: 'sources', items: [...event.items] };
        continue;
      }
      if (event.kind !== 'done') {
        length += event.kind === 'delta' ? event.text.trim().length : 0;
        if (event.kind === 'delta' && length > 0) firstWordMs ??= now() - startedAt;
        yield { event: event.kind, text: event.text };
        continue;
      }
      if (event.finishReason !== 'cancelled' && length === 0) {
        yield { event: 'error', problem: problem('answer-empty', { runId: run.id }) };
        return failed('answer-empty');
      }
      yield {
        event: 'done',
        finishReason: event.finishReason,
        ...(event.usage ? { usage: event.usage } : {}),
      };
      return { finish: event.finishReason, firstWordMs };
    }
    throw new Error('backend ended without done');
  } catch (error) {
    if (signal.aborted && !(signal.reason instanceof ProblemError)) return failed('cancelled');
    const told = error instanceof ProblemError ? error.problem : problem('internal');
    yield { event: 'error', problem: { ...told, runId: run.id } };
    return failed(told.code, {
      upstreamStatus: told.upstreamStatus,
      ...(error instanceof ProblemError ? {} : { unexpected: error }),
    });
  }
}

/** Ends a stream that never ends as one whose length is reached. */
async function* cutAt(events: AsyncGenerator<BackendEvent>, limit: number): AsyncGenerator<BackendEvent> {
  let length = 0;
  for await (const event of events) {
    if (event.kind === 'delta' || event.kind === 'reasoning') length += event.text.length;
    yield event;
    if (length <= limit) continue;
    yield { kind: 'done', finishReason: 'length' };
    return;
  }
}
