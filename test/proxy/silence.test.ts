import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunks, cutAfter, fails, line, type OllamaServer, says, startOllama } from '../servers/ollama';
import { ollamaAt, startProxy, type TestProxy } from './harness';
import { png, pngChunks } from './picture-bytes';
import { WORD } from './planted';

/**
 * A word is planted wherever a text can come from, and then looked for wherever one could leak to: the log, the files
 * of the store, the answers. Only the answer of a model may show it, to the pane that asked.
 */
let ollama: OllamaServer;
let proxy: TestProxy;
let folder: string;
let answers = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
  ollama = await startOllama();
  proxy = await startProxy(
    { backends: [ollamaAt(ollama.url)], store: { url: join(folder, 'data', 'store.sqlite') } },
    {
      logLevel: 'trace',
      check: (text) => {
        if (text.includes('Ausnahme')) throw new TypeError(text);
        return [];
      },
    },
  );
});

afterAll(async () => {
  await proxy.close();
  await ollama.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A request with a picture whose data is a word, or holds one in a place that is refused. */
const pictured = (data: string, more: object = {}) => ({
  task: 'picture',
  origin: 'picture',
  attachments: [{ mediaType: 'image/png', data, confirmed: true, ...more }],
});
const wordChunk = { type: 'tEXt', data: Buffer.from(WORD) };

const run = { task: 'simplify', text: 'Der Antrag liegt vor.' };

async function ask(path: string, init?: RequestInit): Promise<void> {
  const response = await fetch(`${proxy.url}${path}`, init);
  answers += `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}\n`;
}

const post = (path: string, body: unknown) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': WORD },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test.each<[string, () => Promise<void>]>([
  ['a text', () => post('/api/v1/runs', { ...run, text: `${WORD} liegt vor.` })],
  ['malformed JSON', () => post('/api/v1/runs', `{"text": ${WORD}`)],
  ['JSON cut in the middle', () => post('/api/v1/scan', `{"text":"${WORD}`)],
  ['the name of a field', () => post('/api/v1/runs', { ...run, [WORD]: 1 })],
  ['a prototype', () => post('/api/v1/runs', `{"__proto__":{"${WORD}":1}}`)],
  ['a task', () => post('/api/v1/runs', { ...run, task: WORD })],
  ['a model', () => post('/api/v1/runs', { ...run, model: WORD })],
  ["a picture's data", () => post('/api/v1/runs', pictured(WORD))],
  [
    'a chunk of a picture',
    () => post('/api/v1/runs', pictured(png(pngChunks().toSpliced(1, 0, wordChunk)).toString('base64'))),
  ],
  ["a picture's media type", () => post('/api/v1/runs', pictured('AAAA', { mediaType: WORD }))],
  ["a picture's name", () => post('/api/v1/runs', pictured('AAAA', { [WORD]: WORD }))],
  ["a picture's confirmation", () => post('/api/v1/runs', pictured('AAAA', { confirmed: WORD }))],
  ['an option', () => post('/api/v1/runs', { ...run, options: { [WORD]: WORD } })],
  ['an outcome', () => post('/api/v1/events', { runId: WORD, outcome: WORD, label: WORD, reviewed: WORD })],
  ['a scan', () => post('/api/v1/scan', { text: WORD })],
  ['the address', () => ask(`/${WORD}?text=${WORD}`)],
  ['an address that cannot be read', () => ask(`/%zz${WORD}`)],
  ['a query', () => ask(`/healthz?text=${WORD}`)],
  ['a header', () => ask('/healthz', { headers: { 'x-text': WORD, referer: `http://a/${WORD}` } })],
  ['a check that throws', () => post('/api/v1/runs', { ...run, text: `Ausnahme ${WORD}` })],
  ['a scan that throws', () => post('/api/v1/scan', { text: `Ausnahme ${WORD}` })],
])('nothing repeats a word planted in %s', async (_name, request) => {
  await request();
});

test.each([
  ['an error body', fails(500, WORD)],
  ['an error body that is no JSON', chunks(`<html>${WORD}</html>\n`)],
  ['an error in mid-stream', chunks(line({ content: 'Gu' }), `{"error":"${WORD}"}\n`)],
  ['half a line', chunks(line({ content: 'Gu' }), `{"message":{"content":"${WORD}`)],
  ['a line of an unknown form', chunks(`{"message":"${WORD}"}\n`)],
  ['a stream that breaks off', cutAfter(line({ content: 'Gu' }), `{"message":{"content":"${WORD}`)],
])('nothing repeats a word that the model server puts into %s', async (_name, answer) => {
  ollama.chat = answer;
  await post('/api/v1/runs', run);
});

test('an answer is neither logged nor recorded', async () => {
  ollama.chat = says(WORD, { thoughts: WORD });
  const response = await proxy.post('/api/v1/runs', run);
  expect(await response.text()).toContain(WORD);
});

test('the word stands in no log line, no file of the store and no problem', () => {
  const files = readdirSync(join(folder, 'data')).map((file) => readFileSync(join(folder, 'data', file)));
  expect(files.length).toBeGreaterThan(0);
  expect(Buffer.concat(files).includes(WORD)).toBe(false);
  expect(proxy.logged().split('\n').length).toBeGreaterThan(20);
  expect(proxy.logged()).not.toContain(WORD);
  expect(answers.length).toBeGreaterThan(1000);
  // The one run whose text held the word was answered by the default script, which does not repeat it.
  expect(answers).not.toContain(WORD);
});
