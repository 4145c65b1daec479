import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelInfo } from '../../src/core/protocol';
import { problemError } from '../../src/core/protocol/problems';
import { copyText } from '../../src/pane/shared/clipboard';
import {
  answering,
  fakeClient,
  fakeHost,
  hanging,
  INTERNET,
  type Kit,
  kit,
  LOCAL,
  RUN_ID,
  showPane,
} from './kit';

// jsdom has no clipboard.
jest.mock('../../src/pane/shared/clipboard', () => ({ copyText: jest.fn(async () => true) }));

const TALKER: ModelInfo = { ...LOCAL, tasks: [...LOCAL.tasks, 'chat'] };
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const box = () => screen.findByLabelText('Ihre Nachricht');

function chatKit(options: Parameters<typeof kit>[0] = {}): Kit {
  const made = kit(options);
  made.services.store.dispatch({ type: 'models', models: [TALKER, INTERNET] });
  return made;
}

async function openChat(made: Kit): Promise<void> {
  await showPane(made);
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Gespräch/ }));
  await box();
}

async function say(words: string): Promise<void> {
  await userEvent.type(await box(), words);
  await userEvent.click(await button('Senden'));
}

test('messages and answers stand one under the other, and earlier turns go along with their origin and model', async () => {
  const made = chatKit({ client: fakeClient(answering('Nehmen Sie **drei** Teile.'), answering('Gern.')) });
  await openChat(made);
  await say('Wie gliedere ich eine Einladung?');
  expect(await screen.findByText('drei')).toBeTruthy();
  expect(((await box()) as HTMLTextAreaElement).value).toBe('');
  await say('Danke, und der Schluss?');
  expect(await screen.findByText('Gern.')).toBeTruthy();
  expect(screen.getByText('Wie gliedere ich eine Einladung?')).toBeTruthy();
  expect(made.client.requests[1]).toMatchObject({
    task: 'chat',
    origin: 'typed',
    instruction: 'Danke, und der Schluss?',
    history: [
      { role: 'user', text: 'Wie gliedere ich eine Einladung?', origin: 'typed' },
      { role: 'assistant', text: 'Nehmen Sie **drei** Teile.', origin: 'typed', model: 'llama' },
    ],
  });
});

test('each message is checked, one mapping serves the whole chat, and values are restored', async () => {
  const made = chatKit({
    client: fakeClient(answering('Schreiben Sie an [PERSON_1].'), answering('Ja, [PERSON_1] auch.')),
  });
  await openChat(made);
  await say('Was schreibe ich Frau Erika Mustermann?');
  expect(made.client.requests).toHaveLength(0);
  await userEvent.click(await button('Maskieren und senden'));
  expect((await screen.findAllByText('Erika Mustermann')).length).toBeGreaterThan(0);
  await say('Kennt Frau Erika Mustermann die Frist?');
  expect(await screen.findByText(/auch\./)).toBeTruthy();
  expect(made.client.requests[1]?.instruction).toBe('Kennt Frau [PERSON_1] die Frist?');
  expect(JSON.stringify(made.client.requests)).not.toContain('Mustermann');
});

test('Esc in the check leads back to the chat, and the message is still there', async () => {
  const made = chatKit();
  await openChat(made);
  await say('Was schreibe ich Frau Erika Mustermann?');
  await button('Maskieren und senden');
  await userEvent.keyboard('{Escape}');
  expect(((await box()) as HTMLTextAreaElement).value).toBe('Was schreibe ich Frau Erika Mustermann?');
  expect(made.client.requests).toHaveLength(0);
});

test('code stands in a box of its own, as text, with its language and a button that copies it', async () => {
  const made = chatKit({
    client: fakeClient(answering('So:\n\n```html\n<img src=x onerror="alert(1)">\n  <b>[PERSON_1]</b>\n```')),
  });
  await openChat(made);
  await say('Zeige mir das Feld');
  const code = await screen.findByRole('region', { name: 'html' });
  expect(code.textContent).toBe('<img src=x onerror="alert(1)">\n  <b>[PERSON_1]</b>');
  expect(document.querySelector('img')).toBeNull();
  await userEvent.click(await button('Kopieren: html'));
  expect(copyText).toHaveBeenCalledWith('<img src=x onerror="alert(1)">\n  <b>[PERSON_1]</b>');
  expect(screen.getByText(/Hier stehen Platzhalter/)).toBeTruthy();
});

