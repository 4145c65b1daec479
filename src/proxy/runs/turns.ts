/** Lets runs begin one after the other. */
export interface Turns {
  /** Kept when the caller may begin; it has until then made nobody wait. */
  next(): Promise<void>;
}

/**
 * One beginning in each turn of the event loop: between two of them, the words of the runs that go on pass through. To
 * check a text takes as long as to pass on hundreds of words, so a crowd that comes at once would hold up everybody's
 * words, its own first ones too, until the last of it is checked.
 */
export function turns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function pass(): void {
    const begin = waiting.shift();
    isTaken = begin !== undefined;
    if (!begin) return;
    begin();
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
