import { ProblemError, problemError } from '../../../core/protocol';

/** What Outlook answers when it refuses: its code and the code's name, never its message. */
export class OutlookError extends Error {
  constructor(
    readonly code: number,
    name: string,
  ) {
    super('Outlook refused a call');
    this.name = name;
  }
}

/** Outlook may never answer, for example when the mail was closed meanwhile. Milliseconds. */
const LONGEST_WAIT = 30_000;

/** Turns one asynchronous call of Outlook into a promise; what it throws at once is refused too. */
export function ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutlookError(0, 'NoAnswer')), LONGEST_WAIT);
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      then();
    };
    try {
      call((result) =>
        settle(() =>
          result.status === Office.AsyncResultStatus.Succeeded
            ? resolve(result.value)
            : reject(new OutlookError(result.error.code, result.error.name)),
        ),
      );
    } catch (error) {
      // Too long a text and wrong arguments are thrown; the message may hold the text.
      settle(() => reject(new OutlookError(0, error instanceof Error ? error.name : 'Thrown')));
    }
  });
}

/** Names with which Outlook refuses to write into a mailbox that may only be read. */
const REFUSED = /permission|access|denied|read-?only/i;

/** Does something with the mail; Outlook's errors come out as problems. */
export async function saying<T>(doing: 'reading' | 'writing', action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof OutlookError)) throw error;
    throw problemError(doing === 'writing' && REFUSED.test(error.name) ? 'host-read-only' : 'host-error');
  }
}
