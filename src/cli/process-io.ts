import { once } from 'node:events';
import type { CommandIo } from './command';

/** The process as a command sees it. */
export function processIo(): CommandIo {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  return {
    env: process.env,
    input: () => process.stdin,
    write: (text) => (process.stdout.write(text) ? undefined : once(process.stdout, 'drain')),
    writeError: (text) => process.stderr.write(text),
    interactive: process.stdout.isTTY === true && !process.env.CI,
    signal: stopping.signal,
  };
}
