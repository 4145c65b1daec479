import { INTERNET_TASKS, ORIGINS, PLACES, type Place, TASK_IDS, type TaskId } from '../../src/core/protocol';
import type { ModelServer } from '../servers/model-server';
import { startN8n } from '../servers/n8n';
import { startOllama } from '../servers/ollama';
import { type OpenaiServer, startOpenai } from '../servers/openai';
import { startRagflow } from '../servers/ragflow';
import { n8nAt, ollamaAt, openaiAt, problemOf, ragflowAt, startProxy, type TestProxy } from './harness';
import { png } from './picture-bytes';

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

describe('every kind of server, task and origin', () => {
  // Own actions have a test of their own (test/proxy/backends/n8n.test.ts).
  const tasks = TASK_IDS.filter((task) => task !== 'workflow');
  const everything = { tasks, abilities: ['chat', 'vision', 'knowledge', 'law'] };
  const picture = { mediaType: 'image/png', data: png().toString('base64'), confirmed: true };
  const servers: ModelServer[] = [];
  /** By kind of server and place, the proxy and the model that it has. */
  const before = new Map<string, { readonly proxy: TestProxy; readonly model: string }>();
  const asked = () =>
    servers.flatMap(({ requests }) =>
      requests.filter(({ method, path }) => method === 'POST' && path !== '/api/show'),
    );

  const KINDS = [
    ['ollama', startOllama, ollamaAt, 'rathaus', 'llama3.3:70b', { discover: false }],
    ['openai', startOpenai, openaiAt, 'vllm', 'gpt-4o-mini', {}],
    ['ragflow', startRagflow, ragflowAt, 'wissen', 'ratsinfo', {}],
    ['n8n', startN8n, n8nAt, 'ablaeufe', 'einfache-sprache', {}],
  ] as const;

  beforeAll(async () => {
    for (const [kind, start, at, name, id, more] of KINDS) {
      const server = await start();
      servers.push(server);
      for (const place of PLACES) {
        const models = [{ id, ...everything, ...(kind === 'ragflow' && { datasets: ['vorlagen'] }) }];
        const backend = at(server.url, { ...more, place, models });
        before.set(`${kind} ${place}`, {
          proxy: await startProxy({ backends: [backend] }, { modelListMs: 600_000 }),
          model: `${name}/${id}`,
        });
      }
    }
  });

  afterAll(async () => {
    for (const { proxy: one } of before.values()) await one.close();
    for (const server of servers) await server.close();
  });

  async function codesOf(kind: string, place: Place, task: TaskId): Promise<Record<string, string>> {
    const { proxy: one, model } = before.get(`${kind} ${place}`)!;
    const codes: Record<string, string> = {};
    for (const origin of ORIGINS) {
      const response = await one.post('/api/v1/runs', {
        task,
        origin,
        model,
        text: task === 'picture' ? '' : 'Ein Satz.',
        instruction: 'Los.',
        ...(task === 'translate' && { options: { language: 'en' } }),
        ...(task === 'picture' && { attachments: [picture] }),
      });
      const body = await response.text();
      codes[origin] = response.ok ? 'accepted' : (JSON.parse(body) as { code: string }).code;
    }
    return codes;
  }

  const origins = (typed: string, others: string) =>
    Object.fromEntries(ORIGINS.map((origin) => [origin, origin === 'typed' ? typed : others]));
  const rows = KINDS.flatMap(([kind]) => tasks.map((task) => [kind, task] as const));

  test.each(rows)(
    '%s in the internet, %s: only what was typed, and only the two tasks',
    async (kind, task) => {
      const earlier = asked().length;
      const typed = INTERNET_TASKS.includes(task) ? 'accepted' : 'task-not-allowed';
      expect(await codesOf(kind, 'internet', task)).toEqual(origins(typed, 'origin-not-allowed'));
      if (typed !== 'accepted') expect(asked()).toHaveLength(earlier);
    },
  );

  test.each(rows)(
    '%s in the house, %s: a text from anywhere, except for a legal question',
    async (kind, task) => {
      const others = task === 'legal' ? 'origin-not-allowed' : 'accepted';
      expect(await codesOf(kind, 'local', task)).toEqual(origins('accepted', others));
    },
  );
});
