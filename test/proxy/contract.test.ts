import { paneConfigSchema, scanResponseSchema, streamEventSchema, TASK_IDS } from '../../src/core/protocol';
import { type OllamaServer, says, startOllama } from '../servers/ollama';
import { ollamaAt, startProxy, type TestProxy } from './harness';
import { IBAN } from './planted';

let ollama: OllamaServer;
let proxy: TestProxy;

beforeAll(async () => {
  ollama = await startOllama();
  proxy = await startProxy({ backends: [ollamaAt(ollama.url)] });
});

afterAll(async () => {
  await proxy.close();
  await ollama.close();
});

const get = (path: string) => fetch(`${proxy.url}${path}`);

test('the configuration has the form that the pane expects', async () => {
  const config = paneConfigSchema.parse(await (await get('/api/v1/config')).json());
  expect(config.models).toMatchObject([
    {
      id: 'rathaus/llama3.3:70b',
      kind: 'ollama',
      place: 'local',
      generative: true,
      available: true,
      default: true,
    },
    { id: 'rules', name: 'Regelwerk (ohne KI-Modell)', generative: false, available: true, default: false },
  ]);
  expect(config.models[0]!.maxCharacters).toBeGreaterThan(10_000);
  expect(config.tasks).toEqual(
    TASK_IDS.filter((task) => config.tasks.includes(task)).sort(byOffer(config.tasks)),
  );
});

const byOffer = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

test('a configured default is the default', async () => {
  const own = await startProxy({ backends: [ollamaAt(ollama.url)], defaultModel: 'rules' });
  const infos = await own.context.registry.infos();
  expect(infos.filter((model) => model.default).map(({ id }) => id)).toEqual(['rules']);
  await own.close();
});

test('a scan gives places in UTF-16 code units and never the words', async () => {
  const response = await proxy.post('/api/v1/scan', { text: `😀 ${IBAN}` });
  const answer = await response.text();
  expect(answer).not.toContain(IBAN);
  const { findings } = scanResponseSchema.parse(JSON.parse(answer));
  expect(findings).toMatchObject([{ start: 3, end: 3 + IBAN.length, type: 'IBAN', waivable: false }]);
});

test('every event of a stream has the form that the pane expects', async () => {
  ollama.chat = says('Guten Tag.', { thoughts: 'Hm.' });
  const events = await proxy.run({ task: 'simplify', text: 'Der Antrag liegt vor.' });
  for (const event of events) expect(streamEventSchema.parse(event)).toEqual(event);
  expect(events.map(({ event }) => event)).toEqual(['started', 'reasoning', 'delta', 'delta', 'done']);
});

test('a stream is no-store, unbuffered and starts before the model says a word', async () => {
  ollama.chat = says('Guten Tag.', { loadMs: 10_000 });
  const controller = new AbortController();
  const response = await proxy.post(
    '/api/v1/runs',
    { task: 'simplify', text: 'Der Antrag liegt vor.' },
    { signal: controller.signal },
  );
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  const { value } = await response.body!.getReader().read();
  expect(Buffer.from(value!).toString()).toMatch(/^event: started\ndata: \{"runId":"/);
  controller.abort();
});

test('what became of a run is recorded once the run is known', async () => {
  ollama.chat = says('Guten Tag.');
  const [started] = await proxy.run({ task: 'simplify', text: 'Der Antrag liegt vor.' });
  if (started?.event !== 'started') throw new Error('the run did not start');
  const event = { runId: started.runId, outcome: 'inserted', label: 'simplified', reviewed: true };
  expect((await proxy.post('/api/v1/events', event)).status).toBe(204);
  expect((await proxy.post('/api/v1/events', { ...event, note: 'frei' })).status).toBe(400);
  const unknown = { ...event, runId: '00000000-0000-4000-8000-000000000000' };
  expect((await proxy.post('/api/v1/events', unknown)).status).toBe(404);
});

test('the proxy says that it is alive and ready', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  const ready = await get('/readyz');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({
    status: 'ready',
    selfTest: true,
    store: true,
    models: true,
    backends: [
      { name: 'rathaus', kind: 'ollama', available: true },
      { name: 'rules', kind: 'rules', available: true },
    ],
  });
});

test('the OpenAPI document names every route and its schemas', async () => {
  const document = await (await get('/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual([
    '/api/v1/config',
    '/api/v1/scan',
    '/api/v1/runs',
    '/api/v1/conversations/{id}',
    '/api/v1/events',
    '/healthz',
    '/readyz',
    '/metrics',
  ]);
  const run = document.paths['/api/v1/runs'].post.requestBody.content['application/json'].schema;
  expect(run.required).toEqual(['task']);
  expect(run.properties.origin.enum).toContain('document');
});

test('closing the server ends running streams with a problem', async () => {
  const own = await startProxy({ backends: [ollamaAt(ollama.url)] });
  ollama.chat = says('Wort '.repeat(10_000), { wordMs: 5 });
  const response = await own.post('/api/v1/runs', { task: 'simplify', text: 'Der Antrag liegt vor.' });
  const reading = response.text();
  await own.close();
  expect(await reading.catch(() => 'broken off')).toMatch(/stream-broken|broken off/);
});
