import { type Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { SecureContext, TLSSocket } from 'node:tls';
import { type FailureKind, HttpFailure } from './http-failure';
import { bytesOf } from './response-bytes';

export { type FailureKind, HttpFailure } from './http-failure';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, as it goes over the wire. */
  readonly payload?: string;
  /** What is trusted over https; unsaid, what Node trusts. */
  readonly secureContext?: SecureContext;
  /**
   * Keeps connections for later requests. Unsaid, the request has one of its own, which cannot turn out to be closed by
   * the server in the moment in which it is used.
   */
  readonly agent?: Agent;
  readonly signal: AbortSignal;
  /** What is thrown where the server cannot be reached or its answer breaks off; unsaid, an `HttpFailure`. */
  readonly failure?: (kind: FailureKind) => Error;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * One request to a server of the town, and its raw response. Not `fetch`: Node's ends after 300 s without headers, and
 * a cold 70B model loads longer. No retry, no redirect, no proxy from the environment (a text for the server room must
 * not leave it because of a variable); `signal` ends the request from the first byte on. Throws `failure`, also while the
 * body is read, or `signal`'s reason.
 */
export async function exchange(request: HttpRequest): Promise<HttpResponse> {
  const { signal, failure = (kind) => new HttpFailure(kind) } = request;
  signal.throwIfAborted();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = open(request);
    const cancel = (): void => void outgoing.destroy();
    signal.addEventListener('abort', cancel, { once: true });
    outgoing.once('close', () => signal.removeEventListener('abort', cancel));
    outgoing.once('response', resolve);
    outgoing.on('error', () => reject(signal.aborted ? signal.reason : failure(kindOf(outgoing.socket))));
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: bytesOf(response, signal, failure),
  };
}

function open(request: HttpRequest): ClientRequest {
  const { method, url, payload, agent = false, secureContext } = request;
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = send(url, {
    method,
    agent,
    ...(secureContext && { secureContext }),
    headers: {
      ...request.headers,
      ...(payload !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(payload),
      }),
      'accept-encoding': 'identity',
    },
  });
  outgoing.setNoDelay(true);
  outgoing.end(payload);
  return outgoing;
}

/** Node keeps why it did not trust a server at the socket. */
function kindOf(socket: unknown): FailureKind {
  const distrusted = Boolean((socket as Partial<TLSSocket> | null)?.authorizationError);
  return distrusted ? 'certificate' : 'unreachable';
}
