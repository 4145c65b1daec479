import type { Backend, Registry } from './backends';
import type { CheckWatch } from './check-watch';
import type { Config } from './config';
import type { Check } from './runs/check-fields';
import type { SecondCheck } from './second-check';
import type { Store } from './store';

/** What the routes work with. */
export interface ProxyContext {
  readonly config: Config;
  readonly backends: readonly Backend[];
  readonly registry: Registry;
  readonly store: Store;
  readonly check: Check;
  /** Locks runs and scans while the check does not find what it must. */
  readonly checkWatch: CheckWatch;
  /** Headers of every answer; a stream writes them itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Undefined where none is configured. */
  readonly second?: SecondCheck;
  /** Runs in progress; closing the server ends them. */
  readonly running: Set<AbortController>;
}
