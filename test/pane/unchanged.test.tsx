import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, fakeClient, fakeHost, kit, showPane } from './kit';

const CLEAN = ['Die Unterlagen fehlen.', '', 'Bitte schicken Sie uns die Unterlagen.'];

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test.each(['Vereinfachen', 'Rechtschreibung'])(
  'where %s changes nothing, nothing goes in and no notice is asked for',
  async (action) => {
    const client = fakeClient(answering('Die Unterlagen fehlen.\n\nBitte schicken Sie uns die Unterlagen.'));
    const made = kit({ host: fakeHost(CLEAN), client });
    await showPane(made);
    await userEvent.click(await button(action));
    const close = await button('Schließen');
    expect(screen.getByText('Nichts geändert. Der Text war schon gut.')).toBeTruthy();
    expect(screen.queryByText('Hinweis nötig')).toBeNull();
    expect(screen.queryByText(/Hinweis „automatisiert vereinfacht“/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Ersetzen/ })).toBeNull();
    await userEvent.click(close);
    expect(await button(action)).toBeTruthy();
    expect([made.host.calls, made.host.labels]).toEqual([[], []]);
  },
);

test('a click before the comparison is done inserts nothing that changes nothing', async () => {
  const made = kit({ host: fakeHost(CLEAN), client: fakeClient(answering(CLEAN.join('\n\n'))) });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await screen.findByRole('tab', { name: 'Antwort' });
  await act(() => made.flow.insert({ where: 'replace', track: true }));
  expect(await button('Schließen')).toBeTruthy();
  expect([made.host.calls, made.host.labels]).toEqual([[], []]);
});

test('a text that the clerk edited before sending may go in without a notice', async () => {
  const client = fakeClient(answering('Alles ist da.'));
  const made = kit({ host: fakeHost(['Frau Erika Mustermann fragt.']), client });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Text bearbeiten'));
  const box = await screen.findByRole('textbox', { name: 'Text' });
  await userEvent.clear(box);
  await userEvent.type(box, 'Alles ist da.');
  await userEvent.click(await button('Neu prüfen'));
  await userEvent.click(await button('Ersetzen (nachverfolgt)'));
  expect(await screen.findByText('Ersetzt.')).toBeTruthy();
  expect(made.host.labels).toEqual([]);
});
