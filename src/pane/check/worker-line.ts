import type { CheckQuestion, CheckReply, CheckRequest } from './messages';

/** The part of a `Worker` that the check needs. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  onmessage: ((event: MessageEvent<CheckReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}

/** Questions to one worker. Once it failed it is ended, and so is every question that waits. */
export interface WorkerLine {
  /** Rejects where no answer came within `patience` milliseconds or the worker failed. */
  ask(question: CheckQuestion, patience: number): Promise<CheckReply>;
  end(): void;
}

/** Starts a worker; throws where there can be none. Calls back when it ends, for whatever reason. */
export function openLine(spawn: () => CheckWorker, onEnd: () => void): WorkerLine {
  const worker = spawn();
  const waiting = new Map<number, { answer: (reply: CheckReply) => void; fail: () => void }>();
  let lastId = 0;

  const end = (): void => {
    worker.terminate();
    onEnd();
    for (const entry of [...waiting.values()]) entry.fail();
  };
  worker.onmessage = ({ data }) => waiting.get(data.id)?.answer(data);
  worker.onerror = end;
  worker.onmessageerror = end;

  return {
    end,
    ask: (question, patience) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(end, patience);
        const settle = (): void => {
          clearTimeout(timer);
          waiting.delete(id);
        };
        waiting.set(id, {
          answer(reply) {
            settle();
            resolve(reply);
          },
          fail() {
            settle();
            reject(new Error('The check worker ended.'));
          },
        });
        try {
          worker.postMessage({ ...question, id });
        } catch {
          end();
        }
      }),
  };
}
