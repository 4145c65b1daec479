import type { ModelInfo } from '../../../src/core/protocol';
import { held } from '../../servers/held';
import { startN8n } from '../../servers/n8n';
import {
  chunks,
  cutAfter,
  fails,
  line,
  type OllamaServer,
  says,
  sendJson,
  startOllama,
} from '../../servers/ollama';
import { until } from '../../until';
import { follow, SHORT } from '../follow';
import { ACTION, n8nAt, ollamaAt, problemOf, startProxy, type TestProxy, textOf } from '../harness';

let ollama: OllamaServer;
let proxy: TestProxy;
let ahead = 0;

beforeEach(async () => {
  ollama = await startOllama();
  ahead = 0;
  proxy = await startProxy(
    { backends: [ollamaAt(ollama.url)], defaultModel: 'rathaus/llama3.3:70b' },
    { restAfter: 3, now: () => Date.now() + ahead },
  );
});

afterEach(async () => {
  await proxy.close();
  await ollama.close();
});

const codeOf = async () => problemOf(await proxy.run(SHORT))?.code;

async function info(): Promise<ModelInfo> {
  const response = await fetch(`${proxy.url}/api/v1/config`);
  return (await response.json()).models[0];
}

async function failUntilRest(): Promise<void> {
  ollama.chat = fails(500, 'boom');
  for (let index = 0; index < 3; index += 1) expect(await codeOf()).toBe('model-error');
  ollama.requests.length = 0;
}

test('a server that failed three times in a row is left alone: shown as resting, refused at once', async () => {
  expect(await info()).toMatchObject({ available: true });
  await failUntilRest();
  expect(await info()).toMatchObject({ available: false, unavailable: 'resting' });
  const refused = await proxy.post('/api/v1/runs', SHORT);
  expect([refused.status, (await refused.json()).code]).toEqual([502, 'model-unreachable']);
  expect(ollama.chats()).toEqual([]);
});

test('after the pause one run tries it; while it does, others are refused; its first word lets them in', async () => {
  await failUntilRest();
  ahead = 5_000;
  expect(await info()).toMatchObject({ available: true });
  const model = held();
  ollama.chat = model.answer;
  const trial = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  expect(await info()).toMatchObject({ unavailable: 'resting' });
  expect((await follow(proxy, 2)).problem?.code).toBe('model-unreachable');
  await model.say(0, 'Eins ');
  await until(() => trial.has('delta'));
  expect(await info()).toMatchObject({ available: true });
  ollama.chat = says('Zwei.');
  expect(textOf(await proxy.run(SHORT))).toBe('Zwei.');
  await model.finish(0);
  await trial.ended;
  expect(trial.has('done')).toBe(true);
});

test('a trial that waits while the server loads the model lets the others in', async () => {
  await failUntilRest();
  ahead = 5_000;
  ollama.loaded = [];
  ollama.chat = async (wire) => {
    await until(() => ollama.loaded.length > 0);
    await says('Eins.')(wire);
  };
  const trial = await follow(proxy, 1);
  await until(() => trial.has('loading'));
  expect(await info()).toMatchObject({ available: true });
  expect((await follow(proxy, 2)).status).toBe(200);
  ollama.loaded = ['llama3.3:70b'];
  await trial.ended;
  expect(trial.has('done')).toBe(true);
});

test('texts that are too long say nothing against a server, whatever its status', async () => {
  ollama.chat = fails(500, 'the request exceeds the available context size');
  for (let index = 0; index < 4; index += 1) expect(await codeOf()).toBe('text-too-long');
  expect(await info()).toMatchObject({ available: true });
});

test('where the trial fails, the pause grows', async () => {
  await failUntilRest();
  ahead = 5_000;
  expect(await codeOf()).toBe('model-error');
  ahead += 5_000;
  expect(await info()).toMatchObject({ unavailable: 'resting' });
  ahead += 5_000;
  expect(await info()).toMatchObject({ available: true });
});

test('a trial that is stopped leaves the next one to try', async () => {
  await failUntilRest();
  ahead = 5_000;
  const model = held();
  ollama.chat = model.answer;
  const trial = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  trial.stop();
  await until(async () => (await info()).available);
  ollama.chat = says('Ja.');
  expect(textOf(await proxy.run(SHORT))).toBe('Ja.');
});

test.each([
  ['a text that is too long', fails(400, 'the prompt is longer than the context length')],
  ['a request it does not understand', fails(400, 'bad')],
  ['a wrong key', fails(401, 'no')],
  ['a model that is not there', fails(404, 'model not found')],
  ['too many requests', fails(429, 'slow down')],
  [
    'an answer that broke off after a word and an error of its own',
    chunks(line({ content: 'Gu' }), '{"error":"x"}\n'),
  ],
])('%s does not count', async (_name, answer) => {
  ollama.chat = answer;
  for (let index = 0; index < 5; index += 1) await proxy.run(SHORT);
  expect(await info()).toMatchObject({ available: true });
});

test.each([
  ['errors', fails(500, 'boom')],
  ['broken connections', cutAfter()],
  ['503 that is no loading', fails(503, 'unavailable')],
])('%s count, once for each run', async (_name, answer) => {
  ollama.chat = answer;
  for (let index = 0; index < 3; index += 1) {
    expect(await info()).toMatchObject({ available: true });
    await proxy.run(SHORT);
  }
  expect(await info()).toMatchObject({ unavailable: 'resting' });
});

test('stopped runs do not count', async () => {
  const model = held();
  ollama.chat = model.answer;
  for (let index = 0; index < 4; index += 1) {
    const run = await follow(proxy, 1);
    await until(() => model.wires.length === index + 1);
    run.stop();
    await until(() => model.wires[index]!.closed.aborted);
  }
  expect(await info()).toMatchObject({ available: true });
});

test.each([
  ['a workflow that fails keeps the others of its server running', 500, 200],
  ['a server behind a gateway that does not reach it rests', 502, 502],
] as const)('%s', async (_name, status, then) => {
  const n8n = await startN8n((wire) => sendJson(wire, status, { message: 'Error in workflow' }));
  const other = await startProxy({ backends: [n8nAt(n8n.url)], actions: [ACTION] }, { restAfter: 3 });
  const options = { action: ACTION.id, values: { stufe: 'A2' } };
  const run = { task: 'workflow', text: 'Der Antrag liegt vor.', options } as const;
  for (let index = 0; index < 3; index += 1)
    expect(problemOf(await other.run(run))?.code).toBe('workflow-failed');
  expect((await other.post('/api/v1/runs', run)).status).toBe(then);
  await other.close();
  await n8n.close();
});
