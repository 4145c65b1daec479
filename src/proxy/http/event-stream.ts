import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { StreamEvent } from '../../core/protocol';

/** A comment as often as this keeps proxies and browsers from giving up a quiet stream. */
const KEEP_ALIVE_MS = 15_000;

export interface EventStream {
  /** Writes one event and waits where the reader is slower than the model. */
  send(event: StreamEvent): Promise<void>;
  end(): void;
}

/** Opens server-sent events (WHATWG HTML, 9.2) on a response: headers at once, nothing collected. */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  keepAliveMs = KEEP_ALIVE_MS,
): EventStream {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  response.socket?.setNoDelay(true);
  const keepAlive = setInterval(() => {
    if (!response.destroyed) response.write(':\n\n');
  }, keepAliveMs);
  keepAlive.unref();
  response.once('close', () => clearInterval(keepAlive));

  return {
    async send({ event, ...data }) {
      if (response.destroyed) return;
      const flowing = response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      if (!flowing) await drained(response);
    },
    end() {
      clearInterval(keepAlive);
      response.end();
    },
  };
}

/** Resolves when the reader has caught up or is gone. */
async function drained(response: ServerResponse): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  settled.abort();
}
