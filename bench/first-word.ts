import { performance } from 'node:perf_hooks';
import { buildServer, parseConfig } from '../src/proxy';
import { chunks, doneLine, line, startOllama } from '../test/servers/ollama';

/**
 * Time from the POST to the first word, through the proxy and at the model server directly, which answers at once.
 * Run: node -r ./bench/load-ts.cjs bench/first-word.ts
 */
const RUNS = 300;
const LETTER = 'Die Beantragung der Leistung hat bis zum Ende des Monats schriftlich zu erfolgen. '
  .repeat(120)
  .slice(0, 10_000);

async function timeToFirst(url: string, body: string, sign: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  let text = '';
  let at = Number.NaN;
  for await (const part of response.body!) {
    text += Buffer.from(part).toString();
    if (Number.isNaN(at) && text.includes(sign)) at = performance.now() - start;
  }
  return at;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

async function main(): Promise<void> {
  const ollama = await startOllama(
    chunks(line({ content: 'Guten ' }), line({ content: 'Tag.' }), doneLine()),
  );
  const config = parseConfig(
    JSON.stringify({
      listen: { port: 0 },
      store: { url: ':memory:' },
      backends: [{ name: 'rathaus', kind: 'ollama', baseUrl: ollama.url, place: 'local', discover: true }],
    }),
    {},
  );
  const proxy = await buildServer({ config, folders: { pane: '/', assets: '/' }, logLevel: 'silent' });
  const url = await proxy.listen();
  const rows: [string, number][] = [];
  for (const [name, text] of [
    ['one sentence', 'Der Antrag liegt vor.'],
    ['a letter of 10,000 characters', LETTER],
  ] as const) {
    const run = JSON.stringify({ task: 'simplify', text });
    const through: number[] = [];
    const direct: number[] = [];
    for (let index = 0; index < RUNS; index += 1) {
      through.push(await timeToFirst(`${url}/api/v1/runs`, run, 'event: delta'));
      const { body } = ollama.requests.findLast(({ path }) => path === '/api/chat')!;
      direct.push(await timeToFirst(`${ollama.url}/api/chat`, body, 'Guten'));
      ollama.requests.length = 0;
    }
    rows.push([`${name}: through the proxy`, median(through)]);
    rows.push([`${name}: at the model server`, median(direct)]);
    rows.push([`${name}: the proxy adds`, median(through) - median(direct)]);
    console.log(`${name}: ratio ${(median(through) / median(direct)).toFixed(1)}`);
  }
  for (const [name, ms] of rows) console.log(`${name}: ${ms.toFixed(2)} ms (median of ${RUNS})`);
  await proxy.close();
  await ollama.close();
}

void main();
