import { ProblemError, problemError, type StreamEvent } from '../../core/protocol';
import type { OfferedModel } from '../backends/registry';
import type { AcceptedRun } from './accept-run';
import type { Candidate } from './fallback';
import { type RunEnd, type RunEnvironment, runEvents } from './run-events';
import type { Seat } from './seat';

/** Answers that are longer than their texts would never come to an end. */
const MOST_ROUNDS = 3;

/**
 * The stream of a run whose text is worked on in parts, one after the other, each with a place in the queue of its own,
 * so that short runs of others come in between. Joined, the answers follow each other as the parts of the text did;
 * condensed, they are the text of a last part, which may have to be cut once more, and only its answer goes to the
 * pane. What ends a part otherwise than well ends the run; what had come stays.
 */
export async function* partEvents(
  run: AcceptedRun,
  seat: Seat,
  environment: RunEnvironment,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, RunEnd> {
  const progress: Progress = { candidate: run.first, waitedMs: 0 };
  let { parts } = run;
  let index = 0;
  try {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const condenses = run.long === 'condense' && parts.length > 1;
      const of = index + parts.length + (condenses ? 1 : 0);
      const answers: string[] = [];
      for (const [at, { text }] of parts.entries()) {
        index += 1;
        yield { event: 'part', index, of };
        const { offered } = progress.candidate;
        if (index > 1) await seat.change(offered);
        const isLast = at + 1 === parts.length && !condenses;
        const gap = condenses ? '' : (parts[at - 1]?.gap ?? '');
        const events = runEvents(partRun(run, offered, text), seat, environment, signal);
        const { end, answer } = yield* onePart(events, { gap, hidden: condenses, isLast }, progress);
        // A summary that is not whole is none, and nothing of it was shown.
        if (condenses && end.finish !== 'stop' && end.problem === undefined)
          throw problemError('answer-empty');
        if (isLast || end.finish !== 'stop') return { ...end, ...totals(progress) };
        answers.push(answer);
      }
      parts = run.cut(answers.join('\n\n'));
    }
    throw problemError('text-too-long');
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    yield { event: 'error', problem: { ...error.problem, runId: run.id } };
    const { candidate } = progress;
    return { finish: 'failed', problem: error.problem.code, candidate, ...totals(progress) };
  } finally {
    seat.leave();
  }
}

/** What holds over all parts. */
interface Progress {
  /** The model that works on it now: after a fallback it stays with the substitute. */
  candidate: Candidate;
  waitedMs: number;
  firstWordMs?: number;
  inputTokens?: number;
  outputTokens?: number;
}

interface Shown {
  /** What stands between this part and the one before. */
  readonly gap: string;
  /** The answer is collected and not shown. */
  readonly hidden: boolean;
  readonly isLast: boolean;
}

/** The run as if its text were this part. */
function partRun(run: AcceptedRun, offered: OfferedModel, text: string): AcceptedRun {
  return {
    ...run,
    first: { offered, request: run.requestFor(offered, text) },
    requestFor: (other) => run.requestFor(other, text),
  };
}

async function* onePart(
  events: AsyncGenerator<StreamEvent, RunEnd>,
  { gap, hidden, isLast }: Shown,
  progress: Progress,
): AsyncGenerator<StreamEvent, { readonly end: RunEnd; readonly answer: string }> {
  let answer = '';
  let blank = '';
  for (;;) {
    const next = await events.next();
    if (next.done) {
      const { candidate, waitedMs, firstWordMs } = next.value;
      progress.candidate = candidate;
      progress.waitedMs += waitedMs;
      progress.firstWordMs ??= firstWordMs;
      return { end: next.value, answer };
    }
    const event = next.value;
    if (event.event === 'delta') {
      // Blanks wait for what follows them: none stand before a part's answer or behind it.
      const said = event.text.trimEnd();
      if (said !== '') {
        const shown = answer === '' ? said.trimStart() : blank + said;
        blank = '';
        if (!hidden) yield { event: 'delta', text: answer === '' ? gap + shown : shown };
        answer += shown;
      }
      blank += event.text.slice(said.length);
    } else if (event.event === 'done') {
      progress.inputTokens = sum(progress.inputTokens, event.usage?.inputTokens);
      progress.outputTokens = sum(progress.outputTokens, event.usage?.outputTokens);
      if (isLast || (!hidden && event.finishReason !== 'stop')) yield { ...event, usage: usageOf(progress) };
    } else yield event;
  }
}

function totals({ waitedMs, firstWordMs }: Progress): Pick<RunEnd, 'waitedMs' | 'firstWordMs'> {
  return { waitedMs, firstWordMs };
}

function usageOf({
  inputTokens,
  outputTokens,
}: Progress): { inputTokens?: number; outputTokens?: number } | undefined {
  return inputTokens === undefined && outputTokens === undefined ? undefined : { inputTokens, outputTokens };
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a + b;
}
