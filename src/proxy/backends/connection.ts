import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { createSecureContext, rootCertificates } from 'node:tls';
import { problemError } from '../../core/protocol';
import type { BackendConfig } from '../config';
import { exchange, type FailureKind, type HttpRequest, type HttpResponse } from '../http/exchange';
import { retryAfterSeconds } from '../http/retry-after';
import { upstreamProblem } from './upstream-problem';

/** What the configuration says about a server outside of its file. */
export interface Access {
  readonly apiKey?: string;
  /** Certificates (PEM) of the town's own authority. */
  readonly ca?: string;
}

/** The way to one model server: address, key, certificate. */
export interface Connection {
  /** An address below the configured one, with the configured additions. */
  url(path: string): URL;
  /** Throws `model-unreachable`; the body then throws `stream-broken` or `stream-malformed`. */
  send(
    method: HttpRequest['method'],
    path: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<HttpResponse>;
  /** For the servers' own clients, which ask for their lists with it. */
  readonly fetch: typeof fetch;
  /** Closes the connections that are kept. */
  close(): Promise<void>;
}

/**
 * How many connections wait for the next run, and for how long in milliseconds: shorter than servers keep them (Node
 * and uvicorn, under vLLM, five seconds).
 */
const KEPT = { keepAlive: true, maxFreeSockets: 256, timeout: 4_000 } as const;

/** Bytes of the longest list of models. */
const MAX_LIST = 16 * 1024 * 1024;

/**
 * With `keeps`, what is sent uses the connection of an earlier run where there is one, which spares it the handshake.
 * Not for a server that must never be sent the same twice: a kept connection may be closed in the moment in which it is
 * used, and what was sent then has to be sent again.
 */
export function connect(
  config: BackendConfig,
  { apiKey, ca }: Access = {},
  { keeps = false }: { readonly keeps?: boolean } = {},
): Connection {
  const base = config.baseUrl.endsWith('/') ? config.baseUrl : `${config.baseUrl}/`;
  const headers: Readonly<Record<string, string>> = apiKey
    ? { [config.authHeader]: /^authorization$/i.test(config.authHeader) ? `Bearer ${apiKey}` : apiKey }
    : {};

  const secureContext = ca === undefined ? undefined : createSecureContext({ ca: [...rootCertificates, ca] });
  const agent = keeps ? new (base.startsWith('https:') ? TlsAgent : Agent)(KEPT) : undefined;

  function withQuery(url: URL): URL {
    for (const [key, value] of Object.entries(config.query)) url.searchParams.set(key, value);
    return url;
  }

  const url = (path: string): URL => withQuery(new URL(path, base));

  return {
    url,

    async send(method, path, body, signal) {
      return exchange({
        method,
        url: url(path),
        headers,
        payload: body === undefined ? undefined : JSON.stringify(body),
        secureContext,
        agent,
        signal,
        failure,
      });
    },

    async fetch(input, init) {
      const {
        status,
        headers: answered,
        body,
      } = await exchange({
        method: init?.method === 'POST' ? 'POST' : 'GET',
        url: withQuery(new URL(String(input instanceof Request ? input.url : input))),
        headers,
        payload: typeof init?.body === 'string' ? init.body : undefined,
        secureContext,
        signal: init?.signal ?? new AbortController().signal,
      });
      return new Response(new Uint8Array(await collect(body, MAX_LIST)), {
        status,
        headers: { 'content-type': answered['content-type'] ?? 'application/json' },
      });
    },

    async close() {
      agent?.destroy();
    },
  };
}

function failure(kind: FailureKind): Error {
  switch (kind) {
    case 'broken':
      return problemError('stream-broken');
    case 'malformed':
      return problemError('stream-malformed');
    default:
      return problemError('model-unreachable');
  }
}

/** The problem for an answer that is none. */
export async function refusalOf(response: HttpResponse): Promise<Error> {
  const text = await readErrorBody(response);
  return upstreamProblem(response.status, text, retryAfterSeconds(response.headers['retry-after']));
}

/** The first 64 kB of an error body, to tell the kind of error; it is never shown, logged or kept. */
export async function readErrorBody(response: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > 65_536) break;
    }
  } catch (error) {
    // A broken error body still leaves the status; only a cancelled run must stay one.
    if (!(error instanceof Error && error.name === 'ProblemError')) throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A whole answer as JSON. One that is longer than `limit` bytes or no JSON is a `stream-malformed`. */
export async function readJson(response: HttpResponse, limit: number): Promise<unknown> {
  const bytes = await collect(response.body, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw problemError('stream-malformed');
  }
}

async function collect(body: HttpResponse['body'], limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw problemError('stream-malformed');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
