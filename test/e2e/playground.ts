import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface Started {
  /** Such as `http://localhost:41234`. */
  readonly address: string;
  readonly folder: string;
  /** What the process printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts after its build, on a free port, with a configuration of the test's own. */
export function startPlayground(config: object = {}): Promise<Started> {
  return startProcess(['dist/start.js'], config, { PORT: '0' });
}

/** The same without a configuration, in an empty folder, as a newcomer starts it. */
export function startUnconfigured(): Promise<Started> {
  return startProcess(['dist/start.js'], undefined, { PORT: '0' });
}

/** Starts the service as a town runs it. */
export function startService(config: object = {}): Promise<Started> {
  return startProcess(['bin/schreibkompass.js', 'serve', '--port', '0'], config, {});
}

async function startProcess(
  [script = '', ...args]: readonly string[],
  config: object | undefined,
  env: Record<string, string>,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'schreibkompass-e2e-'));
  const file = join(folder, 'config.yaml');
  if (config) writeFileSync(file, JSON.stringify({ store: { url: join(folder, 'runs.sqlite') }, ...config }));
  const named = args.includes('serve') ? ['--config', file] : [];
  const child = spawn(process.execPath, [join(ROOT, script), ...args, ...named], {
    cwd: config ? ROOT : folder,
    env: { ...process.env, ...env, SCHREIBKOMPASS_CONFIG: config && file, CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const match = /https?:\/\/localhost:\d+/.exec(printed);
      if (match) resolve(match[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it listened: ${printed}`)));
  });
  return {
    address,
    folder,
    output: () => printed,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
