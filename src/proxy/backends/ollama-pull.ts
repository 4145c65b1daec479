import { z } from 'zod';
import { problemError } from '../../core/protocol';
import type { BackendConfig } from '../config';
import type { HttpResponse } from '../http/exchange';
import { retryAfterSeconds } from '../http/retry-after';
import { type Access, connect, readErrorBody } from './connection';
import { each, readNdjson } from './stream-reader';
import { upstreamProblem } from './upstream-problem';

/** A step of `POST /api/pull`; layers have a size, the others only a name. */
const stepSchema = z.object({
  status: z.string().nullish(),
  digest: z.string().nullish(),
  total: z.number().nullish(),
  completed: z.number().nullish(),
  error: z.string().nullish(),
});

export interface PullStep {
  readonly kind: 'preparing' | 'loading' | 'checking';
  /** Bytes of all layers that are known so far. */
  readonly total: number;
  readonly completed: number;
}

/**
 * Has an Ollama server load a model, with progress. Ends when the model is there; throws a `ProblemError`. What was
 * loaded before a break stays at the server: pulling again goes on from there.
 */
export async function* pullModel(
  config: BackendConfig,
  access: Access,
  model: string,
  signal: AbortSignal,
): AsyncGenerator<PullStep> {
  const response = await connect(config, access).send('POST', 'api/pull', { model, stream: true }, signal);
  if (response.status !== 200) throw await refusedPull(response);
  const layers = new Map<string, { readonly total: number; readonly completed: number }>();
  const steps = readNdjson(response.body, (value) => stepSchema.safeParse(value).data);
  for await (const step of each(steps)) {
    if (step.error != null) throw pullProblem(step.error);
    if (step.status === 'success') return;
    if (step.digest && step.total)
      layers.set(step.digest, { total: step.total, completed: step.completed ?? 0 });
    const sum = (key: 'total' | 'completed'): number =>
      [...layers.values()].reduce((bytes, layer) => bytes + layer[key], 0);
    const kind = step.digest ? 'loading' : layers.size > 0 ? 'checking' : 'preparing';
    yield { kind, total: sum('total'), completed: sum('completed') };
  }
  throw problemError('stream-broken');
}

/** A refusal of Ollama is JSON with an `error`; where nothing answers under this path, it is no Ollama. */
async function refusedPull({ status, headers, body }: HttpResponse): Promise<Error> {
  const text = await readErrorBody({ status, headers, body });
  if ((status === 404 || status === 405) && !isRefusal(text)) return problemError('stream-malformed');
  return upstreamProblem(status, text, retryAfterSeconds(headers['retry-after']));
}

function isRefusal(text: string): boolean {
  try {
    return stepSchema.safeParse(JSON.parse(text)).data?.error != null;
  } catch {
    return false;
  }
}

/** The registry's word for a model that it does not have. */
function pullProblem(text: string): Error {
  return /file does not exist|manifest unknown|not found/i.test(text)
    ? problemError('model-not-found')
    : upstreamProblem(200, text);
}
