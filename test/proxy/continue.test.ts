import type { RunRequest } from '../../src/core/protocol';
import { CONTINUE } from '../../src/core/tasks';
import { startN8n } from '../servers/n8n';
import { fails, type OllamaServer, says, startOllama } from '../servers/ollama';
import { startRagflow } from '../servers/ragflow';
import { n8nAt, ollamaAt, problemOf, ragflowAt, startProxy, type TestProxy, textOf } from './harness';

let ollama: OllamaServer;
let proxy: TestProxy;

beforeAll(async () => {
  ollama = await startOllama(says('vor und wird geprüft.'));
  proxy = await startProxy({
    backends: [
      {
        name: 'rathaus',
        kind: 'ollama',
        baseUrl: ollama.url,
        place: 'local',
        models: [{ id: 'llama3.3:70b', contextTokens: 8192 }],
      },
    ],
  });
});

afterAll(async () => {
  await proxy.close();
  await ollama.close();
});

const broken: RunRequest = {
  task: 'simplify',
  text: 'Der Antrag ist eingegangen.',
  model: 'rathaus/llama3.3:70b',
  history: [{ role: 'assistant', text: 'Der Antrag liegt', model: 'rathaus/llama3.3:70b' }],
  continues: true,
};

test('an answer that broke off is gone on with: the model gets it as its own turn and is asked for the rest', async () => {
  expect(textOf(await proxy.run(broken))).toBe('vor und wird geprüft.');
  const messages = ollama.chats().at(-1)?.messages ?? [];
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(messages[2]?.content).toBe('Der Antrag liegt');
  expect(messages[3]?.content).toMatch(new RegExp(`^${CONTINUE}`));
  expect(messages[3]?.content).toContain('Sie endet mit: Der Antrag liegt');
});

test('the first instruction stands in the history, and no text is needed beside', async () => {
  await proxy.run({
    task: 'free',
    origin: 'typed',
    model: 'rathaus/llama3.3:70b',
    history: [
      { role: 'user', text: 'Schreibe eine Einladung.', origin: 'typed' },
      { role: 'assistant', text: 'Sehr geehrte', origin: 'typed', model: 'rathaus/llama3.3:70b' },
    ],
    continues: true,
  });
  const messages = ollama.chats().at(-1)?.messages ?? [];
  expect(messages[1]?.content).toContain('Anweisung: Schreibe eine Einladung.');
  expect(messages.at(-1)?.content).toContain('Sie endet mit: Sehr geehrte');
});

test.each<[string, Partial<RunRequest>]>([
  ['without a history', { history: undefined }],
  ['after a turn of the clerk', { history: [{ role: 'user', text: 'Kürzer.' }] }],
  ['with an instruction', { instruction: 'Kürzer.' }],
  ['of a workflow', { task: 'workflow', options: { action: 'ablauf' } }],
])('is refused %s', async (_name, extra) => {
  const answer = await proxy.post('/api/v1/runs', { ...broken, ...extra });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'invalid-request' });
});

test('the part that broke off is checked like every other string', async () => {
  const history = [{ role: 'assistant' as const, text: 'Bitte auf DE02 1203 0000 0000 2020 51 überweisen,' }];
  const answer = await proxy.post('/api/v1/runs', { ...broken, history });
  expect(await answer.json()).toMatchObject({
    code: 'personal-data',
    findings: [{ field: 'history[0].text', type: 'IBAN' }],
  });
});

test('what is written already need not fit a second time', async () => {
  // Fits with the answer that is reserved, and with half of it written too.
  const text = 'Der Antrag ist eingegangen. '.repeat(280);
  const half = 'Ihr Antrag ist da. '.repeat(270);
  expect((await proxy.run({ ...broken, text, history: undefined, continues: undefined })).at(-1)?.event).toBe(
    'done',
  );
  const history = [{ role: 'assistant' as const, text: half, model: 'rathaus/llama3.3:70b' }];
  expect((await proxy.run({ ...broken, text, history })).at(-1)?.event).toBe('done');
});

test('the pane is told which models go on', async () => {
  const server = { baseUrl: 'http://127.0.0.1:9/', place: 'local' };
  const other = await startProxy({
    backends: [
      { ...server, name: 'o', kind: 'ollama', models: [{ id: 'm' }] },
      {
        ...server,
        name: 'v',
        kind: 'openai',
        models: [{ id: 'm' }, { id: 'r', quirks: { references: true } }],
      },
      {
        ...server,
        name: 'w',
        kind: 'openai',
        baseUrl: 'http://127.0.0.1:9/api/v1/openai/x',
        models: [{ id: 'm' }],
      },
      { ...server, name: 'r', kind: 'ragflow', models: [{ id: 'm', datasets: ['d'] }] },
      { ...server, name: 'n', kind: 'n8n', models: [{ id: 'm' }] },
    ],
  });
  const infos = await other.context.registry.infos();
  expect(infos.filter(({ continues }) => continues).map(({ id }) => id)).toEqual(['o/m', 'v/m']);
  expect(infos.map(({ id }) => id)).toEqual(['o/m', 'v/m', 'v/r', 'w/m', 'r/m', 'n/m', 'rules']);
  await other.close();
});

describe('what is no language model', () => {
  test('a workflow is not started again to go on, whatever it is offered for', async () => {
    const n8n = await startN8n();
    const models = [{ id: 'einfache-sprache', tasks: ['simplify'] }];
    const other = await startProxy({ backends: [n8nAt(n8n.url, { models })] });
    const answer = await other.post('/api/v1/runs', { ...broken, model: 'ablaeufe/einfache-sprache' });
    expect([answer.status, n8n.calls()]).toEqual([400, []]);
    await other.close();
    await n8n.close();
  });

  test('a knowledge system is not asked an empty question', async () => {
    const ragflow = await startRagflow();
    const other = await startProxy({ backends: [ragflowAt(ragflow.url)] });
    const history = [
      { role: 'user', text: 'Wann tagt der Rat?' },
      { role: 'assistant', text: 'Am Dienstag' },
    ];
    const answer = await other.post('/api/v1/runs', { task: 'knowledge', history, continues: true });
    expect([answer.status, ragflow.questions()]).toEqual([400, []]);
    await other.close();
    await ragflow.close();
  });

  test('Regelwerk does not take over in the middle of an answer and begin it anew', async () => {
    const failing = await startOllama(fails(500, 'boom'));
    const models = [{ id: 'llama3.3:70b', contextTokens: 8192, fallback: 'rules' }];
    const other = await startProxy({ backends: [ollamaAt(failing.url, { models })] });
    const events = await other.run(broken);
    expect(textOf(events)).toBe('');
    expect(problemOf(events)).toMatchObject({ code: 'model-error' });
    await other.close();
    await failing.close();
  });
});
