/**
 * Outlook counts five seconds from the click, the loading of this script included, before it asks whether to wait
 * (office-js #6816).
 */
const LIMIT = 4_000;

/**
 * What `work` gives, or `otherwise` where it fails or takes longer than four seconds. The timer is cleared: classic
 * Outlook runs on after the event is completed (office-js #6656).
 */
export function inTime<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), LIMIT);
    const end = (value: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    // Inside `then`, so that what throws at once is caught too.
    Promise.resolve()
      .then(work)
      .then(end, () => end(otherwise));
  });
}
