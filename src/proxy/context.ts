import type { Backend, Registry } from './backends';

import type { Health } from './backends/health';
import type { CheckWatch } from './check-watch';
import type { Config } from './config';
import type { Metrics } from './metrics';
import type { ModelLabel } from './model-label';
import type { Queue } from './queue';
import type { Check } from './runs/check-fields';
import type { RunsInProgress } from './runs/in-progress';
import type { SecondCheck } from './second-check';
import type { Store } from './store';

/** What the routes work with. */
export interface ProxyContext {
  readonly config: Config;
  readonly backends: readonly Backend[];
  readonly registry: Registry;
  readonly queue: Queue;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly modelLabel: ModelLabel;
  readonly store: Store;
  readonly check: Check;
  /** Locks runs and scans while the check does not find what it must. */
  readonly checkWatch: CheckWatch;
  /** Headers of every answer; a stream writes them itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The first pause before a model that failed is asked again, in milliseconds. */
  readonly retryMs: number;
  /** Undefined where none is configured. */
  readonly second?: SecondCheck;
  readonly running: RunsInProgress;
}
