import type { Browser } from 'playwright-core';
import { pause } from '../servers/model-server';
import * as ollama from '../servers/ollama';
import { until } from '../until';
import { launchBrowser } from './browser';
import { type Desk, type DeskOptions, sitDown } from './desk';
import { type Started, startPlayground } from './playground';

const SENTENCE = 'Die Unterlagen sind binnen zwei Wochen beizubringen.';

/** Talks on, a word every 20 ms. */
const ENDLESS = ollama.says('immer weiter '.repeat(2000), { wordMs: 20 });
/** Breaks the connection once the first words have arrived. */
const CUT: ollama.OllamaServer['chat'] = async (wire) => {
  await ollama.silentAfter(
    ollama.line({ content: 'Schicken Sie uns ' }),
    ollama.line({ content: 'die Unterlagen' }),
  )(wire);
  await pause(300, wire.closed);
  wire.cut();
};

let browser: Browser;
let server: ollama.OllamaServer;
let playground: Started;
let desk: Desk;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await ollama.startOllama();
  playground = await startPlayground({
    backends: [{ name: 'rathaus', kind: 'ollama', place: 'local', baseUrl: server.url, discover: true }],
    defaultModel: 'rathaus/llama3.3:70b',
    timeouts: { firstWordSeconds: 2, betweenWordsSeconds: 1, totalSeconds: 20 },
  });
}, 120_000);
afterAll(async () => {
  await playground.stop();
  await server.close();
  await browser.close();
});
afterEach(() => desk.close());

/** A desk with one paragraph, selected. */
async function deskWith(text: string | readonly string[], options: DeskOptions = {}): Promise<void> {
  desk = await sitDown(browser, playground.address, { doc: 'leer', ...options });
  await desk.page.evaluate((blocks) => window.playground.setDocument(blocks), [text].flat());
  await desk.selectParagraphs(0, [text].flat().length - 1);
}

const simplify = () => desk.button('Vereinfachen').click();
const bodyText = () =>
  desk.word((word) =>
    word
      .paragraphs()
      .map((paragraph) => paragraph.current)
      .join('\n'),
  );

test('without a selection the actions wait and the pane says what to do', async () => {
  desk = await sitDown(browser, playground.address, { doc: 'leer' });
  await desk.text('Markieren Sie einen Text').waitFor();
  expect(await desk.button('Vereinfachen').isDisabled()).toBe(true);
});

test.each<[string, ollama.OllamaServer['chat'], RegExp]>([
  [
    'is busy',
    ollama.fails(503, 'server busy, please try again.  maximum pending requests exceeded'),
    /ausgelastet/,
  ],
  ['answers an error', ollama.fails(500, 'geheim-upstream'), /Fehler gemeldet/],
  ['never says a word', ollama.silentAfter(), /nicht rechtzeitig geladen|antwortet gerade nicht/],
  ['answers rubbish', ollama.chunks('<html>geheim-upstream</html>\n'), /beschädigt/],
  ['ends without a word', ollama.chunks(ollama.doneLine()), /keinen Text/],
])('a model server that %s is told in German, and nothing is lost', async (_, chat, message) => {
  server.chat = chat;
  await deskWith(SENTENCE);
  await simplify();
  await desk.text(message).first().waitFor();
  expect(await desk.pane.getByRole('main').innerText()).not.toContain('geheim-upstream');
  await desk.button('Erneut versuchen').waitFor();
  expect(await bodyText()).toBe(SENTENCE);
});

test.each<[string, ollama.OllamaServer['chat']]>([
  ['breaks off', CUT],
  [
    'sends half a line',
    ollama.chunks(ollama.line({ content: 'Schicken Sie uns ' }), '{"message":{"content":"geheim'),
  ],
  ['falls silent', ollama.silentAfter(ollama.line({ content: 'Schicken Sie uns ' }))],
])('an answer that %s keeps what came', async (_, chat) => {
  server.chat = chat;
  await deskWith(SENTENCE);
  await simplify();
  await desk
    .text(/bleibt stehen/)
    .first()
    .waitFor();
  await desk
    .text(/Schicken Sie uns/)
    .first()
    .waitFor();
  expect(await bodyText()).toBe(SENTENCE);
});

test('a model server that is down leads to Regelwerk with one click', async () => {
  server.chat = (wire) => wire.cut();
  await deskWith(SENTENCE);
  await simplify();
  await desk
    .text(/antwortet gerade nicht|abgebrochen/)
    .first()
    .waitFor();
  await desk.button('Mit dem Regelwerk versuchen').click();
  await desk.button('Ersetzen (nachverfolgt)').click();
  await desk.text('Ersetzt.').waitFor();
});

