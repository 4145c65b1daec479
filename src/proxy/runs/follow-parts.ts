import type { TextPart } from '../../core/content/cut-text';
import { ProblemError, problemError } from '../../core/protocol';
import type { AcceptedRun } from './accept-run';
import { remaining } from './deadlines';
import type { Candidate } from './fallback';
import { followRun, type Move, type RunEnd, type RunEnvironment, type Tell } from './follow-run';
import type { Seat } from './seat';

/** Answers that are longer than their texts would never come to an end. */
const MOST_ROUNDS = 3;

/**
 * Tells the pane of a run whose text is worked on in parts, one after the other, each with a place in the queue of its own,
 * so that short runs of others come in between. Joined, the answers follow each other as the parts of the text did;
 * condensed, they are the text of a last part, which may have to be cut once more, and only its answer goes to the
 * pane. What is left when a model with less room takes over is cut again for it; `move` where that was the whole text.
 * What ends a part otherwise than well ends the run; what had come stays.
 */
export async function followParts(
  run: AcceptedRun,
  seat: Seat,
  environment: RunEnvironment,
  signal: AbortSignal,
  tell: Tell,
  move?: Move,
): Promise<RunEnd> {
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
          part = run.candidateFor(offered, wholeOf(parts.slice(at)));
          parts = [...parts.slice(0, at), ...part.parts];
        }
        const condenses = run.long === 'condense' && parts.length > 1;
        await tell({
          event: 'part',
          index: done + 1,
          of: done + parts.length - at + (condenses ? 1 : 0),
          ...(run.long === 'join' && {
            start: (run.request.textFrom ?? 0) + wholeOf(parts.slice(0, at)).length,
          }),
        });
        if (!isSeated) await seat.change(offered);
        isSeated = false;
        const isLast = at + 1 === parts.length && !condenses;
        const gap = condenses ? '' : (parts[at - 1]?.gap ?? '');
        const spentMs = now() - startedAt - progress.waitedMs;
        const within = { ...environment, deadlines: remaining(deadlines, spentMs) };
        const telling = tellPart(tell, { gap, hidden: condenses, isLast }, progress);
        const end = await followRun(partRun(run, part, parts[at]!.text), seat, within, signal, telling.tell);
        progress.waitedMs += end.waitedMs;
        if ('to' in end) {
          progress.candidate = end.to;
          continue;
        }
        progress.candidate = end.candidate;
        if (end.firstWordMs !== undefined) progress.firstWordMs ??= spentMs + end.firstWordMs;
        // A summary that is not whole is none, and nothing of it was shown.
        if (condenses && end.finish !== 'stop' && end.problem === undefined)
          throw problemError('answer-empty');
        if (isLast || end.finish !== 'stop') return { ...end, ...totals(progress) };
        answers.push(telling.answer());
        done += 1;
      }
      parts = run.candidateFor(progress.candidate.offered, answers.join('\n\n')).parts;
    }
    throw problemError('text-too-long');
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await tell({ event: 'error', problem: { ...error.problem, runId: run.id } });
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

/** What parts were cut from. */
const wholeOf = (parts: readonly TextPart[]): string => parts.map(({ text, gap }) => text + gap).join('');

/** The run as if its text were this part. */
function partRun(run: AcceptedRun, first: Candidate, part: string): AcceptedRun {
  return { ...run, first, candidateFor: (other, text = part) => run.candidateFor(other, text) };
}

/** Takes the events of a part and tells those that the pane is to see. */
function tellPart(
  tell: Tell,
  { gap, hidden, isLast }: Shown,
  progress: Progress,
): { readonly tell: Tell; answer(): string } {
  let answer = '';
  let blank = '';

  function tellDelta(text: string): ReturnType<Tell> {
    // Blanks wait for what follows them: none stand before a part's answer or behind it.
    const said = text.trimEnd();
    if (said === '') {
      blank += text;
      return undefined;
    }
    const isFirst = answer === '';
    const shown = isFirst ? said.trimStart() : blank + said;
    blank = text.slice(said.length);
    answer += shown;
    return hidden ? undefined : tell({ event: 'delta', text: isFirst ? gap + shown : shown });
  }

  return {
    answer: () => answer,
    tell(event) {
      if (event.event === 'delta') return tellDelta(event.text);
      if (event.event !== 'done') return tell(event);
      progress.inputTokens = sum(progress.inputTokens, event.usage?.inputTokens);
      progress.outputTokens = sum(progress.outputTokens, event.usage?.outputTokens);
      if (!isLast && (hidden || event.finishReason === 'stop')) return undefined;
      return tell({ ...event, usage: usageOf(progress) });
    },
  };
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
