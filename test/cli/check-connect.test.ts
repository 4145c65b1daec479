import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, type ModelServer, startModelServer } from '../servers/model-server';
import { type OllamaServer, says, startOllama } from '../servers/ollama';
import { fails } from '../servers/openai';
import { type CommandResult, runCli } from './io';

const PLANTED = 'Kowalski';

let folder: string;
let rathaus: OllamaServer;
const servers: Pick<ModelServer, 'close'>[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
  rathaus = await startOllama(says('Ja.'));
  rathaus.models = [{ name: 'llama3.3:70b', contextLength: 16_384 }];
  servers.push(rathaus);
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function connect(backends: readonly object[], args: readonly string[] = []): Promise<CommandResult> {
  const file = join(folder, 'schreibkompass.yaml');
  writeFileSync(file, JSON.stringify({ backends: backends.map((one) => ({ place: 'local', ...one })) }));
  return runCli(
    ['check-config', '--config', file, '--connect', ...args],
    '',
    {},
    new AbortController().signal,
  );
}

const ollama = (models: readonly string[] = []) => ({
  name: 'rathaus',
  kind: 'ollama',
  baseUrl: rathaus.url,
  models: models.map((id) => ({ id })),
  discover: models.length === 0,
});

test('a server that has its models is named with them', async () => {
  expect(await connect([ollama()])).toEqual({
    code: 0,
    output: 'Die Datei ist in Ordnung.\nrathaus: erreichbar, llama3.3:70b.\n',
    errors: '',
  });
});

test('a model that the server does not have is named, and the command fails', async () => {
  const { code, output, errors } = await connect([ollama(['llama3.3:70b', 'deepseek-r1:70b'])]);
  expect(code).toBe(1);
  expect(output).toContain('rathaus: erreichbar, llama3.3:70b.');
  expect(errors).toContain('Das Modell deepseek-r1:70b hat der Server nicht.');
});

test('a model in the house that the server passes on to a cloud is named with the reason', async () => {
  rathaus.models = [{ name: 'gpt-oss:120b', remote_host: 'https://ollama.com:443' }];
  const { code, errors } = await connect([{ ...ollama(['gpt-oss:120b']), place: 'local' }]);
  expect(code).toBe(1);
  expect(errors).toContain('Das Modell gpt-oss:120b reicht der Server an die Cloud des Herstellers weiter.');
});

test('a server that is not there says what to look at', async () => {
  await servers.splice(0)[0]!.close();
  const { code, errors } = await connect([ollama()]);
  expect(code).toBe(1);
  expect(errors).toMatch(/^rathaus: Der Server ist nicht erreichbar\. Prüfen Sie baseUrl/);
});

test('what refuses the key, is another server or fails says so, without its words', async () => {
  let list: Answer = fails(401, PLANTED);
  const gateway = await startModelServer((wire) => list(wire));
  servers.push(gateway);
  const openai = { name: 'gpt', kind: 'openai', baseUrl: `${gateway.url}/v1`, models: [{ id: 'a' }] };
  const refused = await connect([openai]);
  expect(refused.errors).toContain('gpt: Der Server lehnt den Schlüssel ab. Prüfen Sie apiKeyEnv.');
  list = fails(500, PLANTED);
  const failed = await connect([openai], ['--json']);
  expect(JSON.parse(failed.output)).toEqual({
    issues: [],
    backends: [{ name: 'gpt', failure: 'model-error' }],
  });
  list = fails(404, PLANTED);
  const other = await connect([{ ...ollama(), baseUrl: gateway.url }]);
  expect(other.errors).toContain('rathaus: Unter dieser Adresse antwortet etwas anderes.');
  for (const { output, errors } of [refused, failed, other]) expect(output + errors).not.toContain(PLANTED);
});

test('with --json a program gets the same', async () => {
  const { code, output } = await connect([ollama(['llama3.3:70b', 'x'])], ['--json']);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toEqual({
    issues: [],
    backends: [{ name: 'rathaus', models: ['llama3.3:70b'], missing: ['x'] }],
  });
});

test('without a server only Regelwerk answers', async () => {
  expect((await connect([])).output).toContain('es antwortet nur das Regelwerk');
});
