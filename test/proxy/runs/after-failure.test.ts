import { type ProblemCode, type ProblemHints, problemError } from '../../../src/core/protocol';
import { afterFailure, type Failure, LONGEST_PAUSE, type Next } from '../../../src/proxy/runs/after-failure';

const next = (code: ProblemCode, more: Partial<Failure> = {}, hints: ProblemHints = {}): Next =>
  afterFailure({
    error: problemError(code, {}, hints),
    wordCame: false,
    repeatable: true,
    retries: 0,
    retryMs: 500,
    random: () => 1,
    ...more,
  });

const again = (afterMs: number): Next => ({ kind: 'again', afterMs });

test.each<[ProblemCode, 'again' | 'fallback' | 'end', 'fallback' | 'end']>([
  ['model-busy', 'again', 'fallback'],
  ['model-unreachable', 'again', 'fallback'],
  ['stream-broken', 'again', 'fallback'],
  ['stream-malformed', 'fallback', 'fallback'],
  ['model-error', 'fallback', 'fallback'],
  ['model-not-found', 'fallback', 'fallback'],
  ['model-auth', 'fallback', 'fallback'],
  ['model-loading-timeout', 'fallback', 'fallback'],
  ['text-too-long', 'end', 'end'],
  ['answer-filtered', 'end', 'end'],
  ['stream-endless', 'end', 'end'],
  ['workflow-failed', 'end', 'end'],
  ['cancelled', 'end', 'end'],
])('%s before the first word: %s, and after two more tries: %s', (code, first, last) => {
  expect(next(code).kind).toBe(first);
  expect(next(code, { retries: 2 }).kind).toBe(last);
  expect(next(code, { wordCame: true }).kind).toBe('end');
  expect(next(code, { repeatable: false }).kind).toBe('end');
});

test('an error that nobody foresaw ends the run', () => {
  expect(next('internal', { error: new TypeError('x') })).toEqual({ kind: 'end' });
});

test.each<[string, Partial<Failure>, ProblemHints, number]>([
  ['the first pause', {}, {}, 500],
  ['the second is twice as long', { retries: 1 }, {}, 1_000],
  ['it differs from run to run', { random: () => 0 }, {}, 250],
  ['the server says when', {}, { retryAfterSeconds: 7 }, 7_000],
  ['the server says at once', {}, { retryAfterSeconds: 0 }, 0],
  ['the server says as long as is waited for', {}, { retryAfterSeconds: 30 }, LONGEST_PAUSE],
])('%s', (_name, more, hints, afterMs) => {
  expect(next('model-busy', more, hints)).toEqual(again(afterMs));
});

test('a server that asks for a longer pause is not asked before that: another model takes over, or the run ends', () => {
  for (const code of ['model-busy', 'model-unreachable'] as const)
    expect(next(code, {}, { retryAfterSeconds: 31 })).toEqual({ kind: 'fallback' });
});

test('a server that loads its model is asked until the time for the first word is over', () => {
  expect(next('model-busy', { retries: 2 }, { loading: true })).toEqual(again(2_000));
  for (const seconds of [5, 120])
    expect(next('model-busy', { retries: 2 }, { loading: true, retryAfterSeconds: seconds })).toEqual(
      again(seconds * 1000),
    );
});
