import type { EventRequest, PaneConfig, RunRequest, StreamEvent } from '../../core/protocol';
import { paneConfigSchema } from '../../core/protocol/config';
import { type Problem, ProblemError, problemSchema } from '../../core/protocol/problem';
import { problem, problemError } from '../../core/protocol/problems';
import { readEvents } from './event-stream';

/** The proxy, as the pane sees it. Every method but `record` and `forget` throws `ProblemError`. */
export interface Client {
  config(): Promise<PaneConfig>;
  /** Aborting the signal closes the connection, which stops the model at once. */
  run(request: RunRequest, signal: AbortSignal): AsyncGenerator<StreamEvent>;
  /** What became of a run; a failure never disturbs the clerk. */
  record(event: EventRequest): void;
  /** A conversation has ended: servers forget what they keep of it. Works while the page closes, too. */
  forget(conversation: string): void;
}

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export function createClient(fetch: Fetch): Client {
  const post = (path: string, body: unknown, signal?: AbortSignal): Promise<Response> =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });

  return {
    async config() {
      const response = await reach(fetch('/api/v1/config', { cache: 'no-store' }));
      if (!response.ok) throw new ProblemError(await readProblem(response));
      const parsed = paneConfigSchema.safeParse(await response.json().catch(() => undefined));
      if (!parsed.success) throw problemError('internal');
      return parsed.data;
    },

    async *run(request, signal) {
      const response = await reach(post('/api/v1/runs', request, signal), signal);
      if (!response.ok || !response.body) throw new ProblemError(await readProblem(response));
      try {
        for await (const event of readEvents(response.body)) {
          yield event;
          if (event.event === 'done' || event.event === 'error') return;
        }
      } catch (error) {
        if (signal.aborted) throw problemError('cancelled');
        throw error instanceof ProblemError ? error : problemError('stream-broken');
      }
      throw problemError(signal.aborted ? 'cancelled' : 'stream-broken');
    },

    record(event) {
      post('/api/v1/events', event).catch(() => undefined);
    },

    forget(conversation) {
      fetch(`/api/v1/conversations/${conversation}`, { method: 'DELETE', keepalive: true }).catch(
        () => undefined,
      );
    },
  };
}

async function reach(answer: Promise<Response>, signal?: AbortSignal): Promise<Response> {
  try {
    return await answer;
  } catch {
    throw problemError(signal?.aborted ? 'cancelled' : 'proxy-unreachable');
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  return { ...problem(response.status >= 500 ? 'proxy-unreachable' : 'internal'), status: response.status };
}
