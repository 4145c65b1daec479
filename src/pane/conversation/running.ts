import type { StreamEvent } from '../../core/protocol';
import { type Problem, ProblemError } from '../../core/protocol/problem';
import { problem } from '../../core/protocol/problems';
import { authorsAfter } from './authors';
import type { Answer, Prepared } from './conversation';
import type { Services } from './services';

/** What came, however it ended. */
export interface RunResult {
  readonly runId?: string;
  readonly modelName?: string;
  /** See `Answer`. */
  readonly authors: readonly string[];
  readonly insteadOf?: string;
  readonly secondCheck?: Answer['secondCheck'];
  readonly sources?: Answer['sources'];
  readonly parts?: Answer['parts'];
  readonly reasoning: string;
  readonly masked: string;
  readonly end: Answer['end'];
  /** Set unless the run ended well or the clerk stopped it. */
  readonly problem?: Problem;
}

/** Pieces are handed on at this pace, in milliseconds: quicker than reading, slower than rendering. */
const PACE = 60;

/** Runs the request and hands on what comes; never throws. */
export async function runRequest(
  prepared: Prepared,
  signal: AbortSignal,
  client: Services['client'],
  show: (event: StreamEvent) => void,
): Promise<RunResult> {
  const result = {
    authors: [] as readonly string[],
    reasoning: '',
    masked: '',
    end: 'broken' as Answer['end'],
  };
  let started: Pick<RunResult, 'runId' | 'modelName' | 'insteadOf' | 'secondCheck'> | undefined;
  let sources: Answer['sources'];
  let parts: Answer['parts'];
  let failure: Problem | undefined;
  const pieces = createPieces(show);
  try {
    for await (const event of client.run(prepared.request, signal)) {
      const { authors } = result;
      result.authors = authorsAfter({ authors, modelName: started?.modelName, part: parts }, event);
      if (event.event === 'delta') result.masked += event.text;
      else if (event.event === 'reasoning') result.reasoning += event.text;
      else if (event.event === 'started') {
        const { runId, model, insteadOf, secondCheck } = event;
        started = { runId, modelName: model, insteadOf, secondCheck };
      } else if (event.event === 'sources') sources = event.items;
      else if (event.event === 'part') {
        const { index, of, start } = event;
        const sent = start === undefined ? undefined : prepared.request.text?.slice(0, start);
        parts = { index, of, sent, answered: result.masked.length };
      } else if (event.event === 'done') {
        result.end = END_OF[event.finishReason] ?? 'complete';
        if (event.finishReason === 'filtered') failure = problem('answer-filtered');
      } else if (event.event === 'error') failure = event.problem;
      pieces.push(event);
    }
  } catch (error) {
    failure = error instanceof ProblemError ? error.problem : problem('stream-broken');
  }
  pieces.flush();
  if (failure?.code === 'cancelled') return { ...result, ...started, sources, parts, end: 'stopped' };
  if (!failure && result.masked.trim() === '') failure = problem('answer-empty');
  return { ...result, ...started, sources, parts, ...(failure && { problem: failure }) };
}

const END_OF: Partial<Record<string, Answer['end']>> = { length: 'cut-off', cancelled: 'stopped' };

/** Gathers deltas, so that a fast model doesn't render the pane a hundred times a second. */
function createPieces(show: (event: StreamEvent) => void): {
  push(event: StreamEvent): void;
  flush(): void;
} {
  let held: Extract<StreamEvent, { event: 'delta' | 'reasoning' }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (held) show(held);
    held = undefined;
  };
  return {
    flush,
    push(event) {
      if (event.event !== 'delta' && event.event !== 'reasoning') {
        flush();
        show(event);
        return;
      }
      if (held && held.event !== event.event) flush();
      held = held ? { ...held, text: held.text + event.text } : event;
      timer ??= setTimeout(flush, PACE);
    },
  };
}