test('an answer goes through the review into the document with the mandatory label, and the chat goes on', async () => {
  const host = fakeHost();
  const made = chatKit({
    host,
    client: fakeClient(answering('Herr Max Beispiel lädt ein.'), answering('Gern.')),
  });
  await openChat(made);
  await say('Schreibe eine Einladung');
  await userEvent.click(await button('Prüfen und einfügen'));
  expect((await screen.findAllByText(/stand nicht in Ihrem Text/)).length).toBeGreaterThan(0);
  await userEvent.click(await button('Zurück zum Gespräch'));
  await userEvent.click(await button('Prüfen und einfügen'));
  await screen.findAllByText(/stand nicht in Ihrem Text/);
  await userEvent.click(await button('Beim Cursor einfügen'));
  expect(await screen.findByText('Eingefügt.')).toBeTruthy();
  expect(host.labels[0]?.kind).toBe('created');
  await say('Danke');
  // What the model made up is checked before it goes back.
  await userEvent.click(await button('Maskieren und senden'));
  expect(await screen.findByText('Gern.')).toBeTruthy();
  expect(made.client.requests[1]?.history?.[1]?.text).toBe('Herr [PERSON_1] lädt ein.');
});

test('a copied answer takes the mandatory sentence along', async () => {
  const made = chatKit({ client: fakeClient(answering('Guten Tag.')) });
  await openChat(made);
  await say('Hallo');
  await userEvent.click(await button('Kopieren'));
  expect(await screen.findByText(/Kopiert/)).toBeTruthy();
  expect(made.client.events).toContainEqual({
    runId: RUN_ID,
    outcome: 'copied',
    label: 'created',
    reviewed: false,
  });
});

test('marked text goes along as material of the document and closes models in the internet', async () => {
  const host = fakeHost(['Der Antrag liegt vor.']);
  const made = chatKit({ host, client: fakeClient(answering('Er liegt vor.'), answering('Ja.')) });
  await openChat(made);
  await userEvent.click(await button('Markierten Text mitgeben'));
  expect(await screen.findByText(/Mitgegebener Text/)).toBeTruthy();
  await say('Worum geht es?');
  expect(await screen.findByText('Er liegt vor.')).toBeTruthy();
  expect(made.client.requests[0]).toMatchObject({ origin: 'document', text: 'Der Antrag liegt vor.' });
  await say('Wirklich?');
  expect(await screen.findByText('Ja.')).toBeTruthy();
  expect(made.client.requests[1]).toMatchObject({ origin: 'document', text: 'Der Antrag liegt vor.' });
});

test('nothing marked is said so', async () => {
  const made = chatKit();
  await openChat(made);
  await userEvent.click(await button('Markierten Text mitgeben'));
  expect(await screen.findByText('Es ist nichts markiert.')).toBeTruthy();
});

test('Stopp keeps what came, and the answer can be gone on with in its place', async () => {
  const made = chatKit({
    client: fakeClient(
      hanging(
        { event: 'started', runId: RUN_ID, model: 'llama' },
        { event: 'delta', text: 'Der Antrag liegt vo' },
      ),
      answering('vor und wird geprüft.'),
    ),
  });
  await openChat(made);
  await say('Wie steht es?');
  expect(await screen.findByText(/Der Antrag/)).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await button('Fortsetzen'));
  expect(await screen.findByText('Der Antrag liegt vor und wird geprüft.')).toBeTruthy();
  expect(made.client.requests[1]).toMatchObject({
    continues: true,
    history: [
      { role: 'user', text: 'Wie steht es?' },
      { role: 'assistant', text: 'Der Antrag liegt' },
    ],
  });
  expect(made.services.store.getState().entries).toHaveLength(1);
});

test('a chat that breaks says so; its message is not lost', async () => {
  const made = chatKit({
    client: fakeClient(async function* () {
      yield* [];
      throw problemError('model-unreachable');
    }),
  });
  await openChat(made);
  await say('Wie steht es?');
  await button('Erneut versuchen');
  await userEvent.click(await button('Zurück'));
  expect(((await box()) as HTMLTextAreaElement).value).toBe('Wie steht es?');
});

test('of a long chat the oldest pairs are left out, and the pane says so', async () => {
  const made = chatKit({ client: fakeClient(answering('Gern.')) });
  await showPane(made);
  for (let count = 0; count < 22; count++) {
    const { phase } = made.services.store.getState();
    await act(() =>
      made.flow.say(
        { text: `Frage ${count}`, origin: 'typed', model: TALKER },
        phase.name === 'chat' ? phase.entryId : undefined,
      ),
    );
  }
  expect(await screen.findByText(/Die ältesten 2 Nachrichten/)).toBeTruthy();
  const history = made.client.requests.at(-1)?.history ?? [];
  expect(history).toHaveLength(40);
  expect(history[0]).toMatchObject({ role: 'user', text: 'Frage 1' });
});

