import { type FinishReason, problem, type StreamEvent } from '../../core/protocol';
import type { BackendEvent } from '../backends/backend';

/** An answer that is longer than its tokens allow by far is a server out of control. */
const MAX_CHARACTERS_A_TOKEN = 16;

/** An event of a model as the pane gets it; `finish` where it is the last. */
export interface Told {
  readonly event: StreamEvent;
  readonly finish?: FinishReason | 'failed';
}

/** What has come of a run's answer so far. */
export interface Answer {
  /** Something of it, thoughts among it, has gone to the pane. */
  hasBegun(): boolean;
  firstWordAt(): number | undefined;
  /** Undefined where there is nothing to tell. */
  tell(event: BackendEvent): Told | undefined;
  /** The end of an answer that does not end by itself, as one whose length is reached. */
  cut(answerTokens: number): Told | undefined;
  /** The event for a server that loads its model; once a model. */
  loading(): StreamEvent | undefined;
  /** Another model takes over. */
  startAnew(): void;
}

export function answerOf(runId: string, now: () => number): Answer {
  let hasBegun = false;
  let isLoading = false;
  let firstWordAt: number | undefined;
  let characters = 0;

  function loading(): StreamEvent | undefined {
    if (isLoading) return undefined;
    isLoading = true;
    return { event: 'loading' };
  }

  return {
    hasBegun: () => hasBegun,
    firstWordAt: () => firstWordAt,
    loading,
    tell(event) {
      if (event.kind === 'loading') {
        const told = loading();
        return told && { event: told };
      }
      if (event.kind === 'done') {
        const { finishReason, usage } = event;
        // Thoughts alone are no answer.
        if (finishReason !== 'cancelled' && firstWordAt === undefined)
          return { event: { event: 'error', problem: problem('answer-empty', { runId }) }, finish: 'failed' };
        return { event: { event: 'done', finishReason, ...(usage && { usage }) }, finish: finishReason };
      }
      hasBegun = true;
      if (event.kind === 'sources') return { event: { event: 'sources', items: [...event.items] } };
      characters += event.text.length;
      if (event.kind === 'delta' && firstWordAt === undefined && event.text.trim() !== '')
        firstWordAt = now();
      return { event: { event: event.kind, text: event.text } };
    },
    cut: (answerTokens) =>
      characters > answerTokens * MAX_CHARACTERS_A_TOKEN
        ? { event: { event: 'done', finishReason: 'length' }, finish: 'length' }
        : undefined,
    startAnew() {
      isLoading = false;
    },
  };
}
