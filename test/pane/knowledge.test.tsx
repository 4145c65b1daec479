import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentText } from '../../src/core/content/block';
import type { StreamEvent } from '../../src/core/protocol';
import { DOCUMENTS, fakeClient, fakeHost, hanging, INTERNET, kit, LOCAL, RUN_ID, showPane } from './kit';

const SOURCES = [
  {
    title: 'Hundesteuersatzung',
    url: 'https://rat.example/hund.pdf',
    excerpt: 'Die Anmeldung erfolgt binnen 14 Tagen.',
  },
  { title: 'Gebührenordnung', url: 'javascript:alert(1)' },
  { title: 'Alte Fassung', url: 'https://rat.example/alt.pdf' },
];
const ANSWER = 'Ein Hund wird binnen 14 Tagen angemeldet [1]. Es fällt eine Gebühr an [2].';

const answer = (text: string, ...after: StreamEvent[]): StreamEvent[] => [
  { event: 'started', runId: RUN_ID, model: DOCUMENTS.id },
  { event: 'delta', text },
  ...after,
  { event: 'done', finishReason: 'stop' },
];
const answered = () => fakeClient(answer(ANSWER, { event: 'sources', items: SOURCES }));

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const config = { models: [LOCAL, INTERNET, DOCUMENTS] };

/** Opens the menu of further tasks and asks. */
async function ask(question = 'Wann meldet man einen Hund an?'): Promise<void> {
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Wissen fragen/ }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Ihre Frage' }), question);
  await userEvent.click(await button('Fragen'));
}

test('only the question is sent, with an id of the conversation, and what is marked stays here', async () => {
  const made = kit({ host: fakeHost(['Sehr geehrte Frau Erika Mustermann,']), client: answered(), config });
  await showPane(made);
  await ask();
  await screen.findByRole('region', { name: 'Quellen' });
  expect(made.client.requests).toEqual([
    {
      task: 'knowledge',
      origin: 'typed',
      text: '',
      instruction: 'Wann meldet man einen Hund an?',
      model: DOCUMENTS.id,
      conversation: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ]);
});

test('a source opens in the browser only at a web address, its excerpt is folded', async () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  await showPane(kit({ client: answered(), config }));
  await ask();
  const list = within(await screen.findByRole('region', { name: 'Quellen' }));
  await userEvent.click(list.getByRole('link', { name: 'Hundesteuersatzung' }));
  expect(open).toHaveBeenCalledWith('https://rat.example/hund.pdf', '_blank', 'noopener,noreferrer');
  expect(list.queryByRole('link', { name: 'Gebührenordnung' })).toBeNull();
  expect(list.getByText('(lässt sich hier nicht öffnen)')).toBeTruthy();
  expect(list.queryByText('Alte Fassung')).toBeNull();
  await userEvent.click(list.getByRole('button', { name: 'Auszug aus [1]' }));
  expect(await list.findByText('Die Anmeldung erfolgt binnen 14 Tagen.')).toBeTruthy();
  open.mockRestore();
});

test('what stands in an excerpt is no new fact', async () => {
  await showPane(kit({ client: answered(), config }));
  await ask();
  expect(await screen.findByText(/^Nichts Auffälliges gefunden\./)).toBeTruthy();
});

test('the answer goes in with its list of sources and the mandatory label', async () => {
  const made = kit({ client: answered(), config });
  await showPane(made);
  await ask();
  await screen.findByRole('region', { name: 'Quellen' });
  await userEvent.click(await button('Beim Cursor einfügen'));
  expect(await screen.findByText('Eingefügt.')).toBeTruthy();
  const [blocks] = made.host.inserted;
  expect(contentText(blocks!)).toBe(
    `${ANSWER}\n\nQuellen\n\n[1] Hundesteuersatzung\n\n[2] Gebührenordnung`.replaceAll('\n\n', '\n'),
  );
  const hrefs = blocks!
    .flatMap((block) => (block.kind === 'table' ? [] : block.inlines))
    .map(({ href }) => href);
  expect(hrefs.filter(Boolean)).toEqual(['https://rat.example/hund.pdf']);
  expect(made.host.labels[0]).toMatchObject({ kind: 'created' });
});

test('without the list, the numbers go too', async () => {
  const made = kit({ client: answered(), config });
  await showPane(made);
  await ask();
  await userEvent.click(await screen.findByRole('switch', { name: 'Quellenliste mit einfügen' }));
  await userEvent.click(await button('Beim Cursor einfügen'));
  await screen.findByText('Eingefügt.');
  expect(contentText(made.host.inserted[0]!)).toBe(
    'Ein Hund wird binnen 14 Tagen angemeldet. Es fällt eine Gebühr an.',
  );
});

