// `npm run pictures`: the pictures of the README, taken from the built playground. Needs a Chromium (CHROMIUM=…).
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const OUT = 'docs/pictures';
mkdirSync(OUT, { recursive: true });
const server = spawn(process.execPath, ['dist/start.js'], { env: { ...process.env, PORT: '0', CI: '1' } });
const address = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => {
    const found = /http:\/\/localhost:\d+/.exec(String(chunk));
    if (found) resolve(found[0]);
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});

/** Sits down before the pane on a page of the playground; `take` takes those of the pictures that are wanted. */
async function sitDown(path, { width, theme, beside = 800, height = 800 }, pictures) {
  const context = await browser.newContext({
    viewport: { width: width + beside, height },
    colorScheme: theme,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}/playground/${path}&width=${width}`);
  const frame = await page.waitForSelector('#pane-frame');
  const pane = await frame.contentFrame();
  const button = (name) => pane.getByRole('button', { name, exact: true });
  const take = async (state, of = frame) => {
    if (!pictures.includes(state)) return;
    await page.waitForTimeout(300);
    await of.screenshot({ path: `${OUT}/${state}-${width}-${theme}.png` });
  };
  const choose = async (name) => {
    await button('Weitere Aufgaben').click();
    await pane.getByRole('menuitem', { name }).click();
  };
  await button('Gelesen und verstanden').click();
  return { context, page, pane, button, take, choose };
}

/** Walks through the states at one width and in one theme. */
async function walk(width, theme, pictures) {
  const { context, page, pane, button, take } = await sitDown('?doc=brief', { width, theme }, pictures);
  await page.evaluate(() => window.playground.selectParagraphs(7, 10));
  await pane.getByText('4 Absätze').waitFor();
  await pane.getByText('5 persönliche Angaben').waitFor();
  await take('start');
  await button('Vereinfachen').click();
  await pane.getByText('Sicher erkannt').waitFor();
  await take('check');
  await button('Maskieren und vereinfachen').click();
  await button('Stopp').waitFor();
  await page.waitForTimeout(900);
  await take('stream');
  await pane.getByRole('tab', { name: 'Unterschiede' }).waitFor();
  await take('review');
  await button('Ersetzen (nachverfolgt)').click();
  await pane.getByText('Ersetzt.').waitFor();
  await take('done');
  await take('word', page);
  await context.close();
}

await walk(350, 'light', ['start', 'check', 'stream', 'review', 'done', 'word']);
await walk(320, 'light', ['start', 'review']);
await walk(450, 'dark', ['check', 'review']);
/** Answers a mail at one width and in one theme, up to the dialog on sending. */
async function answer(width, theme, pictures) {
  const place = { width, theme, beside: 950, height: 820 };
  const { context, page, pane, button, take } = await sitDown('outlook.html?mail=abfall', place, pictures);
  await pane.getByText(/persönliche Angaben/).waitFor();
  await take('mail');
  await button('Antwort entwerfen').click();
  await pane
    .getByRole('textbox', { name: /Stichworte für die Antwort/ })
    .fill('Die Tonne wird am Montag abgeholt.\nDas Formular für die größere Tonne schicken wir zu.');
  await take('notes');
  await button('Antwort entwerfen').last().click();
  await button('Maskieren und Antwort entwerfen').click();
  await pane
    .getByText(/noch offen/)
    .first()
    .waitFor();
  await take('ledger');
  if (pictures.includes('alert')) {
    await button('Als Antwort öffnen').click();
    await page.waitForFunction(() => window.playgroundOutlook.drafts().length === 1);
    await page.waitForTimeout(1500);
    await page.evaluate(() => window.playgroundOutlook.send());
    await page.waitForFunction(() => window.playgroundOutlook.alert() !== undefined);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${OUT}/alert-${theme}.png` });
  }
  await context.close();
}

