import { type Answer, type ModelServer, startModelServer } from './model-server';
import { fails, sendJson } from './ollama';

const step = (value: object): string => `${JSON.stringify(value)}\n`;

export const LAYER = { digest: 'sha256:ab12', total: 40_000_000_000 };
export const MANIFEST = step({ status: 'pulling manifest' });
export const SUCCESS = step({ status: 'verifying sha256 digest' }) + step({ status: 'success' });
export const layer = (completed: number): string =>
  step({ status: 'pulling ab12', ...LAYER, ...(completed > 0 && { completed }) });
export const failure = (error: string): string => step({ error });

/** Speaks `POST /api/pull` as Ollama does: progress as NDJSON, with the whole answer as `pulls` says. */
export async function startPuller(pulls: Answer): Promise<ModelServer> {
  return startModelServer(({ request, ...wire }) => {
    const whole = { request, ...wire };
    if (request.method === 'POST' && request.path === '/api/pull') return pulls(whole);
    return sendJson(whole, 404, { error: 'page not found' });
  });
}

export { fails };
