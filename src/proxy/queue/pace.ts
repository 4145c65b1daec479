/** How much the newest end counts in the average. */
const WEIGHT = 0.2;

/** How long a run keeps its place at a server, as a running average. */
export interface Pace {
  /** A run ended after this many milliseconds. */
  ended(ms: number): void;
  /** Seconds until the `count`th of `places` places is free, rounded up; undefined before the first end. */
  secondsUntil(count: number, places: number): number | undefined;
}

export function pace(): Pace {
  let average: number | undefined;
  return {
    ended(ms) {
      average = average === undefined ? ms : average + WEIGHT * (ms - average);
    },
    secondsUntil: (count, places) =>
      average === undefined ? undefined : Math.ceil((average * count) / places / 1000),
  };
}
