import { startModelServer, type Wire } from '../../servers/model-server';
import {
  chunks,
  cutAfter,
  doneLine,
  fails,
  line,
  neverEnds,
  type OllamaServer,
  ollamaAnswer,
  says,
  silentAfter,
  startOllama,
} from '../../servers/ollama';
import { until } from '../../until';
import { follow } from '../follow';
import { ollamaAt, problemOf, startProxy, type TestProxy, textOf } from '../harness';

let ollama: OllamaServer;
let proxy: TestProxy;
const run = { task: 'simplify', text: 'Der Antrag liegt vor.' } as const;

/** Seconds that no test waits for, also on a busy machine; those of a limit make theirs short. */
const PATIENT = { firstWordSeconds: 60, betweenWordsSeconds: 60, totalSeconds: 120 };

/** The proxy again, with these limits in seconds. */
async function restart(limits: Partial<typeof PATIENT>): Promise<void> {
  await proxy.close();
  proxy = await startProxy({ backends: [ollamaAt(ollama.url)], timeouts: { ...PATIENT, ...limits } });
}

beforeEach(async () => {
  ollama = await startOllama();
  proxy = await startProxy({ backends: [ollamaAt(ollama.url)], timeouts: PATIENT });
});

afterEach(async () => {
  await proxy.close();
  await ollama.close();
});

test('the request fixes the context, reserves the answer, truncates nothing and offers no tools', async () => {
  await proxy.run(run);
  const [chat] = ollama.chats();
  expect(chat).toMatchObject({ model: 'llama3.3:70b', stream: true, truncate: false, shift: false });
  expect(chat!.options.num_ctx).toBe(16_384);
  expect(chat!.options.num_predict).toBeGreaterThan(8_000);
  expect(chat).not.toHaveProperty('tools');
  expect(chat).not.toHaveProperty('think');
});

test('an answer that quotes a closing tag spoils neither the model nor the answer after the next', async () => {
  ollama.chat = says('Das Tag </think> schließt Gedanken.');
  expect(problemOf(await proxy.run(run))?.code).toBe('stream-malformed');
  ollama.chat = says('Guten Tag.');
  expect(textOf(await proxy.run(run))).toBe('Guten Tag.');
  const words = (await proxy.run(run)).filter(({ event }) => event === 'delta' || event === 'reasoning');
  expect(words.map(({ event }) => event)).toEqual(words.map(() => 'delta'));
});

test.each([
  ['30m', '30m'],
  ['-1', -1],
  ['300', 300],
])('keepAlive %s is sent as %p', async (keepAlive, sent) => {
  await proxy.close();
  proxy = await startProxy({ backends: [ollamaAt(ollama.url, { keepAlive })] });
  await proxy.run(run);
  expect(ollama.chats()[0]).toMatchObject({ keep_alive: sent });
});

test("a model's own card caps its context", async () => {
  ollama.models = [{ name: 'klein', contextLength: 4096 }];
  await proxy.run(run);
  expect(ollama.chats()[0]!.options.num_ctx).toBe(4096);
});

test('thoughts in their own field are split off', async () => {
  ollama.chat = says('Guten Tag.', { thoughts: 'Ich denke nach.' });
  const events = await proxy.run(run);
  expect(textOf(events, 'reasoning')).toBe('Ich denke nach.');
  expect(textOf(events)).toBe('Guten Tag.');
});

test('thoughts between tags in the content are split off', async () => {
  ollama.chat = chunks(line({ content: '<thi' }), line({ content: 'nk>Hm</think>\n\nJa' }), doneLine());
  const events = await proxy.run(run);
  expect(textOf(events, 'reasoning')).toBe('Hm');
  expect(textOf(events)).toBe('Ja');
});

test('frames split and merged on the way are read alike, an umlaut cut in two among them', async () => {
  const whole = Buffer.from(line({ content: 'Grüße' }) + line({ content: ' aus Köln' }) + doneLine());
  ollama.chat = chunks(...[...whole].map((byte) => Uint8Array.of(byte)));
  expect(textOf(await proxy.run(run))).toBe('Grüße aus Köln');
});

test('tool calls in an answer are ignored', async () => {
  ollama.chat = chunks(
    line({ content: 'Ja', tool_calls: [{ function: { name: 'rm', arguments: {} } }] } as object),
    doneLine(),
  );
  expect(textOf(await proxy.run(run))).toBe('Ja');
});

test('the last line may carry text, too', async () => {
  ollama.chat = chunks(line({ content: 'Ja' }, { done: true, done_reason: 'stop' }));
  expect(textOf(await proxy.run(run))).toBe('Ja');
});

test('an answer that reached its length says so', async () => {
  ollama.chat = says('Guten Tag', { reason: 'length' });
  expect((await proxy.run(run)).at(-1)).toMatchObject({ event: 'done', finishReason: 'length' });
});

