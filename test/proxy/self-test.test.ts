import { nettetal } from '../../src/core/policy';
import { FINDING_TYPES, type FindingType } from '../../src/core/privacy';
import { watchCheck } from '../../src/proxy/check-watch';
import { type OllamaServer, says, startOllama } from '../servers/ollama';
import { until } from '../until';
import { ollamaAt, startProxy, type TestProxy } from './harness';
import { IBAN } from './planted';

const text = 'Der Antrag liegt vor.';
const RUN = { task: 'simplify', text } as const;

let ollama: OllamaServer;
let proxy: TestProxy;

beforeAll(async () => {
  ollama = await startOllama(says('Gut.'));
});
afterAll(() => ollama.close());
afterEach(() => proxy.close());

/** The server's own timers run on while the clock of the self-test is played. */
const ALL_BUT_INTERVALS = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;

/** A proxy whose self-test misses what `missing` holds at the time. */
const withMisses = (missing: () => readonly FindingType[], options: object = {}) =>
  startProxy({ backends: [ollamaAt(ollama.url)] }, { selfTest: missing, ...options });

const ready = async () => {
  const response = await fetch(`${proxy.url}/readyz`);
  return { status: response.status, body: await response.json() };
};

const events = () =>
  proxy
    .logged()
    .split('\n')
    .filter((line) => line.includes('self-test'))
    .map((line) => JSON.parse(line));

test.each(FINDING_TYPES.map((kind) => [kind]))(
  'a check that misses %s locks runs and scans',
  async (kind) => {
    proxy = await withMisses(() => [kind]);
    for (const [path, body] of [
      ['/api/v1/runs', RUN],
      ['/api/v1/scan', { text }],
    ] as const) {
      const response = await proxy.post(path, body);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        code: 'self-test-failed',
        detail: expect.stringContaining('Sagen Sie Ihrer IT Bescheid'),
      });
    }
    expect(ollama.chats()).toEqual([]);
  },
);

test('/readyz turns red and names the check and the kinds', async () => {
  proxy = await withMisses(() => ['PLATE', 'IBAN']);
  expect(await ready()).toMatchObject({
    status: 503,
    body: { status: 'not-ready', selfTest: false, failed: ['selfTest'], missed: ['PLATE', 'IBAN'] },
  });
});

test('/readyz names no kind while the check works', async () => {
  proxy = await withMisses(() => []);
  expect(await ready()).toMatchObject({ status: 200, body: { selfTest: true, failed: [], missed: [] } });
});

test('the log gets one event with the kinds and nothing else', async () => {
  proxy = await withMisses(() => ['PLATE']);
  await proxy.post('/api/v1/scan', { text: `Konto ${IBAN}` });
  expect(events().map(({ time: _, ...event }) => event)).toContainEqual({
    level: 50,
    event: 'self-test-failed',
    kinds: ['PLATE'],
  });
  expect(events().filter(({ event }) => event === 'self-test-failed')).toHaveLength(1);
  expect(proxy.logged()).not.toContain(IBAN);
});

test('a self-test that breaks locks too, and its error is told to nobody', async () => {
  proxy = await withMisses(() => {
    throw new Error(IBAN);
  });
  expect(await ready()).toMatchObject({ status: 503, body: { selfTest: false, missed: [] } });
  expect((await proxy.post('/api/v1/runs', RUN)).status).toBe(503);
  expect(proxy.logged()).not.toContain(IBAN);
});

test('a miss of a later test locks, and a test that passes again unlocks', async () => {
  let missed: readonly FindingType[] = [];
  proxy = await withMisses(() => missed, { selfTestMs: 5 });
  expect((await proxy.post('/api/v1/scan', { text })).status).toBe(200);
  missed = ['PERSON'];
  await until(async () => (await ready()).status === 503);
  expect((await proxy.post('/api/v1/runs', RUN)).status).toBe(503);
  missed = [];
  await until(async () => (await ready()).status === 200);
  expect((await proxy.post('/api/v1/runs', RUN)).status).toBe(200);
  expect(events().at(-1)).toMatchObject({ level: 30, event: 'self-test-passed' });
});

describe('by the clock', () => {
  const HOUR = 3_600_000;
  beforeEach(() => jest.useFakeTimers({ doNotFake: [...ALL_BUT_INTERVALS] }));
  afterEach(() => jest.useRealTimers());

  test('the check is tested at start and every hour, each time with a seed of its own', async () => {
    const seeds: number[] = [];
    let next = 7;
    proxy = await withMisses(() => [], {
      selfTest: (_rules: unknown, seed: number) => {
        seeds.push(seed);
        return [];
      },
      selfTestSeed: () => next++,
    });
    expect(seeds).toEqual([7]);
    jest.advanceTimersByTime(HOUR - 1);
    expect(seeds).toEqual([7]);
    jest.advanceTimersByTime(2 * HOUR + 1);
    expect(seeds).toEqual([7, 8, 9, 10]);
  });

  test('the clock stops with the server', async () => {
    proxy = await withMisses(() => []);
    expect(jest.getTimerCount()).toBe(1);
    await proxy.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});

test('the clock keeps no process alive', () => {
  const intervals = jest.spyOn(global, 'setInterval');
  const watch = watchCheck({
    rules: nettetal.privacy,
    selfTest: () => [],
    seed: () => 1,
    everyMs: 1000,
    report: () => undefined,
  });
  expect((intervals.mock.results[0]!.value as NodeJS.Timeout).hasRef()).toBe(false);
  watch.stop();
  intervals.mockRestore();
});

test('the real check passes its own test, whatever the seed', async () => {
  proxy = await startProxy({}, { selfTestSeed: () => 2 ** 31 - 1 });
  expect((await ready()).status).toBe(200);
});
