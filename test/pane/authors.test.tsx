import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelInfo, StreamEvent } from '../../src/core/protocol';
import { problem } from '../../src/core/protocol/problems';
import { answering, fakeClient, fakeHost, kit, LOCAL, RULES, RUN_ID, showPane, simplifying } from './kit';

const OTHER: ModelInfo = { ...LOCAL, id: 'deepseek', name: 'DeepSeek R1 70b', default: false };
const LETTER = 'Die Unterlagen sind binnen eines Monats beizubringen.';
const SECOND_RUN = '11111111-0e5e-4a8e-9b8e-0123456789ab';
const button = (name: string | RegExp) => screen.findByRole('button', { name });

const started = (model: string, insteadOf?: string): StreamEvent => ({
  event: 'started',
  runId: RUN_ID,
  model,
  ...(insteadOf !== undefined && { insteadOf }),
});
const part = (index: number, of: number): StreamEvent => ({ event: 'part', index, of });
const delta = (text: string): StreamEvent => ({ event: 'delta', text });
const done: StreamEvent = { event: 'done', finishReason: 'stop' };

/** The events as they are, whatever model was asked. */
const script = (...events: readonly StreamEvent[]) =>
  async function* (): AsyncGenerator<StreamEvent> {
    yield* events;
  };

const wanted = simplifying(LETTER);

async function show(...scripts: Parameters<typeof fakeClient>) {
  const made = kit({
    host: fakeHost([LETTER]),
    client: fakeClient(...scripts),
    config: { models: [LOCAL, OTHER, RULES] },
  });
  await showPane(made);
  await act(() => made.flow.begin(wanted));
  return made;
}

const answerOf = ({ services }: Awaited<ReturnType<typeof show>>) =>
  services.store.getState().entries[0]?.answer;

describe('an answer that another model goes on with', () => {
  const begun = script(started(LOCAL.id), delta('Bringen Sie die Unter'), {
    event: 'error',
    problem: problem('stream-broken'),
  });
  const rest = answering('Unterlagen bald.').map((event) =>
    event.event === 'started' ? { ...event, runId: SECOND_RUN } : event,
  );

  async function goOn() {
    const made = await show(begun, rest);
    await userEvent.click(await button('Modell'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: /^DeepSeek/ }));
    await userEvent.click(await button('Fortsetzen'));
    await button('Ersetzen (nachverfolgt)');
    return made;
  }

  test('names both, in the order in which they wrote', async () => {
    const made = await goOn();
    expect(screen.getByText('Geschrieben von llama 3.3 70b und DeepSeek R1 70b.')).toBeTruthy();
    expect(answerOf(made)).toMatchObject({ modelName: OTHER.id, authors: [LOCAL.id, OTHER.id] });
  });

  test('is recorded with its label for both runs', async () => {
    const { client } = await goOn();
    client.events.length = 0;
    await userEvent.click(await button('Ersetzen (nachverfolgt)'));
    await screen.findByText('Ersetzt.');
    expect(client.events.map(({ runId, outcome, label }) => [runId, outcome, label])).toEqual([
      [RUN_ID, 'replaced', 'simplified-unchecked'],
      [SECOND_RUN, 'replaced', 'simplified-unchecked'],
    ]);
  });

  test('is no model’s own answer when it is refined', async () => {
    const made = await goOn();
    await userEvent.type(screen.getByRole('textbox', { name: 'Nachbessern' }), 'Kürzer.');
    await userEvent.keyboard('{Enter}');
    await button('Ersetzen (nachverfolgt)');
    const [turn] = made.client.requests.at(-1)?.history ?? [];
    expect(turn).toMatchObject({ role: 'assistant', text: 'Bringen Sie die Unterlagen bald.' });
    expect(turn?.model).toBeUndefined();
  });
});

test('an answer that its own model goes on with names it once', async () => {
  const made = await show(
    script(started(LOCAL.id), delta('Bringen Sie die Unter'), { event: 'done', finishReason: 'length' }),
    answering('Unterlagen bald.'),
  );
  await userEvent.click(await button('Fortsetzen'));
  await screen.findByTitle('llama 3.3 70b');
  expect(answerOf(made)?.authors).toEqual([LOCAL.id]);
});

test('a model that was to go on and brought nothing has not written it', async () => {
  const made = await show(
    script(started(LOCAL.id), delta('Bringen Sie die Unter'), {
      event: 'error',
      problem: problem('stream-broken'),
    }),
    script(started(OTHER.id, LOCAL.id), { event: 'error', problem: problem('model-error') }),
  );
  await userEvent.click(await button('Fortsetzen'));
  await userEvent.click(await button('Diesen Teil übernehmen'));
  await screen.findByTitle('llama 3.3 70b');
  expect(answerOf(made)).toMatchObject({ modelName: LOCAL.id, authors: [LOCAL.id], runIds: [RUN_ID] });
});

test.each<[string, readonly StreamEvent[], RegExp, readonly string[]]>([
  [
    'took over before the first word',
    [started(LOCAL.id), started(OTHER.id, LOCAL.id), delta('Text.'), done],
    /antwortet nicht\. Es antwortet DeepSeek/,
    [OTHER.id],
  ],
  [
    'took over the whole text and cut it',
    [started(LOCAL.id), part(1, 2), started(OTHER.id, LOCAL.id), delta('Eins.'), part(2, 2)].concat([
      started(OTHER.id, LOCAL.id),
      delta('Zwei.'),
      done,
    ]),
    /antwortet nicht\. Es antwortet DeepSeek/,
    [OTHER.id],
  ],
  [
    'took over in a later part',
    [part(1, 2), started(LOCAL.id), delta('Eins.'), part(2, 2), started(LOCAL.id)].concat([
      part(2, 3),
      started(OTHER.id, LOCAL.id),
      delta('Zwei.'),
      part(3, 3),
      delta('Drei.'),
      done,
    ]),
    /antwortet nicht mehr\. Den Rest bearbeitet DeepSeek/,
    [LOCAL.id, OTHER.id],
  ],
  [
    'took over in a later part of a text whose sum alone is shown',
    [part(1, 3), started(LOCAL.id), part(2, 3), started(OTHER.id, LOCAL.id), part(3, 3)].concat([
      started(OTHER.id, LOCAL.id),
      delta('Summe.'),
      done,
    ]),
    /antwortet nicht mehr\. Den Rest bearbeitet DeepSeek/,
    [LOCAL.id, OTHER.id],
  ],
])('of a model that %s, the review names who wrote', async (_, events, note, authors) => {
  const made = await show(script(...events));
  expect(await screen.findByText(note)).toBeTruthy();
  await button('Ersetzen (nachverfolgt)');
  expect(answerOf(made)?.authors).toEqual(authors);
});

test('parts of a model need the label, though Regelwerk did the rest', async () => {
  const made = await show(
    script(
      ...[part(1, 2), started(LOCAL.id), delta('Eins.'), part(2, 2)],
      ...[started(RULES.id, LOCAL.id), delta('Zwei.'), done],
    ),
  );
  await button('Ersetzen (nachverfolgt)');
  expect(answerOf(made)?.generative).toBe(true);
});
