import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OllamaServer, startOllama } from '../../servers/ollama';
import { bytes, type PresidioServer, result, says, startPresidio } from '../../servers/presidio';
import { ollamaAt, startProxy, type TestProxy } from '../harness';
import { WORD } from '../planted';

/** A word is planted in what is asked and in all that the second detector says, and looked for wherever it could leak. */
const run = { task: 'simplify', text: `${WORD} liegt vor.` };

let ollama: OllamaServer;
let presidio: PresidioServer;
const folders: string[] = [];
const proxies: TestProxy[] = [];
let answers = '';

beforeAll(async () => {
  ollama = await startOllama();
  presidio = await startPresidio();
  for (const onFailure of ['refuse', 'continue']) {
    const folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
    folders.push(folder);
    proxies.push(
      await startProxy(
        {
          backends: [ollamaAt(ollama.url)],
          store: { url: join(folder, 'data', 'store.sqlite') },
          secondCheck: { url: presidio.url, onFailure },
        },
        { logLevel: 'trace' },
      ),
    );
  }
});

afterAll(async () => {
  for (const proxy of proxies) await proxy.close();
  await presidio.close();
  await ollama.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test.each<[string, PresidioServer['analyze']]>([
  ['an error body', says({ error: `Failed on ${WORD}` }, 500)],
  ['an error body that is no JSON', bytes(`<html>${WORD}</html>`, 502)],
  ['a header', bytes('[]', 500, { 'x-error': WORD })],
  ['the address of a redirect', bytes('', 302, { location: `/${WORD}` })],
  ['an answer that is no JSON', bytes(`${WORD}`)],
  ['JSON cut in the middle', bytes(`[{"entity_type":"${WORD}`)],
  ['an answer of another form', says({ [WORD]: WORD })],
  ['a place', says([result('PERSON', WORD, WORD)])],
  ['a kind with a place outside the text', says([result(WORD, 0, 9_999)])],
  ['a kind that nobody named', says([result(WORD, 0, 5)])],
  [
    'an explanation',
    says([{ ...result('PERSON', 0, WORD.length), analysis_explanation: { pattern: WORD } }]),
  ],
  ['a score', says([result('PERSON', 0, 5, WORD)])],
])('nothing repeats a word planted in %s', async (_name, analyze) => {
  presidio.analyze = analyze;
  for (const proxy of proxies) {
    const response = await proxy.post('/api/v1/runs', run);
    answers += `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}\n`;
  }
  expect(presidio.texts().at(-1)).toContain(WORD);
});

test('the word stands in no log line, no file of the store and no answer', async () => {
  for (const proxy of proxies) answers += await (await fetch(`${proxy.url}/readyz`)).text();
  const files = folders.flatMap((folder) =>
    readdirSync(join(folder, 'data')).map((file) => readFileSync(join(folder, 'data', file))),
  );
  expect(files.length).toBeGreaterThan(1);
  expect(Buffer.concat(files).includes(WORD)).toBe(false);
  const logged = proxies.map((proxy) => proxy.logged()).join('');
  expect(logged.match(/"event":"second-check"/g)).toHaveLength(24);
  expect(logged).not.toContain(WORD);
  expect(answers).toContain('presidio/PERSON');
  expect(answers).toContain('second-check-failed');
  expect(answers).toContain('"secondCheck":"skipped"');
  expect(answers).not.toContain(WORD);
});
