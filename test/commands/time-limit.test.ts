import { inTime } from '../../src/commands/time-limit';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const never = (): Promise<string> => new Promise(() => {});

test('what is never answered ends before the five seconds in which Outlook counts', async () => {
  const answer = inTime(never, 'otherwise');
  await jest.advanceTimersByTimeAsync(4_900);
  await expect(answer).resolves.toBe('otherwise');
});

test('what takes three seconds is waited for', async () => {
  const answer = inTime(() => new Promise((resolve) => setTimeout(resolve, 3_000, 'answer')), 'otherwise');
  await jest.advanceTimersByTimeAsync(3_000);
  await expect(answer).resolves.toBe('answer');
});

test.each([
  ['rejects', () => Promise.reject(new Error('no'))],
  [
    'throws at once',
    () => {
      throw new Error('no');
    },
  ],
])('what %s is the other answer, and no timer is left', async (_, work: () => Promise<string>) => {
  await expect(inTime(work, 'otherwise')).resolves.toBe('otherwise');
  expect(jest.getTimerCount()).toBe(0);
});