test('a model that cannot think is asked again without, before any word', async () => {
  await proxy.close();
  proxy = await startProxy({
    backends: [ollamaAt(ollama.url, { models: [{ id: 'llama3.3:70b', quirks: { think: true } }] })],
  });
  const answer = says('Guten Tag.');
  ollama.chat = (wire) =>
    wire.request.body.includes('"think"')
      ? fails(400, '"llama3.3:70b" does not support thinking')(wire)
      : answer(wire);
  expect(textOf(await proxy.run(run))).toBe('Guten Tag.');
  expect(ollama.chats()).toHaveLength(2);
});

test.each([
  ['refuses our key', fails(401, 'unauthorized'), 'model-auth', 401],
  ['does not know the model', fails(404, "model 'm' not found"), 'model-not-found', 404],
  ['is busy', fails(503, 'server busy, please try again.'), 'model-busy', 503],
  ['is asked too often', fails(429, 'slow down'), 'model-busy', 429],
  ['fails', fails(500, 'boom'), 'model-error', 500],
  [
    'did not load in its own time',
    fails(500, 'timed out waiting for llama runner to start'),
    'model-loading-timeout',
    500,
  ],
  [
    'finds the text too long',
    fails(400, 'the prompt is longer than the context length'),
    'text-too-long',
    400,
  ],
  ['answers a web page', chunks('<html>nginx</html>\n'), 'stream-malformed', undefined],
  [
    'reports an error in mid-stream',
    chunks(line({ content: 'Gu' }), '{"error":"boom"}\n'),
    'model-error',
    undefined,
  ],
  ['sends half a line', chunks(line({ content: 'Gu' }), '{"message":{"con'), 'stream-malformed', undefined],
  ['breaks off', cutAfter(line({ content: 'Gu' })), 'stream-broken', undefined],
  ['ends without saying so', chunks(line({ content: 'Gu' })), 'stream-broken', undefined],
  ['ends without a word', chunks(doneLine()), 'answer-empty', undefined],
  ['only thinks', chunks(line({ thinking: 'Hm' }), doneLine()), 'answer-empty', undefined],
])('a server that %s is a problem of its own kind', async (_name, answer, code, upstreamStatus) => {
  ollama.chat = answer;
  const problem = problemOf(await proxy.run(run));
  expect(problem).toMatchObject({ code });
  expect(problem?.upstreamStatus).toBe(upstreamStatus);
  await until(() => ollama.active() === 0);
});

test.each([
  ['never sends a word', silentAfter(), { firstWordSeconds: 0.4 }, 'model-loading-timeout'],
  ['falls silent', silentAfter(line({ content: 'Gu' })), { betweenWordsSeconds: 0.3 }, 'stream-silent'],
  [
    'trickles without an end',
    says('Wort '.repeat(100_000), { wordMs: 20 }),
    { totalSeconds: 3 },
    'stream-endless',
  ],
])('a server that %s is stopped after the time for it', async (_name, answer, limits, code) => {
  await restart(limits);
  ollama.chat = answer;
  const problem = problemOf(await proxy.run(run));
  expect(problem).toMatchObject({ code });
  expect(problem?.upstreamStatus).toBeUndefined();
  await until(() => ollama.active() === 0);
});

test.each([
  ['loads the model', [], ['started', 'loading', 'delta', 'done']],
  ['has loaded it', ['llama3.3:70b'], ['started', 'delta', 'done']],
])('while a silent server %s, the pane is told so or not', async (_name, loaded, expected) => {
  await restart({ firstWordSeconds: 20, betweenWordsSeconds: 0.3, totalSeconds: 30 });
  ollama.loaded = loaded;
  // The server answers only when it has said what it has loaded.
  ollama.chat = async (wire) => {
    await until(() => ollama.requests.some(({ path }) => path === '/api/ps') && ollama.active() === 1);
    await says('Ja')(wire);
  };
  expect((await proxy.run(run)).map(({ event }) => event)).toEqual(expected);
});

test('an answer that never ends is cut and the server stopped', async () => {
  ollama.models = [{ name: 'klein', contextLength: 2048 }];
  ollama.chat = neverEnds;
  expect((await proxy.run(run)).at(-1)).toMatchObject({ event: 'done', finishReason: 'length' });
  await until(() => ollama.active() === 0);
});

test('a server that is down leaves its models unavailable and answers with a problem', async () => {
  const named = await startProxy({
    backends: [ollamaAt(ollama.url, { discover: false, models: [{ id: 'llama3.3:70b' }] })],
  });
  await ollama.close();
  const refused = await named.post('/api/v1/runs', { ...run, model: 'rathaus/llama3.3:70b' });
  expect(await refused.json()).toMatchObject({ code: 'model-unreachable' });
  const [model] = (await (await fetch(`${named.url}/api/v1/config`)).json()).models;
  expect(model).toMatchObject({ id: 'rathaus/llama3.3:70b', available: false, default: false });
  await named.close();
  ollama = await startOllama();
});

