import type { Browser } from 'playwright-core';
import { labelText } from '../../src/core/disclosure';
import { nettetal } from '../../src/core/policy';
import * as ollama from '../servers/ollama';
import { launchBrowser } from './browser';
import { type MailDesk, type MailDeskOptions, openMail } from './mail-desk';
import { type Started, startPlayground } from './playground';

const NOTICE = labelText('simplified', nettetal.disclosure);
const PASSAGE = 'Die Unterlagen sind binnen eines Monats beizubringen.';
const ANSWER = 'Bitte bringen Sie die Unterlagen innerhalb eines Monats.';
const SECOND_PASSAGE = 'Der Widerspruch ist statthaft.';
const OWN = `<div class="elementToProof">Guten Tag,</div><div class="elementToProof" style="font-size:12pt">Die Unterlagen sind <b>binnen eines Monats</b> beizubringen.</div><div class="elementToProof">${SECOND_PASSAGE}</div>`;

let browser: Browser;
let server: Awaited<ReturnType<typeof ollama.startOllama>>;
let playground: Started;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await ollama.startOllama(ollama.says(ANSWER));
  playground = await startPlayground({
    backends: [{ name: 'rathaus', kind: 'ollama', place: 'local', baseUrl: server.url, discover: true }],
    defaultModel: 'rathaus/llama3.3:70b',
  });
}, 120_000);
afterAll(async () => {
  await playground.stop();
  await server.close();
  await browser.close();
});

/** A reply that the clerk began, with a passage of official German in it. */
async function writing(options: MailDeskOptions = {}): Promise<MailDesk> {
  const desk = await openMail(browser, playground.address, { mail: 'wohngeld', ...options });
  await desk.reply();
  await desk.page.evaluate((own) => {
    window.playgroundOutlook.setBody(own + window.playgroundOutlook.draft().html);
  }, OWN);
  return desk;
}

async function simplifySelection(desk: MailDesk): Promise<void> {
  await desk.page.evaluate((words) => window.playgroundOutlook.selectText(words), PASSAGE);
  await simplify(desk, '1 Absatz, 7 Wörter');
}

/** What is selected, once the pane says its size, is made simpler, checked and put in its place. */
async function simplify(desk: MailDesk, size: string): Promise<void> {
  await (await desk.text(size)).waitFor();
  await (await desk.button('Vereinfachen')).click();
  await (await desk.pane()).getByRole('checkbox', { name: 'Ich habe den Text geprüft' }).check();
  await (await desk.button('Ersetzen')).click();
}

const threadOf = (html: string): string => html.slice(html.search(/<hr|<div id="divRplyFwdMsg"/));

test('a passage is made simpler where it stands, with its formatting and a notice above the thread', async () => {
  const desk = await writing();
  const before = threadOf((await desk.outlook((outlook) => outlook.draft())).html);
  await simplifySelection(desk);
  await (await desk.text('Ersetzt.')).waitFor();
  const { html, headers } = await desk.outlook((outlook) => outlook.draft());
  expect(html.replace(/<[^>]+>/g, '')).toContain(ANSWER);
  expect(html).toContain('<div class="elementToProof" style="font-size:12pt">');
  expect(html.indexOf(NOTICE)).toBeLessThan(html.indexOf(before.slice(0, 40)));
  expect(threadOf(html)).toBe(before);
  expect(headers['x-schreibkompass-ki']).toMatch(/^v1;simplified;\d{4}-\d\d-\d\d;simplify$/);

  await (await desk.button('Zurückholen')).click();
  await (await desk.text(/^Zurückgeholt/)).waitFor();
  const back = await desk.outlook((outlook) => outlook.draft());
  expect(back.html.replace(/^\s+/, '')).toContain(OWN);
  expect(back.html).not.toContain(NOTICE);
  expect(back.headers['x-schreibkompass-ki']).toMatch(/^v1;none;/);
  expect(desk.complaints).toEqual([]);
  expect(desk.foreign).toEqual([]);
  await desk.close();
});

test('two passages made simpler leave one notice', async () => {
  const desk = await writing();
  await simplifySelection(desk);
  await (await desk.text('Ersetzt.')).waitFor();
  await desk.page.evaluate((words) => window.playgroundOutlook.selectText(words), SECOND_PASSAGE);
  await simplify(desk, '1 Absatz, 4 Wörter');
  await (await desk.text('Ersetzt.')).waitFor();
  const { html, text } = await desk.outlook((outlook) => outlook.draft());
  expect(text.split(ANSWER)).toHaveLength(3);
  expect(html.split(NOTICE)).toHaveLength(2);
  await desk.close();
});

