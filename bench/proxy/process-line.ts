import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a process has used since it began, and what it holds now. */
export interface Usage {
  /** Milliseconds of processor time, user and system. */
  readonly cpuMs: number;
  /** Bytes of heap and of buffers after a collection. */
  readonly held: number;
}

/** A process of the bench. */
export interface Process {
  readonly url: string;
  usage(): Promise<Usage>;
  tell(message: unknown): Promise<void>;
  stop(): Promise<void>;
}

/** In a child: says where it listens, answers what its parent asks. */
export function answerParent(url: string, onMessage: (message: unknown) => void = () => {}): void {
  process.on('message', (message) => {
    if (message !== 'usage') {
      onMessage(message);
      process.send?.('done');
      return;
    }
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { heapUsed, external } = process.memoryUsage();
    process.send?.({ cpuMs: (user + system) / 1000, held: heapUsed + external } satisfies Usage);
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url });
}

/** Starts one of the processes beside this file. */
export async function startProcess(name: string, ...args: readonly string[]): Promise<Process> {
  const child = fork(join(__dirname, `${name}.ts`), args, {
    execArgv: ['--expose-gc', '-r', join(__dirname, '../load-ts.cjs')],
  });
  const { url } = await answerOf<{ url: string }>(child);
  return {
    url,
    usage: () => ask<Usage>(child, 'usage'),
    tell: async (message) => void (await ask(child, message)),
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function ask<T>(child: ChildProcess, message: unknown): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(message as object);
  return answer;
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const ended = new AbortController();
  const { signal } = ended;
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error('a process of the bench ended');
  });
  gone.catch(() => {});
  try {
    return (await Promise.race([once(child, 'message', { signal }), gone]))[0] as T;
  } finally {
    ended.abort();
  }
}
