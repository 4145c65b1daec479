import { problemError } from '../../core/protocol';

export interface Deadlines {
  readonly firstWordSeconds: number;
  readonly betweenWordsSeconds: number;
  /** Of a run, over all its parts and models, without the time in the queue. */
  readonly totalSeconds: number;
}

/** What is left of them when a run has taken so many milliseconds. */
export function remaining(deadlines: Deadlines, spentMs: number): Deadlines {
  return { ...deadlines, totalSeconds: deadlines.totalSeconds - spentMs / 1000 };
}

/** Watches over one model's answer, however often it is asked. */
export interface Watch {
  /**
   * Ends with the outer signal or when the model stays silent too long: before the first word
   * (`model-loading-timeout`), between words (`stream-silent`), or in all (`stream-endless`).
   */
  readonly signal: AbortSignal;
  /** A word came. Silence does not count until `listen`: the reader may be slower than the model. */
  heard(): void;
  listen(): void;
  /** The answer is there: nothing is left to watch over or to end. */
  rest(): void;
  /** Ends what still runs. */
  stop(): void;
}

/** The clock of a word is wound up again, never made anew: it is touched with every chunk of a stream. */
export function startWatch(deadlines: Deadlines, outer: AbortSignal): Watch {
  const controller = new AbortController();
  const abortAfter = (seconds: number, code: 'model-loading-timeout' | 'stream-endless'): NodeJS.Timeout =>
    setTimeout(() => controller.abort(problemError(code)), seconds * 1000);
  const follow = (): void => controller.abort(outer.reason);
  if (outer.aborted) follow();
  outer.addEventListener('abort', follow, { once: true });

  if (deadlines.totalSeconds <= 0) controller.abort(problemError('stream-endless'));
  const total = abortAfter(deadlines.totalSeconds, 'stream-endless');
  const first = abortAfter(deadlines.firstWordSeconds, 'model-loading-timeout');
  let silence: NodeJS.Timeout | undefined;
  let isListening = true;
  let rests = false;

  function rest(): void {
    if (rests) return;
    rests = true;
    clearTimeout(total);
    clearTimeout(first);
    clearTimeout(silence);
    outer.removeEventListener('abort', follow);
  }

  return {
    signal: controller.signal,
    heard() {
      isListening = false;
      if (!silence) clearTimeout(first);
    },
    listen() {
      isListening = true;
      silence ??= setTimeout(() => {
        if (isListening) controller.abort(problemError('stream-silent'));
      }, deadlines.betweenWordsSeconds * 1000);
      silence.refresh();
    },
    rest,
    stop() {
      if (rests) return;
      rest();
      controller.abort(problemError('cancelled'));
    },
  };
}
