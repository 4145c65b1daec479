import { followTyping, TYPING_PAUSE } from '../../../src/pane/check/follow-typing';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A check that answers when told to. */
function slowCheck() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const check = (text: string): Promise<string> => {
    asked.push(text);
    return new Promise((resolve) => answers.push(() => resolve(`found in ${text}`)));
  };
  return { asked, answers, check };
}

const pause = () => jest.advanceTimersByTimeAsync(TYPING_PAUSE);

test('keys that follow one another are one question', async () => {
  const { asked, check } = slowCheck();
  const following = followTyping(check, () => undefined);
  for (const text of ['A', 'An', 'Ann']) {
    following.change(text);
    await jest.advanceTimersByTimeAsync(TYPING_PAUSE - 1);
  }
  expect(asked).toEqual([]);
  await pause();
  expect(asked).toEqual(['Ann']);
});

test('no second question is asked while one runs, and then only about the newest state', async () => {
  const { asked, answers, check } = slowCheck();
  const found: unknown[] = [];
  const following = followTyping(check, (one) => found.push(one));
  following.change('A');
  await pause();
  following.change('An');
  await pause();
  following.change('Ann');
  await pause();
  expect(asked).toEqual(['A']);
  answers[0]?.();
  await pause();
  expect(asked).toEqual(['A', 'Ann']);
  expect(found).toEqual([]);
  answers[1]?.();
  await pause();
  expect(found).toEqual(['found in Ann']);
});

test('an answer that comes while a key is pressed is left out', async () => {
  const { asked, answers, check } = slowCheck();
  const found: unknown[] = [];
  const following = followTyping(check, (one) => found.push(one));
  following.change('A');
  await pause();
  following.change('An');
  answers[0]?.();
  await pause();
  expect(found).toEqual([]);
  expect(asked).toEqual(['A', 'An']);
});

test('a check that failed says so', async () => {
  const found: unknown[] = [];
  const following = followTyping(
    () => Promise.reject(new Error('no')),
    (one) => found.push(one),
  );
  following.change('A');
  await pause();
  expect(found).toEqual([undefined]);
});

test('nothing comes once it was stopped', async () => {
  const { asked, answers, check } = slowCheck();
  const found: unknown[] = [];
  const following = followTyping(check, (one) => found.push(one));
  following.change('A');
  await pause();
  following.change('An');
  following.stop();
  answers[0]?.();
  await pause();
  expect(found).toEqual([]);
  expect(asked).toEqual(['A']);
});
