import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, fakeClient, kit, LAW, LOCAL, showPane } from './kit';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function openLegal() {
  const made = kit({ client: fakeClient(answering('Ein Monat.')), config: { models: [LOCAL, LAW] } });
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
