import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { retryAfterSeconds } from './retry-after';

/** The server could not be reached, or its answer broke off. Carries nothing of what it said. */
export class HttpFailure extends Error {
  constructor(readonly kind: 'unreachable' | 'broken') {
    super(kind);
    this.name = 'HttpFailure';
  }
}

export interface HttpResponse {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
  /** From the header `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/**
 * Posts JSON to a server of the town and gives the raw response. Not `fetch`: Node's ends after 300 s without headers,
 * and a cold 70B model loads longer. No retry, no redirect; `signal` ends the request from the first byte on. Throws an
 * `HttpFailure`, also while the body is read, or `signal`'s reason.
 */
export async function postJson(
  url: URL,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const payload = Buffer.from(JSON.stringify(body), 'utf8');
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = send(url, {
      method: 'POST',
      signal,
      // A connection of its own for each run: closing it ends the answer, and none is stale.
      agent: false,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': payload.length,
        'accept-encoding': 'identity',
      },
    });
    outgoing.setNoDelay(true);
    outgoing.once('response', resolve);
    outgoing.once('error', () => reject(signal.aborted ? signal.reason : new HttpFailure('unreachable')));
    outgoing.end(payload);
  });
  return {
    status: response.statusCode ?? 0,
    body: bytesOf(response, signal),
    retryAfterSeconds: retryAfterSeconds(response.headers['retry-after'], Date.now()),
  };
}

async function* bytesOf(response: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response) yield chunk as Uint8Array;
  } catch {
    throw signal.aborted ? signal.reason : new HttpFailure('broken');
  }
  if (!response.complete) throw signal.aborted ? signal.reason : new HttpFailure('broken');
}
