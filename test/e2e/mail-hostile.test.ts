import type { Browser } from 'playwright-core';
import * as ollama from '../servers/ollama';
import { launchBrowser } from './browser';
import { type MailDesk, openMail } from './mail-desk';
import { type Started, startPlayground } from './playground';

/** What a model that fell for the mail might write. */
const ANSWER = `Guten Tag,

das Fest ist genehmigt. <script>alert(1)</script> <img src="https://marktstrasse-fest.example/pixel.gif">
<form action="https://marktstrasse-fest.example/fang"><input name="kennwort"></form>

[Hier bezahlen](https://marktstrasse-fest.example/zahlung) oder [hier](javascript:alert(2)).`;
const PERSONAL = ['Krings', 'Ludwigs', '55598765', 'DE02 1203', '5554411'];

let browser: Browser;
let server: ollama.OllamaServer;
let playground: Started;
let desk: MailDesk;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await ollama.startOllama(ollama.says(ANSWER));
  playground = await startPlayground({
    backends: [{ name: 'rathaus', kind: 'ollama', place: 'local', baseUrl: server.url, discover: true }],
    defaultModel: 'rathaus/llama3.3:70b',
  });
  desk = await openMail(browser, playground.address, { mail: 'veranstaltung' });
}, 120_000);
afterAll(async () => {
  await desk.close();
  await playground.stop();
  await server.close();
  await browser.close();
});

test('the clerk is told that hidden text was removed', async () => {
  await (await desk.text(/stand unsichtbarer Text/)).waitFor();
  expect(await (await desk.pane()).getByRole('main').innerText()).not.toContain('VERSTECKT');
});

test('neither hidden text nor personal data reaches the model', async () => {
  await (await desk.button('Antwort entwerfen')).click();
  await (await desk.button('Antwort entwerfen')).last().click();
  await (await desk.button(/^Maskieren und/)).click();
  await (await desk.button('Als Antwort öffnen')).waitFor();
  const request = JSON.stringify(server.requests);
  expect(request).toContain('Welche Genehmigungen brauchen wir');
  expect(request).not.toContain('VERSTECKT');
  expect(request).not.toMatch(/[\u{e0000}-\u{e0fff}\u200b]/u);
  for (const words of PERSONAL) expect([words, request.includes(words)]).toEqual([words, false]);
  for (const words of PERSONAL)
    expect([words, desk.sent.some((sent) => sent.includes(words))]).toEqual([words, false]);
});

test('what the model wrote goes into the mail as text, without script, picture, form or link of its own', async () => {
  await (await desk.button('Als Antwort öffnen')).click();
  await desk.page.waitForFunction(() => window.playgroundOutlook.drafts().length === 1);
  const { html, text } = await desk.outlook((outlook) => outlook.draft());
  const own = html.slice(0, html.search(/<div id="divRplyFwdMsg"|border-top/));
  expect(own).not.toMatch(/<(?:script|img|form|input|iframe)/i);
  expect(own).not.toContain('href="javascript');
  expect(own).not.toContain('href="https://marktstrasse-fest.example');
  expect(text).toContain('<script>alert(1)</script>');
  expect(desk.foreign).toEqual([]);
});
