import { ORIGINS, TASK_IDS } from '../../src/core/protocol';
import { startOllama } from '../servers/ollama';
import { type OpenaiServer, startOpenai } from '../servers/openai';
import { ollamaAt, openaiAt, problemOf, startProxy, type TestProxy } from './harness';

let openai: OpenaiServer;
let proxy: TestProxy;
const typed = {
  task: 'free',
  origin: 'typed',
  instruction: 'Was ist ein Bescheid?',
  model: 'vllm/gpt-4o-mini',
} as const;

beforeAll(async () => {
  openai = await startOpenai();
  proxy = await startProxy({
    backends: [openaiAt(openai.url, { place: 'internet' })],
  });
});

afterAll(async () => {
  await proxy.close();
  await openai.close();
});

beforeEach(() => {
  openai.requests.length = 0;
});

const codeOf = async (body: unknown) => (await (await proxy.post('/api/v1/runs', body)).json()).code;

test('what was typed into a free prompt may go to an internet model', async () => {
  expect(problemOf(await proxy.run(typed))).toBeUndefined();
  expect(openai.chats()).toHaveLength(1);
});

test.each(ORIGINS.filter((origin) => origin !== 'typed'))(
  'a text from a %s stays in the house',
  async (origin) => {
    expect(await codeOf({ ...typed, origin })).toBe('origin-not-allowed');
    expect(openai.chats()).toEqual([]);
  },
);

test('a text that does not say where it comes from counts as a document', async () => {
  const { origin: _, ...unsaid } = typed;
  expect(await codeOf(unsaid)).toBe('origin-not-allowed');
});

test.each(ORIGINS.filter((origin) => origin !== 'typed'))(
  'a conversation that once held a %s stays in the house',
  async (origin) => {
    const history = [
      { role: 'user', text: 'Was steht darin?', origin },
      { role: 'assistant', text: 'Eine Frist.', origin: 'typed' },
    ];
    expect(await codeOf({ ...typed, history })).toBe('origin-not-allowed');
    expect(openai.chats()).toEqual([]);
  },
);

test('a turn that does not say where it comes from counts as a document', async () => {
  expect(await codeOf({ ...typed, history: [{ role: 'user', text: 'Und?' }] })).toBe('origin-not-allowed');
});

test('its own answers to typed questions may go back', async () => {
  const history = [
    { role: 'user', text: 'Was ist ein Bescheid?', origin: 'typed' },
    { role: 'assistant', text: 'Eine Entscheidung.', origin: 'typed', model: typed.model },
  ] as const;
  expect(problemOf(await proxy.run({ ...typed, history: [...history] }))).toBeUndefined();
});

test.each([
  ['of a model in the house', { model: 'rules' }],
  ['of another model', { model: 'vllm/gpt-4o' }],
  ['that does not say whose it is', {}],
])('an answer %s stays in the house, even one to a typed question', async (_name, author) => {
  const history = [
    { role: 'user', text: 'Was ist ein Bescheid?', origin: 'typed' },
    { role: 'assistant', text: 'Eine Entscheidung.', origin: 'typed', ...author },
  ];
  expect(await codeOf({ ...typed, history })).toBe('origin-not-allowed');
  expect(openai.chats()).toEqual([]);
});

// An own action with a workflow there is no configuration (test/proxy/config.test.ts).
test.each(TASK_IDS.filter((task) => !['free', 'legal', 'workflow'].includes(task)))(
  'an internet model is not given the task %s',
  async (task) => {
    const request = { ...typed, task, text: 'Ein Satz.', instruction: 'Los.' };
    expect(await codeOf(request)).toBe('task-not-allowed');
    expect(openai.chats()).toEqual([]);
  },
);

test('a legal question is typed, also for a model in the house', async () => {
  const house = await startProxy({
    backends: [openaiAt(openai.url, { models: [{ id: 'gpt-4o-mini', abilities: ['law'] }] })],
  });
  const question = { task: 'legal', instruction: 'Welche Frist gilt?' } as const;
  expect(await (await house.post('/api/v1/runs', { ...question, origin: 'document' })).json()).toMatchObject({
    code: 'origin-not-allowed',
  });
  expect(problemOf(await house.run({ ...question, origin: 'typed' }))).toBeUndefined();
  await house.close();
});

test('it is offered for these tasks only, and is never the default', async () => {
  const infos = await proxy.context.registry.infos();
  expect(infos.find(({ id }) => id === typed.model)).toMatchObject({
    place: 'internet',
    tasks: ['free'],
    default: false,
  });
});

test('personal data is refused for it as for any other', async () => {
  expect(await codeOf({ ...typed, instruction: 'Schreibe an max@beispiel-post.de' })).toBe('personal-data');
});

test('a town that allows no internet models offers none', async () => {
  const closed = await startProxy({
    backends: [openaiAt(openai.url, { place: 'internet' })],
    policy: { internetModels: false },
  });
  expect((await closed.context.registry.infos()).map(({ id }) => id)).toEqual(['rules']);
  expect(await (await closed.post('/api/v1/runs', typed)).json()).toMatchObject({ code: 'unknown-model' });
  await closed.close();
});

test('where the model in the house is down, nobody is sent to the internet unasked', async () => {
  const ollama = await startOllama();
  await ollama.close();
  const house = await startProxy({
    backends: [
      openaiAt(openai.url, { place: 'internet' }),
      ollamaAt(ollama.url, { models: [{ id: 'llama3.3:70b' }] }),
    ],
  });
  const { model: _, ...unsaid } = typed;
  expect(await (await house.post('/api/v1/runs', unsaid)).json()).toMatchObject({
    code: 'model-unreachable',
  });
  expect(openai.chats()).toEqual([]);
  const free = (await house.context.registry.infos()).filter(({ defaultFor }) => defaultFor.includes('free'));
  expect(free.map(({ id }) => id)).toEqual(['rathaus/llama3.3:70b']);
  await house.close();
});
