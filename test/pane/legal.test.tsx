import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelInfo } from '../../src/core/protocol';
import { problem } from '../../src/core/protocol/problems';
import { answering, fakeClient, hanging, kit, LAW, LAW_WORKFLOW, LOCAL, RUN_ID, showPane } from './kit';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function openLegal(client = fakeClient(answering('Ein Monat.')), ...models: readonly ModelInfo[]) {
  const made = kit({ client, config: { models: [LOCAL, ...(models.length > 0 ? models : [LAW])] } });
  await showPane(made);
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Rechtsfrage/ }));
  const box = await screen.findByRole('textbox', { name: 'Ihre Rechtsfrage' });
  await userEvent.click(box);
  return made;
}

test('a typed question goes to the model for law, in the internet too', async () => {
  const made = await openLegal();
  expect(await screen.findByText(/Angaben zu einem Fall dürfen hier nicht stehen/)).toBeTruthy();
  await userEvent.keyboard('Welche Frist gilt für einen Widerspruch?{Control>}{Enter}{/Control}');
  await screen.findByText('Ein Monat.');
  expect(made.client.requests).toEqual([
    {
      task: 'legal',
      origin: 'typed',
      text: '',
      instruction: 'Welche Frist gilt für einen Widerspruch?',
      model: LAW.id,
    },
  ]);
});

test('what was pasted is refused with the reason until the clerk says that it is theirs', async () => {
  const made = await openLegal();
  await userEvent.paste('Erste Zeile einer E-Mail.\nZweite Zeile.');
  expect(
    await screen.findByText('Rechtsfragen gehen nur hinaus, wenn Sie sie selbst geschrieben haben.'),
  ).toBeTruthy();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(made.client.requests).toEqual([]);
  await userEvent.click(await button('Nein, selbst geschrieben'));
  await userEvent.click(await button('Fragen'));
  await screen.findByText('Ein Monat.');
  expect(made.client.requests).toHaveLength(1);
});

test('an empty box forgets what was pasted into it', async () => {
  await openLegal();
  await userEvent.paste('Erste Zeile einer E-Mail.\nZweite Zeile.');
  await userEvent.click(await button('Ja'));
  const box = screen.getByRole('textbox', { name: 'Ihre Rechtsfrage' });
  await userEvent.clear(box);
  await userEvent.type(box, 'Welche Frist gilt?');
  expect(screen.queryByText(/wenn Sie sie selbst geschrieben haben/)).toBeNull();
});

test('a pasted wish is no refinement of a legal answer', async () => {
  const made = await openLegal();
  await userEvent.keyboard('Welche Frist gilt?{Control>}{Enter}{/Control}');
  await userEvent.click(await screen.findByRole('textbox', { name: 'Nachbessern' }));
  await userEvent.paste(`${'Der Fall aus der Akte. '.repeat(10)}Bitte darauf eingehen.`);
  expect(
    await screen.findByText('Rechtsfragen gehen nur hinaus, wenn Sie sie selbst geschrieben haben.'),
  ).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(made.client.requests).toHaveLength(1);
});

test('what was typed is still there after going back to the start', async () => {
  await openLegal();
  await userEvent.keyboard('Welche Frist gilt?');
  await userEvent.click(await button('Zurück'));
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Rechtsfrage/ }));
  expect(await screen.findByDisplayValue('Welche Frist gilt?')).toBeTruthy();
});

const STARTED = { event: 'started', runId: RUN_ID, model: LAW_WORKFLOW.id } as const;

test('"Stopp" says first that the workflow behind the model may go on', async () => {
  const client = fakeClient(hanging(STARTED, { event: 'delta', text: 'Ein Monat' }));
  await openLegal(client, LAW_WORKFLOW);
  await userEvent.keyboard('Welche Frist gilt?{Control>}{Enter}{/Control}');
  await screen.findByText('Ein Monat');
  await userEvent.click(await button('Stopp'));
  await screen.findByText(
    'Hinter „Noxtua“ steht ein Ablauf. Er kann trotzdem weiterlaufen. Trotzdem stoppen?',
  );
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await button('Trotzdem stoppen'));
  expect(await screen.findByText('Sie haben angehalten. Die Antwort ist nicht vollständig.')).toBeTruthy();
});

test.each(['workflow-failed', 'stream-broken', 'stream-endless', 'model-unreachable'] as const)(
  '%s of the workflow behind a model is not tried again, except with another model that the clerk chooses',
  async (code) => {
    const other: ModelInfo = { ...LAW, id: 'openai/recht', name: 'Recht im Netz' };
    const client = fakeClient(
      [STARTED, { event: 'error', problem: problem(code) }],
      answering('Zwei Monate.'),
    );
    await openLegal(client, LAW_WORKFLOW, other);
    await userEvent.keyboard('Welche Frist gilt?{Control>}{Enter}{/Control}');
    expect(await screen.findByText('„Noxtua“ hat keine vollständige Antwort geliefert.')).toBeTruthy();
    expect(
      screen.getByText(/Fragen Sie Ihre IT, bevor .* Oder wählen Sie unten ein anderes Modell\./),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Erneut versuchen' })).toBeNull();
    await userEvent.click(await button('Modell'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: /^Recht im Netz/ }));
    await userEvent.click(await button('Erneut versuchen'));
    await screen.findByText('Zwei Monate.');
    expect(client.requests.map(({ model }) => model)).toEqual([LAW_WORKFLOW.id, other.id]);
  },
);

test('a workflow behind a model that goes silent is not tried again because it is not offered meanwhile', async () => {
  const other: ModelInfo = { ...LAW, id: 'openai/recht', name: 'Recht im Netz' };
  const client = fakeClient([STARTED, { event: 'error', problem: problem('stream-broken') }]);
  const made = await openLegal(client, LAW_WORKFLOW, other);
  await userEvent.keyboard('Welche Frist gilt?{Control>}{Enter}{/Control}');
  await screen.findByText(/Fragen Sie Ihre IT, bevor/);
  const away: ModelInfo = { ...LAW_WORKFLOW, available: false, unavailable: 'unreachable' };
  act(() => made.services.store.dispatch({ type: 'models', models: [LOCAL, away, other] }));
  expect(await screen.findByText('Recht im Netz · Internet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Erneut versuchen' })).toBeNull();
});
