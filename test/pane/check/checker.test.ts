import { type CheckWorker, createChecker, patience } from '../../../src/pane/check/checker';
import type { CheckRequest } from '../../../src/pane/check/messages';
import { CONFIG, inlineChecker } from '../kit';

interface Played extends CheckWorker {
  readonly asked: CheckRequest[];
  ended: boolean;
}

function played(answer?: (worker: Played, request: CheckRequest) => void): Played {
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
      answer?.(worker, request);
    },
  };
  return worker;
}

const failing = { problem: { code: 'check-failed' } };

test('findings come with kind and reason', async () => {
  const text = 'IBAN DE02 1203 0000 0000 2020 51';
  expect(await inlineChecker().findings(text)).toMatchObject([{ type: 'IBAN', reason: 'checksum' }]);
});

test('a text that was checked is not checked twice', async () => {
  const worker = played((self, { id }) =>
    self.onmessage?.({ data: { id, ok: true, findings: [] } } as MessageEvent),
  );
  const checker = createChecker(() => worker, CONFIG.policy.privacy);
  await checker.findings('a');
  await checker.findings('a');
  expect(worker.asked).toHaveLength(1);
});

test.each<[string, (worker: Played, request: CheckRequest) => void]>([
  ['a refusal', (worker, { id }) => worker.onmessage?.({ data: { id, ok: false } } as MessageEvent)],
  ['an error of the worker', (worker) => worker.onerror?.({} as ErrorEvent)],
  ['a reply that cannot be read', (worker) => worker.onmessageerror?.({} as MessageEvent)],
  [
    'a reply of the wrong kind',
    (worker, { id }) => worker.onmessage?.({ data: { id, ok: true, marked: false } } as MessageEvent),
  ],
])('%s fails the check', async (_name, answer) => {
  await expect(
    createChecker(() => played(answer), CONFIG.policy.privacy).findings('a'),
  ).rejects.toMatchObject(failing);
});

test('a worker that cannot be started fails the check', async () => {
  const checker = createChecker(() => {
    throw new Error('no workers here');
  }, CONFIG.policy.privacy);
  await expect(checker.findings('a')).rejects.toMatchObject(failing);
});

test('a worker that never answers is ended, and the next question gets a new one', async () => {
  jest.useFakeTimers();
  const workers: Played[] = [];
  const checker = createChecker(() => {
    const worker = played(
      workers.length === 0
        ? undefined
        : (self, { id }) => self.onmessage?.({ data: { id, ok: true, findings: [] } } as MessageEvent),
    );
    workers.push(worker);
    return worker;
  }, CONFIG.policy.privacy);
  const first = expect(checker.findings('a')).rejects.toMatchObject(failing);
  jest.advanceTimersByTime(patience(1) + 1);
  await first;
  expect(workers[0]?.ended).toBe(true);
  await expect(checker.findings('a')).resolves.toEqual([]);
  jest.useRealTimers();
});

test('a mark counts in the text and in the properties', async () => {
  const checker = inlineChecker();
  const mark = 'VS-NUR FÜR DEN DIENSTGEBRAUCH';
  expect(await checker.classified({ texts: ['Guten Tag'], properties: [] })).toBe(false);
  expect(await checker.classified({ texts: [mark], properties: [] })).toBe(true);
  expect(await checker.classified({ texts: [], properties: [mark] })).toBe(true);
});