test.each<[string, StreamEvent[]]>([
  ['an empty list of sources', answer('Hunde sind nett.', { event: 'sources', items: [] })],
  ['no list at all', answer('Hunde sind nett.')],
  ['sources that say nothing', answer('Ich weiß es nicht.', { event: 'sources', items: SOURCES })],
])('%s means "Ich weiß es nicht", and nothing can be inserted', async (_, script) => {
  const made = kit({ client: fakeClient(script), config });
  await showPane(made);
  await ask();
  expect(
    await screen.findByText('Ich weiß es nicht: Dazu steht nichts in „Ratsinformationen“.'),
  ).toBeTruthy();
  expect(screen.queryByText('Hunde sind nett.')).toBeNull();
  expect(screen.queryByRole('button', { name: /einfügen|Kopieren/ })).toBeNull();
  await made.flow.insert({ where: 'end' });
  expect(made.host.inserted).toEqual([]);
  await userEvent.click(await button('Anders fragen'));
  expect(await screen.findByDisplayValue('Wann meldet man einen Hund an?')).toBeTruthy();
  expect(made.client.forgotten).toHaveLength(1);
});

test('an answer that was stopped before its sources came is not called unknown', async () => {
  const client = fakeClient(
    hanging({ event: 'started', runId: RUN_ID, model: DOCUMENTS.id }, { event: 'delta', text: 'Ein Hund' }),
  );
  await showPane(kit({ client, config }));
  await ask();
  await userEvent.click(await button('Stopp'));
  expect(await screen.findByText('Die Antwort kam nicht zu Ende. Die Quellen fehlen.')).toBeTruthy();
});

test('a refinement keeps the conversation, and its answer counts as knowledge', async () => {
  const made = kit({ client: answered(), config });
  await showPane(made);
  await ask();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nachbessern' }), 'kürzer{Enter}');
  await screen.findByRole('region', { name: 'Quellen' });
  const [first, second] = made.client.requests;
  expect(second?.conversation).toBe(first?.conversation);
  expect(second?.history).toEqual([
    { role: 'user', text: 'Wann meldet man einen Hund an?', origin: 'typed' },
    { role: 'assistant', text: ANSWER, origin: 'knowledge', model: DOCUMENTS.id },
  ]);
  expect(made.client.forgotten).toEqual([]);
});

test('servers forget a conversation at the next task, when it is discarded, and when the pane closes', async () => {
  const made = kit({ host: fakeHost(['Die Frist endet bald.']), client: answered(), config });
  const { flow } = made;
  const question = { task: 'knowledge', options: {}, origin: 'typed', model: DOCUMENTS, text: '' } as const;
  const idOf = (run: number): string => made.client.requests[run]?.conversation ?? '';
  await flow.begin({ ...question, instruction: 'Eins?' });
  await flow.begin({ ...question, instruction: 'Zwei?' });
  expect(made.client.forgotten).toEqual([idOf(0)]);
  flow.discard();
  expect(made.client.forgotten).toEqual([idOf(0), idOf(1)]);
  await flow.begin({ ...question, instruction: 'Drei?' });
  flow.leave();
  flow.leave();
  expect(made.client.forgotten).toEqual([idOf(0), idOf(1), idOf(2)]);
});

test('with several collections the clerk chooses one, and the choice leaves the other tasks alone', async () => {
  const service = { ...DOCUMENTS, id: 'ragflow/it', name: 'IT-Hilfe', defaultFor: ['knowledge' as const] };
  const made = kit({ client: answered(), config: { models: [LOCAL, DOCUMENTS, service] } });
  await showPane(made);
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Wissen fragen/ }));
  expect(await screen.findByText('IT-Hilfe · im Rathaus')).toBeTruthy();
  await userEvent.click(await button('Unterlagen'));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: /^Ratsinformationen/ }));
  expect(await screen.findByText('Ratsinformationen · im Rathaus')).toBeTruthy();
  await userEvent.click(await button('Zurück'));
  expect(await screen.findByText('llama 3.3 70b · im Rathaus')).toBeTruthy();
});

test('without a model for it there is no such entry; one that rests is shown with its reason', async () => {
  const asleep = { ...DOCUMENTS, available: false, unavailable: 'resting' as const };
  const { unmount } = await showPane(kit());
  await userEvent.click(await button('Weitere Aufgaben'));
  await screen.findByRole('menuitem', { name: /^Zwei Modelle vergleichen/ });
  expect(screen.queryByRole('menuitem', { name: /^Wissen fragen/ })).toBeNull();
  unmount();
  await showPane(kit({ config: { models: [LOCAL, asleep] } }));
  await button('Weitere Aufgaben');
  await userEvent.keyboard('{Alt>}{0}{/Alt}');
  const entry = await screen.findByRole('menuitem', { name: /^Wissen fragen/ });
  expect(entry.getAttribute('aria-disabled')).toBe('true');
  expect(entry.textContent).toContain('macht eine kurze Pause');
});
