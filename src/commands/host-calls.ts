/** Outlook on the web and the new Outlook take three calls at a time (Microsoft, "Limits for activation and API"). */
const AT_ONCE = 3;

/** Makes one asynchronous call of Office.js; rejects where it throws or fails. */
export type HostCall = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) => Promise<T>;

/** A queue for calls of Office.js, since more than three at a time are refused. */
export function hostCalls(): HostCall {
  const waiting: (() => void)[] = [];
  let running = 0;

  const next = (): void => {
    const start = running < AT_ONCE ? waiting.shift() : undefined;
    if (!start) return;
    running++;
    start();
  };

  return (call) =>
    new Promise((resolve, reject) => {
      const ended = (): void => {
        running--;
        next();
      };
      waiting.push(() => {
        try {
          call((result) => {
            if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
            else reject(new Error(result.error?.name ?? 'Office'));
            ended();
          });
        } catch (error) {
          reject(error);
          ended();
        }
      });
      next();
    });
}
