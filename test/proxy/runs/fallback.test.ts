import { held } from '../../servers/held';
import type { Answer } from '../../servers/model-server';
import {
  chunks,
  cutAfter,
  doneLine,
  fails,
  line,
  type OllamaServer,
  says,
  silentAfter,
  startOllama,
} from '../../servers/ollama';
import { type OpenaiServer, says as openaiSays, startOpenai } from '../../servers/openai';
import { until } from '../../until';
import { follow, SHORT } from '../follow';
import { problemOf, type Settings, startProxy, type TestProxy, textOf } from '../harness';

let first: OllamaServer;
let second: OllamaServer;
let internet: OpenaiServer;
let proxy: TestProxy;

const LLAMA = { id: 'llama', contextTokens: 16_384 };

/** Two servers in the town hall, `eins` with the asked model and `zwei`, and one in the internet. */
async function open(model: Settings = {}, more: Settings = {}, settings: Settings = {}): Promise<void> {
  const server = (name: string, url: string, models: readonly Settings[]) => ({
    name,
    kind: 'ollama',
    baseUrl: url,
    place: 'local',
    parallel: 1,
    models,
  });
  proxy = await startProxy({
    backends: [
      server('eins', first.url, [{ ...LLAMA, fallback: 'zwei/llama', ...model }]),
      server('zwei', second.url, [{ ...LLAMA, ...more }]),
      {
        name: 'netz',
        kind: 'openai',
        baseUrl: `${internet.url}/v1`,
        place: 'internet',
        models: [{ id: 'gpt-4o-mini', fallback: `zwei/${more.id ?? 'llama'}` }],
      },
    ],
    defaultModel: 'eins/llama',
    ...settings,
  });
}

beforeEach(async () => {
  first = await startOllama(says('Eins.'));
  second = await startOllama(says('Zwei.'));
  internet = await startOpenai(openaiSays('Netz.'));
  for (const server of [first, second]) server.models = [{ name: 'llama', contextLength: 16_384 }];
});

afterEach(async () => {
  await proxy.close();
  for (const server of [first, second, internet]) await server.close();
});

const started = (model: string, insteadOf?: string) => ({
  event: 'started',
  runId: expect.any(String),
  model,
  ...(insteadOf && { insteadOf }),
});
const row = async () => proxy.context.store.db.selectFrom('runs').selectAll().executeTakeFirstOrThrow();

/** Fails as often as said, then answers. */
function failing(times: number, failure: Answer, then: Answer): Answer {
  let left = times;
  return (wire) => {
    left -= 1;
    return left >= 0 ? failure(wire) : then(wire);
  };
}

const PASSING: [string, Answer][] = [
  ['is busy', fails(503, 'busy')],
  ['is asked too often', fails(429, 'slow down')],
  ['breaks off before a word', cutAfter()],
  ['ends without a word', chunks()],
  ['closes the connection without an answer', (wire) => wire.cut()],
];

test.each(PASSING)(
  'a server that %s twice is asked three times, and answers itself',
  async (_name, failure) => {
    await open();
    first.chat = failing(2, failure, says('Eins.'));
    const events = await proxy.run(SHORT);
    expect(textOf(events)).toBe('Eins.');
    expect(events.filter(({ event }) => event === 'started')).toEqual([started('eins/llama')]);
    expect([first.chats().length, second.chats().length]).toEqual([3, 0]);
    expect(await row()).toMatchObject({ model: 'eins/llama', answered_by: null, finish: 'stop' });
  },
);

