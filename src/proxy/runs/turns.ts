/** Lets runs begin one after the other. */
export interface Turns {
  /** Kept when the caller may begin. */
  next(): Promise<void>;
}

/** A few at once share a transaction, and hold up the others' words no longer than a millisecond or two. */
const IN_A_CROWD = 4;

/**
 * A few beginnings in each turn of the event loop: between them, the words of the runs that go on pass through. To check
 * a text takes as long as to pass on dozens of words, so a crowd that comes at once would hold up everybody's words, its
 * own first ones too, until the last of it is checked.
 */
export function turns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function pass(): void {
    const beginning = waiting.splice(0, IN_A_CROWD);
    isTaken = beginning.length > 0;
    if (!isTaken) return;
    for (const begin of beginning) begin();
    setImmediate(pass);
  }

  return {
    async next() {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve));
      isTaken = true;
      setImmediate(pass);
    },
  };
}
