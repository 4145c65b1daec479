/**
 * Lets actions run one after another: a selection event during a replacement would otherwise read, and
 * send what the replacement has queued so far.
 */
export function inTurns(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action, action);
    last = next;
    return next;
  };
}
