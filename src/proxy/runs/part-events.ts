import type { TextPart } from '../../core/content/cut-text';
import { ProblemError, problemError, type StreamEvent } from '../../core/protocol';
import type { AcceptedRun } from './accept-run';
import { remaining } from './deadlines';
import type { Candidate } from './fallback';
import { type Move, type RunEnd, type RunEnvironment, runEvents } from './run-events';
import type { Seat } from './seat';

/** Answers that are longer than their texts would never come to an end. */
const MOST_ROUNDS = 3;

/**
 * The stream of a run whose text is worked on in parts, one after the other, each with a place in the queue of its own,
 * so that short runs of others come in between. Joined, the answers follow each other as the parts of the text did;
 * condensed, they are the text of a last part, which may have to be cut once more, and only its answer goes to the
 * pane. What is left when a model with less room takes over is cut again for it; `move` where that was the whole text.
 * What ends a part otherwise than well ends the run; what had come stays.
 */
export async function* partEvents(
  run: AcceptedRun,
  seat: Seat,
  environment: RunEnvironment,
  signal: AbortSignal,
  move?: Move,
): AsyncGenerator<StreamEvent, RunEnd> {
  const { deadlines, now } = environment;
  const startedAt = move?.startedAt ?? now();
  const progress: Progress = { candidate: move?.to ?? run.first, waitedMs: move?.waitedMs ?? 0 };
  let { parts } = progress.candidate;
  let isSeated = move === undefined;
  let done = 0;
  try {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const answers: string[] = [];
      while (answers.length < parts.length) {
        const at = answers.length;
        const { offered } = progress.candidate;
        let part = run.candidateFor(offered, parts[at]!.text);
        if (part.parts.length > 1) {
          part = run.candidateFor(offered, textFrom(parts, at));
          parts = [...parts.slice(0, at), ...part.parts];
        }
        const condenses = run.long === 'condense' && parts.length > 1;
        yield { event: 'part', index: done + 1, of: done + parts.length - at + (condenses ? 1 : 0) };
        if (!isSeated) await seat.change(offered);
        isSeated = false;
        const isLast = at + 1 === parts.length && !condenses;
        const gap = condenses ? '' : (parts[at - 1]?.gap ?? '');
        const left = remaining(deadlines, now() - startedAt - progress.waitedMs);
        const within = { ...environment, deadlines: left };
        const events = runEvents(partRun(run, part, parts[at]!.text), seat, within, signal);
        const ended = yield* onePart(events, { gap, hidden: condenses, isLast }, progress);
        if (!ended) continue;
        const { end, answer } = ended;
        // A summary that is not whole is none, and nothing of it was shown.
        if (condenses && end.finish !== 'stop' && end.problem === undefined)
          throw problemError('answer-empty');
        if (isLast || end.finish !== 'stop') return { ...end, ...totals(progress) };
        answers.push(answer);
        done += 1;
      }
      parts = run.candidateFor(progress.candidate.offered, answers.join('\n\n')).parts;
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

/** What is left from the part at `at` on. */
function textFrom(parts: readonly TextPart[], at: number): string {
  return parts
    .slice(at)
    .map(({ text, gap }) => text + gap)
    .join('');
}

/** The run as if its text were this part. */
function partRun(run: AcceptedRun, first: Candidate, part: string): AcceptedRun {
  return { ...run, first, candidateFor: (other, text = part) => run.candidateFor(other, text) };
}

/** Returns nothing where another model takes over, for which what is left must be cut. */
async function* onePart(
  events: AsyncGenerator<StreamEvent, RunEnd | Move>,
  { gap, hidden, isLast }: Shown,
  progress: Progress,
): AsyncGenerator<StreamEvent, { readonly end: RunEnd; readonly answer: string } | undefined> {
  let answer = '';
  let blank = '';
  for (;;) {
    const next = await events.next();
    if (next.done) {
      progress.waitedMs += next.value.waitedMs;
      if ('to' in next.value) {
        progress.candidate = next.value.to;
        return undefined;
      }
      const { candidate, firstWordMs } = next.value;
      progress.candidate = candidate;
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
