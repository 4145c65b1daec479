import { problemError } from '../../core/protocol';
import type { BackendEvent } from '../backends/backend';

export interface Deadlines {
  readonly firstWordSeconds: number;
  readonly betweenWordsSeconds: number;
  readonly totalSeconds: number;
}

/**
 * Runs `start` with a signal of its own that ends with `signal` or when the model stays silent too long: before the
 * first word (`model-loading-timeout`), between words (`stream-silent`), or in all (`stream-endless`).
 * Whatever ends the loop ends the request upstream.
 */
export async function* withDeadlines(
  start: (signal: AbortSignal) => AsyncGenerator<BackendEvent>,
  deadlines: Deadlines,
  signal: AbortSignal,
): AsyncGenerator<BackendEvent> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const abortAfter = (seconds: number, code: 'model-loading-timeout' | 'stream-silent' | 'stream-endless') =>
    setTimeout(() => controller.abort(problemError(code)), seconds * 1000);

  const total = abortAfter(deadlines.totalSeconds, 'stream-endless');
  let word = abortAfter(deadlines.firstWordSeconds, 'model-loading-timeout');
  try {
    for await (const event of start(controller.signal)) {
      // Loading is waiting for the first word, still.
      if (event.kind === 'loading') {
        yield event;
        continue;
      }
      clearTimeout(word);
      yield event;
      word = abortAfter(deadlines.betweenWordsSeconds, 'stream-silent');
    }
  } finally {
    clearTimeout(word);
    clearTimeout(total);
    signal.removeEventListener('abort', stop);
    controller.abort(problemError('cancelled'));
  }
}
