import { type ProblemCode, ProblemError } from '../../core/protocol';
import { type Circuit, circuit } from '../circuit';

/** Failures in a row until a server rests; a run that is sent again counts once, with how it ended. */
const FAILURES = 5;
/** How long it rests at first and at most, in milliseconds. */
const PAUSE = 5_000;
const LONGEST_PAUSE = 120_000;

/** A run at a server, however often it is sent there. */
export interface Try {
  /** The server said something: it works again, if it had not. */
  word(): void;
  /** How it ended: with an answer, or with this error. Only the first time counts. */
  ended(error?: unknown): void;
}

export type HealthState = 'closed' | 'half-open' | 'open';

/** Knows which servers fail, and spares runs those that rest (circuit breaker). */
export interface Health {
  /** Whether a run would be refused now. */
  rests(backend: string): boolean;
  /** Undefined where the server rests; after a rest one run may try it. */
  attempt(backend: string): Try | undefined;
  state(backend: string): HealthState;
}

export function backendHealth(now: () => number, failures: number = FAILURES): Health {
  const circuits = new Map<string, Circuit>();
  function of(backend: string): Circuit {
    const known = circuits.get(backend);
    if (known) return known;
    const made = circuit({ now, failures, pause: PAUSE, longestPause: LONGEST_PAUSE });
    circuits.set(backend, made);
    return made;
  }

  return {
    rests: (backend) => of(backend).refuses(),
    attempt(backend) {
      const asking = of(backend).ask();
      return (
        asking && {
          // A trial that speaks lets the others in; a server that then stalls each time still counts as failing.
          word: () => (asking.isTrial ? asking.settle('answered') : undefined),
          ended: (error) => asking.settle(error === undefined ? 'answered' : outcomeOf(error)),
        }
      );
    },
    state(backend) {
      const { isPaused, refuses } = of(backend);
      if (!isPaused()) return 'closed';
      return refuses() ? 'open' : 'half-open';
    },
  };
}

/** Not reached, broken off, or silent: whatever the text was. */
const SICK: ReadonlySet<ProblemCode> = new Set([
  'model-unreachable',
  'model-loading-timeout',
  'stream-broken',
  'stream-malformed',
  'stream-silent',
]);

/** Refusals of what was sent, whatever the status. */
const OF_THE_TEXT: ReadonlySet<ProblemCode> = new Set(['text-too-long', 'answer-filtered']);

/** A refusal of this one text, or a model that is not there, says that the server works. */
function outcomeOf(error: unknown): 'answered' | 'failed' | 'unknown' {
  if (!(error instanceof ProblemError)) return 'unknown';
  const { code, upstreamStatus = 0 } = error.problem;
  if (error.loading) return 'answered';
  // llama.cpp answers a text that is too long with 500.
  if (OF_THE_TEXT.has(code)) return 'answered';
  // n8n's word for an error in this one workflow.
  if (code === 'workflow-failed' && upstreamStatus === 500) return 'answered';
  if (SICK.has(code) || upstreamStatus >= 500) return 'failed';
  return code === 'cancelled' || code === 'stream-endless' ? 'unknown' : 'answered';
}
