import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LogFields } from '../log';
import type { Store } from './store';

export interface RetentionOptions {
  readonly store: Store;
  /** Records are kept for so many days of 24 hours. */
  readonly keepDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  readonly report: (level: 'error' | 'info', fields: LogFields) => void;
}

/** Deletes what is older than the town keeps it (Art. 5 (1) (e) GDPR, storage limitation). */
export interface Retention {
  /** Fulfilled when the look that goes on has ended. */
  stop(): Promise<void>;
}

const DAY = 86_400_000;
/** Runs of one transaction: they hold up the others' records no longer than a few milliseconds. */
const AT_ONCE = 200;

/** Looks at once and then from time to time; the timer keeps no process alive. A look that fails is told and tried again. */
export function keepFor({ store, keepDays, now, everyMs, report }: RetentionOptions): Retention {
  let isStopped = false;

  async function look(): Promise<void> {
    let deleted = 0;
    try {
      for (let more = AT_ONCE; more === AT_ONCE && !isStopped; deleted += more) {
        more = await store.deleteBefore(now() - keepDays * DAY, AT_ONCE);
        await nextTurn();
      }
    } catch {
      report('error', { event: 'store-failed' });
    }
    if (deleted > 0) report('info', { event: 'records-deleted', deleted });
  }

  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
