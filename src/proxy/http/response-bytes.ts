import type { IncomingMessage } from 'node:http';
import { decoded } from './content-encoding';
import type { FailureKind } from './http-failure';

/** How long a response may take to end when nobody reads on, in milliseconds; after that its connection is closed. */
const LEFTOVERS_MS = 1_000;

/**
 * The bytes of a response as they come: all that has arrived is one chunk, and what nobody asks for stays with the
 * server. Ends with `signal`'s reason or a `failure`, but not before what had come until then. Who stops reading
 * lets the response end by itself, so that its connection can serve again; only `signal` breaks it off. A stream's own
 * iterator would drop what had come, and close the connection.
 */
export function bytesOf(
  response: IncomingMessage,
  signal: AbortSignal,
  failure: (kind: FailureKind) => Error,
): AsyncIterableIterator<Uint8Array, undefined> {
  const body = decoded(response);
  /** How it ended; `whole` is no failure. */
  let end: FailureKind | 'whole' | undefined;
  let waiting: { resolve(result: Result): void; reject(error: unknown): void } | undefined;

  function settle(): void {
    if (!waiting) return;
    const { resolve, reject } = waiting;
    if (signal.aborted) reject(signal.reason);
    else {
      const chunk = body?.read() as Uint8Array | null;
      if (chunk) resolve({ value: chunk, done: false });
      else if (end === 'whole') resolve(DONE);
      else if (end) reject(failure(end));
      else return;
    }
    waiting = undefined;
  }
  function ended(how: FailureKind | 'whole'): void {
    end ??= how;
    settle();
  }

  if (body) {
    body.on('readable', settle);
    body.once('end', () => ended(response.complete ? 'whole' : 'broken'));
    body.on('error', (error: NodeJS.ErrnoException) =>
      ended(error.code === 'Z_DATA_ERROR' ? 'malformed' : 'broken'),
    );
    body.once('close', () => ended('broken'));
  } else {
    response.destroy();
    ended('malformed');
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        settle();
      });
    },
    async return() {
      if (body && !end) {
        end = 'broken';
        body.off('readable', settle);
        body.resume();
        if (!response.complete) closeLater(response);
      }
      return DONE;
    },
  };
}

type Result = IteratorResult<Uint8Array, undefined>;
const DONE: Result = { value: undefined, done: true };

function closeLater(response: IncomingMessage): void {
  const timer = setTimeout(() => response.destroy(), LEFTOVERS_MS).unref();
  response.once('close', () => clearTimeout(timer));
}
