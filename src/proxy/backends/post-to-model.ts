import { problemError } from '../../core/protocol';
import { HttpFailure, type HttpResponse, postJson } from '../http/post-json';

/**
 * Posts JSON to a model server. A server that cannot be reached is a `model-unreachable`; a body that breaks off a
 * `stream-broken`.
 */
export async function postToModel(...request: Parameters<typeof postJson>): Promise<HttpResponse> {
  try {
    const response = await postJson(...request);
    return { ...response, body: orProblem(response.body) };
  } catch (error) {
    throw asProblem(error);
  }
}

async function* orProblem(body: HttpResponse['body']): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof HttpFailure)) return error;
  return problemError(error.kind === 'unreachable' ? 'model-unreachable' : 'stream-broken');
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
