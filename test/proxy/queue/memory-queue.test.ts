import fc from 'fast-check';
import { ProblemError } from '../../../src/core/protocol';
import { LONG_FROM, memoryQueue, type Place, type QueueLimits, type Ticket } from '../../../src/proxy/queue';

let at = 0;
const queueOf = (limits: QueueLimits = {}) => memoryQueue({ limits, now: () => at });

const ticket = (person: string, more: Partial<Ticket> = {}): Ticket => ({
  person,
  backend: { name: 'rathaus', parallel: 1 },
  model: { name: 'rathaus/llama' },
  characters: 100,
  ...more,
});

beforeEach(() => {
  at = 1_000_000;
});

/** Whether the run may start, once all that is told now is told. */
async function starts(place: Place): Promise<boolean> {
  const positions = place.waiting(new AbortController().signal);
  const next = await Promise.race([positions.next(), Promise.resolve('waits' as const)]);
  return next !== 'waits' && next.done === true;
}

async function problemOf(joining: Promise<Place>): Promise<ProblemError> {
  const error = await joining.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw new Error('the run was not refused');
  return error;
}

const load = (queue: ReturnType<typeof queueOf>) => queue.load().get('rathaus');

test('as many runs start at a server as it does at once, and a freed place goes to the next', async () => {
  const queue = queueOf();
  const backend = { name: 'rathaus', parallel: 2 };
  const places = await Promise.all(['a', 'b', 'c'].map((person) => queue.join(ticket(person, { backend }))));
  expect(load(queue)).toEqual({ running: 2, waiting: 1 });
  places[0]!.leave();
  expect(load(queue)).toEqual({ running: 2, waiting: 0 });
  expect(await starts(places[2]!)).toBe(true);
});

test('a model has places of its own within its server', async () => {
  const queue = queueOf();
  const backend = { name: 'rathaus', parallel: 4 };
  const big = { backend, model: { name: 'rathaus/big', parallel: 1 } };
  const first = await queue.join(ticket('a', big));
  await queue.join(ticket('b', big));
  expect(load(queue)).toEqual({ running: 1, waiting: 1 });
  await queue.join(ticket('c', { backend, model: { name: 'rathaus/small' } }));
  expect(load(queue)).toEqual({ running: 2, waiting: 1 });
  first.leave();
  expect(load(queue)).toEqual({ running: 2, waiting: 0 });
});

test('servers do not wait for each other, and one without a number has no limit', async () => {
  const queue = queueOf();
  for (let index = 0; index < 50; index += 1)
    await queue.join(ticket('a', { backend: { name: 'internet' }, model: { name: 'internet/gpt' } }));
  await queue.join(ticket('a'));
  expect([...queue.load()]).toEqual([
    ['internet', { running: 50, waiting: 0 }],
    ['rathaus', { running: 1, waiting: 0 }],
  ]);
});

test('a place is given back once, however often it is left', async () => {
  const queue = queueOf();
  const [first, second] = [await queue.join(ticket('a')), await queue.join(ticket('b'))];
  first.leave();
  first.leave();
  expect(load(queue)).toEqual({ running: 1, waiting: 0 });
  second.leave();
  second.leave();
  expect(load(queue)).toEqual({ running: 0, waiting: 0 });
});

test('positions are told when they change, with an estimate once runs have ended', async () => {
  const queue = queueOf();
  const first = await queue.join(ticket('a'));
  const second = await queue.join(ticket('b'));
  const third = await queue.join(ticket('c'));
  const positions = third.waiting(new AbortController().signal);
  expect((await positions.next()).value).toEqual({ position: 2, seconds: undefined });
  at += 10_000;
  first.leave();
  expect((await positions.next()).value).toEqual({ position: 1, seconds: 10 });
  second.leave('unused');
  expect((await positions.next()).done).toBe(true);
});

test('a run that stops waiting is gone, and those behind move up', async () => {
  const queue = queueOf();
  await queue.join(ticket('a'));
  const second = await queue.join(ticket('b'));
  const third = await queue.join(ticket('c'));
  const stop = new AbortController();
  const waiting = second.waiting(stop.signal);
  await waiting.next();
  const behind = third.waiting(new AbortController().signal);
  expect((await behind.next()).value).toMatchObject({ position: 2 });
  const next = waiting.next();
  stop.abort(new Error('gone'));
  await expect(next).rejects.toThrow('gone');
  second.leave();
  expect((await behind.next()).value).toMatchObject({ position: 1 });
  expect(load(queue)).toEqual({ running: 1, waiting: 1 });
});

