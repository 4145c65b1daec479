import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type CommandIo, UsageError } from '../../src/cli/command';
import { distFolders } from '../../src/cli/dist-folders';
import { serveUntilStopped } from '../../src/cli/serve-until';
import { parseConfig } from '../../src/proxy';

const configAt = (port: number, store = ':memory:') =>
  parseConfig(JSON.stringify({ backends: [], store: { url: store }, listen: { port } }), {});

const folders = { pane: '/gibt/es/nicht', assets: '/gibt/es/nicht' };

const io = (signal: AbortSignal): CommandIo => ({
  env: {},
  input: async function* () {},
  write: () => {},
  writeError: () => {},
  interactive: false,
  signal,
});

test('a server runs until it is told to end, and ends well', async () => {
  const controller = new AbortController();
  let address = '';
  const code = await serveUntilStopped(
    { config: configAt(0), folders, logLevel: 'silent' },
    io(controller.signal),
    (at) => {
      address = at;
      controller.abort();
    },
  );
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test('a taken port is said in German, with the way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(
    serveUntilStopped(
      { config: configAt(port), folders, logLevel: 'silent' },
      io(AbortSignal.abort()),
      () => {},
    ),
  ).rejects.toThrow(`Port ${port} ist schon belegt.`);
  other.close();
});

test('a store that cannot be opened keeps the server from starting', async () => {
  await expect(
    serveUntilStopped(
      { config: configAt(0, '/dev/null/store.sqlite'), folders, logLevel: 'silent' },
      io(AbortSignal.abort()),
      () => {},
    ),
  ).rejects.toThrow(UsageError);
});

test('a checkout that is not built says how', () => {
  expect(() => distFolders('/gibt/es/nicht')).toThrow('npm run build');
});
