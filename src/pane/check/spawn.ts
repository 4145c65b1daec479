import type { CheckWorker } from './worker-line';

/** The worker is a file of its own, loaded beside the first paint (no inline script, no blob address). */
export function spawnCheckWorker(): CheckWorker {
  return new Worker(/* webpackChunkName: "check-worker" */ new URL('./check-worker.ts', import.meta.url));
}
