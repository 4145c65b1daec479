import { randomUUID } from 'node:crypto';
import type { LogFields } from '../../../src/proxy/log';
import { keepFor, openStore, type Store, sqliteDialect } from '../../../src/proxy/store';
import { until } from '../../until';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);

let store: Store;
let now: number;
let told: [string, LogFields][];
let kept: ReturnType<typeof keepFor> | undefined;

beforeEach(async () => {
  store = await openStore(sqliteDialect(':memory:'));
  now = NOW;
  told = [];
});

afterEach(async () => {
  await kept?.stop();
  await store.close();
});

async function recorded(days: readonly number[]): Promise<void> {
  for (const ago of days)
    await store.recordRun({
      ...{ id: randomUUID(), startedAt: NOW - ago * DAY, task: 'free', model: 'rules', backend: 'rules' },
      ...{ place: 'local', origin: 'typed', masked: { PERSON: 1 }, waived: {} },
    });
}

const left = async () => (await store.db.selectFrom('runs').select('started_at').execute()).length;

function keep(keepDays: number, everyMs = 60_000): void {
  kept = keepFor({
    ...{ store, keepDays, now: () => now, everyMs },
    report: (level, fields) => told.push([level, fields]),
  });
}

test('what is older than the town keeps it is deleted at once, and told by its number', async () => {
  await recorded([91, 90.5, 89, 1]);
  keep(90);
  await until(async () => (await left()) === 2);
  await kept!.stop();
  expect(told).toEqual([['info', { event: 'records-deleted', deleted: 2 }]]);
});

test('more than fit into one transaction are all deleted', async () => {
  await recorded(Array.from({ length: 450 }, () => 2));
  keep(1);
  await until(async () => (await left()) === 0);
  await kept!.stop();
  expect(told).toEqual([['info', { event: 'records-deleted', deleted: 450 }]]);
});

test('it looks again from time to time', async () => {
  await recorded([1]);
  keep(30, 5);
  now += 28 * DAY;
  await until(async () => (await store.deleteBefore(0, 1)) === 0);
  expect(await left()).toBe(1);
  now += 2 * DAY;
  await until(async () => (await left()) === 0);
});

test('a store that fails is told, without a word of its error, and looked at again', async () => {
  await recorded([40]);
  const { deleteBefore } = store;
  let fails = true;
  Object.assign(store, {
    deleteBefore: async (...args: Parameters<typeof deleteBefore>) => {
      if (fails) throw new Error('Kowalski');
      return deleteBefore(...args);
    },
  });
  keep(30, 5);
  await until(async () => told.length > 0);
  fails = false;
  await until(async () => (await left()) === 0);
  expect(told[0]).toEqual(['error', { event: 'store-failed' }]);
  expect(JSON.stringify(told)).not.toContain('Kowalski');
});
