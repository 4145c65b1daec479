import { createAnswerer } from '../../../src/pane/check/answerer';
import {
  type CheckerOptions,
  createChecker,
  LOADING_PATIENCE,
  patience,
} from '../../../src/pane/check/checker';
import type { CheckReply, CheckRequest } from '../../../src/pane/check/messages';
import type { CheckWorker } from '../../../src/pane/check/worker-line';
import { CONFIG, inlineChecker } from '../kit';

interface Played extends CheckWorker {
  readonly asked: CheckRequest[];
  ended: boolean;
}

type Answer = (worker: Played, request: CheckRequest) => void;

const say = (worker: Played, data: CheckReply): void => worker.onmessage?.({ data } as MessageEvent);
/** Finds nothing and passes its self-test. */
const well: Answer = (worker, { id, kind }) =>
  say(worker, kind === 'self-test' ? { id, ok: true, missed: [] } : { id, ok: true, findings: [] });
const wellBut =
  (answer: Answer): Answer =>
  (worker, request) =>
    (request.kind === 'self-test' ? well : answer)(worker, request);

function played(answer: Answer = well): Played {
  const worker: Played = {
    asked: [],
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => {
      worker.ended = true;
    },
    postMessage(request) {
      worker.asked.push(request);
      answer(worker, request);
    },
  };
  return worker;
}

const checkerOf = (spawn: CheckerOptions['spawn'], seed = () => 1) =>
  createChecker({ spawn, rules: CONFIG.policy.privacy, seed });

const failing = (code: string) => ({ problem: { code } });

test('findings come with kind and reason', async () => {
  const text = 'IBAN DE02 1203 0000 0000 2020 51';
  expect(await inlineChecker().findings(text)).toMatchObject([{ type: 'IBAN', reason: 'checksum' }]);
});

test('a text that was checked is not checked twice', async () => {
  const worker = played();
  const checker = checkerOf(() => worker);
  await checker.findings('a');
  await checker.findings('a');
  expect(worker.asked.map(({ kind }) => kind)).toEqual(['self-test', 'analyze']);
});

test.each<[string, Answer]>([
  ['a refusal', (worker, { id }) => say(worker, { id, ok: false, why: 'failed' })],
  ['an error of the worker', (worker) => worker.onerror?.({} as ErrorEvent)],
  ['a reply that cannot be read', (worker) => worker.onmessageerror?.({} as MessageEvent)],
  ['a reply of the wrong kind', (worker, { id }) => say(worker, { id, ok: true, marked: false })],
])('%s fails the check', async (_name, answer) => {
  await expect(checkerOf(() => played(wellBut(answer))).findings('a')).rejects.toMatchObject(
    failing('check-failed'),
  );
});

test('a worker that never answers is ended, and the next question gets a new one that tests itself', async () => {
  jest.useFakeTimers();
  const workers: Played[] = [];
  const checker = checkerOf(() => {
    const worker = played(workers.length === 0 ? wellBut(() => undefined) : well);
    workers.push(worker);
    return worker;
  });
  const first = expect(checker.findings('a')).rejects.toMatchObject(failing('check-failed'));
  await jest.advanceTimersByTimeAsync(patience(1) + 1);
  await first;
  expect(workers[0]?.ended).toBe(true);
  await expect(checker.findings('a')).resolves.toEqual([]);
  expect(workers[1]?.asked.map(({ kind }) => kind)).toEqual(['self-test', 'analyze']);
  jest.useRealTimers();
});

test('a mark counts in the text and in the properties', async () => {
  const checker = inlineChecker();
  const mark = 'VS-NUR FÜR DEN DIENSTGEBRAUCH';
  expect(await checker.classified({ texts: ['Guten Tag'], properties: [] })).toBe(false);
  expect(await checker.classified({ texts: [mark], properties: [] })).toBe(true);
  expect(await checker.classified({ texts: [], properties: [mark] })).toBe(true);
});

