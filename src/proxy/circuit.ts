export interface CircuitOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Failures in a row until the server is left alone. */
  readonly failures?: number;
  /** How long it is then left alone, in milliseconds; doubled each time it fails again, up to `longestPause`. */
  readonly pause: number;
  readonly longestPause?: number;
}

/** One question to the server. Only the first `settle` counts. */
export interface Asking {
  /** The one question after a pause: what becomes of it decides for all. */
  readonly isTrial: boolean;
  /** `unknown`: the asking ended before there was an answer. */
  settle(outcome: 'answered' | 'failed' | 'unknown'): void;
}

/** Spares runs a server that fails (circuit breaker): after a pause one of them tries it, and the others wait for that. */
export interface Circuit {
  /** It failed and has not answered since. */
  isPaused(): boolean;
  /** Whether a question would be refused now. */
  refuses(): boolean;
  /** Undefined where the server is left alone. */
  ask(): Asking | undefined;
}

export function circuit({ now, failures = 1, pause, longestPause = pause }: CircuitOptions): Circuit {
  let inRow = 0;
  let length = pause;
  let until: number | undefined;
  let isTrying = false;

  const refuses = (): boolean => until !== undefined && (isTrying || now() < until);

  function answered(): void {
    inRow = 0;
    length = pause;
    until = undefined;
  }

  function failed(isTrial: boolean): void {
    inRow += 1;
    if (isTrial) length = Math.min(length * 2, longestPause);
    // What was asked before the pause fails late; that prolongs nothing.
    if (isTrial || (until === undefined && inRow >= failures)) until = now() + length;
  }

  return {
    isPaused: () => until !== undefined,
    refuses,
    ask() {
      if (refuses()) return undefined;
      const isTrial = until !== undefined;
      isTrying = isTrial;
      let isSettled = false;
      return {
        isTrial,
        settle(outcome) {
          if (isSettled) return;
          isSettled = true;
          if (isTrial) isTrying = false;
          if (outcome === 'answered') answered();
          else if (outcome === 'failed') failed(isTrial);
        },
      };
    },
  };
}
