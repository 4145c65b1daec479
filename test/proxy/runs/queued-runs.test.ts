import type { ServerOptions } from '../../../src/proxy';
import { openStore, sqliteDialect } from '../../../src/proxy/store';
import { type Held, held } from '../../servers/held';
import { cutAfter, fails, line, type OllamaServer, silentAfter, startOllama } from '../../servers/ollama';
import { until } from '../../until';
import { type Followed, follow, SHORT } from '../follow';
import { ollamaAt, problemOf, startProxy, type TestProxy } from '../harness';

let ollama: OllamaServer;
let proxy: TestProxy;
let model: Held;
/** How far the proxy's clock is ahead, in milliseconds. */
let ahead = 0;

async function open(
  settings: object = {},
  more: object = {},
  options: Partial<ServerOptions> = {},
): Promise<void> {
  ollama = await startOllama();
  model = held();
  ahead = 0;
  ollama.chat = model.answer;
  proxy = await startProxy(
    { backends: [ollamaAt(ollama.url, { parallel: 1, ...more })], ...settings },
    { now: () => Date.now() + ahead, ...options },
  );
}

afterEach(async () => {
  await proxy.close();
  await ollama.close();
});

const load = () => proxy.context.queue.load().get('rathaus');
const rows = () => proxy.context.store.db.selectFrom('runs').selectAll().orderBy('started_at').execute();
const kinds = (run: Followed) => run.events().map(({ event }) => event);

test('a run that waits is told its place, starts when it is its turn, and what it waited is recorded', async () => {
  await open();
  const first = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  const second = await follow(proxy, 2);
  const third = await follow(proxy, 3);
  await until(() => second.position() === 1 && third.position() === 2);
  expect(kinds(first)).toEqual(['started']);
  expect(kinds(second)).toEqual(['queued']);

  ahead = 60_000;
  await model.finish(0);
  await until(() => second.has('started') && third.position() === 1);
  await until(() => model.wires.length === 2);
  await model.finish(1);
  await until(() => model.wires.length === 3);
  await model.finish(2);
  await Promise.all([first, second, third].map(({ ended }) => ended));
  expect(kinds(third)).toEqual(['queued', 'queued', 'started', 'delta', 'done']);
  const [queued] = third.events().slice(1);
  expect(queued).toEqual({ event: 'queued', position: 1, seconds: expect.any(Number) });

  await until(async () => (await rows()).every(({ finish }) => finish === 'stop'));
  const waited = (await rows()).map(({ waited_ms }) => Math.floor(waited_ms! / 60_000));
  expect(waited).toEqual([0, 1, 1]);
  expect((await rows()).map(({ answered_by }) => answered_by)).toEqual([null, null, null]);
});

test('persons take turns, each with one run', async () => {
  await open();
  const first = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  const own = [await follow(proxy, 1), await follow(proxy, 1), await follow(proxy, 1)];
  const others = [await follow(proxy, 2), await follow(proxy, 3)];
  await until(() => others[1]!.position() === 3);
  expect(own.map((run) => run.position())).toEqual([1, 4, 5]);
  expect(others.map((run) => run.position())).toEqual([2, 3]);
  for (const run of [first, ...own, ...others]) run.stop();
});

test('who sends no id, or none that is one, is counted by the address', async () => {
  await open();
  await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  const nameless = [
    await follow(proxy, ''),
    await follow(proxy, 'Zwetschgenkuchen'),
    await follow(proxy, ''),
  ];
  const other = await follow(proxy, 2);
  await until(() => other.position() === 2);
  expect(nameless.map((run) => run.position())).toEqual([1, 3, 4]);
});

test('closing the connection while waiting takes the run out; nothing of it is sent', async () => {
  await open();
  const first = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  const second = await follow(proxy, 2);
  const third = await follow(proxy, 3);
  await until(() => third.position() === 2);
  second.stop();
  await until(() => third.position() === 1);
  expect(load()).toEqual({ running: 1, waiting: 1 });
  await model.finish(0);
  await until(() => model.wires.length === 2);
  await model.finish(1);
  await Promise.all([first.ended, third.ended]);
  expect(ollama.chats()).toHaveLength(2);
  await until(async () => (await rows()).map(({ finish }) => finish).join() === 'stop,cancelled,stop');
  expect(load()).toEqual({ running: 0, waiting: 0 });
});

test('Regelwerk is not queued', async () => {
  await open();
  await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  const run = await follow(proxy, 1, { ...SHORT, model: 'rules' });
  await run.ended;
  expect(run.has('done')).toBe(true);
  expect([...proxy.context.queue.load().keys()]).toEqual(['rathaus']);
});