test.each([
  ['a remote host', { name: 'gpt-oss:120b', remote_host: 'https://ollama.com:443' }],
  ['a remote model', { name: 'kopie', remote_model: 'gpt-oss:120b' }],
  [
    'a remote model on a host without a name',
    { name: 'kopie', remote_host: '', remote_model: 'gpt-oss:120b' },
  ],
  ['a name ending in cloud', { name: 'gpt-oss:120b-cloud' }],
  ['no way to chat', { name: 'nomic', capabilities: ['embedding'] }],
])('a listed model with %s is not offered', async (_name, model) => {
  ollama.models = [model];
  const offered = await proxy.context.registry.infos();
  expect(offered.map(({ id }) => id)).toEqual(['rules']);
  expect((await proxy.post('/api/v1/runs', { ...run, model: `rathaus/${model.name}` })).status).toBe(400);
  expect(ollama.chats()).toEqual([]);
});

test('a configured model that passes prompts on to a cloud is shown with the reason, and asked nothing', async () => {
  ollama.models = [{ name: 'gpt-oss:120b', remote_host: 'https://ollama.com:443' }];
  const models = [{ id: 'gpt-oss:120b', name: 'GPT OSS' }];
  const named = await startProxy({ backends: [ollamaAt(ollama.url, { discover: false, models })] });
  expect((await named.context.registry.infos())[0]).toMatchObject({
    id: 'rathaus/gpt-oss:120b',
    name: 'GPT OSS',
    available: false,
    unavailable: 'cloud',
    default: false,
  });
  const refused = await named.post('/api/v1/runs', { ...run, model: 'rathaus/gpt-oss:120b' });
  expect(await refused.json()).toMatchObject({ code: 'model-unreachable' });
  expect(ollama.chats()).toEqual([]);
  await named.close();
});

test.each([
  ['the server does not list its models', 'gpt-oss:120b', fails(500, 'boom')],
  ['the list breaks off', 'gpt-oss:120b', cutAfter('{"models":[')],
  ['the list names it otherwise', 'GPT-OSS:120b', undefined],
])('a configured model is asked nothing where %s', async (_name, id, tags) => {
  const models = [{ name: 'gpt-oss:120b', remote_host: 'https://ollama.com:443' }];
  const answer = ollamaAnswer({ chat: says('Guten Tag.'), models });
  const server = await startModelServer((wire) =>
    tags && wire.request.path === '/api/tags' ? tags(wire) : answer(wire),
  );
  const named = await startProxy({ backends: [ollamaAt(server.url, { models: [{ id }] })] });
  const refused = await named.post('/api/v1/runs', { ...run, model: `rathaus/${id}` });
  expect(await refused.json()).toMatchObject({ code: 'model-unreachable', status: 502 });
  expect(server.requests.map(({ path }) => path)).not.toContain('/api/chat');
  await named.close();
  await server.close();
});

test.each(['text/html', 'application/json', ''])(
  'what is no Ollama and refuses as "%s" leaves its models unavailable, and nothing is printed',
  async (type) => {
    const other = await startModelServer(async (wire) => {
      wire.head(502, type ? { 'content-type': type } : {});
      await wire.raw('<h1>Wartung</h1>');
      wire.end();
    });
    const printed = (['log', 'info', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name));
    const before = await startProxy({ backends: [ollamaAt(other.url)] });
    const { models } = (await (await fetch(`${before.url}/api/v1/config`)).json()) as {
      models: { id: string; available: boolean }[];
    };
    await before.close();
    expect(other.requests.map(({ path }) => path)).toContain('/api/tags');
    await other.close();
    expect(models.filter(({ available }) => available).map(({ id }) => id)).toEqual(['rules']);
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
    for (const spy of printed) spy.mockRestore();
  },
);

test('a first word is not held back by the question whether the model is loaded', async () => {
  let asked: Wire | undefined;
  let chat: Wire | undefined;
  const answers = ollamaAnswer({
    models: [{ name: 'llama' }],
    chat(wire) {
      chat = wire;
    },
  });
  const server = await startModelServer((wire) => {
    if (wire.request.path !== '/api/ps') return answers(wire);
    asked = wire;
    return chat!.head(200, { 'content-type': 'application/x-ndjson' });
  });
  const own = await startProxy({ backends: [ollamaAt(server.url)], defaultModel: 'rathaus/llama' });
  const going = await follow(own, 1);
  await until(() => asked !== undefined);
  await chat!.raw(line({ content: 'Ja.' }));
  await until(() => going.has('delta'));
  expect([asked!.closed.aborted, going.has('loading')]).toEqual([false, false]);
  await chat!.raw(doneLine());
  chat!.end();
  await going.ended;
  await own.close();
  await server.close();
});
