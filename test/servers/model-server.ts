import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** As it came over the wire. */
  readonly body: string;
}

/** An answer on the wire, under full control of a test. */
export interface Wire {
  readonly request: RecordedRequest;
  /** Aborted when the caller closes the connection. */
  readonly closed: AbortSignal;
  head(status: number, headers?: Readonly<Record<string, string>>): void;
  /** Bytes exactly as given, flushed as a chunk of their own. */
  raw(chunk: string | Uint8Array): Promise<void>;
  end(): void;
  /** Breaks the connection off in the middle. */
  cut(): void;
}

export type Answer = (wire: Wire) => void | Promise<void>;

export interface ModelServer {
  readonly url: string;
  /** Every request since the start, or since it was emptied. */
  readonly requests: RecordedRequest[];
  /** Answers whose caller closed the connection before they ended. */
  aborted(): number;
  /** Answers that are still being given. */
  active(): number;
  close(): Promise<void>;
}

/** The authority that signed the certificate of a test server over https. */
export const TEST_CA = join(__dirname, 'certificates', 'ca.pem');

/**
 * A server on a free loopback port that records what it is sent and answers as `answer` says; over https with a
 * certificate that only `TEST_CA` vouches for.
 */
export async function startModelServer(
  answer: (wire: Wire) => void | Promise<void>,
  port = 0,
  { https = false }: { readonly https?: boolean } = {},
): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
  let aborted = 0;
  let active = 0;

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request: RecordedRequest = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    requests.push(request);
    active += 1;
    const closed = new AbortController();
    response.once('close', () => {
      active -= 1;
      if (response.writableFinished) return;
      aborted += 1;
      closed.abort();
    });
    response.socket?.setNoDelay(true);
    await answer({
      request,
      closed: closed.signal,
      head: (status, headers = {}) => {
        response.writeHead(status, headers);
        response.flushHeaders();
      },
      raw: async (chunk) => {
        if (!response.destroyed && !response.write(chunk)) await drained(response);
      },
      end: () => response.end(),
      cut: () => response.destroy(),
    });
  }

  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    handle(incoming, response).catch(() => response.destroy());
  };
  const certificate = (file: string): Buffer => readFileSync(join(__dirname, 'certificates', file));
  const server = https
    ? createTlsServer({ cert: certificate('server.pem'), key: certificate('server-key.pem') }, listener)
    : createServer(listener);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${https ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    aborted: () => aborted,
    active: () => active,
    close: async () => {
      const done = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await done;
    },
  };
}

async function drained(response: ServerResponse): Promise<void> {
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}

/** Waits, or less where the caller goes. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
