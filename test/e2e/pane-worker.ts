import type { Browser } from 'playwright-core';
import type { DetectedFinding, PrivacyRules } from '../../src/core/privacy';
import { sitDown } from './desk';

export interface WorkerAnswer {
  readonly findings: readonly DetectedFinding[];
  /** From the question to the answer, the way to the worker and back included. */
  readonly milliseconds: number;
}

/** Asks the pane's own bundled check in a browser about texts, one after the other, as the pane does. */
export async function askPaneWorker(
  browser: Browser,
  address: string,
  texts: readonly string[],
  rules: PrivacyRules,
): Promise<readonly WorkerAnswer[]> {
  const desk = await sitDown(browser, address);
  await desk.selectParagraphs(0, 3);
  const running = desk.page.workers()[0] ?? (await desk.page.waitForEvent('worker'));
  const answers = await desk.pane.evaluate(
    async ([script, texts, rules]) => {
      const worker = new Worker(script);
      const ask = (question: object) =>
        new Promise<{ findings?: unknown }>((resolve, reject) => {
          worker.onmessage = (event) => resolve(event.data);
          worker.onerror = () => reject(new Error('the worker failed'));
          worker.postMessage({ id: 1, rules, ...question });
        });
      // It answers questions after its self-test.
      await ask({ kind: 'self-test', seed: 1 });
      const answers: { findings: unknown; milliseconds: number }[] = [];
      for (const text of texts) {
        const start = performance.now();
        const { findings } = await ask({ kind: 'analyze', text });
        answers.push({ findings, milliseconds: performance.now() - start });
      }
      return answers;
    },
    [running.url(), texts, rules] as const,
  );
  await desk.close();
  return answers as WorkerAnswer[];
}
