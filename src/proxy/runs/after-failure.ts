import { type ProblemCode, ProblemError } from '../../core/protocol';

/** What becomes of a run whose model failed. */
export type Next =
  /** The same model is asked again. */
  | { readonly kind: 'again'; readonly afterMs: number }
  /** Another model may take over. */
  | { readonly kind: 'fallback' }
  | { readonly kind: 'end' };

export interface Failure {
  readonly error: unknown;
  /** Something of the answer, thoughts among it, has gone to the pane. */
  readonly wordCame: boolean;
  /** See `Backend.repeatable`. */
  readonly repeatable: boolean;
  /** How often this model was asked again so far; asking whether it is loaded does not count. */
  readonly retries: number;
  /** The first pause before the model is asked again, in milliseconds; the next ones are twice as long each. */
  readonly retryMs: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** How often a model is asked again at most. */
export const MAX_RETRIES = 2;
/** The longest pause that is made for a server that asks for one, in milliseconds: a run keeps its seat meanwhile. */
export const LONGEST_PAUSE = 30_000;
/** Asking a server that loads its model costs nothing; this many pauses lie between two questions. */
const LOADING_PAUSES = 4;

/** Faults of the moment: the same request may go through a second later. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['model-busy', 'model-unreachable', 'stream-broken']);

/** Faults of the server or its model, which another model does not share. */
const THE_MODELS: ReadonlySet<ProblemCode> = new Set([
  ...PASSING,
  'model-loading-timeout',
  'model-error',
  'model-not-found',
  'model-auth',
  'stream-malformed',
]);

/** Decides before the first word only: what has come stays, and a workflow may have done something. */
export function afterFailure({ error, wordCame, repeatable, retries, retryMs, random }: Failure): Next {
  if (wordCame || !repeatable || !(error instanceof ProblemError)) return { kind: 'end' };
  const { loading, retryAfterSeconds, problem } = error;
  const asked = retryAfterSeconds === undefined ? undefined : retryAfterSeconds * 1000;
  if (loading) return { kind: 'again', afterMs: asked ?? retryMs * LOADING_PAUSES };
  // A server that wants to be left alone for longer is not asked earlier than that.
  const isTooLong = asked !== undefined && asked > LONGEST_PAUSE;
  if (PASSING.has(problem.code) && retries < MAX_RETRIES && !isTooLong) {
    // Between half the pause and the whole, so that runs that failed together don't come back together.
    const pause = retryMs * 2 ** retries * (0.5 + random() / 2);
    return { kind: 'again', afterMs: asked ?? Math.min(pause, LONGEST_PAUSE) };
  }
  return { kind: THE_MODELS.has(problem.code) ? 'fallback' : 'end' };
}