test('a place is free after every kind of end', async () => {
  await open({ timeouts: { firstWordSeconds: 0.1, betweenWordsSeconds: 0.1, totalSeconds: 2 } });
  const ends: [string, OllamaServer['chat'], string | undefined][] = [
    ['a busy server', fails(503, 'busy'), 'model-busy'],
    ['an error', fails(500, 'boom'), 'model-error'],
    ['a model that is not there', fails(404, "model 'm' not found"), 'model-not-found'],
    ['a text too long', fails(400, 'the prompt is longer than the context length'), 'text-too-long'],
    ['a break before a word', cutAfter(), 'stream-broken'],
    ['a break after a word', cutAfter(line({ content: 'Gu' })), 'stream-broken'],
    ['no word in time', silentAfter(), 'model-loading-timeout'],
    ['silence after a word', silentAfter(line({ content: 'Gu' })), 'stream-silent'],
  ];
  for (const [name, answer, code] of ends) {
    ollama.chat = answer;
    const run = await follow(proxy, 1);
    await run.ended;
    const last = run.events().at(-1);
    expect([name, last?.event === 'error' && last.problem.code]).toEqual([name, code]);
    expect([name, load()]).toEqual([name, { running: 0, waiting: 0 }]);
  }
  ollama.chat = model.answer;
  const run = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  expect(load()).toEqual({ running: 1, waiting: 0 });
  run.stop();
  await until(() => load()?.running === 0);
});

test('a run that cannot be recorded gives its place back', async () => {
  await open();
  await proxy.context.store.db.schema.dropTable('run_findings').execute();
  await proxy.context.store.db.schema.dropTable('run_events').execute();
  await proxy.context.store.db.schema.dropTable('runs').execute();
  const run = await follow(proxy, 1);
  expect(run.problem?.code).toBe('store-unavailable');
  expect(load()).toEqual({ running: 0, waiting: 0 });
});

test('a full queue is a problem at once, with the time in which to ask again; nothing is recorded', async () => {
  await open({ queue: { waiting: 1 } });
  const first = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  const second = await follow(proxy, 2);
  const third = await follow(proxy, 3);
  expect(third.status).toBe(503);
  expect(third.headers.get('content-type')).toBe('application/problem+json');
  expect(third.headers.get('retry-after')).toBe('30');
  expect(third.problem).toEqual({
    type: 'urn:schreibkompass:problem:queue-full',
    code: 'queue-full',
    status: 503,
    title: 'Im Rathaus schreiben gerade sehr viele mit diesem Modell.',
    detail: expect.stringContaining('Ihr Text ist noch da.'),
  });
  await model.finish(0);
  await until(() => model.wires.length === 2);
  await first.ended;
  const fourth = await follow(proxy, 4);
  const fifth = await follow(proxy, 5);
  expect(fifth.problem?.waitSeconds).toBeGreaterThan(0);
  expect(fifth.headers.get('retry-after')).toBe(String(fifth.problem?.waitSeconds));
  expect(await rows()).toHaveLength(3);
  for (const run of [second, fourth]) run.stop();
});

test('a person who waits with as many as allowed is refused, others are not; scans are never counted', async () => {
  await open({ queue: { runningPerPerson: 1, waitingPerPerson: 1 } }, { parallel: 4 });
  await follow(proxy, 1);
  const waiting = await follow(proxy, 1);
  await until(() => waiting.position() === 1);
  const refused = await follow(proxy, 1);
  expect([refused.status, refused.problem?.code]).toEqual([429, 'person-limit']);
  expect(refused.headers.get('retry-after')).toBe('30');
  const other = await follow(proxy, 2);
  await until(() => other.has('started'));
  expect((await proxy.post('/api/v1/scan', { text: 'Ein Satz.' })).status).toBe(200);
});

test('closing the server ends those who wait, too', async () => {
  await open();
  await follow(proxy, 1);
  const second = await follow(proxy, 2);
  await until(() => second.position() === 1);
  const closing = proxy.close();
  await second.ended;
  await closing;
  expect(load()?.waiting).toBe(0);
});

test('closing the server tells the pane and records how its run ended', async () => {
  const store = await openStore(sqliteDialect(':memory:'));
  await open({}, {}, { store });
  const run = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  await model.say(0, 'Halb');
  await until(() => run.has('delta'));
  await proxy.close();
  await run.ended;
  expect(problemOf(run.events())).toMatchObject({ code: 'stream-broken' });
  expect(await store.db.selectFrom('runs').select(['finish', 'problem']).execute()).toEqual([
    { finish: 'failed', problem: 'stream-broken' },
  ]);
  await store.close();
});

test('the server sees a stop before it says another word', async () => {
  await open();
  const run = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  await model.say(0, 'Eins ');
  await until(() => run.has('delta'));
  expect(model.wires[0]!.closed.aborted).toBe(false);
  run.stop();
  await until(() => model.wires[0]!.closed.aborted);
  expect(run.events().filter(({ event }) => event === 'delta')).toHaveLength(1);
});
