import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { buildServer, parseConfig } from '../src/proxy';
import { held } from '../test/servers/held';
import { startOllama } from '../test/servers/ollama';
import { quantile } from './quantiles';

/**
 * From the client's closing of the connection to the moment in which the model server sees it, through the proxy and
 * directly. The server says a word only when told, and is told nothing after the first.
 * Run: npm run bench:cancel
 */
const RUNS = 300;

async function main(): Promise<void> {
  const model = held();
  const ollama = await startOllama(model.answer);
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

  let asked = 0;
  async function delay(address: string, body: string): Promise<number> {
    const controller = new AbortController();
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: controller.signal,
    });
    const reader = response.body!.getReader();
    while (model.wires.length === asked) await new Promise((resolve) => setImmediate(resolve));
    const index = asked;
    asked += 1;
    await model.say(index, 'Guten ');
    for (let text = ''; !text.includes('Guten '); )
      text += Buffer.from((await reader.read()).value!).toString();
    const { closed } = model.wires[index]!;
    const seen = once(closed, 'abort');
    const start = performance.now();
    controller.abort();
    if (!closed.aborted) await seen;
    return performance.now() - start;
  }

  const run = JSON.stringify({ task: 'simplify', text: 'Der Antrag liegt vor.' });
  const through: number[] = [];
  const direct: number[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    through.push(await delay(`${url}/api/v1/runs`, run));
    const { body } = ollama.requests.findLast(({ path }) => path === '/api/chat')!;
    direct.push(await delay(`${ollama.url}/api/chat`, body));
    ollama.requests.length = 0;
  }
  for (const [name, values] of [
    ['through the proxy', through],
    ['directly', direct],
  ] as const)
    console.log(
      `from close to seen, ${name}: median ${quantile(values, 0.5).toFixed(2)} ms, p99 ${quantile(values, 0.99).toFixed(2)} ms, most ${quantile(values, 1).toFixed(2)} ms (${RUNS} runs)`,
    );
  await proxy.close();
  await ollama.close();
}

void main();
