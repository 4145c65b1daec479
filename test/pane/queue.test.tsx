import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StreamEvent } from '../../src/core/protocol';
import { problem, problemError } from '../../src/core/protocol/problems';
import { fakeClient, fakeHost, kit, LOCAL, RUN_ID, showPane } from './kit';

const CLEAN = ['Die Unterlagen sind binnen eines Monats beizubringen.'];
const SECOND = { ...LOCAL, id: 'deepseek', name: 'DeepSeek R1 70b', default: false };

const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** A run whose events the test sends one by one. */
function led() {
  let wake: () => void = () => undefined;
  const events: StreamEvent[] = [];
  async function* script(signal: AbortSignal): AsyncGenerator<StreamEvent> {
    signal.addEventListener('abort', () => wake());
    for (;;) {
      const event = events.shift();
      if (event) yield event;
      if (event?.event === 'done' || event?.event === 'error') return;
      if (event) continue;
      if (signal.aborted) throw problemError('cancelled');
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    script,
    send: (event: StreamEvent) =>
      act(async () => {
        events.push(event);
        wake();
      }),
  };
}

async function simplify() {
  const run = led();
  const made = kit({
    host: fakeHost(CLEAN),
    client: fakeClient(run.script),
    config: { models: [LOCAL, SECOND] },
  });
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await userEvent.click(await button('Vereinfachen'));
  await button('Stopp');
  return { run, made };
}

test('the place in the queue comes with the estimate, is announced alone, and waiting can be cancelled', async () => {
  const { run, made } = await simplify();
  await run.send({ event: 'queued', position: 3, seconds: 22 });
  expect(await screen.findByText('Platz 3, etwa 20 Sekunden')).toBeTruthy();
  const announced = document.querySelector('[aria-live=polite]');
  expect(announced?.textContent).toBe('Platz 3');
  await run.send({ event: 'queued', position: 3, seconds: 130 });
  expect(await screen.findByText('Platz 3, etwa 2 Minuten')).toBeTruthy();
  expect(announced?.textContent).toBe('Platz 3');
  await run.send({ event: 'queued', position: 1 });
  expect(await screen.findAllByText('Platz 1')).toHaveLength(2);
  await userEvent.click(await button('Abbrechen'));
  expect(await button('Vereinfachen')).toBeTruthy();
  expect(made.client.requests).toHaveLength(1);
});

test('a model that is being loaded is said, until the first word', async () => {
  const { run } = await simplify();
  await run.send({ event: 'started', runId: RUN_ID, model: LOCAL.id });
  await run.send({ event: 'loading' });
  expect(await screen.findByText('Das Modell wird geladen. Das kann einige Minuten dauern.')).toBeTruthy();
  await run.send({ event: 'delta', text: 'Bringen Sie die Unterlagen.' });
  expect(await screen.findByText('Bringen Sie die Unterlagen.')).toBeTruthy();
  expect(screen.queryByText(/wird geladen/)).toBeNull();
});

test('the model that stepped in is named while it writes and in the review', async () => {
  const { run, made } = await simplify();
  await run.send({ event: 'started', runId: RUN_ID, model: LOCAL.id });
  await run.send({ event: 'started', runId: RUN_ID, model: SECOND.id, insteadOf: LOCAL.id });
  const note = 'llama 3.3 70b antwortet nicht. Es antwortet DeepSeek R1 70b.';
  expect(await screen.findByText(note)).toBeTruthy();
  await run.send({ event: 'delta', text: 'Bringen Sie die Unterlagen.' });
  await run.send({ event: 'done', finishReason: 'stop' });
  await button('Ersetzen (nachverfolgt)');
  expect(screen.getByText(note)).toBeTruthy();
  expect(screen.getByTitle('DeepSeek R1 70b').textContent).toMatch(/^DeepSeek R1 70b · \d+ s$/);
  expect(made.services.store.getState().entries[0]?.answer.modelName).toBe(SECOND.id);
});

test.each([
  ['queue-full', 170, /voraussichtlich in etwa 3 Minuten\./],
  ['queue-full', 40, /voraussichtlich in etwa 40 Sekunden\./],
  ['model-busy', 7200, /voraussichtlich in etwa 2 Stunden\./],
  ['person-limit', undefined, /so viele Vorgänge laufen/],
] as const)('%s is told with what to do', async (code, waitSeconds, words) => {
  const { run } = await simplify();
  await run.send({ event: 'error', problem: { ...problem(code), waitSeconds } });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(await button('Erneut versuchen')).toBeTruthy();
});
