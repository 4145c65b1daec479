import { knownQuirks } from '../../../src/proxy/backends/known-quirks';
import type { Answer } from '../../servers/model-server';
import {
  chunk,
  chunks,
  DONE,
  data,
  fails,
  type OpenaiServer,
  says,
  startOpenai,
  usageChunk,
} from '../../servers/openai';
import { type RagflowChat, startRagflow } from '../../servers/ragflow';
import { until } from '../../until';
import { openaiAt, problemOf, startProxy, type TestProxy, textOf } from '../harness';

let openai: OpenaiServer;
let proxy: TestProxy;
const run = { task: 'simplify', text: 'Der Antrag liegt vor.' } as const;

async function startWith(backend: Readonly<Record<string, unknown>>): Promise<void> {
  await proxy?.close();
  proxy = await startProxy({ backends: [openaiAt(openai.url, backend)] });
}

beforeEach(async () => {
  openai = await startOpenai();
  proxy = await startProxy({ backends: [openaiAt(openai.url)] });
});

afterEach(async () => {
  await proxy.close();
  await openai.close();
});

test.each(['reasoning', 'reasoning_content'] as const)(
  'thoughts as delta.%s are split off',
  async (field) => {
    openai.chat = says('Guten Tag.', { thoughts: 'Ich denke nach.', thoughtsField: field });
    const events = await proxy.run(run);
    expect(textOf(events, 'reasoning')).toBe('Ich denke nach.');
    expect(textOf(events)).toBe('Guten Tag.');
    expect(events.at(-1)).toMatchObject({ finishReason: 'stop', usage: { inputTokens: 7, outputTokens: 3 } });
  },
);

test('a model whose template pre-fills the opening tag has its thoughts split off', async () => {
  openai.models = ['deepseek-r1:70b'];
  await startWith({ models: [{ id: 'deepseek-r1:70b' }] });
  openai.chat = says('Okay, the user wants this.</think>\n\nGuten Tag.');
  const events = await proxy.run(run);
  expect(textOf(events, 'reasoning')).toBe('Okay, the user wants this.');
  expect(textOf(events)).toBe('Guten Tag.');
});

test('an unforeseen closing tag is a problem once and read rightly from then on', async () => {
  openai.chat = says('Okay, the user wants this.</think>\n\nGuten Tag.');
  expect(problemOf(await proxy.run(run))).toMatchObject({ code: 'stream-malformed' });
  expect(textOf(await proxy.run(run))).toBe('Guten Tag.');
});

test('the request names its length and asks for usage, without tools and without being stored elsewhere', async () => {
  await proxy.run(run);
  const [chat] = openai.chats();
  expect(chat).toMatchObject({ model: 'gpt-4o-mini', stream: true, stream_options: { include_usage: true } });
  expect(chat).toHaveProperty('max_completion_tokens');
  expect(chat).not.toHaveProperty('tools');
  expect(chat).not.toHaveProperty('store');
});

test('no longer answer is asked for than the model gives, however large its context', async () => {
  await startWith({ models: [{ id: 'gpt-4o-mini', contextTokens: 128_000 }] });
  await proxy.run(run);
  expect(openai.chats()[0]).toHaveProperty('max_completion_tokens', 16_384);
});

test('the key comes from the environment and is sent as bearer', async () => {
  process.env.TEST_MODEL_KEY = 'geheim';
  await startWith({ apiKeyEnv: 'TEST_MODEL_KEY' });
  await proxy.run(run);
  expect(openai.requests.at(-1)!.headers.authorization).toBe('Bearer geheim');
});

test('Azure gets its version with every address, the key in its own header, and its deployments are taken for granted', async () => {
  process.env.TEST_MODEL_KEY = 'geheim';
  await startWith({
    authHeader: 'api-key',
    apiKeyEnv: 'TEST_MODEL_KEY',
    query: { 'api-version': '2024-10-21' },
    models: [{ id: 'bereitstellung', quirks: { unlisted: true } }],
  });
  // The test server knows no address with additions; what it was asked is what counts.
  expect(problemOf(await proxy.run({ ...run, model: 'vllm/bereitstellung' }))).toBeDefined();
  const asked = openai.requests.at(-1)!;
  expect(asked.path).toBe('/v1/chat/completions?api-version=2024-10-21');
  expect(asked.headers).toMatchObject({ 'api-key': 'geheim' });
  expect(asked.headers).not.toHaveProperty('authorization');
});

test.each([
  [
    'https://api.openai.com/v1/',
    'gpt-4o-mini',
    { noStore: true, maxTokensField: 'max_completion_tokens', maxAnswerTokens: 16_384 },
  ],
  ['https://eu.api.openai.com/v1/', 'o1-pro', expect.objectContaining({ noStore: true })],
  ['https://us.api.openai.com/', 'x', { noStore: true }],
  ['https://eu-api.openai.com.example/v1/', 'x', {}],
  ['https://stadt.openai.azure.com/openai/deployments/a/', 'a', { unlisted: true }],
  ['http://10.0.0.7:9380/api/v1/openai/5d0f/', 'model', { references: true, unlisted: true }],
  ['http://10.0.0.7:9380/api/v1/chats_openai/5d0f/', 'model', { references: true, unlisted: true }],
  ['http://10.0.0.7:8000/v1/', 'mistral', {}],
  ['https://beispiel.de/https://api.openai.com/', 'mistral', {}],
])('at %s the quirks of %s are known', (address, model, quirks) => {
  expect(knownQuirks(address, model)).toEqual(quirks);
});

