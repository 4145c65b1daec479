/** The runs in progress: closing the server ends them and waits until their ends are told and recorded. */
export interface RunsInProgress {
  readonly size: number;
  add(run: AbortController): void;
  delete(run: AbortController): void;
  /** Aborts all with `reason`; kept when they have ended, or after `patience` milliseconds. */
  endAll(reason: Error, patience: number): Promise<void>;
}

export function runsInProgress(): RunsInProgress {
  const runs = new Set<AbortController>();
  let onEmpty = (): void => {};

  return {
    get size() {
      return runs.size;
    },
    add: (run) => void runs.add(run),
    delete(run) {
      runs.delete(run);
      if (runs.size === 0) onEmpty();
    },
    async endAll(reason, patience) {
      for (const run of runs) run.abort(reason);
      if (runs.size === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        onEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