describe('loading', () => {
  test('a question waits for the check to be loaded and tested', async () => {
    let answerTest = (): void => undefined;
    const worker = played((self, request) => {
      if (request.kind !== 'self-test') return well(self, request);
      answerTest = () => well(self, request);
    });
    const checker = checkerOf(() => worker);
    const seen: string[] = [];
    checker.subscribe(() => seen.push(checker.getStatus().name));
    void checker.start();
    const findings = checker.findings('a');
    expect(checker.getStatus()).toEqual({ name: 'loading' });
    expect(worker.asked).toHaveLength(1);
    answerTest();
    await expect(findings).resolves.toEqual([]);
    expect(seen).toEqual(['loading', 'ready']);
  });

  test.each<[string, CheckerOptions['spawn']]>([
    [
      'there are no workers',
      () => {
        throw new Error('no workers here');
      },
    ],
    ['the script does not come', () => played((worker) => worker.onerror?.({} as ErrorEvent))],
    [
      'the lists do not come',
      () => played((worker, { id }) => say(worker, { id, ok: false, why: 'not-loaded' })),
    ],
  ])('where %s, nothing is checked until it is tried again', async (_name, spawn) => {
    const workers: unknown[] = [];
    const checker = checkerOf(() => {
      workers.push(undefined);
      return workers.length < 2 ? spawn() : played();
    });
    await checker.start();
    expect(checker.getStatus()).toEqual({ name: 'not-loaded' });
    await expect(checker.findings('a')).rejects.toMatchObject(failing('check-not-loaded'));
    expect(workers).toHaveLength(1);
    await checker.start();
    expect(checker.getStatus()).toEqual({ name: 'ready' });
    await expect(checker.findings('a')).resolves.toEqual([]);
  });

  test('a check that does not come in a minute is given up', async () => {
    jest.useFakeTimers();
    const worker = played(() => undefined);
    const checker = checkerOf(() => worker);
    const started = checker.start();
    await jest.advanceTimersByTimeAsync(LOADING_PATIENCE - 1);
    expect(checker.getStatus()).toEqual({ name: 'loading' });
    await jest.advanceTimersByTimeAsync(1);
    await started;
    expect(checker.getStatus()).toEqual({ name: 'not-loaded' });
    expect(worker.ended).toBe(true);
    jest.useRealTimers();
  });
});

describe('the self-test', () => {
  test('a miss locks the check and names the kinds', async () => {
    const checker = inlineChecker({ selfTest: () => ['PLATE'] });
    await checker.start();
    expect(checker.getStatus()).toEqual({ name: 'locked', missed: ['PLATE'] });
    await expect(checker.findings('a')).rejects.toMatchObject(failing('self-test-failed'));
    await expect(checker.classified({ texts: ['a'], properties: [] })).rejects.toMatchObject(
      failing('self-test-failed'),
    );
  });

  test('a self-test that breaks locks too', async () => {
    const checker = inlineChecker({
      selfTest: () => {
        throw new Error('broken');
      },
    });
    await checker.start();
    expect(checker.getStatus()).toEqual({ name: 'locked', missed: [] });
  });

  test('what was found before a miss is not given out after it', async () => {
    let missed: 'PLATE'[] = [];
    const workers: Played[] = [];
    const checker = checkerOf(() => {
      const worker = played((self, { id, kind }) =>
        say(self, kind === 'self-test' ? { id, ok: true, missed } : { id, ok: true, findings: [] }),
      );
      workers.push(worker);
      return worker;
    });
    await checker.findings('a');
    missed = ['PLATE'];
    workers[0]?.onerror?.({} as ErrorEvent);
    await expect(checker.findings('b')).rejects.toMatchObject(failing('self-test-failed'));
    await expect(checker.findings('a')).rejects.toMatchObject(failing('self-test-failed'));
  });

  test('testing again, with another seed, unlocks where the check finds everything', async () => {
    const seeds: number[] = [];
    const selfTest = jest.fn((_rules: unknown, seed = 0) => {
      seeds.push(seed);
      return seeds.length < 2 ? (['IBAN'] as const) : [];
    });
    let next = 1;
    const checker = checkerOf(
      () => {
        const answer = createAnswerer({ analyze: () => [], selfTest, followText: () => () => [] });
        return played((worker, request) => say(worker, answer(request)));
      },
      () => next++,
    );
    await checker.start();
    expect(checker.getStatus().name).toBe('locked');
    await checker.start();
    expect(checker.getStatus().name).toBe('ready');
    expect(seeds).toEqual([1, 2]);
    await expect(checker.findings('a')).resolves.toEqual([]);
  });

  test('nothing is analysed before the self-test', () => {
    const answer = createAnswerer();
    expect(answer({ id: 1, kind: 'analyze', text: 'a', rules: CONFIG.policy.privacy })).toEqual({
      id: 1,
      ok: false,
      why: 'failed',
    });
  });
});
