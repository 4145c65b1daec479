/*
 * How long the pane's check takes in Chromium: npm run bench:browser, after npm run build
 * Prints the median from question to answer for 10,000 characters, at twenty places of the corpus, and the first one.
 */
import { nettetal } from '../src/core/policy/nettetal';
import { readCorpus } from '../test/corpus/corpus';
import { launchBrowser } from '../test/e2e/browser';
import { askPaneWorker } from '../test/e2e/pane-worker';
import { startPlayground } from '../test/e2e/playground';
import { alternating, median, placesOf } from './privacy/speed';

const ROUNDS = 10;

async function run(): Promise<void> {
  const places = placesOf(alternating(readCorpus()), 10_000, 20);
  const texts = Array.from({ length: ROUNDS }, () => places).flat();
  const [playground, browser] = await Promise.all([startPlayground(), launchBrowser()]);
  try {
    const answers = await askPaneWorker(browser, playground.address, texts, nettetal.privacy);
    const times = answers.map(({ milliseconds }) => milliseconds);
    // The engine compiles the check in the first rounds.
    const warm = times.slice(3 * places.length);
    console.log(
      `Chromium, 10,000 characters: ${median(warm).toFixed(1)} ms median, ${times[0]!.toFixed(0)} ms at first`,
    );
  } finally {
    await browser.close();
    await playground.stop();
  }
}

void run();
