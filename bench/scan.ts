/*
 * `schreibkompass scan` on a stream: npm run bench:scan
 * Sends the corpus again and again, 100 MB in all, to a process with 128 MB of heap; prints the time and the most
 * memory that the process took, also after a tenth of it.
 *   -- --mb N   other than 100
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../test/corpus/corpus';

const { values } = parseArgs({ options: { mb: { type: 'string' } } });
const megabytes = Number(values.mb ?? 100);
const corpus = Buffer.from(
  `${readCorpus()
    .map(({ text }) => text)
    .join('\n\n')}\n\n`,
);

async function run(): Promise<void> {
  const child = spawn(
    'node',
    ['--max-old-space-size=128', join(__dirname, '../test/cli/scan-process.cjs'), '--json'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let written = 0;
  child.stdout.on('data', (piece: Buffer) => {
    written += piece.length;
  });
  const closed = once(child, 'close');
  const start = performance.now();
  let sent = 0;
  let early: number | undefined;
  let most: number | undefined;
  while (sent < megabytes * 1e6) {
    if (!child.stdin.write(corpus)) await once(child.stdin, 'drain');
    sent += corpus.length;
    most = peakMemory(child.pid!) ?? most;
    if (sent > megabytes * 1e5) early ??= most;
  }
  child.stdin.end();
  const [code] = await closed;
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${(sent / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s (${(sent / 1e6 / seconds).toFixed(2)} MB/s)`,
  );
  console.log(`output: ${(written / 1e6).toFixed(1)} MB of JSON; exit code ${code}`);
  console.log(`most memory: ${early?.toFixed(0)} MB after a tenth, ${most?.toFixed(0)} MB at the end`);
  if (code !== 1) process.exitCode = 1;
}

/** Linux tells the most memory that a process has held so far, in MB. */
function peakMemory(pid: number): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}

void run();