await answer(350, 'light', ['mail', 'notes', 'ledger', 'alert']);
await answer(320, 'light', ['ledger']);
await answer(450, 'dark', ['mail', 'ledger']);
/** The further tasks at one width and in one theme. */
async function further(width, theme, pictures) {
  const sit = (doc) => sitDown(`?doc=${doc}`, { width, theme }, pictures);

  const asked = await sit('leer');
  await asked.choose(/^Wissen fragen/);
  await asked.pane
    .getByRole('textbox', { name: 'Ihre Frage' })
    .fill('Wie lange darf ich auf eine E-Mail von Bürgern antworten?');
  const documents = asked.pane.getByRole('button', { name: /^Unterlagen/ });
  await documents.click();
  await asked.pane.getByRole('menuitemradio', { name: /^Dienstanweisungen/ }).click();
  await asked.button('Fragen').click();
  await asked.pane.getByText('Quellenliste mit einfügen').waitFor();
  await asked.take('knowledge');
  await asked.context.close();

  const seen = await sit('radverkehr');
  await seen.page.locator('#body img.picture').first().click();
  await seen.choose('Bild beschreiben');
  await seen.pane.getByRole('checkbox', { name: /^Im Bild ist keine Person/ }).check();
  await seen.take('picture');
  await seen.button('Beschreiben').click();
  await seen.pane.getByRole('textbox', { name: 'Bildunterschrift' }).waitFor();
  await seen.take('described');
  await seen.context.close();

  const waits = await sit('brief');
  await waits.page.evaluate(() => {
    document.querySelector('#faults-panel').open = true;
  });
  await waits.page.getByRole('button', { name: 'Andrang vorführen' }).click();
  await waits.page.getByText(/andere schreiben gerade/).waitFor();
  await waits.page.evaluate(() => window.playground.selectParagraphs(7, 8));
  await waits.button('Vereinfachen').click();
  await waits.button('Maskieren und vereinfachen').click();
  await waits.pane
    .getByText(/Platz \d+/)
    .first()
    .waitFor();
  await waits.take('queue');
  await waits.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor({ timeout: 60_000 });
  await waits.context.close();

  const talks = await sit('leer');
  await talks.choose('Gespräch');
  await talks.pane
    .getByLabel('Ihre Nachricht')
    .fill('Wie lade ich zu einer Besprechung am 3. Dezember um 10 Uhr ein?');
  await talks.page.keyboard.press('Control+Enter');
  await talks.button('Prüfen und einfügen').waitFor();
  await talks.take('chat');
  await talks.context.close();

  const compares = await sit('brief');
  await compares.page.evaluate(() => window.playground.selectParagraphs(10, 11));
  await compares.pane
    .getByText(/Absätze|Absatz/)
    .first()
    .waitFor();
  await compares.choose('Zwei Modelle vergleichen');
  await compares.button('Vergleichen').click();
  const mask = compares.pane.getByRole('button', { name: /^Maskieren/ });
  const take = compares.pane.getByRole('button', { name: /^Diese nehmen/ }).first();
  await mask.or(take).first().waitFor();
  if (await mask.isVisible()) await mask.click();
  await take.waitFor({ timeout: 30_000 });
  await compares.page.waitForTimeout(2000);
  await compares.take('compare');
  await compares.context.close();

  const fails = await sit('brief');
  const turn = (on) =>
    fails.page.evaluate(async (on) => {
      await fetch('/playground/api/model', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ on }),
      });
    }, on);
  await fails.page.evaluate(() => window.playground.selectParagraphs(7, 8));
  await fails.button('Vereinfachen').click();
  await fails.button('Maskieren und vereinfachen').waitFor();
  await turn(false);
  await fails.button('Maskieren und vereinfachen').click();
  await fails.pane
    .getByText(/Es antwortet Gespieltes Ersatzmodell/)
    .first()
    .waitFor({ timeout: 30_000 });
  await fails.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor({ timeout: 30_000 });
  await fails.take('substitute');
  await turn(true);
  await fails.context.close();
}

const FURTHER = ['knowledge', 'picture', 'described', 'queue', 'chat', 'compare', 'substitute'];
await further(350, 'light', FURTHER);
await further(320, 'light', ['knowledge', 'described', 'chat']);
await further(450, 'dark', ['knowledge', 'described', 'compare', 'substitute']);
await browser.close();
server.kill();
