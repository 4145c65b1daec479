/** A text under the clerk's hands. */
export interface Following {
  /** The text as it stands now. */
  change(text: string): void;
  stop(): void;
}

/** Milliseconds without a key after which the text is looked at. */
export const TYPING_PAUSE = 250;

/**
 * Asks about a text while it is typed: after a pause, one question at a time, and only for the newest state. An answer
 * about a state that is past is left out; undefined says that the check failed.
 */
export function followTyping<T>(
  check: (text: string) => Promise<T>,
  listener: (found: T | undefined) => void,
): Following {
  let newest = '';
  /** Counts the states, so that an answer knows whether it is about the last. */
  let state = 0;
  let asked = 0;
  let asking = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    if (asking || asked === state) return;
    asking = true;
    asked = state;
    const mine = state;
    const found = await check(newest).catch(() => undefined);
    asking = false;
    if (stopped) return;
    if (mine === state) listener(found);
    else if (timer === undefined) void look();
  };

  return {
    change(text) {
      newest = text;
      state += 1;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void look();
      }, TYPING_PAUSE);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