test('RAGFlow’s path gets the question alone, and is asked for its sources', async () => {
  await startWith({
    models: [{ id: 'gpt-4o-mini', abilities: ['knowledge'], quirks: { references: true } }],
  });
  await proxy.run({ task: 'knowledge', text: '', instruction: 'Wann tagt der Rat?', origin: 'typed' });
  expect(openai.chats()[0]).toMatchObject({
    messages: [{ role: 'user', content: 'Wann tagt der Rat?' }],
    extra_body: { reference: true },
  });
});

test.each<[string, RagflowChat, boolean]>([
  ['asks what is named', { id: 'ratsinfo', datasets: ['vorlagen'] }, true],
  ['asks a dataset that is not named', { id: 'ratsinfo', datasets: ['vorlagen', 'personal'] }, false],
  ['asks none', { id: 'ratsinfo', datasets: [] }, false],
  ['searches the internet, too', { id: 'ratsinfo', datasets: ['vorlagen'], tavilyKey: 'x' }, false],
  ['is gone', { id: 'andere', datasets: ['vorlagen'] }, false],
])('on RAGFlow’s path an assistant that %s is available: %p', async (_name, chat, available) => {
  const ragflow = await startRagflow();
  ragflow.chats = [chat];
  for (const path of ['openai', 'chats_openai']) {
    await startWith({
      baseUrl: `${ragflow.url}/api/v1/${path}/ratsinfo`,
      models: [{ id: 'model', abilities: ['knowledge'], datasets: ['vorlagen'] }],
    });
    const { models } = await (await fetch(`${proxy.url}/api/v1/config`)).json();
    expect(models[0]).toMatchObject({
      id: expect.stringMatching(/model$/),
      available,
      ...(!available && { unavailable: 'not-listed' }),
    });
  }
  await ragflow.close();
});

test('o1-mini gets no system role, no temperature and the newer name of the length', async () => {
  await startWith({ models: [{ id: 'o1-mini' }] });
  openai.models = ['o1-mini'];
  await proxy.run(run);
  const [chat] = openai.chats();
  expect(chat!.messages.map(({ role }) => role)).toEqual(['user']);
  expect(chat!.messages[0]!.content).toMatch(/^Aufgabe: /);
  expect(chat).not.toHaveProperty('temperature');
  expect(chat).toHaveProperty('max_completion_tokens');
});

test('a filtered answer is told as one', async () => {
  openai.chat = says('Gu', { finish: 'content_filter' });
  expect(problemOf(await proxy.run(run))).toMatchObject({ code: 'answer-filtered' });
});

test.each([
  ['null', data({ choices: null })],
  ['empty', data({ choices: [] })],
  ['absent', data({ sources: [] })],
])('a frame whose choices are %s is passed over', async (_name, frame) => {
  openai.chat = chunks(frame, chunk({ content: 'Ja' }), chunk({}, 'stop'), usageChunk(), DONE);
  expect(textOf(await proxy.run(run))).toBe('Ja');
});

test('a stream without [DONE] is whole once the finish was told', async () => {
  openai.chat = chunks(chunk({ content: 'Ja' }), chunk({}, 'stop'));
  expect((await proxy.run(run)).at(-1)).toMatchObject({ event: 'done' });
});

test.each<[string, Answer, string, number?]>([
  ['refuses our key', fails(401, 'bad key'), 'model-auth'],
  ['blocks the prompt', fails(400, 'blocked', 'content_filter'), 'answer-filtered'],
  [
    'finds the text too long',
    fails(400, "This model's maximum context length is 9 tokens."),
    'text-too-long',
  ],
  ['is busy', fails(503, 'too many requests'), 'model-busy', 3],
  [
    'reports an error inside a 200',
    chunks(data({ error: { message: 'x', code: 500 } }), DONE),
    'model-error',
  ],
  [
    'reports one with a code as text',
    chunks(data({ error: { message: 'x', code: '429' } })),
    'model-busy',
    3,
  ],
  ['sends only [DONE]', chunks(DONE), 'stream-broken', 3],
  ['ends without finish', chunks(chunk({ content: 'Gu' })), 'stream-broken'],
  ['sends half a frame', chunks(chunk({ content: 'Gu' }), 'data: {"choi'), 'stream-malformed'],
  ['has nothing to say', chunks(chunk({ content: '' }), chunk({}, 'stop'), DONE), 'answer-empty'],
])(
  'a server that %s is a problem of its own kind, and is asked again only where that may help',
  async (_name, answer, code, times = 1) => {
    openai.chat = answer;
    expect(problemOf(await proxy.run(run))).toMatchObject({ code });
    expect(openai.chats()).toHaveLength(times);
  },
);

test('closing the connection stops the model server at once', async () => {
  openai.chat = says('Wort '.repeat(10_000), { wordMs: 5 });
  const controller = new AbortController();
  const response = await proxy.post('/api/v1/runs', run, { signal: controller.signal });
  await response.body!.getReader().read();
  await until(() => openai.active() === 1);
  controller.abort();
  await until(() => openai.active() === 0);
  expect(openai.aborted()).toBe(1);
});