test('an answer that is the text itself is only closed: nothing to check, no second notice', async () => {
  const desk = await writing();
  await simplifySelection(desk);
  await (await desk.text('Ersetzt.')).waitFor();
  const before = await desk.outlook((outlook) => outlook.draft());
  await desk.page.evaluate((words) => window.playgroundOutlook.selectText(words), ANSWER);
  await (await desk.text('1 Absatz, 8 Wörter')).waitFor();
  await (await desk.button('Vereinfachen')).click();
  await (await desk.button('Schließen')).click();
  await (await desk.button('Vereinfachen')).waitFor();
  expect((await desk.outlook((outlook) => outlook.draft())).html).toBe(before.html);
  await desk.close();
});

test('where Outlook put the text at the top, it is taken out again and the clerk is told', async () => {
  const desk = await writing({ switches: ['focus-lost'] });
  const before = await desk.outlook((outlook) => outlook.draft());
  await simplifySelection(desk);
  await (await desk.text(/an eine andere Stelle gesetzt/)).waitFor();
  const after = await desk.outlook((outlook) => outlook.draft());
  expect(after.text.replace(/\s/g, '')).toBe(before.text.replace(/\s/g, ''));
  await desk.close();
});

test('the quoted mail is never changed', async () => {
  const desk = await writing();
  const quoted = 'Muß ich dafür noch etwas unterschreiben?';
  await desk.page.evaluate((words) => {
    window.playgroundOutlook.selectText(words);
  }, quoted);
  const before = await desk.outlook((outlook) => outlook.draft());
  await (await desk.text('1 Absatz, 6 Wörter')).waitFor();
  await (await desk.button('Vereinfachen')).click();
  await (await desk.button('Ersetzen')).click();
  await (await desk.text(/steht in der zitierten E-Mail/)).waitFor();
  expect((await desk.outlook((outlook) => outlook.draft())).html).toBe(before.html);
  await desk.close();
});

test('a plain-text mail stays plain text', async () => {
  const desk = await writing();
  await desk.outlook((outlook) => {
    outlook.setFormat('text');
    outlook.setBodyText(
      'Guten Tag,\n\nDie Unterlagen sind binnen eines Monats beizubringen.\n\nErika Demo\n',
    );
  });
  await simplifySelection(desk);
  await (await desk.text('Ersetzt.')).waitFor();
  const { text, format } = await desk.outlook((outlook) => outlook.draft());
  expect(format).toBe('text');
  expect(text).toContain(ANSWER);
  expect(text).toContain(NOTICE);
  expect(text).not.toMatch(/<p>|<div/);
  await desk.close();
});

test.each([
  ['a mailbox that may only be read', ['read-only'], /lässt sich gerade nicht ändern/],
  ['a host without a selection', ['no-selection'], undefined],
])('%s loses nothing and says what to do', async (_, switches, message) => {
  const desk = await writing({ switches: message ? [] : switches });
  if (message) {
    await desk.page.evaluate((words) => window.playgroundOutlook.selectText(words), PASSAGE);
    await (await desk.text('1 Absatz, 7 Wörter')).waitFor();
    await (await desk.button('Vereinfachen')).click();
    await (await desk.button('Ersetzen')).waitFor();
    await desk.page.evaluate((fault) => window.playgroundOutlook.setSwitch(fault, true), switches[0]!);
    await (await desk.button('Ersetzen')).click();
    await (await desk.text(message)).waitFor();
    await (await desk.text(/Antwort prüfen/)).waitFor();
  } else {
    await (await desk.button('Ganze E-Mail')).click();
    await (await desk.text(/Ganze E-Mail · \d+ Absätze/)).waitFor();
  }
  await desk.close();
});

test('Exchange in the town hall (Mailbox 1.5) has text, label and property, without the header', async () => {
  const desk = await writing({ mailbox: '1.5' });
  await simplifySelection(desk);
  await (await desk.text('Ersetzt.')).waitFor();
  const { html, headers, properties } = await desk.outlook((outlook) => outlook.draft());
  expect(html).toContain(NOTICE);
  expect(headers).toEqual({});
  expect(properties['Schreibkompass-KI']).toMatch(/^v1;simplified;/);
  await desk.close();
});
