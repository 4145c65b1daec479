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
await browser.close();
server.kill();
