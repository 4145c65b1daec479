/**
 * Writes what comes together in one go: while a batch is being written, the next one gathers. A batch that fails is
 * written again one by one, so that nobody's record fails for somebody else's.
 */
export function inBatches<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  interface Waiting {
    readonly item: T;
    readonly settle: (outcome: Promise<void>) => void;
  }
  const gathered: Waiting[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    writing = true;
    // What this turn's promises still bring goes along.
    await new Promise<void>((resolve) => process.nextTick(resolve));
    while (gathered.length > 0) {
      const batch = gathered.splice(0, LARGEST);
      const outcome = write(batch.map(({ item }) => item));
      const failed = await outcome.then(
        () => false,
        () => true,
      );
      if (failed && batch.length > 1) {
        for (const { item, settle } of batch) {
          const one = write([item]);
          settle(one);
          await one.catch(() => {});
        }
      } else for (const { settle } of batch) settle(outcome);
    }
    writing = false;
  }

  return (item) =>
    new Promise((resolve) => {
      gathered.push({ item, settle: resolve });
      if (!writing) void writeAll();
    });
}

/** Rows of one statement; databases limit the values that one may carry (SQLite: 32,766). */
const LARGEST = 500;
