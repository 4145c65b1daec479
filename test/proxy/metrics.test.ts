import { held } from '../servers/held';
import { cutAfter, fails, type OllamaServer, says, startOllama } from '../servers/ollama';
import { until } from '../until';
import { follow, pane, SHORT } from './follow';
import { ollamaAt, startProxy, type TestProxy } from './harness';
import { IBAN, WORD } from './planted';

let ollama: OllamaServer;
let other: OllamaServer;
let proxy: TestProxy;

beforeEach(async () => {
  ollama = await startOllama(says('Guten Tag.'));
  ollama.models = [{ name: 'llama' }, { name: WORD }, { name: 'kurz:latest' }];
  other = await startOllama(says('Guten Tag.'));
  other.models = [{ name: 'klein' }];
  proxy = await startProxy(
    {
      backends: [
        ollamaAt(ollama.url, {
          parallel: 1,
          models: [{ id: 'llama', fallback: 'zwei/klein' }, { id: 'kurz' }],
        }),
        ollamaAt(other.url, { name: 'zwei', discover: false, models: [{ id: 'klein' }] }),
      ],
      defaultModel: 'rathaus/llama',
      queue: { waiting: 1 },
    },
    { restAfter: 2 },
  );
});

afterEach(async () => {
  await proxy.close();
  await ollama.close();
  await other.close();
});

/** At the one place of the server. */
async function oneRunsOneWaits() {
  const model = held();
  ollama.chat = model.answer;
  const first = await follow(proxy, 1);
  await until(() => model.wires.length === 1);
  return { first, second: await follow(proxy, 2) };
}

