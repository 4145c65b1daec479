import type { Browser } from 'playwright-core';
import { labelText } from '../../src/core/disclosure';
import { nettetal } from '../../src/core/policy';
import { launchBrowser } from './browser';
import { type MailDesk, openMail } from './mail-desk';
import { type Started, startPlayground } from './playground';

const LABEL = labelText('created', nettetal.disclosure);
/** What stands in the mail about waste and must never leave the pane. */
const PLANTED = ['Sandmann', 'Ostermann', '20938', 'Buschstraße', '55501', '23456789'];

let browser: Browser;
let playground: Started;
beforeAll(async () => {
  browser = await launchBrowser();
  playground = await startPlayground();
}, 120_000);
afterAll(async () => {
  await playground.stop();
  await browser.close();
});

describe('answering a mail with a model', () => {
  let desk: MailDesk;
  beforeAll(async () => {
    desk = await openMail(browser, playground.address, { mail: 'abfall' });
  }, 60_000);
  afterAll(() => desk.close());

  test('the pane shows whose mail it is and that attachments stay here', async () => {
    await (await desk.pane())
      .getByRole('heading', { name: 'Biotonne schon wieder nicht geleert!!' })
      .waitFor();
    await (await desk.text(/Von Petra Sandmann · 1 Anhang, wird nie gesendet/)).waitFor();
  });

  test('a summary names what is wanted, and is there to be copied', async () => {
    await (await desk.button('Zusammenfassen')).click();
    await (await desk.button(/^Maskieren und/)).click();
    await (await desk.text('Antwort prüfen')).waitFor();
    const shown = await (await desk.pane()).getByRole('main').innerText();
    expect(shown).toMatch(/Offene Fragen/);
    expect(shown).toMatch(/Warum ist die Tonne stehen geblieben/);
    await (await desk.button('Kopieren')).waitFor();
    await (await desk.button('Verwerfen')).click();
  });

  test('a reply from two notes comes back with the name, and the ledger says what is open', async () => {
    await (await desk.button('Antwort entwerfen')).click();
    const pane = await desk.pane();
    await pane
      .getByRole('textbox', { name: /Stichworte für die Antwort/ })
      .fill('Die Tonne wird am Montag abgeholt.\nDas Formular für die größere Tonne schicken wir zu.');
    await (await desk.button('Antwort entwerfen')).last().click();
    await (await desk.button('Maskieren und Antwort entwerfen')).click();
    await (await desk.text(/Fragen (?:ist|sind) noch offen/)).waitFor();
    const shown = await pane.getByRole('tabpanel').innerText();
    expect(shown).toContain('Sandmann');
    expect(shown).not.toMatch(/\[PERSON_\d\]/);
  });

  test('one click opens the reply with its label above the quoted thread', async () => {
    await (await desk.button('Als Antwort öffnen')).click();
    await desk.page.waitForFunction(() => window.playgroundOutlook.drafts().length === 1);
    const { html, to } = await desk.outlook((outlook) => outlook.draft());
    expect(to).toEqual(['petra.sandmann67@web.example']);
    const text = html.replace(/<[^>]+>/g, ' ');
    expect(text).toContain('Sandmann');
    expect(html.indexOf(LABEL)).toBeGreaterThan(0);
    expect(html.indexOf(LABEL)).toBeLessThan(html.search(/divRplyFwdMsg|border-top:\s*solid/));
    expect(html.split(LABEL)).toHaveLength(2);
  });

  test('the opened reply records that AI was used, before anybody clicks', async () => {
    await desk.page.waitForFunction(() =>
      Object.values(window.playgroundOutlook.draft().headers).some((value) =>
        value.startsWith('v1;created;'),
      ),
    );
    const { headers, properties } = await desk.outlook((outlook) => outlook.draft());
    expect(headers['x-schreibkompass-ki']).toMatch(/^v1;created;\d{4}-\d\d-\d\d;reply$/);
    expect(properties['Schreibkompass-KI']).toBe(headers['x-schreibkompass-ki']);
    await (await desk.button('Kennzeichnung: gekennzeichnet')).waitFor();
  });

  test('marks that wait for an answer stop the mail, whoever gets it', async () => {
    await desk.outlook((outlook) => outlook.send());
    await desk.page.waitForFunction(() => window.playgroundOutlook.alert() !== undefined);
    expect(await desk.outlook((outlook) => outlook.alert()?.message)).toMatch(/hier antworten/);
    await desk.outlook((outlook) => outlook.alert()?.answer('cancel'));
    expect(await desk.outlook((outlook) => outlook.sent().length)).toBe(0);
  });

  test('without its label the mail is stopped, and the pane offers to put it back', async () => {
    await desk.page.evaluate((label) => {
      const { html } = window.playgroundOutlook.draft();
      window.playgroundOutlook.setBody(
        html.replace(label, '').replaceAll('[hier antworten]', 'Das klären wir.'),
      );
    }, LABEL);
    await desk.outlook((outlook) => outlook.send());
    await desk.page.waitForFunction(() => window.playgroundOutlook.alert() !== undefined);
    expect(await desk.outlook((outlook) => outlook.alert()?.message)).toMatch(/Hinweis/);
    await desk.outlook((outlook) => outlook.alert()?.answer('cancel'));
    await (await desk.button('Hinweis wieder einfügen')).click();
    await (await desk.button('Kennzeichnung: gekennzeichnet')).waitFor();
  });

  test('then it is sent once, with its label', async () => {
    await desk.outlook((outlook) => outlook.send());
    await desk.page.waitForFunction(() => window.playgroundOutlook.sent().length > 0);
    const sent = await desk.outlook((outlook) => outlook.sent());
    expect(sent).toHaveLength(1);
    expect(sent[0]?.html.split(LABEL)).toHaveLength(2);
    expect(sent[0]?.headers['x-schreibkompass-ki']).toMatch(/^v1;created;/);
  });

  test('nothing personal left the browser, and no other server was asked', () => {
    for (const word of PLANTED) expect([word, desk.sent.join('\n').includes(word)]).toEqual([word, false]);
    expect(playground.output()).not.toContain('Sandmann');
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});

describe('answering a mail with Regelwerk', () => {
  let desk: MailDesk;
  beforeAll(async () => {
    desk = await openMail(browser, playground.address, { mail: 'hundesteuer' });
    await (await desk.button(/^Modell/)).click();
    await (await desk.pane()).getByRole('menuitemradio', { name: /Regelwerk/ }).click();
  }, 60_000);
  afterAll(() => desk.close());

  test('the reply has a line for each question and needs no AI label', async () => {
    await (await desk.button('Antwort entwerfen')).click();
    await (await desk.button('Antwort entwerfen')).last().click();
    await (await desk.button(/^Maskieren und/)).click();
    await (await desk.text(/Das Regelwerk ist keine KI/)).waitFor();
    await (await desk.button('Als Antwort öffnen')).click();
    await desk.page.waitForFunction(() => window.playgroundOutlook.drafts().length === 1);
    const { html, headers } = await desk.outlook((outlook) => outlook.draft());
    expect(html).toContain('[hier antworten]');
    expect(html).not.toContain(LABEL);
    expect(headers).toEqual({});
  });

  test('its open marks are stopped on sending too', async () => {
    await desk.outlook((outlook) => outlook.send());
    await desk.page.waitForFunction(() => window.playgroundOutlook.alert() !== undefined);
    expect(await desk.outlook((outlook) => outlook.sent().length)).toBe(0);
  });
});
