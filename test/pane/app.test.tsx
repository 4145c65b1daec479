import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem, problemError } from '../../src/core/protocol/problems';
import { answering, fakeClient, fakeHost, hanging, kit, passageOf, RUN_ID, showPane } from './kit';

const LETTER = [
  'Sehr geehrte Frau Erika Mustermann,',
  'die Unterlagen sind binnen eines Monats beizubringen.',
];
const CLEAN = ['Die Unterlagen sind binnen eines Monats beizubringen.'];

const button = (name: string | RegExp) => screen.findByRole('button', { name });
let printed: jest.SpyInstance[] = [];

beforeEach(() => {
  printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(() => undefined),
  );
});

afterEach(() => {
  const lines = printed.flatMap((spy) => spy.mock.calls.map((call) => String(call[0])));
  for (const spy of printed) spy.mockRestore();
  // React's hint about act() is about the test, not about the pane.
  expect(lines.filter((line) => !line.includes('not wrapped in act'))).toEqual([]);
});

test('the first start shows the Kompass and stores only its version and the day', async () => {
  const made = kit({ host: fakeHost(CLEAN) });
  await showPane(made, { confirmed: false });
  expect(screen.getByRole('heading', { name: 'KI-Kompass 1.0' })).toBeTruthy();
  await userEvent.click(await button('Gelesen und verstanden'));
  expect(await button('Vereinfachen')).toBeTruthy();
  expect(made.storage.getItem('schreibkompass.kompass')).toBe('1.0 2026-11-23');
});

test('a new version of the Kompass asks again', async () => {
  const made = kit();
  made.services.preferences.set('kompass', '0.9 2026-01-01');
  await showPane(made, { confirmed: false });
  expect(screen.getByText('Es gibt eine neue Fassung. Bitte lesen Sie sie.')).toBeTruthy();
});

test('from the selection to the labelled replacement in three clicks', async () => {
  const made = kit({
    host: fakeHost(LETTER),
    client: fakeClient(
      answering('Sehr geehrte Frau [PERSON_1],\n\nbitte bringen Sie die Unterlagen binnen eines Monats.'),
    ),
  });
  await showPane(made);
  expect(await screen.findByText('1 persönliche Angabe')).toBeTruthy();

  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText('1 persönliche Angabe gefunden.')).toBeTruthy();
  expect(made.client.requests).toHaveLength(0);

  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByRole('tab', { name: 'Unterschiede' })).toBeTruthy();
  expect(JSON.stringify(made.client.requests)).not.toContain('Mustermann');

  await userEvent.click(await button('Ersetzen (nachverfolgt)'));
  expect(await screen.findByText('Ersetzt.')).toBeTruthy();
  expect(await button('Kennzeichnung: gekennzeichnet')).toBeTruthy();
  expect(made.host.calls[0]).toMatch(/^replace p\d+ true$/);

  await userEvent.click(await button('Zurückholen'));
  expect(await screen.findByText(/^Zurückgeholt\./)).toBeTruthy();
  expect(await button('Kennzeichnung: kein Hinweis')).toBeTruthy();
});

