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

/** Walks through the states at one width and in one theme. */
async function walk(width, theme, pictures) {
  const context = await browser.newContext({
    viewport: { width: width + 800, height: 800 },
    colorScheme: theme,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}/playground/?doc=brief&width=${width}`);
  const frame = await page.waitForSelector('iframe');
  const pane = await frame.contentFrame();
  const button = (name) => pane.getByRole('button', { name, exact: true });
  const take = async (state) => {
    if (!pictures.includes(state)) return;
    await page.waitForTimeout(300);
    await (state === 'word' ? page : frame).screenshot({ path: `${OUT}/${state}-${width}-${theme}.png` });
  };
  await button('Gelesen und verstanden').click();
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
  await take('word');
  await context.close();
}

await walk(350, 'light', ['start', 'check', 'stream', 'review', 'done', 'word']);
await walk(320, 'light', ['start', 'review']);
await walk(450, 'dark', ['check', 'review']);
/** Answers a mail at one width and in one theme, up to the dialog on sending. */
async function answer(width, theme, pictures) {
  const context = await browser.newContext({
    viewport: { width: width + 950, height: 820 },
    colorScheme: theme,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}/playground/outlook.html?mail=abfall&width=${width}`);
  const frame = await page.waitForSelector('#pane-frame');
  const pane = await frame.contentFrame();
  const button = (name) => pane.getByRole('button', { name, exact: true });
  const take = async (state) => {
    if (!pictures.includes(state)) return;
    await page.waitForTimeout(300);
    await frame.screenshot({ path: `${OUT}/${state}-${width}-${theme}.png` });
  };
  await button('Gelesen und verstanden').click();
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
await browser.close();
server.kill();
