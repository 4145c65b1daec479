import { type ProblemCode, ProblemError } from '../core/protocol';
import { type BackendModel, createBackends } from './backends';
import type { Config } from './config';
import { HttpFailure } from './http/http-failure';
import { createSecondCheck, type SecondCheckState } from './second-check';

/** What a model server answered when it was asked for its models. */
export interface BackendReach {
  readonly backend: string;
  readonly models: readonly BackendModel[];
  /** Why they cannot be had; `timeout` where the server took too long, `internal` where nobody foresaw it. */
  readonly failure?: ProblemCode | 'timeout';
}

export interface Reach {
  readonly backends: readonly BackendReach[];
  /** Left out where none is configured. */
  readonly secondCheck?: SecondCheckState;
}

/** How long a server may take, in milliseconds: longer than in a run, since nobody waits for a word. */
export const REACH_PATIENCE = 10_000;

/** Asks each server of a configuration whether it is there and which of its models it has. Sends no text. Never throws. */
export async function reach(config: Config, signal: AbortSignal, patience = REACH_PATIENCE): Promise<Reach> {
  const backends = createBackends(config).filter(({ kind }) => kind !== 'rules');
  const second =
    config.secondCheck &&
    createSecondCheck({ config: config.secondCheck, rules: config.policy.privacy, now: Date.now });
  const [asked, secondCheck] = await Promise.all([
    Promise.all(
      backends.map(async ({ name, configured, listModels }): Promise<BackendReach> => {
        const late = AbortSignal.timeout(patience);
        try {
          return { backend: name, models: await listModels(AbortSignal.any([signal, late])) };
        } catch (error) {
          return {
            backend: name,
            models: configured,
            failure: signal.aborted ? 'cancelled' : late.aborted ? 'timeout' : failureOf(error),
          };
        }
      }),
    ),
    second?.state(),
  ]);
  await Promise.all(backends.map(({ close }) => close?.()));
  return { backends: asked, ...(secondCheck && { secondCheck }) };
}

/** Clients of some kinds wrap what happened; of what a server said only its status counts. */
function failureOf(error: unknown): ProblemCode {
  if (error instanceof ProblemError) return error.problem.code;
  if (error instanceof HttpFailure) return 'model-unreachable';
  if (!(error instanceof Error)) return 'internal';
  const { status, status_code: other, cause } = error as { status?: unknown; status_code?: unknown } & Error;
  const code = status ?? other;
  if (code === 401 || code === 403) return 'model-auth';
  if (typeof code === 'number') return code === 404 || code === 405 ? 'stream-malformed' : 'model-error';
  // No JSON, or JSON of another form.
  if (error instanceof SyntaxError || error instanceof TypeError) return 'stream-malformed';
  return cause === undefined ? 'internal' : failureOf(cause);
}
