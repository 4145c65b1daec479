import type { Browser } from 'playwright-core';
import type { PaneConfig } from '../../src/core/protocol';
import { readCorpus } from '../corpus/corpus';
import { launchBrowser } from './browser';
import { askPaneWorker } from './pane-worker';
import { type Started, startPlayground } from './playground';

let playground: Started;
let browser: Browser;
beforeAll(async () => {
  [playground, browser] = await Promise.all([startPlayground(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await playground.stop();
});

test('the bundled check in the browser gives the findings of the bundled proxy for every text of the corpus', async () => {
  const corpus = readCorpus();
  const { policy } = (await (await fetch(`${playground.address}/api/v1/config`)).json()) as PaneConfig;
  const texts = corpus.map(({ text }) => text);
  const answers = await askPaneWorker(browser, playground.address, texts, policy.privacy);
  expect(answers).toHaveLength(corpus.length);
  const different: string[] = [];
  for (const [at, { slug, text }] of corpus.entries()) {
    const response = await fetch(`${playground.address}/api/v1/scan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    const { findings } = (await response.json()) as { findings: readonly object[] };
    const inBrowser = answers[at]!.findings.map(({ reason: _, ...finding }) => finding);
    if (JSON.stringify(inBrowser) !== JSON.stringify(findings)) different.push(slug);
  }
  expect(different).toEqual([]);
}, 180_000);
