import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, ModelServer } from '../servers/model-server';
import { chunks, cutAfter } from '../servers/ollama';
import { fails, failure, layer, MANIFEST, SUCCESS, startPuller } from '../servers/ollama-pull';
import { runCli } from './io';

let server: ModelServer;
let folder: string;
const going = () => new AbortController().signal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
});

afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function pull(answer: Answer, args: readonly string[] = ['llama3.3:70b'], signal = going()) {
  server = await startPuller(answer);
  const file = join(folder, 'schreibkompass.yaml');
  const backend = { name: 'rathaus', kind: 'ollama', baseUrl: server.url, place: 'local', discover: true };
  const backends = [backend, { ...backend, name: 'zweiter' }].slice(0, args.includes('--backend') ? 2 : 1);
  writeFileSync(file, JSON.stringify({ backends }));
  return runCli(['pull', ...args, '--config', file], '', {}, signal);
}

/** What a web server answers that knows nothing of models. */
const page =
  (status: number): Answer =>
  async (wire) => {
    wire.head(status, { 'content-type': 'text/plain' });
    await wire.raw('404 page manifest not found\n');
    wire.end();
  };

test('a model is loaded, with progress', async () => {
  const steps = [0, 4, 8, 20, 40].map((gigabytes) => layer(gigabytes * 1e9));
  const { code, output, errors } = await pull(chunks(MANIFEST, ...steps, SUCCESS));
  expect({ code, output }).toEqual({ code: 0, output: 'llama3.3:70b ist auf rathaus geladen.\n' });
  expect(errors).toBe(
    `${['Vorbereiten', ...[0, 10, 20, 50, 100].map((percent) => `Laden: ${percent} % von 40 GB`), 'Prüfen'].join('\n')}\n`,
  );
  expect(JSON.parse(server.requests[0]!.body)).toEqual({ model: 'llama3.3:70b', stream: true });
});

test('with --json the result is one object', async () => {
  const { output } = await pull(chunks(SUCCESS), ['m', '--json', '--backend', 'zweiter']);
  expect(JSON.parse(output)).toEqual({ model: 'm', backend: 'zweiter' });
});

test.each([
  [
    'the model does not exist',
    chunks(MANIFEST, failure('pull model manifest: file does not exist')),
    'gibt es nicht',
  ],
  ['the connection breaks', cutAfter(MANIFEST, layer(4e9)), 'setzt dort fort'],
  ['the answer ends too early', chunks(MANIFEST), 'setzt dort fort'],
  ['the disk is full', chunks(failure('no space left on device')), 'sein Protokoll'],
  ['the server refuses the key', fails(401, 'unauthorized'), 'Schlüssel'],
  ['the server refuses the model by a status', fails(404, 'model not found'), 'gibt es nicht'],
  ['another server answers, which has no such path', page(404), 'antwortet kein Ollama'],
  ['another server answers, which does not take a POST', page(405), 'antwortet kein Ollama'],
  ['another server answers with a page', page(200), 'antwortet kein Ollama'],
])('it ends with 1 and a sentence where %s', async (_name, answer, sentence) => {
  const { code, output, errors } = await pull(answer);
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toContain(sentence);
  expect(errors).not.toMatch(/manifest|space left|unauthorized/);
});

test('a key that another server lacks is no matter', async () => {
  server = await startPuller(chunks(SUCCESS));
  const pullFrom = (file: string) => runCli(['pull', 'm', '--config', file], '', {}, going());
  const file = join(folder, 'schreibkompass.yaml');
  const other = { name: 'openai', kind: 'openai', baseUrl: 'https://ki.beispiel.de/v1', apiKeyEnv: 'FEHLT' };
  const own = { name: 'rathaus', kind: 'ollama', baseUrl: server.url, place: 'local', discover: true };
  writeFileSync(file, JSON.stringify({ backends: [{ ...other, models: [{ id: 'm' }] }, own] }));
  expect(await pullFrom(file)).toMatchObject({ code: 0 });
  const locked = { ...own, apiKeyEnv: 'FEHLT' };
  writeFileSync(file, JSON.stringify({ backends: [locked] }));
  expect(await pullFrom(file)).toMatchObject({
    code: 2,
    errors: expect.stringContaining('Umgebungsvariable FEHLT ist nicht gesetzt'),
  });
});

test('an interrupt ends it, and says how to go on', async () => {
  const controller = new AbortController();
  const { code, errors } = await pull(
    async (wire) => {
      wire.head(200, { 'content-type': 'application/x-ndjson' });
      await wire.raw(MANIFEST);
      controller.abort();
    },
    ['m'],
    controller.signal,
  );
  expect(code).toBe(1);
  expect(errors).toContain('Abgebrochen. Derselbe Befehl setzt dort fort');
});

test.each([
  ['no model', []],
  ['two models', ['a', 'b']],
  ['a server that does not exist', ['a', '--backend', 'fehlt']],
  ['a cloud model for the server room', ['gpt-oss:120b-cloud']],
])('%s is wrong use', async (_name, args) => {
  expect((await pull(chunks(SUCCESS), args)).code).toBe(2);
  expect(server.requests).toEqual([]);
});
