import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { problemError } from '../../core/protocol';

export interface UpstreamResponse {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Posts JSON to a model server and gives the raw response. Not `fetch`: Node's ends after 300 s without headers,
 * and a cold 70B model loads longer. No retry, no redirect; `signal` ends the request from the first byte on.
 * A server that cannot be reached is a `model-unreachable`; a body that breaks off a `stream-broken`.
 */
export async function postJson(
  url: URL,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<UpstreamResponse> {
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
    outgoing.once('error', () => reject(signal.aborted ? signal.reason : problemError('model-unreachable')));
    outgoing.end(payload);
  });
  return { status: response.statusCode ?? 0, body: bytesOf(response, signal) };
}

async function* bytesOf(response: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response) yield chunk as Uint8Array;
  } catch {
    throw signal.aborted ? signal.reason : problemError('stream-broken');
  }
  if (!response.complete) throw signal.aborted ? signal.reason : problemError('stream-broken');
}

/** The first 64 kB of an error body, to tell the kind of error; it is never shown, logged or kept. */
export async function readErrorBody(response: UpstreamResponse): Promise<string> {
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
