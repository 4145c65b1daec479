import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { rootCertificates } from 'node:tls';
import { decoded } from './content-encoding';

export type FailureKind = 'unreachable' | 'certificate' | 'broken' | 'malformed';

/** The server could not be reached, or its answer broke off. Carries nothing of what it said. */
export class HttpFailure extends Error {
  constructor(readonly kind: FailureKind) {
    super(kind);
    this.name = 'HttpFailure';
  }
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, as it goes over the wire. */
  readonly payload?: string;
  /** Certificates (PEM) that are trusted beside those of Node. */
  readonly ca?: string;
  readonly signal: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * One request to a server of the town, and its raw response. Not `fetch`: Node's ends after 300 s without headers, and
 * a cold 70B model loads longer. No retry, no redirect, no proxy from the environment (a text for the server room must
 * not leave it because of a variable); `signal` ends the request from the first byte on. Throws an `HttpFailure`, also
 * while the body is read, or `signal`'s reason.
 */
export async function exchange(request: HttpRequest): Promise<HttpResponse> {
  const { method, url, signal, ca } = request;
  const payload = request.payload === undefined ? undefined : Buffer.from(request.payload, 'utf8');
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = send(url, {
      method,
      signal,
      // A connection of its own for each run: closing it ends the answer, and none is stale.
      agent: false,
      ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
      headers: {
        ...request.headers,
        ...(payload && { 'content-type': 'application/json', 'content-length': payload.length }),
        'accept-encoding': 'identity',
      },
    });
    outgoing.setNoDelay(true);
    outgoing.once('response', resolve);
    outgoing.on('error', () => reject(signal.aborted ? signal.reason : failureOf(outgoing.socket)));
    outgoing.end(payload);
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: bytesOf(response, signal),
  };
}

/** Node keeps why it did not trust a server at the socket. */
function failureOf(socket: unknown): HttpFailure {
  const distrusted = Boolean((socket as Partial<TLSSocket> | null)?.authorizationError);
  return new HttpFailure(distrusted ? 'certificate' : 'unreachable');
}

async function* bytesOf(response: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const failed = (kind: FailureKind): unknown => (signal.aborted ? signal.reason : new HttpFailure(kind));
  const body = decoded(response);
  if (!body) {
    response.destroy();
    throw failed('malformed');
  }
  try {
    for await (const chunk of body) yield chunk as Uint8Array;
  } catch (error) {
    throw failed((error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR' ? 'malformed' : 'broken');
  }
  if (!response.complete) throw failed('broken');
}
