import type { Source } from '../../src/core/protocol';
import type { Desk } from './desk';
import { faults } from './faults';
import { openTown } from './town-desks';

const RUN = '7e3ac1f0-0e5e-4a8e-9b8e-0123456789ab';
const QUESTION = 'Wann muss ein Hund angemeldet werden, und was kostet das?';
const SOURCES: readonly Source[] = [
  {
    title: 'Hundesteuersatzung der Stadt vom 12. Dezember 2024 in der Fassung der ersten Änderung.pdf',
    url: 'https://rat.example/hundesteuer.pdf',
    excerpt: 'Der Hund ist binnen 14 Tagen anzumelden. Die Steuer beträgt 96 Euro im Jahr.',
  },
  { title: 'Niederschrift Haupt- und Finanzausschuss', url: 'file:///etc/passwd' },
];
const STARTED = { event: 'started', runId: RUN, model: 'wissen/rat' } as const;
const DONE = { event: 'done', finishReason: 'stop' } as const;

const { town, sitDown } = openTown();

async function ask(desk: Desk): Promise<void> {
  await desk.button('Weitere Aufgaben').click();
  await desk.pane.getByRole('menuitem', { name: /^Wissen fragen/ }).click();
  await desk.pane.getByRole('textbox', { name: 'Ihre Frage' }).fill(QUESTION);
  await desk.button('Fragen').click();
}

describe.each([
  [320, 'light'],
  [450, 'dark'],
] as const)('at %i pixels, %s', (width, theme) => {
  test('a question goes through queue, load and a model that steps in to an answer with its sources', async () => {
    const desk = await sitDown({ doc: 'brief', width, theme });
    const found: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      found[state] = await faults(desk);
    };
    await desk.selectParagraphs(7, 8);
    await desk.text('2 Absätze').waitFor();
    await desk.button('Weitere Aufgaben').click();
    await desk.pane.getByRole('menuitem', { name: /^Rechtsfrage/ }).waitFor();
    await look('menu');
    await desk.page.keyboard.press('Escape');
    await desk.button(/^Modell/).click();
    await desk.text('war gestört, macht eine kurze Pause').waitFor();
    await look('models');
    await desk.page.keyboard.press('Escape');
    await desk.button('Weitere Aufgaben').click();
    await desk.pane.getByRole('menuitem', { name: /^Wissen fragen/ }).click();
    await desk.pane.getByRole('textbox', { name: 'Ihre Frage' }).fill(QUESTION);
    await look('question');
    await desk.button('Fragen').click();

    const run = await town().run(0);
    expect(run.request).toMatchObject({
      task: 'knowledge',
      origin: 'typed',
      text: '',
      instruction: QUESTION,
    });
    run.send({ event: 'queued', position: 3, seconds: 20 });
    await desk.text('Platz 3, etwa 20 Sekunden').waitFor();
    await look('queue');
    run.send(STARTED, { event: 'loading' });
    await desk.text('Das Modell wird geladen. Das kann einige Minuten dauern.').waitFor();
    await look('loading');
    run.send({ ...STARTED, model: 'wissen/it', insteadOf: 'wissen/rat' });
    run.send({ event: 'sources', items: [...SOURCES] });
    run.send({ event: 'delta', text: 'Der Hund muss binnen 14 Tagen angemeldet werden [1]. ' });
    await desk.text('Ratsinformationen antwortet nicht. Es antwortet IT-Hilfe.').waitFor();
    await desk.text('2 Quellen gefunden.').waitFor();
    await look('stream');
    run.send({ event: 'delta', text: 'Die Steuer beträgt 96 Euro im Jahr [1].' }, DONE);
    run.end();
    await desk.pane.getByRole('region', { name: 'Quellen' }).waitFor();
    await look('review');
    await desk.button('Auszug aus [1]').click();
    await desk.text(/^Der Hund ist binnen 14 Tagen anzumelden/).waitFor();
    await look('excerpt');

    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    expect(Object.keys(found)).toHaveLength(8);
    await desk.close();
  }, 90_000);

  test('what the documents do not say is said, and the legal question has no violation', async () => {
    const desk = await sitDown({ doc: 'leer', width, theme });
    await ask(desk);
    const run = await town().run(0);
    run.send(STARTED, { event: 'delta', text: 'Hunde sind nett.' }, { event: 'sources', items: [] }, DONE);
    run.end();
    await desk.text('Ich weiß es nicht: Dazu steht nichts in „Ratsinformationen“.').waitFor();
    expect(await desk.text('Hunde sind nett.').count()).toBe(0);
    expect(await faults(desk)).toEqual([]);
    await desk.button('Anders fragen').click();
    expect(await desk.pane.getByRole('textbox', { name: 'Ihre Frage' }).inputValue()).toBe(QUESTION);
    await desk.button('Zurück').click();

    await desk.button('Weitere Aufgaben').click();
    await desk.pane.getByRole('menuitem', { name: /^Rechtsfrage/ }).click();
    await desk.page.evaluate(() => navigator.clipboard.writeText('Aus einer E-Mail.\nZweite Zeile.'));
    await desk.pane.getByRole('textbox', { name: 'Ihre Rechtsfrage' }).focus();
    await desk.page.keyboard.press('Control+V');
    await desk.text('Rechtsfragen gehen nur hinaus, wenn Sie sie selbst geschrieben haben.').waitFor();
    expect(await faults(desk)).toEqual([]);
    expect(await desk.button('Fragen').getAttribute('aria-disabled')).toBe('true');
    await desk.close();
  }, 60_000);
});

test('the answer goes into the document with its sources, linked, and the label; a source opens in the browser', async () => {
  const desk = await sitDown({ doc: 'leer' });
  await ask(desk);
  const run = await town().run(0);
  run.send(
    STARTED,
    { event: 'delta', text: 'Der Hund muss binnen 14 Tagen angemeldet werden [1].' },
    { event: 'sources', items: [...SOURCES] },
    DONE,
  );
  run.end();
  const opened = desk.context.waitForEvent('page');
  await desk.context.route('https://rat.example/**', (route) => route.fulfill({ body: 'Satzung' }));
  await desk.pane.getByRole('link', { name: /^Hundesteuersatzung/ }).click();
  const page = await opened;
  await page.waitForURL('https://rat.example/hundesteuer.pdf');
  expect(await page.evaluate(() => window.opener)).toBeNull();

  await desk.button('Beim Cursor einfügen').click();
  await desk.text('Eingefügt.').waitFor();
  const paragraphs = await desk.word((word) => word.paragraphs().map(({ current }) => current));
  expect(paragraphs.filter((text) => text !== '')).toEqual([
    'Der Hund muss binnen 14 Tagen angemeldet werden [1].',
    'Quellen',
    `[1] ${SOURCES[0]?.title}`,
  ]);
  expect(await desk.button('Kennzeichnung: gekennzeichnet').count()).toBe(1);

  // The next task, or the end of the pane, ends the conversation on the servers.
  expect(town().forgotten).toEqual([]);
  const asked = desk.page.waitForRequest((request) => request.method() === 'DELETE');
  await desk.pane.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect((await asked).url()).toBe(`${town().address}/api/v1/conversations/${run.request.conversation}`);
  await desk.close();
}, 60_000);
