import { type FailureKind, SecondCheckFailure } from './failure';

/**
 * Runs `work` with a signal of its own that ends with `signal`, after `ms`, and when the work is done, so that no
 * connection outlives it. Throws the reason: `signal`'s, or a failure of kind `late`.
 */
export async function within<T>(
  ms: number,
  late: FailureKind,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const stop = (): void => own.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => own.abort(new SecondCheckFailure(late)), ms);
  try {
    return await work(own.signal);
  } catch (error) {
    throw own.signal.aborted ? own.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    own.abort();
  }
}
