import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { loadConfig } from '../proxy';
import type { CommandIo, ExitCode } from './command';
import { readPort } from './commands/serve';
import { distFolders } from './dist-folders';
import { startPlayedServers } from './played-servers';
import { playgroundPlugin } from './playground-plugin';
import { processIo } from './process-io';
import { guarded } from './run-command';
import { serveUntilStopped } from './serve-until';

/** `npm start`: the proxy on this machine, the playground around the pane, and played servers. */
async function start(io: CommandIo): Promise<ExitCode> {
  const folders = distFolders();
  const config = loadConfig(io.env.SCHREIBKOMPASS_CONFIG, io.env);
  // The sources of the played knowledge server open on this port, so it must be known before it listens.
  const port = readPort(io.env.PORT ?? '3000') || (await freePort());
  const played = await startPlayedServers(`http://localhost:${port}`);
  try {
    return await serveUntilStopped(
      {
        config: {
          ...config,
          listen: { ...config.listen, port },
          // A demonstration keeps nothing, unless somebody configured it.
          store: io.env.SCHREIBKOMPASS_CONFIG === undefined ? { url: ':memory:' } : config.store,
          backends: [...config.backends, ...played.settings.backends],
          actions: [...config.actions, ...played.settings.actions],
        },
        folders,
        plugins: [playgroundPlugin({ folder: folders.playground, ...played })],
        home: '/playground/',
        ownFrames: true,
        modelListMs: 250,
        logLevel: 'error',
      },
      io,
      (address) => {
        io.write(`\nSchreibkompass zum Ausprobieren: ${address}\nBeenden mit Strg+C.\n\n`);
        if (io.interactive) void openBrowser(address);
      },
    );
  } finally {
    await played.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Opens the page; without a browser the printed address is enough. */
async function openBrowser(address: string): Promise<void> {
  try {
    // An ESM package: Node itself loads it.
    const { default: open } = await import(/* webpackIgnore: true */ 'open');
    await open(address);
  } catch {
    process.stderr.write('Öffnen Sie die Adresse in Ihrem Browser.\n');
  }
}

const io = processIo();
void guarded(() => start(io), io).then((code) => {
  process.exitCode = code;
});
