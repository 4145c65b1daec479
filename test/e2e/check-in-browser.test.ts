import type { Browser } from 'playwright-core';
import type { PaneConfig } from '../../src/core/protocol';
import { readCorpus } from '../corpus/corpus';
import { launchBrowser } from './browser';
import { sitDown } from './desk';
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

/** Asks the pane's own bundled worker in the browser, as the pane does. */
async function askWorker(texts: readonly string[], rules: PaneConfig['policy']['privacy']) {
  const desk = await sitDown(browser, playground.address);
  await desk.selectParagraphs(0, 3);
  const worker = desk.page.workers()[0] ?? (await desk.page.waitForEvent('worker'));
  const replies = await desk.pane.evaluate(
    async ([script, texts, rules]) => {
      const worker = new Worker(script);
      const replies: unknown[] = [];
      for (const [id, text] of texts.entries()) {
        const reply = new Promise((resolve, reject) => {
          worker.onmessage = (event) => resolve(event.data);
          worker.onerror = () => reject(new Error('the worker failed'));
        });
        worker.postMessage({ id, kind: 'analyze', text, rules });
        replies.push(await reply);
      }
      return replies;
    },
    [worker.url(), texts, rules] as const,
  );
  await desk.close();
  return replies as { ok: boolean; findings: readonly { reason: string }[] }[];
}

test('the bundled check in the browser gives the findings of the bundled proxy for every text of the corpus', async () => {
  const corpus = readCorpus();
  const { policy } = (await (await fetch(`${playground.address}/api/v1/config`)).json()) as PaneConfig;
  const replies = await askWorker(
    corpus.map(({ text }) => text),
    policy.privacy,
  );
  expect(replies).toHaveLength(corpus.length);
  const different: string[] = [];
  for (const [at, { slug, text }] of corpus.entries()) {
    const response = await fetch(`${playground.address}/api/v1/scan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    const { findings } = (await response.json()) as { findings: readonly object[] };
    const inBrowser = replies[at]!.findings.map(({ reason: _, ...finding }) => finding);
    if (JSON.stringify(inBrowser) !== JSON.stringify(findings)) different.push(slug);
  }
  expect(different).toEqual([]);
}, 180_000);