test('„Stopp“ ends the run at the model server at once and keeps what came', async () => {
  server.chat = ENDLESS;
  await deskWith(SENTENCE);
  await simplify();
  await desk
    .text(/immer weiter/)
    .first()
    .waitFor();
  const aborted = server.aborted();
  await desk.button('Stopp').click();
  await desk
    .text(/angehalten/)
    .first()
    .waitFor();
  await until(() => server.active() === 0);
  expect(server.aborted()).toBe(aborted + 1);
});

test('closing the pane in mid-stream ends the run at the model server', async () => {
  server.chat = ENDLESS;
  await deskWith(SENTENCE);
  await simplify();
  await desk
    .text(/immer weiter/)
    .first()
    .waitFor();
  await desk.page.evaluate(() => document.querySelector('iframe')?.remove());
  await until(() => server.active() === 0);
});

test.each([
  [
    'zero-width characters in an IBAN',
    'Bitte auf DE02\u200b1203\u200b0000\u200b0000\u200b2020\u200b51 zahlen.',
    /1 persönliche Angabe gefunden/,
  ],
  [
    'look-alikes in a mail address',
    'Schreiben Sie an m\u0430x.muster@ex\u0430mple.org, bitte.',
    /1 persönliche Angabe gefunden/,
  ],
  [
    'right-to-left marks in an IBAN',
    'Bitte auf \u202eDE02 1203\u202c 0000 0000 2020 51 zahlen.',
    /1 persönliche Angabe gefunden/,
  ],
])('%s hide nothing', async (_, text, message) => {
  server.chat = ollama.says('Gut.');
  const chats = server.chats().length;
  await deskWith(text);
  await simplify();
  await desk.text(message).first().waitFor();
  expect(server.chats().length).toBe(chats);
});

test('a text of personal data only still shows what would be sent', async () => {
  server.chat = ollama.says('[IBAN_1]');
  await deskWith('DE02 1203 0000 0000 2020 51');
  await simplify();
  await desk.button('Maskieren und vereinfachen').click();
  await desk.pane.getByRole('tab', { name: 'Antwort' }).waitFor();
  expect(server.chats().at(-1)?.messages.at(-1)?.content).toContain('[IBAN_1]');
});

test.each([
  ['a mark in the body', ['VS – NUR FÜR DEN DIENSTGEBRAUCH', SENTENCE]],
  ['a mark of a closed session', ['Vorlage zur nichtöffentlichen Sitzung', SENTENCE]],
])('%s refuses the whole document, also a passage of it', async (_, paragraphs) => {
  const chats = server.chats().length;
  await deskWith(paragraphs);
  await desk.selectParagraphs(1, 1);
  await simplify();
  await desk
    .text(/darf nicht gesendet werden/)
    .first()
    .waitFor();
  expect(server.chats().length).toBe(chats);
});

test('a document of 300 pages is refused, with the number of pages that fit, where it is needed as a whole', async () => {
  const page = Array.from(
    { length: 12 },
    () => `${SENTENCE} Das gilt auch für alle weiteren Anlagen zum Antrag auf Förderung.`,
  ).join(' ');
  await deskWith(Array.from({ length: 300 }, () => page));
  await desk.text(/^300 Absätze/).waitFor();
  await desk.pane.getByRole('textbox', { name: 'Eigene Anweisung' }).fill('Kürze das auf eine Seite.');
  await desk.button('Senden').click();
  await desk
    .text(/zu lang/)
    .first()
    .waitFor();
  await desk.text(/Es passen etwa \d+ Seiten/).waitFor();
}, 60_000);

test('a read-only document keeps the answer and says what to do', async () => {
  server.chat = ollama.says('Schicken Sie uns die Unterlagen binnen zwei Wochen.');
  await deskWith(SENTENCE);
  await desk.page.evaluate(() => window.playground.setSwitch('read-only', true));
  await simplify();
  await desk.button('Ersetzen (nachverfolgt)').click();
  await desk
    .text(/lässt sich gerade nicht ändern/)
    .first()
    .waitFor();
  expect(await bodyText()).toBe(SENTENCE);
});

test('Office LTSC 2021 without tracking replaces all the same', async () => {
  server.chat = ollama.says('Schicken Sie uns die Unterlagen binnen zwei Wochen.');
  await deskWith(SENTENCE, { wordapi: '1.3' });
  await simplify();
  await desk.button('Ersetzen').click();
  await desk.text('Ersetzt.').waitFor();
  expect(await bodyText()).toContain('Schicken Sie uns die Unterlagen binnen zwei Wochen.');
});
