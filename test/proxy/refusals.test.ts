import { type OllamaServer, startOllama } from '../servers/ollama';
import { ollamaAt, problemOf, startProxy, type TestProxy } from './harness';
import { classifiedText, IBAN, MAIL } from './planted';

let ollama: OllamaServer;
let proxy: TestProxy;
const text = 'Der Antrag liegt vor.';

beforeAll(async () => {
  ollama = await startOllama();
  proxy = await startProxy({ backends: [ollamaAt(ollama.url)] });
});

afterAll(async () => {
  await proxy.close();
  await ollama.close();
});

async function refused(body: unknown) {
  const response = await proxy.post('/api/v1/runs', body);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const answer = await response.text();
  expect(answer).not.toContain(IBAN);
  expect(answer).not.toContain(MAIL);
  expect(ollama.chats()).toEqual([]);
  return JSON.parse(answer);
}

test.each([
  ['text', { task: 'simplify', text: `Konto ${IBAN}` }, 'text', 6],
  ['instruction', { task: 'simplify', text, instruction: `Nenne ${IBAN}` }, 'instruction', 6],
  [
    'an earlier question',
    { task: 'simplify', text, history: [{ role: 'user', text: IBAN }] },
    'history[0].text',
    0,
  ],
  [
    'an edited answer',
    {
      task: 'simplify',
      text,
      history: [
        { role: 'user', text: 'Kürzer.' },
        { role: 'assistant', text: `Gern: ${IBAN}` },
      ],
    },
    'history[1].text',
    6,
  ],
  [
    'the author of an answer',
    { task: 'simplify', text, history: [{ role: 'assistant', text: 'Gern.', model: IBAN }] },
    'history[0].model',
    0,
  ],
  ['a known option', { task: 'rephrase', text, options: { style: IBAN } }, 'options.style', 0],
  ['an unknown option', { task: 'simplify', text, options: { note: IBAN } }, 'options.values[0]', 0],
  ['the name of an option', { task: 'simplify', text, options: { [IBAN]: 1 } }, 'options.keys[0]', 0],
  [
    'an option in a list',
    { task: 'simplify', text, options: { note: ['ja', IBAN] } },
    'options.values[0][1]',
    0,
  ],
  ['the model', { task: 'simplify', text, model: IBAN }, 'model', 0],
])(
  'personal data in %s is refused with its field and place, not its words',
  async (_name, body, field, start) => {
    const problem = await refused(body);
    expect(problem).toMatchObject({ code: 'personal-data', status: 422 });
    expect(problem.findings).toContainEqual({ field, start, end: start + IBAN.length, type: 'IBAN' });
  },
);

test('offsets are UTF-16 code units', async () => {
  const problem = await refused({ task: 'simplify', text: `😀 ${MAIL}` });
  expect(problem.findings).toContainEqual({ field: 'text', start: 3, end: 3 + MAIL.length, type: 'EMAIL' });
});

test('an account number as a number is looked at, too', async () => {
  const problem = await refused({ task: 'simplify', text, options: { note: 4111111111111111 } });
  expect(problem.code).toBe('personal-data');
});

test('an identifier with a valid checksum cannot be waved through', async () => {
  const problem = await refused({
    task: 'simplify',
    text: IBAN,
    waived: [{ field: 'text', start: 0, end: IBAN.length, type: 'IBAN' }],
  });
  expect(problem.code).toBe('personal-data');
});

test('a text that is marked as classified does not leave at all', async () => {
  const problem = await refused({
    task: 'simplify',
    text: classifiedText,
    waived: [{ field: 'text', start: 0, end: classifiedText.length, type: 'CLASSIFIED' }],
  });
  expect(problem.code).toBe('classified');
});

test.each([
  ['no object', '[]'],
  ['no JSON', '{"task":"simplify","text":"Erika'],
  ['an unknown task', { task: 'sing', text }],
  ['an unknown field', { task: 'simplify', text, tools: [] }],
  ['an option that the task does not have', { task: 'simplify', text, options: { style: 'shorter' } }],
  ['options nested too deep', { task: 'simplify', text, options: { a: [[[[[[[['x']]]]]]]] } }],
  ['a text that is none', { task: 'simplify', text: 7 }],
])('a request with %s has an invalid form', async (_name, body) => {
  expect(await refused(body)).toMatchObject({ code: 'invalid-request', status: 400 });
});

test.each([
  ['a task without text', { task: 'simplify', text: ' \n' }, 'empty-text'],
  ['a draft without notes', { task: 'draft' }, 'empty-text'],
  ['a task that no model does', { task: 'picture', text }, 'task-not-allowed'],
  ['a model that is gone', { task: 'simplify', text, model: 'rathaus/weg' }, 'unknown-model'],
  ['a task that the model cannot do', { task: 'translate', text, model: 'rules' }, 'task-not-allowed'],
])('%s is refused', async (_name, body, code) => {
  expect(await refused(body)).toMatchObject({ code });
});

test('a text that does not fit is refused with the pages that fit, never cut', async () => {
  const problem = await refused({ task: 'extend', text: 'Der Antrag liegt vor. '.repeat(5_000) });
  expect(problem).toMatchObject({ code: 'text-too-long', status: 413 });
  expect(problem.pagesThatFit).toBeGreaterThanOrEqual(5);
  expect(problem.pagesThatFit).toBeLessThan(9);
});

test('a document of 300 pages is told to be too long for a task that needs all of it', async () => {
  const problem = await refused({
    task: 'free',
    text: 'Der Antrag liegt vor. '.repeat(25_000),
    instruction: 'Kürze.',
  });
  expect(problem.code).toBe('text-too-long');
});

test('a check that fails is a refusal', async () => {
  const broken = await startProxy(
    { backends: [ollamaAt(ollama.url)] },
    {
      check: (words) => {
        throw new Error(words);
      },
    },
  );
  const response = await broken.post('/api/v1/runs', { task: 'simplify', text: MAIL });
  const answer = await response.text();
  expect(JSON.parse(answer)).toMatchObject({ code: 'check-failed', status: 500 });
  expect(answer + broken.logged()).not.toContain(MAIL);
  await broken.close();
});

test('what cannot be recorded is not sent', async () => {
  const unrecorded = await startProxy({ backends: [ollamaAt(ollama.url)] });
  await unrecorded.context.store.db.schema.dropTable('run_findings').execute();
  await unrecorded.context.store.db.schema.dropTable('run_events').execute();
  await unrecorded.context.store.db.schema.dropTable('runs').execute();
  const response = await unrecorded.post('/api/v1/runs', { task: 'simplify', text });
  expect(await response.json()).toMatchObject({ code: 'store-unavailable', status: 503 });
  expect(ollama.chats()).toEqual([]);
  await unrecorded.close();
});

test('a placeholder is no finding, and its kind is recorded as masked', async () => {
  const masked = await startOllama();
  const own = await startProxy({ backends: [ollamaAt(masked.url)] });
  const events = await own.run({
    task: 'simplify',
    text: 'Antrag von [PERSON_1], Frau [PERSON_1.2], Konto [IBAN_1] und [IBAN_2].',
  });
  expect(problemOf(events)).toBeUndefined();
  expect(
    await own.context.store.db.selectFrom('run_findings').selectAll().orderBy('type').execute(),
  ).toMatchObject([
    { treatment: 'masked', type: 'IBAN', number: 2 },
    { treatment: 'masked', type: 'PERSON', number: 1 },
  ]);
  await own.close();
  await masked.close();
});
