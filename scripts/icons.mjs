// `npm run icons`: the two pictures that Microsoft 365 wants in an app package, drawn from assets/icon.svg: a full
// colour one on a filled square and a white outline on nothing. Needs a Chromium (CHROMIUM=…). The icons of the XML
// manifests are drawn from the same file.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const drawing = readFileSync('assets/icon.svg', 'utf8');
/** Ring and needle alone, in white. */
const outline = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round">
  <circle cx="32" cy="32" r="28"/>
  <path d="M47.5 16.5 37.5 37.5 26.5 26.5ZM16.500 47.500 26.500 26.500 37.500 37.500Z"/>
</svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});

async function draw(file, size, svg, style) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0;${style}}svg{display:block;width:100%;height:100%;box-sizing:border-box}</style>${svg}`,
  );
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
}

await draw('assets/color.png', 192, drawing, 'background:#0b6a75;padding:24px;width:144px;height:144px');
await draw('assets/outline.png', 32, outline, 'width:32px;height:32px');
await browser.close();
