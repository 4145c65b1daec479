import type { StreamEvent } from '../../core/protocol';
import { type Problem, ProblemError } from '../../core/protocol/problem';
import { problem } from '../../core/protocol/problems';
import { addressesOf, linksLeftOut } from './answer';
import type { Answer, Conversation, Prepared } from './conversation';
import type { Services } from './services';

/** What came, however it ended. */
export interface RunResult {
  readonly runId?: string;
  readonly modelName?: string;
  readonly secondCheck?: Answer['secondCheck'];
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
  const result = { reasoning: '', masked: '', end: 'broken' as Answer['end'] };
  let started: Pick<RunResult, 'runId' | 'modelName' | 'secondCheck'> | undefined;
  let failure: Problem | undefined;
  const pieces = createPieces(show);
  try {
    for await (const event of client.run(prepared.request, signal)) {
      if (event.event === 'delta') result.masked += event.text;
      else if (event.event === 'reasoning') result.reasoning += event.text;
      else if (event.event === 'started') {
        started = { runId: event.runId, modelName: event.model, secondCheck: event.secondCheck };
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
  if (failure?.code === 'cancelled') return { ...result, ...started, end: 'stopped' };
  if (!failure && result.masked.trim() === '') failure = problem('answer-empty');
  return { ...result, ...started, ...(failure && { problem: failure }) };
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

/** Reads an answer: Markdown first, then the values as text, links only where the source had them. */
export async function readAnswer(
  conversation: Conversation,
  prepared: Prepared,
  result: RunResult,
  seconds: number,
  library: Services['library'],
): Promise<Answer> {
  const { parseMarkdown, restoreContent, toMarkdown } = await library();
  const addresses = addressesOf(conversation.passage?.blocks.map(({ block }) => block) ?? []);
  const restored = restoreContent(
    parseMarkdown(result.masked, { addresses }),
    prepared.mapping,
    prepared.expected,
  );
  return {
    runId: result.runId,
    modelName: result.modelName ?? conversation.model.name,
    generative: conversation.model.generative,
    seconds,
    reasoning: result.reasoning,
    masked: result.masked,
    expected: prepared.expected,
    ...restored,
    shown: toMarkdown(restored.blocks),
    linksLeftOut: linksLeftOut(result.masked, conversation.text, addresses),
    secondCheck: result.secondCheck,
    end: result.end,
  };
}
