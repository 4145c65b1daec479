import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActionInfo, StreamEvent } from '../../src/core/protocol';
import { problem } from '../../src/core/protocol/problems';
import { ACTION, fakeClient, fakeHost, hanging, kit, LOCAL, RUN_ID, showPane, WORKFLOW } from './kit';

const CLEAN = ['Die Unterlagen sind binnen eines Monats beizubringen.'];
const STARTED: StreamEvent = { event: 'started', runId: RUN_ID, model: WORKFLOW.id };
const answer = (text: string): StreamEvent[] => [
  STARTED,
  { event: 'delta', text },
  { event: 'done', finishReason: 'stop' },
];

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const pane = (
  client: ReturnType<typeof fakeClient>,
  action: Partial<ActionInfo> = {},
  selection: readonly string[] = CLEAN,
) =>
  kit({
    host: fakeHost(selection),
    client,
    config: { models: [LOCAL, WORKFLOW], actions: [{ ...ACTION, ...action }] },
  });

async function choose(): Promise<void> {
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Vermerk ablegen/ }));
}

test('an action sends the marked text with the chosen values, and its answer goes below it with the label', async () => {
  const made = pane(fakeClient(answer('Vermerk: Die Unterlagen fehlen.')));
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await choose();
  expect(await screen.findByText('Legt einen Vermerk in der Akte ab.')).toBeTruthy();
  await userEvent.click(await button('Amt: Ordnungsamt'));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Sozialamt' }));
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  await screen.findByText('Vermerk: Die Unterlagen fehlen.');
  expect(made.client.requests).toEqual([
    {
      task: 'workflow',
      origin: 'document',
      text: CLEAN[0],
      options: { action: 'vermerk', values: { amt: '50' } },
      model: WORKFLOW.id,
    },
  ]);
  await userEvent.click(await button('Darunter einfügen'));
  await screen.findByText('Eingefügt.');
  expect(made.host.labels[0]).toMatchObject({ kind: 'created' });
});

test('an action that modifies replaces the text and needs no label', async () => {
  const made = pane(fakeClient(answer('Die Unterlagen sind binnen eines Monats beizubringen!')), {
    effect: 'modified',
  });
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await choose();
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  await userEvent.click(await button('Ersetzen (nachverfolgt)'));
  await screen.findByText('Ersetzt.');
  expect(made.host.labels).toEqual([]);
});

test('an action on notes sends them as its text; one on a text waits for a selection', async () => {
  const made = pane(fakeClient(answer('Gut.')), { input: 'notes', options: [] }, []);
  const { unmount } = await showPane(made);
  await choose();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Stichworte' }), 'Antrag fehlt');
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  await screen.findByText('Gut.');
  expect(made.client.requests[0]).toMatchObject({
    origin: 'typed',
    text: 'Antrag fehlt',
    options: { action: 'vermerk', values: {} },
  });
  unmount();

  await showPane(pane(fakeClient(answer('Gut.')), {}, []));
  await userEvent.click(await button('Weitere Aufgaben'));
  const entry = await screen.findByRole('menuitem', { name: /^Vermerk ablegen/ });
  expect(entry.getAttribute('aria-disabled')).toBe('true');
  expect(entry.textContent).toContain('Markieren Sie zuerst einen Text.');
});

test('"Stopp" says first that the workflow may go on; waiting in the queue ends at once', async () => {
  const made = pane(fakeClient(hanging(STARTED, { event: 'delta', text: 'Der Vermerk' })));
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await choose();
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  await screen.findByText('Der Vermerk');
  await userEvent.keyboard('{Escape}');
  await screen.findByText('Der Ablauf kann trotzdem weiterlaufen. Trotzdem stoppen?');
  await userEvent.click(await button('Weiter warten'));
  await userEvent.click(await button('Stopp'));
  await userEvent.click(await button('Trotzdem stoppen'));
  expect(await screen.findByText('Sie haben angehalten. Die Antwort ist nicht vollständig.')).toBeTruthy();

  made.client.scripts = [hanging({ event: 'queued', position: 2 })];
  await userEvent.click(await button('Verwerfen'));
  await choose();
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  await userEvent.click(await button('Abbrechen'));
  expect(await button('„Vermerk ablegen“ starten')).toBeTruthy();
});

test.each(['workflow-failed', 'stream-broken', 'model-error', 'stream-silent'] as const)(
  '%s of a workflow is not tried again but sent to IT first',
  async (code) => {
    const made = pane(fakeClient([STARTED, { event: 'error', problem: problem(code) }]));
    await showPane(made);
    await screen.findByText('1 Absatz, 7 Wörter');
    await choose();
    await userEvent.click(await button('„Vermerk ablegen“ starten'));
    expect(await screen.findByText(/Fragen Sie Ihre IT, bevor/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Erneut versuchen' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mit dem Regelwerk versuchen' })).toBeNull();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await button('„Vermerk ablegen“ starten')).toBeTruthy();
    expect(made.client.requests).toHaveLength(1);
  },
);

test('what no workflow has seen yet may be tried again', async () => {
  const made = pane(
    fakeClient([{ event: 'error', problem: { ...problem('queue-full'), waitSeconds: 170 } }], answer('Gut.')),
  );
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await choose();
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  expect(await screen.findByText(/Wieder Platz ist voraussichtlich in etwa 3 Minuten\./)).toBeTruthy();
  await userEvent.click(await button('Erneut versuchen'));
  expect(await screen.findByText('Gut.')).toBeTruthy();
});

test('a refinement is written by a model in the house and never runs the workflow again', async () => {
  const made = pane(fakeClient(answer('Vermerk: Die Unterlagen fehlen.'), answer('Kurzer Vermerk.')));
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await choose();
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nachbessern' }), 'kürzer{Enter}');
  await screen.findByText('Kurzer Vermerk.');
  expect(made.client.requests[1]).toMatchObject({
    task: 'free',
    model: LOCAL.id,
    history: [{ role: 'assistant', origin: 'workflow', model: WORKFLOW.id }],
  });
  expect(made.client.requests[1]?.options).toBeUndefined();
});

test('a workflow that its server does not know sends nobody to another model', async () => {
  const made = pane(
    fakeClient([STARTED, { event: 'error', problem: problem('model-not-found', { upstreamStatus: 404 }) }]),
  );
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  await choose();
  await userEvent.click(await button('„Vermerk ablegen“ starten'));
  expect(await screen.findByText('Der Ablauf ist auf seinem Server nicht erreichbar.')).toBeTruthy();
  expect(screen.queryByText(/anderes Modell/)).toBeNull();
});
