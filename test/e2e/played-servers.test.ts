import { furtherDe } from '../../src/pane/locales/further-de';
import type { Desk } from './desk';
import { openPlayground } from './desks';

/** What the playground shows with nothing but its played servers: knowledge, a workflow, the queue, a substitute. */

const sitDown = openPlayground();
let desk: Desk;

afterEach(() => desk.close());

async function further(entry: RegExp): Promise<void> {
  await desk.button('Weitere Aufgaben').click();
  await desk.pane.getByRole('menuitem', { name: entry }).click();
}

async function ask(question: string, documents?: RegExp): Promise<void> {
  await further(/^Wissen fragen/);
  if (documents) {
    await desk.button(/^Unterlagen/).click();
    await desk.pane.getByRole('menuitemradio', { name: documents }).click();
  }
  await desk.pane.getByRole('textbox', { name: 'Ihre Frage' }).fill(question);
  await desk.button('Fragen').click();
}

test('a question is answered from the documents, each statement with its source, which opens', async () => {
  desk = await sitDown({ doc: 'leer' });
  await ask('Wie richte ich einen neuen Drucker ein?', /^IT-Hilfe/);
  await desk.text('Quellen').first().waitFor();
  await desk
    .text(/Drucker hinzufügen/)
    .first()
    .waitFor();
  const [opened] = await Promise.all([
    desk.context.waitForEvent('page'),
    desk.pane.getByText('drucker-und-scanner.html').first().click(),
  ]);
  await opened.waitForLoadState();
  expect(await opened.textContent('h1')).toBe('IT-Hilfe: Drucker und Scanner');
  await desk.button('Beim Cursor einfügen').click();
  await desk.text('Eingefügt.').first().waitFor();
  const texts = await desk.word((word) => word.paragraphs().map(({ text }) => text));
  expect(texts.join('\n')).toContain('Drucker hinzufügen');
});

test('the question that the pane gives as an example is answered', async () => {
  desk = await sitDown({ doc: 'leer' });
  const example = /„(.+)“/.exec(furtherDe.ask.knowledge.example)?.[1] ?? '';
  await ask(example);
  await desk
    .text(/innerhalb von zwei Wochen angemeldet/)
    .first()
    .waitFor();
  await desk.pane.getByText('hundesteuersatzung.html').first().waitFor();
});

test('a question that no document answers gets no answer, and nothing can be inserted', async () => {
  desk = await sitDown({ doc: 'leer' });
  await ask('Wie hoch ist der Mond über dem Meer?');
  await desk.text(/Ich weiß es nicht: Dazu steht nichts/).waitFor();
  expect(await desk.button(/einfügen/i).count()).toBe(0);
});

test('an own action runs its workflow on the marked text', async () => {
  desk = await sitDown({ doc: 'bescheid' });
  await desk.selectParagraphs(3, 8);
  await further(/^Vermerk \(Vorführung\)/);
  await desk.button('„Vermerk (Vorführung)“ starten').click();
  const mask = desk.button(/^Maskieren und/);
  await mask
    .or(desk.pane.getByRole('tab', { name: 'Antwort' }))
    .first()
    .waitFor();
  if (await mask.isVisible()) await mask.click();
  await desk.pane.getByText('Vermerk', { exact: true }).waitFor();
});

test('while others write, the own run says its place in the queue and then goes on', async () => {
  desk = await sitDown({ doc: 'brief' });
  await desk.page.getByRole('button', { name: 'Störungen und Andrang' }).click();
  await desk.page.getByRole('button', { name: 'Andrang vorführen' }).click();
  await desk.page.getByText(/andere schreiben gerade/).waitFor();
  await desk.selectParagraphs(7, 8);
  await desk.button('Vereinfachen').click();
  await desk.button('Maskieren und vereinfachen').click();
  await desk
    .text(/Platz \d+/)
    .first()
    .waitFor();
  await desk.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor({ timeout: 60_000 });
}, 120_000);

test('with the model switched off its substitute answers, and the clerk is told', async () => {
  desk = await sitDown({ doc: 'brief' });
  await desk.selectParagraphs(7, 8);
  await desk.button('Vereinfachen').click();
  await desk.button('Maskieren und vereinfachen').waitFor();
  const turn = (on: boolean) =>
    desk.page.evaluate(async (on) => {
      await fetch('/playground/api/model', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ on }),
      });
    }, on);
  await turn(false);
  await desk.button('Maskieren und vereinfachen').click();
  await desk.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor({ timeout: 30_000 });
  await desk
    .text(/antwortet nicht\. Es antwortet Gespieltes Ersatzmodell/)
    .first()
    .waitFor();
  await turn(true);
}, 60_000);

test('a text of many pages is worked on in parts, with progress, up to one answer', async () => {
  desk = await sitDown({ doc: 'leer' });
  const paragraph = 'Der Antrag ist vollständig einzureichen und wird danach von der Stelle geprüft. '
    .repeat(20)
    .trim();
  const texts = Array.from({ length: 40 }, (_, at) => `Absatz ${at + 1}. ${paragraph}`);
  await desk.page.evaluate((blocks) => window.playground.setDocument(blocks), texts);
  await desk.selectParagraphs(0, texts.length - 1);
  await desk
    .text(/Der Text hat \d+ Seiten/)
    .first()
    .waitFor();
  await desk.button('Zusammenfassen').click();
  await desk
    .text(/Teil \d+ von \d+/)
    .first()
    .waitFor({ timeout: 30_000 });
  await desk.pane.getByRole('tab', { name: 'Antwort' }).waitFor({ timeout: 120_000 });
}, 180_000);
