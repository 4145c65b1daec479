import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  answering,
  DOCUMENTS,
  fakeClient,
  fakeHost,
  INTERNET,
  kit,
  LOCAL,
  RULES,
  showPane,
  WORKFLOW,
} from './kit';

const CLEAN = ['Die Unterlagen sind binnen eines Monats beizubringen.'];
const THINKER = { ...LOCAL, id: 'r1', name: 'DeepSeek R1 70b', default: false };

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('the menu says name, place, abilities, and why a model is not offered; a workflow is no model', async () => {
  const models = [
    LOCAL,
    { ...THINKER, abilities: ['chat' as const, 'reasoning' as const] },
    { ...THINKER, id: 'x', name: 'Phi', available: false, unavailable: 'not-listed' as const },
    INTERNET,
    DOCUMENTS,
    WORKFLOW,
  ];
  await showPane(kit({ host: fakeHost(CLEAN), config: { models } }));
  await screen.findByText('1 Absatz, 7 Wörter');
  await userEvent.click(await button('Modell'));
  const menu = within(await screen.findByRole('menu'));
  const rows = menu
    .getAllByRole('menuitemradio')
    .map((row) => [row.textContent, row.getAttribute('aria-disabled') === 'true']);
  expect(rows).toEqual([
    ['llama 3.3 70bim Rathaus · Texte', false],
    ['DeepSeek R1 70bim Rathaus · Texte · Gedankengang', false],
    ['Phiim Rathaus · Texteauf dem Server nicht da', true],
    ['ChatGPT-4o-miniInternet · Textebekommt keine Texte aus Dokumenten und E-Mails', true],
    ['Ratsinformationenim Rathaus · Unterlagennur für „Weitere Aufgaben“', true],
  ]);
});

test('a task with a default of its own takes it until the clerk chooses, and the start says so', async () => {
  const models = [LOCAL, { ...THINKER, defaultFor: ['summarise' as const] }];
  const made = kit({
    host: fakeHost(CLEAN),
    client: fakeClient(answering('Kurz gesagt.')),
    config: { models },
  });
  await showPane(made);
  expect(await screen.findByText('Zusammenfassen: DeepSeek R1 70b')).toBeTruthy();
  await userEvent.click(await button('Zusammenfassen'));
  await screen.findByText('Kurz gesagt.');
  expect(made.client.requests[0]?.model).toBe('r1');

  await userEvent.click(await button('Verwerfen'));
  await userEvent.click(await button('Modell'));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: /^llama/ }));
  expect(screen.queryByText('Zusammenfassen: DeepSeek R1 70b')).toBeNull();
  await userEvent.click(await button('Zusammenfassen'));
  await screen.findByText('Kurz gesagt.');
  expect(made.client.requests[1]?.model).toBe(LOCAL.id);
});

test('who chose the rule book keeps it: what it cannot do waits, and the pane says why', async () => {
  const models = [LOCAL, { ...RULES, defaultFor: [] }, { ...THINKER, defaultFor: ['rephrase' as const] }];
  const made = kit({ host: fakeHost(CLEAN), config: { models } });
  made.services.preferences.set('model', RULES.id);
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  expect(await screen.findByText(/^Regelwerk \(ohne KI-Modell\) kann das nicht: Umformulieren/)).toBeTruthy();
});

test('Esc that closes a menu never reaches office.js, which would give the focus back to Word', async () => {
  await showPane(kit({ host: fakeHost(CLEAN) }));
  const reached = jest.fn();
  window.addEventListener('keydown', reached);
  await userEvent.click(await button('Modell'));
  await screen.findByRole('menu');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  window.removeEventListener('keydown', reached);
  expect(reached).not.toHaveBeenCalled();
});

test('a model that was switched off meanwhile is asked for when the menu opens', async () => {
  const made = kit({ host: fakeHost(CLEAN), config: { models: [LOCAL, THINKER] } });
  await showPane(made);
  await screen.findByText('1 Absatz, 7 Wörter');
  const off = { ...THINKER, available: false, unavailable: 'not-listed' as const };
  made.client.config = async () => ({ ...made.services.config, models: [LOCAL, off] });
  await userEvent.click(await button('Modell'));
  expect(await screen.findByText('auf dem Server nicht da')).toBeTruthy();
});

test('after a substitution the list of models is asked for again', async () => {
  const events = answering('Bringen Sie die Unterlagen.').map((event) =>
    event.event === 'started' ? { ...event, model: THINKER.id, insteadOf: LOCAL.id } : event,
  );
  const made = kit({
    host: fakeHost(CLEAN),
    client: fakeClient(events),
    config: { models: [LOCAL, THINKER] },
  });
  await showPane(made);
  const off = { ...LOCAL, available: false, unavailable: 'not-listed' as const };
  made.client.config = async () => ({ ...made.services.config, models: [off, THINKER] });
  await userEvent.click(await button('Vereinfachen'));
  await button('Ersetzen (nachverfolgt)');
  await waitFor(() => expect(made.services.store.getState().models).toEqual([off, THINKER]));
});
