import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, fakeClient, fakeHost, hanging, kit, RUN_ID, showPane } from './kit';

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

test('the line above the tick says which of the two notices goes in', async () => {
  await showPane(kit({ host: fakeHost(['Die Unterlagen sind beizubringen.']) }));
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText(/^Hinweis „automatisiert vereinfacht, nicht geprüft“/)).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ich habe den Text geprüft' }));
  expect(screen.getByText(/^Hinweis „automatisiert vereinfacht und geprüft“/)).toBeTruthy();
});

test('after taking back, the text that is marked again can be worked on at once', async () => {
  const host = fakeHost(['Die Unterlagen sind beizubringen.']);
  await showPane(kit({ host }));
  await userEvent.click(await button('Vereinfachen'));
  const replace = await button('Ersetzen (nachverfolgt)');
  host.selection = [];
  await userEvent.click(replace);
  expect(await screen.findByText('Markieren Sie den nächsten Text')).toBeTruthy();
  // Word marks it again and tells of no change.
  host.selection = ['Die Unterlagen sind beizubringen.'];
  await userEvent.click(await button('Zurückholen'));
  expect(await screen.findByText('1 Absatz, 4 Wörter')).toBeTruthy();
  expect((await button('Vereinfachen')).getAttribute('aria-disabled')).not.toBe('true');
});

test('what is sent instead is shown as it is sent', async () => {
  const client = fakeClient(hanging({ event: 'started', runId: RUN_ID, model: 'llama' }));
  await showPane(kit({ host: fakeHost(['Sie wurden am 3. April 1975 geboren.']), client }));
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(
    await screen.findByText(
      'Persönliche Angaben bleiben hier. Das Modell liest stattdessen „[DATE_OF_BIRTH_1]“.',
    ),
  ).toBeTruthy();
});

test('a mail address breaks behind its signs, not inside a word', async () => {
  await showPane(kit({ host: fakeHost(['Schreiben Sie an erika.beispiel@example.org.']) }));
  await userEvent.click(await button('Vereinfachen'));
  const finding = await button('erika.beispiel@example.org: Stelle zeigen');
  expect(finding.innerHTML).toBe('erika.<wbr>beispiel@<wbr>example.<wbr>org');
});