test.each<[string, Answer, number]>([
  ...PASSING.map(([name, failure]): [string, Answer, number] => [name, failure, 3]),
  ['fails', fails(500, 'boom'), 1],
  ['does not know the model', fails(404, "model 'llama' not found"), 1],
  ['refuses our key', fails(401, 'no'), 1],
  ['answers a web page', chunks('<html></html>\n'), 1],
  ['never says a word', silentAfter(), 1],
])('where a server %s, another model takes over and says so', async (_name, failure, asked) => {
  await open({}, {}, { timeouts: { firstWordSeconds: 2 } });
  first.chat = failure;
  const events = await proxy.run(SHORT);
  expect(events.filter(({ event }) => event === 'started')).toEqual([
    started('eins/llama'),
    started('zwei/llama', 'eins/llama'),
  ]);
  expect(textOf(events)).toBe('Zwei.');
  expect([first.chats().length, second.chats().length]).toEqual([asked, 1]);
  await until(async () => (await row()).finish === 'stop');
  expect(await row()).toMatchObject({ model: 'eins/llama', answered_by: 'zwei/llama' });
  expect(proxy.context.queue.load().get('eins')).toEqual({ running: 0, waiting: 0 });
});

test('a model that took over and was stopped before a word stands in the record: it had the text', async () => {
  await open();
  first.chat = fails(500, 'boom');
  const model = held();
  second.chat = model.answer;
  const run = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  run.stop();
  await until(async () => (await row()).finish === 'cancelled');
  expect(await row()).toMatchObject({ model: 'eins/llama', answered_by: 'zwei/llama' });
  expect(proxy.logged()).toContain('"answeredBy":"zwei/llama"');
});

test.each<[string, Answer, string]>([
  ['failed after a word', chunks(line({ content: 'Gu' }), '{"error":"boom"}\n'), 'model-error'],
  ['has nothing to say', chunks(doneLine()), 'answer-empty'],
  ['finds the text too long', fails(400, 'the prompt is longer than the context length'), 'text-too-long'],
])('where a server %s, that is the end', async (_name, failure, code) => {
  await open();
  first.chat = failure;
  expect(problemOf(await proxy.run(SHORT))?.code).toBe(code);
  expect([first.chats().length, second.chats().length]).toEqual([1, 0]);
});

test.each([
  ['word', { content: 'Gu' }, 'delta'],
  ['thought', { thinking: 'Hm' }, 'reasoning'],
] as const)('where a server broke off after a %s, that is the end', async (_name, message, event) => {
  await open();
  const model = held();
  first.chat = model.answer;
  const run = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  await model.wires[0]!.raw(line(message));
  await until(() => run.has(event));
  model.wires[0]!.cut();
  await run.ended;
  expect(problemOf(run.events())?.code).toBe('stream-broken');
  expect([first.chats().length, second.chats().length]).toEqual([1, 0]);
});

test.each<[string, Settings, Settings]>([
  ['may not do this task', {}, { tasks: ['translate'] }],
  ['has too small a context', {}, { contextTokens: 2048 }],
  ['is not pulled', {}, { id: 'fehlt' }],
])('a model that %s does not take over', async (_name, model, other) => {
  await open({ ...model, fallback: `zwei/${other.id ?? 'llama'}` }, other);
  first.chat = fails(500, 'boom');
  const text = 'Der Antrag liegt vor. '.repeat(200);
  expect(problemOf(await proxy.run({ ...SHORT, task: 'extend', text }))?.code).toBe('model-error');
  expect(second.chats()).toEqual([]);
});

test('a model is found by its configured name, though its server lists it with `:latest`', async () => {
  for (const server of [first, second])
    server.models = [{ name: 'llama:latest', contextLength: 16_384, capabilities: ['completion'] }];
  await open();
  first.chat = fails(500, 'boom');
  const events = await proxy.run({ ...SHORT, model: 'eins/llama' });
  expect(events.filter(({ event }) => event === 'started')).toEqual([
    started('eins/llama'),
    started('zwei/llama', 'eins/llama'),
  ]);
  expect(textOf(events)).toBe('Zwei.');
});

test('the prompt and the length of the answer are made for the model that takes over', async () => {
  await open({}, { contextTokens: 8192 });
  first.chat = fails(500, 'boom');
  await proxy.run(SHORT);
  const [asked, other] = [first.chats()[0]!, second.chats()[0]!];
  expect(asked.options.num_ctx).toBe(16_384);
  expect(other.options.num_ctx).toBe(8192);
  expect(other.options.num_predict).toBe(Number(asked.options.num_predict) - 8192);
});

