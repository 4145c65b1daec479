import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { type Desk, type DeskOptions, sitDown } from './desk';
import { type Started, startPlayground } from './playground';

/** A browser and a playground for the tests of a file; what it gives sits down at a new desk there. */
export function openPlayground(): (options?: DeskOptions) => Promise<Desk> {
  let browser: Browser;
  let playground: Started;
  beforeAll(async () => {
    browser = await launchBrowser();
    playground = await startPlayground({ backends: [] });
  }, 120_000);
  afterAll(async () => {
    await playground.stop();
    await browser.close();
  });
  return (options) => sitDown(browser, playground.address, options);
}
