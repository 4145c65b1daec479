import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentText } from '../../src/core/content/block';
import { answering, fakeClient, fakeHost, kit, receivedMail, showPane } from './kit';

const MAIL = [
  'Guten Tag,',
  'wann wird der Sperrmüll bei mir abgeholt? Ich heiße Erika Mustermann.',
  'Mit freundlichen Grüßen\nErika Mustermann',
];
const REPLY = 'Guten Tag [PERSON_1],\n\nder Sperrmüll wird am 3. Dezember abgeholt.';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('a received mail shows its subject, sender and attachments, and what was found in it', async () => {
  const host = receivedMail(fakeHost(MAIL), { attachments: 2 });
  await showPane(kit({ host }));
  expect(await screen.findByRole('heading', { name: 'Sperrmüll' })).toBeTruthy();
  expect(screen.getByText('Von Erika Mustermann · 2 Anhänge, werden nie gesendet')).toBeTruthy();
  expect(await screen.findByText('1 persönliche Angabe')).toBeTruthy();
});

test('from the mail to a reply with its label in one window', async () => {
  const host = receivedMail(fakeHost(MAIL));
  const made = kit({ host, client: fakeClient(answering(REPLY)) });
  await showPane(made);
  await screen.findByText('1 persönliche Angabe');
  await userEvent.click(await button('Antwort entwerfen'));
  await userEvent.type(screen.getByRole('textbox', { name: /Stichworte für die Antwort/ }), 'am 3. Dezember');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.click(await button('Maskieren und Antwort entwerfen'));
  expect(await screen.findByRole('tab', { name: 'Antwort' })).toBeTruthy();

  const [request] = made.client.requests;
  expect(request).toMatchObject({ task: 'reply', origin: 'mail', instruction: 'am 3. Dezember' });
  expect(JSON.stringify(request)).not.toContain('Mustermann');

  await userEvent.click(await button('Als Antwort öffnen'));
  expect(await screen.findByText('In einer neuen E-Mail geöffnet.')).toBeTruthy();
  const [opened] = host.opened;
  expect(opened).toMatchObject({ passageId: 'mail', as: 'reply', label: { kind: 'created' } });
  expect(contentText(opened!.blocks)).toContain('Guten Tag Erika Mustermann,');
  expect(screen.queryByRole('button', { name: 'Zurückholen' })).toBeNull();
});

test('the ledger names the question that the reply leaves open', async () => {
  const host = receivedMail(
    fakeHost(['Wann wird der Sperrmüll abgeholt?', 'Was kostet eine größere Restmülltonne?']),
  );
  const made = kit({
    host,
    client: fakeClient(answering('Guten Tag,\n\nder Sperrmüll wird am 3. Dezember abgeholt.')),
  });
  await showPane(made);
  await userEvent.click(await button('Antwort entwerfen'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Eine von 2 Fragen ist noch offen')).toBeTruthy();
  const entries = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(entries.find((text) => text?.includes('Restmülltonne'))).toContain(
    'Dazu steht nichts in der Antwort.',
  );
});

test('a summary of the mail asks for questions and deadlines and can only be copied', async () => {
  const made = kit({
    host: receivedMail(fakeHost(['Wann kommt der Sperrmüll?'])),
    client: fakeClient(answering('Anliegen: Sperrmüll')),
  });
  await showPane(made);
  await userEvent.click(await button('Zusammenfassen'));
  expect(await screen.findByText('Anliegen: Sperrmüll')).toBeTruthy();
  expect(made.client.requests[0]).toMatchObject({ task: 'summarise', options: { about: 'mail' } });
  expect(screen.queryByRole('button', { name: /öffnen/ })).toBeNull();
  expect(await button('Kopieren')).toBeTruthy();
});

test('the earlier mails go along when the clerk asks for them', async () => {
  const made = kit({
    host: receivedMail(fakeHost(['Wann kommt der Sperrmüll?']), { hasThread: true }),
    client: fakeClient(answering('Verlauf')),
  });
  await showPane(made);
  await userEvent.click(await button('Verlauf dazunehmen'));
  expect(await screen.findByText(/schrieb das Amt/)).toBeTruthy();
  await userEvent.click(await button('Zusammenfassen'));
  await waitFor(() => expect(made.client.requests).toHaveLength(1));
  expect(made.client.requests[0]).toMatchObject({ options: { about: 'thread' } });
  expect(made.client.requests[0]?.text).toContain('schrieb das Amt');
});

test('hidden text that was removed is said before anything is sent', async () => {
  const host = receivedMail(fakeHost(['Wann kommt der Sperrmüll?']));
  host.notices = ['hidden-removed'];
  await showPane(kit({ host }));
  expect(await screen.findByText(/stand unsichtbarer Text/)).toBeTruthy();
});

test('an answer stays where Outlook has another mail open by now', async () => {
  const host = receivedMail(fakeHost(['Wann kommt der Sperrmüll?']));
  const made = kit({ host, client: fakeClient(answering('Guten Tag, am Montag.')) });
  await showPane(made);
  await userEvent.click(await button('Eingang bestätigen'));
  host.failure = 'mail-changed';
  await userEvent.click(await button('Als Antwort öffnen'));
  expect(await screen.findByText(/jetzt eine andere E-Mail geöffnet/)).toBeTruthy();
  expect(screen.getByText(/am Montag/)).toBeTruthy();
});