test('a long text lets short ones pass', async () => {
  const queue = queueOf();
  const running = await queue.join(ticket('a'));
  const long = await queue.join(ticket('b', { characters: LONG_FROM }));
  const short = await queue.join(ticket('c', { characters: LONG_FROM - 1 }));
  running.leave();
  expect(await starts(short)).toBe(true);
  short.leave();
  expect(await starts(long)).toBe(true);
});

test('a person runs as many as allowed at all servers together; the rest waits', async () => {
  const queue = queueOf({ runningPerPerson: 1 });
  const backend = { name: 'rathaus', parallel: 4 };
  const first = await queue.join(ticket('a', { backend: { name: 'other' }, model: { name: 'other/m' } }));
  const second = await queue.join(ticket('a', { backend }));
  const third = await queue.join(ticket('b', { backend }));
  expect(await starts(third)).toBe(true);
  expect(load(queue)).toEqual({ running: 1, waiting: 1 });
  first.leave();
  expect(await starts(second)).toBe(true);
});

test('who waits with as many as allowed is refused one more, others are not', async () => {
  const queue = queueOf({ waitingPerPerson: 1 });
  const running = await queue.join(ticket('a'));
  await queue.join(ticket('a'));
  const refused = await problemOf(queue.join(ticket('a')));
  expect(refused.problem).toMatchObject({ code: 'person-limit', status: 429 });
  expect(refused.retryAfterSeconds).toBe(30);
  await queue.join(ticket('b'));
  at += 4_000;
  running.leave();
  await queue.join(ticket('a'));
  expect((await problemOf(queue.join(ticket('a')))).retryAfterSeconds).toBe(4);
});

test('a full queue refuses at once with an estimate, but not a run that can start', async () => {
  const queue = queueOf({ waiting: 2 });
  const running = await queue.join(ticket('a'));
  await queue.join(ticket('b'));
  await queue.join(ticket('c'));
  const refused = await problemOf(queue.join(ticket('d')));
  expect(refused.problem).toMatchObject({ code: 'queue-full', status: 503, waitSeconds: undefined });
  expect(refused.retryAfterSeconds).toBe(30);
  at += 20_000;
  running.leave();
  await queue.join(ticket('d'));
  const again = await problemOf(queue.join(ticket('e')));
  expect(again.problem.waitSeconds).toBe(60);
  expect(again.retryAfterSeconds).toBe(60);
  await queue.join(ticket('e', { backend: { name: 'other', parallel: 1 }, model: { name: 'other/m' } }));
});

test('a run that had a place before is never refused', async () => {
  const queue = queueOf({ waiting: 0, waitingPerPerson: 1 });
  await queue.join(ticket('a'));
  await queue.join(ticket('a', { readmitted: true }));
  await queue.join(ticket('a', { readmitted: true }));
  expect(load(queue)).toEqual({ running: 1, waiting: 2 });
});

test('whatever happens, no place is lost, none is given twice, and nobody waits while one is free', async () => {
  const step = fc.record({ person: fc.constantFrom('a', 'b', 'c'), leaves: fc.nat(9), long: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const queue = queueOf({ runningPerPerson: 2 });
      const backend = { name: 'rathaus', parallel: 3 };
      const open: { place: Place; person: string }[] = [];
      for (const { person, leaves, long } of steps) {
        const characters = long ? LONG_FROM : 1;
        open.push({ person, place: await queue.join(ticket(person, { backend, characters })) });
        if (leaves < open.length) open.splice(leaves, 1)[0]!.place.leave();
        const { running, waiting } = load(queue)!;
        expect(running + waiting).toBe(open.length);
        expect(running).toBeLessThanOrEqual(3);
        const couldRun = ['a', 'b', 'c']
          .map((one) => open.filter((run) => run.person === one).length)
          .reduce((sum, count) => sum + Math.min(count, 2), 0);
        expect(running).toBe(Math.min(3, couldRun));
      }
      for (const { place } of open) place.leave();
      expect(load(queue) ?? { running: 0, waiting: 0 }).toEqual({ running: 0, waiting: 0 });
    }),
  );
});