test('a label that fails while taking back can be tried again', async () => {
  const made = kit({ host: fakeHost(CLEAN), client: fakeClient(answering('Bringen Sie die Unterlagen.')) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Ersetzen (nachverfolgt)'));
  const { setLabel } = made.host;
  made.host.setLabel = () => Promise.reject(problemError('host-error'));
  await userEvent.click(await button('Zurückholen'));
  expect(await screen.findByText(/Hinweis im Dokument konnte nicht angepasst werden/)).toBeTruthy();
  expect(await button('Kennzeichnung: gekennzeichnet')).toBeTruthy();
  made.host.setLabel = setLabel;
  await userEvent.click(await button('Hinweis anpassen'));
  expect(await button('Kennzeichnung: kein Hinweis')).toBeTruthy();
  expect(screen.queryByText(/Hinweis im Dokument konnte nicht/)).toBeNull();
});

test('the whole way by keyboard', async () => {
  const made = kit({ host: fakeHost(LETTER), client: fakeClient(answering('Guten Tag, [PERSON_1].')) });
  await showPane(made);
  await screen.findByText('1 persönliche Angabe');
  await userEvent.keyboard('{Alt>}{1}{/Alt}');
  await screen.findByText('1 persönliche Angabe gefunden.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('tab', { name: 'Antwort' });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Ersetzt.')).toBeTruthy();
});

test('Esc leaves the check, and nothing was sent', async () => {
  const made = kit({ host: fakeHost(LETTER) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await screen.findByText('1 persönliche Angabe gefunden.');
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByText('1 persönliche Angabe')).toBeTruthy();
  expect(made.client.requests).toHaveLength(0);
});

test('an open finding blocks the main button', async () => {
  const made = kit({ host: fakeHost(LETTER) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Erika Mustermann maskieren'));
  expect(screen.getByText(/^Eine Angabe ist noch offen/)).toBeTruthy();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(made.client.requests).toHaveLength(0);
});

test('any passage can be masked by hand, and what is shown is what is sent', async () => {
  const made = kit({ host: fakeHost(['Der Hund Bello bellt laut, sehr geehrte Frau Beispiel.']) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.type(await screen.findByLabelText('Weitere Stelle maskieren'), 'Bello');
  await userEvent.click(await button('Auch maskieren'));
  const shown = screen.getByRole('region', { name: 'Text' }).textContent;
  await userEvent.click(await button('Maskieren und vereinfachen'));
  await waitFor(() => expect(made.client.requests).toHaveLength(1));
  expect(made.client.requests[0]?.text).toBe(shown);
  expect(shown).not.toMatch(/Bello|Beispiel/);
});

test('the text that is sent can be edited, and is checked again', async () => {
  const made = kit({ host: fakeHost(LETTER) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Text bearbeiten'));
  const box = await screen.findByRole('textbox', { name: 'Text' });
  await userEvent.clear(box);
  await userEvent.type(box, 'Schreiben Sie an max.beispiel@example.org');
  await userEvent.click(await button('Neu prüfen'));
  expect(await button('max.beispiel@example.org maskieren')).toBeTruthy();
});

test('Stopp keeps what came', async () => {
  const client = fakeClient(
    hanging({ event: 'started', runId: RUN_ID, model: 'llama' }, { event: 'delta', text: 'Die Unterlagen' }),
  );
  await showPane(kit({ host: fakeHost(CLEAN), client }));
  await screen.findByText('Keine persönlichen Angaben gefunden.');
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText('Die Unterlagen')).toBeTruthy();
  await userEvent.click(await button('Stopp'));
  expect(await screen.findByText('Sie haben angehalten. Die Antwort ist nicht vollständig.')).toBeTruthy();
});

test('thoughts are folded and never inserted', async () => {
  const client = fakeClient([
    { event: 'reasoning', text: 'Ich denke an etwas.' },
    ...answering('Bringen Sie die Unterlagen.'),
  ]);
  const made = kit({ host: fakeHost(CLEAN), client });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  const fold = await button('Gedankengang (wird nie eingefügt)');
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(await button('Ersetzen (nachverfolgt)'));
  await screen.findByText('Ersetzt.');
  expect(JSON.stringify(made.host.inserted)).not.toContain('Ich denke');
});

test('what looks personal and stood nowhere in the text is named', async () => {
  const client = fakeClient(answering('Rufen Sie Frau Petra Neumann an.'));
  await showPane(kit({ host: fakeHost(CLEAN), client }));
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText(/„Petra Neumann“ stand nicht in Ihrem Text\./)).toBeTruthy();
});

test('a placeholder that the model lost or made up is named', async () => {
  const client = fakeClient(answering('Guten Tag, [PERSON_7].'));
  await showPane(kit({ host: fakeHost(LETTER), client }));
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByText('„Erika Mustermann“ fehlt.')).toBeTruthy();
  expect(await screen.findByText(/\[PERSON_7\] hat das Modell erfunden/)).toBeTruthy();
});

const SIGNED = [
  'Frau Mustermann bittet um einen Rückruf am 3. November.',
  'Mit freundlichen Grüßen',
  'Erika Mustermann',
];

test('another form of a person is shown as it is sent, and no loss where the person is still there', async () => {
  const client = fakeClient(answering('Bitte rufen Sie Frau [PERSON_1] am 3. November an.'));
  await showPane(kit({ host: fakeHost(SIGNED), client }));
  await userEvent.click(await button('Vereinfachen'));
  const sent = await screen.findByRole('region', { name: 'Text' });
  expect([...sent.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    '[PERSON_1]',
    '[PERSON_1.2]',
  ]);
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByText(/Bitte rufen Sie Frau/)).toBeTruthy();
  expect(screen.queryByText(/fehlt\./)).toBeNull();
});

test('a form that the model made up is named', async () => {
  const client = fakeClient(answering('Bitte rufen Sie Frau [PERSON_1.7] am 3. November an.'));
  await showPane(kit({ host: fakeHost(SIGNED), client }));
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByText(/\[PERSON_1\.7\] hat das Modell erfunden/)).toBeTruthy();
});

test('a failed insertion keeps the answer and says what to do', async () => {
  const made = kit({ host: fakeHost(CLEAN) });
  made.host.failure = 'host-read-only';
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Ersetzen (nachverfolgt)'));
  expect(await screen.findByText('Der Text lässt sich gerade nicht ändern.')).toBeTruthy();
  expect(await screen.findByRole('tab', { name: 'Antwort' })).toBeTruthy();
});

test('unsaved words are asked for before they are thrown away', async () => {
  await showPane(kit({ host: fakeHost(CLEAN) }));
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nachbessern' }), 'kürzer');
  await userEvent.click(await button('Verwerfen'));
  expect(await screen.findByRole('alertdialog')).toBeTruthy();
  await userEvent.click(await button('Behalten'));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Nachbessern' }).value).toBe('kürzer');
});

test('a model that is gone says so and offers the rule book', async () => {
  const made = kit({
    host: fakeHost(CLEAN),
    client: fakeClient([{ event: 'error', problem: problem('model-unreachable') }], answering('Gut.')),
  });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText('Das Modell antwortet gerade nicht.')).toBeTruthy();
  await userEvent.click(await button('Mit dem Regelwerk versuchen'));
  await screen.findByRole('tab', { name: 'Antwort' });
  expect(made.client.requests[1]?.model).toBe('rules');
});

test('technical details name code and run, and no message of a server', async () => {
  const made = kit({
    host: fakeHost(CLEAN),
    client: fakeClient([
      { event: 'error', problem: { ...problem('model-error'), detail: 'stack trace', runId: RUN_ID } },
    ]),
  });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Technische Angaben für die IT'));
  expect(await screen.findByText('Fehler: model-error')).toBeTruthy();
  expect(screen.getByText(`Vorgang: ${RUN_ID}`)).toBeTruthy();
  expect(screen.queryByText(/stack trace/)).toBeNull();
});

test('the selection is live', async () => {
  const made = kit({ host: fakeHost(CLEAN) });
  await showPane(made);
  expect(await screen.findByText('1 Absatz, 7 Wörter')).toBeTruthy();
  act(() => made.host.select(LETTER));
  expect(await screen.findByText('2 Absätze, 12 Wörter')).toBeTruthy();
});

test('without a selection there is the whole document, or a draft from notes', async () => {
  const made = kit({ client: fakeClient(answering('Sehr geehrte Damen und Herren,')) });
  await showPane(made);
  expect((await button('Vereinfachen')).getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(await button('Entwurf'));
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Stichworte für den Entwurf' }),
    'Antrag da',
  );
  await userEvent.click(await button('Entwurf schreiben'));
  await screen.findByText(/^KI-Hinweis kommt in die Fußzeile/);
  expect(made.client.requests[0]).toMatchObject({ task: 'draft', origin: 'typed', text: 'Antrag da' });
  await userEvent.click(await button('Beim Cursor einfügen'));
  await screen.findByText('Eingefügt.');
  expect(made.host.labels).toMatchObject([{ kind: 'created' }]);
});

test('a text that Word does not give out is said so', async () => {
  const made = kit();
  made.host.readDocument = () => Promise.reject(problemError('host-error'));
  await showPane(made);
  await userEvent.click(await button('Ganzes Dokument'));
  expect(await screen.findByText('Word hat den Text nicht herausgegeben.')).toBeTruthy();
});

test('an empty document says so', async () => {
  const made = kit();
  made.host.readDocument = async () => ({ ...passageOf(['']), scope: 'document' });
  await showPane(made);
  await userEvent.click(await button('Ganzes Dokument'));
  expect(await screen.findByText('Das Dokument ist leer')).toBeTruthy();
});

test('a text with only personal data is sent as placeholders', async () => {
  const made = kit({ host: fakeHost(['max.beispiel@example.org']) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  await waitFor(() => expect(made.client.requests[0]?.text).toBe('[EMAIL_1]'));
});

const LONG_LINE = 'Die Unterlagen sind binnen eines Monats beizubringen. '.repeat(4);
const paste = (text: string) => (box: HTMLElement) => {
  act(() => box.focus());
  return userEvent.paste(text);
};
const drop = (text: string) => async (box: HTMLElement) => {
  fireEvent.drop(box, { dataTransfer: { getData: () => text } });
  await userEvent.type(box, text.replaceAll('\n', ' '));
};

describe.each([
  ['a paste of several lines', paste('Erste Zeile\nzweite Zeile')],
  ['a paste of a long line', paste(LONG_LINE)],
  ['several lines dragged in', drop('Erste Zeile\nzweite Zeile')],
])('%s', (_name, bring) => {
  test('is asked for where it comes from, and counts as a document until then', async () => {
    const made = kit();
    await showPane(made);
    await bring(await screen.findByRole('textbox', { name: 'Eigene Anweisung' }));
    expect(await screen.findByText(/Stammt der eingefügte Text/)).toBeTruthy();
    await userEvent.click(await button('Senden'));
    await waitFor(() => expect(made.client.requests[0]).toMatchObject({ task: 'free', origin: 'document' }));
  });

  test('is asked for in a further instruction, too, and keeps it in the house', async () => {
    const made = kit();
    made.services.preferences.set('model', 'gpt');
    await showPane(made);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Eigene Anweisung' }), 'Grüße.');
    await userEvent.click(await button('Senden'));
    await bring(await screen.findByRole('textbox', { name: 'Nachbessern' }));
    expect(await screen.findByText(/Stammt der eingefügte Text/)).toBeTruthy();
    await userEvent.click(await button('Nachbessern'));
    await waitFor(() => expect(made.client.requests).toHaveLength(2));
    expect(made.client.requests.map(({ model, origin }) => [model, origin])).toEqual([
      ['gpt', 'typed'],
      ['llama', 'document'],
    ]);
  });
});

test('own words from elsewhere may go on to a model in the internet', async () => {
  const made = kit();
  made.services.preferences.set('model', 'gpt');
  await showPane(made);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Eigene Anweisung' }), 'Grüße.');
  await userEvent.click(await button('Senden'));
  await paste(LONG_LINE)(await screen.findByRole('textbox', { name: 'Nachbessern' }));
  await userEvent.click(await button('Nein, selbst geschrieben'));
  await userEvent.click(await button('Nachbessern'));
  await waitFor(() => expect(made.client.requests[1]).toMatchObject({ model: 'gpt', origin: 'typed' }));
});

test('an answer that the clerk pasted into stays in the house', async () => {
  const made = kit();
  made.services.preferences.set('model', 'gpt');
  await showPane(made);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Eigene Anweisung' }), 'Grüße.');
  await userEvent.click(await button('Senden'));
  await userEvent.click(await button('Antwort bearbeiten'));
  await paste(LONG_LINE)(await screen.findByRole('textbox', { name: 'Antwort' }));
  await userEvent.click(await button('Übernehmen'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nachbessern' }), 'Kürzer.');
  await userEvent.click(await button('Nachbessern'));
  await waitFor(() => expect(made.client.requests[1]).toMatchObject({ model: 'llama' }));
});

test('after a model in the house has answered, none in the internet is asked', async () => {
  const made = kit();
  await showPane(made);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Eigene Anweisung' }), 'Grüße.');
  await userEvent.click(await button('Senden'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nachbessern' }), 'Kürzer.');
  made.services.preferences.set('model', 'gpt');
  await userEvent.click(await button('Nachbessern'));
  await waitFor(() => expect(made.client.requests[1]).toMatchObject({ model: 'llama', origin: 'typed' }));
});

test('a model in the internet is not offered for a selection, and the menu says why', async () => {
  await showPane(kit({ host: fakeHost(CLEAN) }));
  await screen.findByText('Keine persönlichen Angaben gefunden.');
  await userEvent.click(await button('Modell'));
  const item = await screen.findByRole('menuitemradio', { name: /ChatGPT-4o-mini/ });
  expect(item.getAttribute('aria-disabled')).toBe('true');
  expect(within(item).getByText(/bekommt keine Texte aus Dokumenten/)).toBeTruthy();
});

test('a deleted label is noticed and can be put back', async () => {
  const made = kit({ host: fakeHost(CLEAN) });
  made.host.label = { kind: 'none', places: [], aiRecorded: true, required: 'created' };
  await showPane(made);
  expect(await screen.findByText(/^Der Hinweis wurde gelöscht/)).toBeTruthy();
  await userEvent.click(await button('Hinweis wieder einfügen'));
  expect(await button('Kennzeichnung: gekennzeichnet')).toBeTruthy();
  expect(made.host.labels).toMatchObject([{ kind: 'created' }]);
});

test('the history keeps every answer of the document', async () => {
  const made = kit({ host: fakeHost(CLEAN), client: fakeClient(answering('Bringen Sie die Unterlagen.')) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Verwerfen'));
  await userEvent.click(await button('Menü'));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Verlauf' }));
  await userEvent.click(await button(/^Ansehen/));
  expect(await screen.findByRole('tab', { name: 'Antwort' })).toBeTruthy();
  expect(await button('Beim Cursor einfügen')).toBeTruthy();
});

test('the pane speaks English on request and remembers it', async () => {
  const made = kit({ host: fakeHost(CLEAN) });
  await showPane(made);
  await userEvent.click(await button('Menü'));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'English' }));
  expect(await button('Simplify')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(made.storage.getItem('schreibkompass.language')).toBe('en');
});
