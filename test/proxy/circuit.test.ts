import { type Circuit, circuit } from '../../src/proxy/circuit';

let at = 0;
const now = () => at;

beforeEach(() => {
  at = 1_000;
});

/** Asks and settles at once; says whether it was allowed. */
function asks(pauses: Circuit, outcome: 'answered' | 'failed' | 'unknown'): boolean {
  const asking = pauses.ask();
  asking?.settle(outcome);
  return asking !== undefined;
}

test('a server that answers is asked each time', () => {
  const pauses = circuit({ now, pause: 100 });
  expect(asks(pauses, 'answered')).toBe(true);
  expect(asks(pauses, 'answered')).toBe(true);
  expect([pauses.isPaused(), pauses.refuses()]).toEqual([false, false]);
});

test('one that failed is left alone, and then tried by one only', () => {
  const pauses = circuit({ now, pause: 100 });
  asks(pauses, 'failed');
  at += 99;
  expect([pauses.ask(), pauses.isPaused(), pauses.refuses()]).toEqual([undefined, true, true]);
  at += 1;
  expect(pauses.refuses()).toBe(false);
  const trial = pauses.ask();
  expect(trial?.isTrial).toBe(true);
  at += 10_000;
  expect([pauses.ask(), pauses.refuses()]).toEqual([undefined, true]);
  trial?.settle('answered');
  expect(asks(pauses, 'answered')).toBe(true);
  expect(pauses.isPaused()).toBe(false);
});

test('failures count in a row only', () => {
  const pauses = circuit({ now, pause: 100, failures: 3 });
  asks(pauses, 'failed');
  asks(pauses, 'failed');
  asks(pauses, 'answered');
  asks(pauses, 'failed');
  asks(pauses, 'unknown');
  asks(pauses, 'failed');
  expect(pauses.isPaused()).toBe(false);
  asks(pauses, 'failed');
  expect(pauses.isPaused()).toBe(true);
});

test('the pause grows each time it fails again, up to a limit, and is short again after an answer', () => {
  const pauses = circuit({ now, pause: 100, longestPause: 350 });
  const lengths: number[] = [];
  for (let index = 0; index < 4; index += 1) {
    expect(asks(pauses, 'failed')).toBe(true);
    const from = at;
    while (pauses.refuses()) at += 1;
    lengths.push(at - from);
  }
  expect(lengths).toEqual([100, 200, 350, 350]);
  asks(pauses, 'answered');
  asks(pauses, 'failed');
  at += 100;
  expect(pauses.refuses()).toBe(false);
});

test('what was asked before the pause and fails late prolongs nothing', () => {
  const pauses = circuit({ now, pause: 100 });
  const [first, second] = [pauses.ask(), pauses.ask()];
  first?.settle('failed');
  at += 99;
  second?.settle('failed');
  at += 1;
  expect(pauses.refuses()).toBe(false);
});

test('a trial that nobody waited for is tried again by the next', () => {
  const pauses = circuit({ now, pause: 100 });
  asks(pauses, 'failed');
  at += 100;
  expect(asks(pauses, 'unknown')).toBe(true);
  expect(pauses.ask()?.isTrial).toBe(true);
});

test('only the first outcome of a question counts', () => {
  const pauses = circuit({ now, pause: 100 });
  const asking = pauses.ask();
  asking?.settle('answered');
  asking?.settle('failed');
  expect(pauses.isPaused()).toBe(false);
});
