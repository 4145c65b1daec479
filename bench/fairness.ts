import { performance } from 'node:perf_hooks';
import { buildServer, parseConfig } from '../src/proxy';
import { says, startOllama } from '../test/servers/ollama';
import { quantile } from './quantiles';

/**
 * One person sends 200 runs at once, then 50 persons send one each, to a played server with four places that takes a
 * tenth of a second for an answer. Waiting time is from the POST to `started`.
 * Run: npm run bench:fairness
 */
const PLACES = 4;
const ANSWER_MS = 100;
const HEAVY_RUNS = 200;
const OTHERS = 50;

const pane = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

interface Waited {
  readonly queuedAt: Promise<void>;
  readonly ms: Promise<number>;
}

/** Sends a run and reads it to its end; `queuedAt` is kept once its first event has come. */
function send(url: string, person: number): Waited {
  let isQueued = (): void => undefined;
  const queuedAt = new Promise<void>((resolve) => {
    isQueued = resolve;
  });
  const ms = (async () => {
    const start = performance.now();
    const response = await fetch(`${url}/api/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-schreibkompass-pane': pane(person) },
      body: JSON.stringify({ task: 'simplify', text: 'Der Antrag liegt vor.' }),
    });
    let text = '';
    let waited = Number.NaN;
    for await (const part of response.body!) {
      text += Buffer.from(part).toString();
      isQueued();
      if (Number.isNaN(waited) && text.includes('event: started')) waited = performance.now() - start;
    }
    if (!text.includes('event: done')) throw new Error('a run did not end');
    return waited;
  })();
  return { queuedAt, ms };
}

const row = (name: string, values: readonly number[]): string =>
  `${name.padEnd(44)}${[0, 0.5, 0.9, 1].map((share) => `${(quantile(values, share) / 1000).toFixed(2)} s`.padStart(9)).join('')}`;

async function main(): Promise<void> {
  const ollama = await startOllama(says('Guten Tag.', { loadMs: ANSWER_MS }));
  const config = parseConfig(
    JSON.stringify({
      listen: { port: 0 },
      store: { url: ':memory:' },
      backends: [
        {
          name: 'rathaus',
          kind: 'ollama',
          baseUrl: ollama.url,
          place: 'local',
          discover: true,
          parallel: PLACES,
        },
      ],
    }),
    {},
  );
  const proxy = await buildServer({ config, folders: { pane: '/', assets: '/' }, logLevel: 'silent' });
  const url = await proxy.listen();

  const start = performance.now();
  const heavy = Array.from({ length: HEAVY_RUNS }, () => send(url, 0));
  await Promise.all(heavy.map(({ queuedAt }) => queuedAt));
  const others = Array.from({ length: OTHERS }, (_, index) => send(url, index + 1));
  const heavyMs = await Promise.all(heavy.map(({ ms }) => ms));
  const otherMs = await Promise.all(others.map(({ ms }) => ms));
  const total = performance.now() - start;

  console.log(
    `${HEAVY_RUNS} runs of person 0, then one run each of ${OTHERS} persons; ${PLACES} places, ${ANSWER_MS} ms an answer`,
  );
  console.log(
    `${'waiting time'.padEnd(44)}${['least', 'median', 'p90', 'most'].map((name) => name.padStart(9)).join('')}`,
  );
  console.log(row('person 0, 200 runs', heavyMs));
  console.log(row('persons 1 to 50, one run each', otherMs));
  console.log(
    `by person: ${otherMs.map((ms, index) => `${index + 1}: ${(ms / 1000).toFixed(2)}`).join(', ')}`,
  );
  const work = ((HEAVY_RUNS + OTHERS) * ANSWER_MS) / PLACES / 1000;
  console.log(
    `all in ${(total / 1000).toFixed(1)} s; the answers alone take ${work.toFixed(1)} s. By time alone the 50 would have waited ${((HEAVY_RUNS * ANSWER_MS) / PLACES / 1000).toFixed(1)} s and more.`,
  );
  await proxy.close();
  await ollama.close();
}

void main();