test('an internet model is followed by one in the town hall, never the other way', async () => {
  await open();
  internet.chat = (wire) => wire.cut();
  const request = { task: 'free', text: '', instruction: 'Ein Satz.', origin: 'typed' } as const;
  const events = await proxy.run({ ...request, model: 'netz/gpt-4o-mini' });
  expect(textOf(events)).toBe('Zwei.');
  await proxy.close();

  await expect(open({ fallback: 'netz/gpt-4o-mini' })).rejects.toThrow(
    'nur ein Modell im Rathaus darf einspringen',
  );
  await open();
});

test('a model whose server cannot be reached is left out from the start', async () => {
  await open();
  await first.close();
  const events = await proxy.run(SHORT);
  expect(events[0]).toEqual(started('zwei/llama', 'eins/llama'));
  expect(await row()).toMatchObject({ model: 'eins/llama', answered_by: 'zwei/llama' });
  first = await startOllama();
});

test('models that take over from each other are each asked once', async () => {
  await open({}, { fallback: 'eins/llama' });
  first.chat = fails(500, 'boom');
  second.chat = fails(500, 'boom');
  expect(problemOf(await proxy.run(SHORT))?.code).toBe('model-error');
  expect([first.chats().length, second.chats().length]).toEqual([1, 1]);
});

test('who takes over waits for a place there, and is told so', async () => {
  await open();
  const model = held();
  second.chat = model.answer;
  const other = await follow(proxy, 1, { ...SHORT, model: 'zwei/llama' });
  await until(() => model.wires.length === 1);
  first.chat = fails(500, 'boom');
  const run = await follow(proxy, 2);
  await until(() => run.position() === 1);
  await model.finish(0);
  await until(() => model.wires.length === 2);
  await model.finish(1);
  await Promise.all([run.ended, other.ended]);
  expect(run.events().map(({ event }) => event)).toEqual(['started', 'queued', 'started', 'delta', 'done']);
});

test('a server that loads its model is waited for, and the pane is told once', async () => {
  await open();
  first.chat = failing(5, fails(503, 'Loading model'), says('Eins.'));
  const events = await proxy.run(SHORT);
  expect(events.map(({ event }) => event)).toEqual(['started', 'loading', 'delta', 'done']);
  expect([first.chats().length, second.chats().length]).toEqual([6, 0]);
});

test('a server that loads for too long is given up for another', async () => {
  await open({}, {}, { timeouts: { firstWordSeconds: 0.2 } });
  first.chat = fails(503, 'Loading model');
  const events = await proxy.run(SHORT);
  expect(events.map(({ event }) => event)).toEqual(['started', 'loading', 'started', 'delta', 'done']);
});

const restsFor =
  (seconds: string): Answer =>
  (wire) => {
    wire.head(429, { 'retry-after': seconds });
    wire.end();
  };

test.each([['120'], [new Date(Date.now() + 3_600_000).toUTCString()]])(
  'a server that wants to be left alone until %s is asked once, and another model takes over',
  async (seconds) => {
    await open();
    first.chat = restsFor(seconds);
    expect(textOf(await proxy.run(SHORT))).toBe('Zwei.');
    expect(first.chats()).toHaveLength(1);
  },
);

test('where no other model is there, the run ends at once and says when there may be room again', async () => {
  await open({ fallback: undefined });
  first.chat = restsFor('120');
  expect(problemOf(await proxy.run(SHORT))).toMatchObject({
    code: 'model-busy',
    upstreamStatus: 429,
    waitSeconds: 120,
  });
  expect(first.chats()).toHaveLength(1);
});

test('a run that is stopped between two tries is not sent again', async () => {
  await open({}, {}, {});
  first.chat = (wire) => {
    wire.head(503, { 'retry-after': '20' });
    wire.end();
  };
  const run = await follow(proxy, 1);
  await until(() => first.chats().length === 1 && first.active() === 0);
  run.stop();
  await until(async () => (await row()).finish === 'cancelled');
  expect([first.chats().length, second.chats().length]).toEqual([1, 0]);
});