/** The lines of a figure, without its name's beginning. */
async function figures(name: string): Promise<readonly string[]> {
  const text = await (await fetch(`${proxy.url}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`schreibkompass_${name}`))
    .map((line) => line.slice('schreibkompass_'.length));
}

test('figures come in the format of Prometheus', async () => {
  const response = await fetch(`${proxy.url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('waiting and running runs are counted by server, refused ones by problem', async () => {
  const { first, second } = await oneRunsOneWaits();
  expect((await follow(proxy, 3)).status).toBe(503);
  expect((await proxy.post('/api/v1/runs', { ...SHORT, text: `Konto ${IBAN}` })).status).toBe(422);
  expect((await proxy.post('/api/v1/runs', '{')).status).toBe(400);
  expect((await proxy.post('/api/v1/scan', '{')).status).toBe(400);
  expect(await figures('runs_waiting')).toEqual(['runs_waiting{backend="rathaus"} 1']);
  expect(await figures('runs_running')).toEqual(['runs_running{backend="rathaus"} 1']);
  expect(await figures('runs_refused_total')).toEqual([
    'runs_refused_total{code="queue-full"} 1',
    'runs_refused_total{code="personal-data"} 1',
    'runs_refused_total{code="invalid-request"} 1',
  ]);
  second.stop();
  await until(async () => (await figures('runs_waiting'))[0] === 'runs_waiting{backend="rathaus"} 0');
  first.stop();
  await until(
    async () => (await figures('runs_ended_total'))[0] === 'runs_ended_total{reason="cancelled"} 2',
  );
});

test('ends, times, retries and fallbacks are counted under names of the configuration', async () => {
  await proxy.run(SHORT);
  await proxy.run({ ...SHORT, model: 'rathaus/kurz' });
  await proxy.run({ ...SHORT, model: `rathaus/${WORD}` });
  await proxy.run({ ...SHORT, model: 'rules' });
  ollama.chat = fails(429, 'busy');
  await proxy.run(SHORT);
  ollama.chat = fails(400, 'the prompt is longer than the context length');
  await proxy.run(SHORT);
  await until(async () => (await figures('runs_ended_total')).length === 2);
  expect(await figures('runs_ended_total')).toEqual([
    'runs_ended_total{reason="stop"} 5',
    'runs_ended_total{reason="text-too-long"} 1',
  ]);
  expect(await figures('retries_total')).toEqual(['retries_total{backend="rathaus"} 2']);
  expect(await figures('fallbacks_total')).toEqual(['fallbacks_total{model="rathaus/llama"} 1']);
  for (const name of ['first_word_seconds', 'waited_seconds'])
    expect((await figures(`${name}_count`)).map((line) => line.replace(/ \d+$/, ''))).toEqual(
      ['rathaus/llama', 'rathaus/kurz', 'rathaus', 'rules', 'zwei/klein'].map(
        (model) => `${name}_count{model="${model}"}`,
      ),
    );
});

test('who gives up in the queue has waited', async () => {
  const { first, second } = await oneRunsOneWaits();
  await new Promise((resolve) => setTimeout(resolve, 300));
  second.stop();
  await until(async () => (await figures('waited_seconds_count')).length === 1);
  const [sum = ''] = await figures('waited_seconds_sum');
  expect(Number(sum.split(' ')[1])).toBeGreaterThan(0.25);
  first.stop();
});

test('a model that takes over before a run is asked counts as one that took over', async () => {
  ollama.chat = cutAfter();
  for (let index = 0; index < 2; index += 1) await proxy.run(SHORT);
  const before = ollama.chats().length;
  await proxy.run(SHORT);
  expect(ollama.chats()).toHaveLength(before);
  expect(await figures('fallbacks_total')).toEqual(['fallbacks_total{model="rathaus/llama"} 3']);
});

test('the state of each circuit is told', async () => {
  expect(await figures('backend_circuit')).toContain('backend_circuit{backend="rathaus",state="closed"} 1');
  ollama.chat = cutAfter();
  for (let index = 0; index < 2; index += 1) await proxy.run(SHORT);
  expect(await figures('backend_circuit')).toEqual([
    'backend_circuit{backend="rathaus",state="closed"} 0',
    'backend_circuit{backend="rathaus",state="half-open"} 0',
    'backend_circuit{backend="rathaus",state="open"} 1',
    ...['zwei', 'rules'].flatMap((backend) => [
      `backend_circuit{backend="${backend}",state="closed"} 1`,
      `backend_circuit{backend="${backend}",state="half-open"} 0`,
      `backend_circuit{backend="${backend}",state="open"} 0`,
    ]),
  ]);
});

test('no word of a clerk, a server or a header, and no person, stands in a figure or a log', async () => {
  const planted = async (body: unknown, headers: Record<string, string> = {}) =>
    (await proxy.post('/api/v1/runs', body, { headers })).text();
  ollama.chat = says(WORD, { thoughts: WORD });
  await planted({ ...SHORT, text: WORD }, { 'x-schreibkompass-pane': pane(4711) });
  await planted({ ...SHORT, text: WORD }, { 'x-schreibkompass-pane': WORD });
  await planted({ ...SHORT, task: WORD });
  await planted({ ...SHORT, model: WORD });
  await planted({ ...SHORT, options: { [WORD]: WORD } });
  await planted({ ...SHORT, model: `rathaus/${WORD}` });
  for (const answer of [fails(500, WORD), fails(503, WORD), fails(429, WORD), cutAfter(WORD)]) {
    ollama.chat = (wire) => {
      wire.head(429, { 'retry-after': WORD });
      return answer(wire);
    };
    await planted(SHORT);
    ollama.chat = answer;
    await planted(SHORT);
  }
  await fetch(`${proxy.url}/metrics?${WORD}=${WORD}`, { headers: { 'x-text': WORD } });
  const text = await (await fetch(`${proxy.url}/metrics`)).text();
  expect(text.length).toBeGreaterThan(1_000);
  for (const secret of [WORD, pane(4711), '127.0.0.1', '::1']) expect(text).not.toContain(secret);
  expect(proxy.logged()).not.toContain(pane(4711));
  expect(proxy.logged()).toContain('"model":"rathaus"');
  expect(proxy.logged()).not.toContain(WORD);
});
