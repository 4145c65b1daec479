import type { Browser } from 'playwright-core';
import * as ollama from '../servers/ollama';
import { launchBrowser } from './browser';
import { type Desk, sitDown } from './desk';
import { type Started, startPlayground } from './playground';

const NAME = 'Quastenflosser';
const IBAN = 'DE89 3704 0044 0532 0130 00';
const OTHER_MAIL = 'paul.quastenflosser@example.org';
const MAIL = 'vera.quastenflosser@example.org';

let browser: Browser;
let server: ollama.OllamaServer;
let playground: Started;
let desk: Desk;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await ollama.startOllama(
    ollama.says('Sehr geehrte Frau [PERSON_1],\n\nvielen Dank für Ihre Nachricht.'),
  );
  playground = await startPlayground({
    backends: [{ name: 'rathaus', kind: 'ollama', place: 'local', baseUrl: server.url, discover: true }],
    defaultModel: 'rathaus/llama3.3:70b',
  });
  desk = await sitDown(browser, playground.address, { doc: 'leer' });
}, 120_000);
afterAll(async () => {
  await desk.close();
  await playground.stop();
  await server.close();
  await browser.close();
});

const review = () => desk.pane.getByRole('textbox', { name: 'Nachbessern' }).waitFor();
/** Sends on with the main button of the check, whatever it is called. */
const maskAndSend = () => desk.button(/^Maskieren und /).click();

describe('a planted name, IBAN and mail address', () => {
  test('in the text and in the instruction are masked with one mapping', async () => {
    await desk.page.evaluate(
      ([name, iban, mail]) =>
        window.playground.setDocument([
          `Sehr geehrte Frau ${name},`,
          `bitte prüfen Sie Ihre IBAN ${iban} und Ihre Adresse ${mail}.`,
        ]),
      [NAME, IBAN, MAIL],
    );
    await desk.selectParagraphs(0, 1);
    await desk.text('3 persönliche Angaben').waitFor();
    await desk.pane
      .getByRole('textbox', { name: 'Eigene Anweisung' })
      .fill(`Bitte erwähne, dass Frau ${NAME} angerufen hat.`);
    await desk.button('Senden').click();
    const field = desk.pane.getByRole('region', { name: 'Anweisung', exact: true });
    expect(await field.innerText()).toContain('Frau [PERSON_1] angerufen');
    await maskAndSend();
    await review();
    const chat = server.chats().at(-1);
    expect(JSON.stringify(chat?.messages)).toContain('Frau [PERSON_1] angerufen');
    expect(JSON.stringify(chat?.messages)).toContain('[IBAN_1]');
  });

  test('in a refinement', async () => {
    await desk.pane
      .getByRole('textbox', { name: 'Nachbessern' })
      .fill(`Nenne auch ${OTHER_MAIL} und ${MAIL}, kürzer.`);
    await desk.button('Nachbessern').click();
    await maskAndSend();
    await review();
    const messages = server.chats().at(-1)?.messages ?? [];
    expect(messages.map((message) => message.role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages.at(-1)?.content).toContain('[EMAIL_2] und [EMAIL_1]');
    expect(messages[2]?.content).toContain('[PERSON_1]');
  });

  test('in an answer that the clerk edited before refining it', async () => {
    await desk.button('Antwort bearbeiten').click();
    const editor = desk.pane.getByRole('textbox', { name: 'Antwort' });
    await editor.fill(`${await editor.inputValue()}\n\nNeues Konto: ${IBAN}, Herr Gernot ${NAME}`);
    await desk.button('Übernehmen').click();
    await desk.pane.getByRole('textbox', { name: 'Nachbessern' }).fill('freundlicher');
    await desk.button('Nachbessern').click();
    await maskAndSend();
    await review();
    const messages = server.chats().at(-1)?.messages ?? [];
    expect(JSON.stringify(messages)).toContain('Neues Konto: [IBAN_1]');
  });

  test('reached neither the proxy nor the model server nor any storage', async () => {
    const left = [...desk.sent, JSON.stringify(server.requests), playground.output()].join('\n');
    const stored = await desk.pane.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
      ]),
    );
    // What the pane wrote into the document: everything but reading and writing body text.
    const written = await desk.word((word) =>
      JSON.stringify([word.properties(), word.controls().map((one) => [one.tag, one.title])]),
    );
    for (const planted of [NAME, NAME.toLowerCase(), '0532', IBAN, MAIL]) {
      expect(left).not.toContain(planted);
      expect(stored).not.toContain(planted);
      expect(written).not.toContain(planted);
    }
    expect(server.chats().length).toBe(3);
    expect(desk.foreign).toEqual([]);
  });
});

describe('the bare API', () => {
  const post = (body: object) =>
    fetch(`${playground.address}/api/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test.each<[string, object]>([
    ['text', { task: 'simplify', text: `Frau ${NAME} kommt.` }],
    ['instruction', { task: 'free', text: 'Guten Tag', instruction: `Schreibe an ${MAIL}` }],
    [
      'history[0].text',
      {
        task: 'free',
        text: 'Guten Tag',
        instruction: 'kürzer',
        history: [{ role: 'assistant', text: IBAN }],
      },
    ],
    ['options.language', { task: 'translate', text: 'Guten Tag', options: { language: MAIL } }],
  ])('answers 422 and names the field %s, never the value', async (field, body) => {
    const before = server.requests.length;
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.parse(text).findings[0].field).toBe(field);
    for (const planted of [NAME, IBAN, MAIL]) expect(text).not.toContain(planted);
    expect(server.requests.slice(before).filter(({ path }) => path === '/api/chat')).toEqual([]);
  });
});
