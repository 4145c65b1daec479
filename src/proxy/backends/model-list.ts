import type { Backend, BackendModel } from './backend';

/** How long a server may take to list its models, in milliseconds. */
const LIST_TIMEOUT = 2_000;
/** How long somebody waits for a new list while there is an old one. */
const GRACE = 250;
/** A list of up to so many times its age still serves while a new one is asked for, so that nobody waits for it. */
const SERVES_WHILE_ASKING = 10;
/** How long a server that did not answer in time is left alone. */
const BACK_OFF = 10_000;

/**
 * The models of one server, asked anew when the last list is older than `maxAgeMs`; for a while the old one serves
 * meanwhile, and the new one is asked for `laterMs` later, when whoever wanted it has sent its run. A server that does not
 * list in time has its last known models, unavailable; a slow one delays nobody twice.
 */
export function modelList(
  backend: Backend,
  now: () => number,
  maxAgeMs: number,
  laterMs = 0,
): () => Promise<readonly BackendModel[]> {
  let known: readonly BackendModel[] | undefined;
  let until = Number.NEGATIVE_INFINITY;
  let asked = Number.NEGATIVE_INFINITY;
  let pending: Promise<readonly BackendModel[]> | undefined;
  let willAsk = false;

  async function ask(): Promise<readonly BackendModel[]> {
    const signal = AbortSignal.timeout(LIST_TIMEOUT);
    try {
      known = await backend.listModels(signal);
      asked = now();
      until = asked + maxAgeMs;
    } catch {
      // Whatever is wrong with the server, its models are not available; a run on them is refused.
      known = (known ?? backend.configured).map((model) => ({
        ...model,
        available: false,
        unavailable: 'unreachable' as const,
      }));
      until = now() + (signal.aborted ? BACK_OFF : maxAgeMs);
    } finally {
      pending = undefined;
    }
    return known;
  }

  function askLater(): void {
    if (laterMs === 0) pending ??= ask();
    if (pending || willAsk) return;
    willAsk = true;
    setTimeout(() => {
      willAsk = false;
      pending ??= ask();
    }, laterMs).unref();
  }

  return async () => {
    if (known && now() < until) return known;
    if (known && now() < asked + maxAgeMs * SERVES_WHILE_ASKING) {
      askLater();
      return known;
    }
    pending ??= ask();
    return known ? Promise.race([pending, after(GRACE, known)]) : pending;
  };
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, value).unref();
  });
}
