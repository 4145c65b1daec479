import { type N8nServer, startN8n, streams } from '../../servers/n8n';
import { ACTION, n8nAt, startProxy, type TestProxy, textOf } from '../harness';

let n8n: N8nServer;
let proxy: TestProxy;
const options = { action: 'leicht', values: { stufe: 'A2' } };
const run = { task: 'workflow', text: 'Der Antrag liegt vor.', options } as const;
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

beforeEach(async () => {
  n8n = await startN8n(streams('Ja.'));
  proxy = await startProxy({ backends: [n8nAt(n8n.url)], actions: [ACTION] });
});

afterEach(async () => {
  await proxy.close();
  await n8n.close();
});

test('the workflow gets text, instruction and choices, and a session that nobody knows again', async () => {
  const history = [{ role: 'user', text: 'Vorher.', origin: 'document' }] as const;
  await proxy.run({ ...run, instruction: 'Kurz.', history: [...history] });
  await proxy.run(run);
  const [first, second] = n8n.calls();
  expect(first).toEqual({
    action: 'leicht',
    task: 'workflow',
    text: 'Der Antrag liegt vor.',
    instruction: 'Kurz.',
    options: { stufe: 'A2' },
    history: [{ role: 'user', text: 'Vorher.' }],
    chatInput: 'Kurz.\n\nDer Antrag liegt vor.',
    sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(second!.sessionId).not.toBe(first!.sessionId);
});

test('the secret header goes with each call', async () => {
  process.env.TEST_N8N_SECRET = 'geheim';
  n8n.secret = { header: 'x-schreibkompass', value: 'geheim' };
  await proxy.close();
  proxy = await startProxy({
    backends: [n8nAt(n8n.url, { authHeader: 'x-schreibkompass', apiKeyEnv: 'TEST_N8N_SECRET' })],
    actions: [ACTION],
  });
  expect(textOf(await proxy.run(run))).toBe('Ja.');
});

test('a chat trigger is a path of two parts', async () => {
  await proxy.close();
  proxy = await startProxy({
    backends: [n8nAt(n8n.url, { models: [{ id: 'a1b2/chat' }] })],
    actions: [{ ...ACTION, model: 'ablaeufe/a1b2/chat' }],
  });
  expect(textOf(await proxy.run(run))).toBe('Ja.');
});

test.each([
  ['an action that does not exist', { options: { action: 'fehlt' } }, 'unknown-action'],
  ['a choice that is not listed', { options: { ...options, values: { stufe: 'C2' } } }, 'invalid-request'],
  ['a choice that nobody named', { options: { ...options, values: { ton: 'A2' } } }, 'invalid-request'],
  ['another key', { options: { ...options, mehr: 1 } }, 'invalid-request'],
  ['another model', { model: 'rules' }, 'invalid-request'],
  ['no text where the action works on one', { text: ' ' }, 'empty-text'],
  [
    'a person in a choice',
    { options: { ...options, values: { stufe: 'Erika Mustermann' } } },
    'personal-data',
  ],
])('a run with %s is refused and starts nothing', async (_name, change, code) => {
  expect(await codeOf(await proxy.post('/api/v1/runs', { ...run, ...change }))).toBe(code);
  expect(n8n.calls()).toEqual([]);
});

test.each([
  [200, true],
  // Its health is at another path.
  [404, true],
  [401, false],
  [502, false],
  [503, false],
])('a server that answers %d where n8n says how it is counts as there: %s', async (status, available) => {
  n8n.health = status;
  await proxy.close();
  proxy = await startProxy({ backends: [n8nAt(n8n.url)], actions: [ACTION] });
  expect((await proxy.context.registry.infos())[0]).toMatchObject({
    available,
    ...(!available && { unavailable: 'unreachable' }),
  });
});

test('a model behind a webhook serves the tasks that it is configured for, and none of its runs is repeated', async () => {
  await proxy.close();
  proxy = await startProxy({
    backends: [
      n8nAt(n8n.url, { models: [{ id: 'einfache-sprache', tasks: ['legal'], abilities: ['law'] }] }),
    ],
  });
  expect((await proxy.context.registry.infos())[0]).toMatchObject({ tasks: ['legal'], repeatable: false });
});

test('a workflow is offered for own actions alone, and none of its runs is repeated', async () => {
  const [model] = await proxy.context.registry.infos();
  expect(model).toMatchObject({ kind: 'n8n', tasks: ['workflow'], available: true, repeatable: false });
  expect(proxy.context.backends[0]!.repeatable).toBe(false);
});
