import { PLAYED_MODEL_NAME, startPlayedModel } from '../../test/servers/played-model';
import { backendSchema, loadConfig } from '../proxy';
import type { CommandIo, ExitCode } from './command';
import { readPort } from './commands/serve';
import { distFolders } from './dist-folders';
import { playgroundPlugin } from './playground-plugin';
import { processIo } from './process-io';
import { guarded } from './run-command';
import { serveUntilStopped } from './serve-until';

/** `npm start`: the proxy on this machine, the playground around the pane, and a played model server. */
async function start(io: CommandIo): Promise<ExitCode> {
  const folders = distFolders();
  const config = loadConfig(io.env.SCHREIBKOMPASS_CONFIG, io.env);
  const played = await startPlayedModel();
  try {
    return await serveUntilStopped(
      {
        config: {
          ...config,
          listen: { ...config.listen, port: readPort(io.env.PORT ?? '3000') },
          backends: [
            ...config.backends,
            backendSchema.parse({
              name: 'vorfuehrung',
              kind: 'ollama',
              baseUrl: played.url,
              place: 'local',
              models: [{ id: played.model, name: PLAYED_MODEL_NAME, abilities: ['chat', 'vision'] }],
            }),
          ],
        },
        folders,
        plugins: [playgroundPlugin(folders.playground, played)],
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
    await played.turn(false);
  }
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
