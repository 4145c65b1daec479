/** How long a detector that did not answer in time is left alone, in milliseconds. */
const PAUSE = 30_000;

/** Spares the runs a detector that hangs: after one that took too long, one run in half a minute asks it again. */
export interface Circuit {
  isPaused(): boolean;
  /** Whether to ask now; the one that may ask after a pause keeps the others waiting. */
  mayAsk(): boolean;
  /** `unknown`: the asking ended before there was an answer. */
  settle(outcome: 'answered' | 'hung' | 'unknown'): void;
}

export function circuit(now: () => number, pause = PAUSE): Circuit {
  let until: number | undefined;
  return {
    isPaused: () => until !== undefined,
    mayAsk() {
      if (until === undefined) return true;
      if (now() < until) return false;
      until = now() + pause;
      return true;
    },
    settle(outcome) {
      if (outcome === 'answered') until = undefined;
      else if (outcome === 'hung') until = now() + pause;
      else if (until !== undefined) until = now();
    },
  };
}
