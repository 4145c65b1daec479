/** Our proxy as `schreibkompass serve` runs it: check, queue, store on disk and log included. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, parseConfig } from '../../src/proxy';
import { logDestination } from '../../src/proxy/log';
import { answerParent } from './process-line';

const [target, parallel] = [process.argv[2]!, Number(process.argv[3])];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'schreibkompass-bench-'));
  const config = parseConfig(
    JSON.stringify({
      listen: { port: 0 },
      store: { url: join(folder, 'bench.sqlite') },
      backends: [
        { name: 'rathaus', kind: 'ollama', baseUrl: target, place: 'local', discover: true, parallel },
      ],
    }),
    {},
  );
  const server = await buildServer({
    config,
    folders: { pane: folder, assets: folder },
    logTo: logDestination(join(folder, 'log')),
  });
  answerParent(await server.listen());
}

void main();