test('a chat stays in the history as one entry and goes on from there; a new one begins empty', async () => {
  const made = chatKit({ client: fakeClient(answering('Gern.')) });
  await openChat(made);
  await say('Eins');
  await screen.findByText('Gern.');
  await say('Zwei');
  expect(await screen.findAllByText('Gern.')).toHaveLength(2);
  await userEvent.click(await button('Neues Gespräch'));
  expect(screen.queryByText('Gern.')).toBeNull();
  await userEvent.click(await button('Menü'));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Verlauf' }));
  const open = await screen.findAllByRole('button', { name: /Gespräch/ });
  expect(open).toHaveLength(1);
  await userEvent.click(open[0]!);
  expect(await screen.findAllByText('Gern.')).toHaveLength(2);
});

test('a model in the internet is never a partner in a chat, and the menu says why', async () => {
  const made = chatKit();
  const models: ModelInfo[] = [TALKER, { ...INTERNET, tasks: ['free', 'chat'] }];
  made.services.store.dispatch({ type: 'models', models });
  made.client.config = async () => ({ ...made.services.config, models });
  await openChat(made);
  await userEvent.click(await button(/^Modell/));
  const closed = await screen.findByRole('menuitemradio', { name: /ChatGPT/ });
  expect(closed.getAttribute('aria-disabled')).toBe('true');
  expect(within(closed).getByText(/nur für eigene Anweisungen/)).toBeTruthy();
});

test('a longer paste asks where it comes from, and counts as a document until then', async () => {
  const made = chatKit();
  await openChat(made);
  const input = await box();
  fireEvent.paste(input, { clipboardData: { getData: () => 'Zeile eins\nZeile zwei' } });
  await userEvent.type(input, 'Zeile eins');
  await userEvent.click(await button('Senden'));
  await button('Kopieren');
  expect(made.client.requests[0]?.origin).toBe('document');
});

test('what was typed elsewhere is still there after a chat', async () => {
  const made = chatKit({ client: fakeClient(answering('Gern.')) });
  await showPane(made);
  await userEvent.type(await screen.findByLabelText('Eigene Anweisung'), 'Einladung zum Fest');
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Gespräch/ }));
  await say('Guten Tag');
  await screen.findByText('Gern.');
  await userEvent.click(await button('Zurück'));
  expect(((await screen.findByLabelText('Eigene Anweisung')) as HTMLTextAreaElement).value).toBe(
    'Einladung zum Fest',
  );
});

test('the focus waits on the heading while an answer is written, and in the box for the next message', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const end = new AbortController();
  const made = chatKit({
    client: fakeClient(async function* () {
      yield* answering('Gern.').slice(0, 2);
      await new Promise((resolve) => end.signal.addEventListener('abort', resolve));
      yield { event: 'done', finishReason: 'stop' };
    }),
  });
  await openChat(made);
  await userEvent.type(await box(), 'Guten Tag{Control>}{Enter}{/Control}');
  await button('Stopp');
  expect(document.activeElement?.textContent).toBe('Gespräch');
  end.abort();
  const next = await box();
  await waitFor(() => expect(document.activeElement).toBe(next));
});

test('a new chat ends the old one at its server', async () => {
  const made = chatKit({ client: fakeClient(answering('Gern.')) });
  await openChat(made);
  await say('Guten Tag');
  await screen.findByText('Gern.');
  await userEvent.click(await button('Neues Gespräch'));
  expect(made.client.forgotten).toEqual([made.client.requests[0]?.conversation]);
});

test('"Stopp" says first that the workflow behind the model may go on', async () => {
  const talks: ModelInfo = { ...TALKER, id: 'n8n/rat', name: 'Ratgeber', kind: 'n8n', repeatable: false };
  const started = { event: 'started', runId: RUN_ID, model: talks.id } as const;
  const made = chatKit({ client: fakeClient(hanging(started, { event: 'delta', text: 'Ein Rat' })) });
  made.services.store.dispatch({ type: 'models', models: [talks] });
  await openChat(made);
  await say('Was tun?');
  await screen.findByText('Ein Rat');
  await userEvent.keyboard('{Escape}');
  await screen.findByText(/^Hinter „Ratgeber“ steht ein Ablauf\./);
  await userEvent.click(await button('Weiter warten'));
  await userEvent.click(await button('Stopp'));
  await userEvent.click(await button('Trotzdem stoppen'));
  expect(await screen.findByText('Sie haben angehalten. Die Antwort ist nicht vollständig.')).toBeTruthy();
});
