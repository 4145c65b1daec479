import { circuit } from '../../../src/proxy/second-check/circuit';

let at = 0;
const now = () => at;

beforeEach(() => {
  at = 1_000;
});

test('a detector that answers is asked each time', () => {
  const pauses = circuit(now, 100);
  expect(pauses.mayAsk()).toBe(true);
  pauses.settle('answered');
  expect([pauses.mayAsk(), pauses.isPaused()]).toEqual([true, false]);
});

test('one that hung is left alone, and then asked by one only', () => {
  const pauses = circuit(now, 100);
  pauses.settle('hung');
  at += 99;
  expect([pauses.mayAsk(), pauses.isPaused()]).toEqual([false, true]);
  at += 1;
  expect([pauses.mayAsk(), pauses.mayAsk()]).toEqual([true, false]);
  pauses.settle('answered');
  expect([pauses.mayAsk(), pauses.isPaused()]).toEqual([true, false]);
});

test('one that hangs again is left alone for as long again', () => {
  const pauses = circuit(now, 100);
  pauses.settle('hung');
  at += 100;
  pauses.mayAsk();
  at += 50;
  pauses.settle('hung');
  at += 99;
  expect(pauses.mayAsk()).toBe(false);
  at += 1;
  expect(pauses.mayAsk()).toBe(true);
});

test('a question that nobody waited for is asked again by the next', () => {
  const pauses = circuit(now, 100);
  pauses.settle('hung');
  at += 100;
  pauses.mayAsk();
  pauses.settle('unknown');
  expect(pauses.mayAsk()).toBe(true);
});
