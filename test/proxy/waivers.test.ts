import { type OllamaServer, startOllama } from '../servers/ollama';
import { ollamaAt, problemOf, startProxy, type TestProxy } from './harness';

/** A text whose only finding rests on probability. */
const TEXT = 'Bitte fragen Sie bei Beispielmann nach.';
const NAME = 'Beispielmann';

let ollama: OllamaServer;
let proxy: TestProxy;

beforeAll(async () => {
  ollama = await startOllama();
  proxy = await startProxy({ backends: [ollamaAt(ollama.url)] });
});

afterAll(async () => {
  await proxy.close();
  await ollama.close();
});

async function findingsIn(text: string, on = proxy) {
  const { findings } = await (await on.post('/api/v1/scan', { text })).json();
  return findings as { start: number; end: number; type: 'PERSON'; waivable: boolean }[];
}

const waiverFor = async (text: string, field = 'text') =>
  (await findingsIn(text)).map(({ start, end, type }) => ({ field, start, end, type }));

test('the finding rests on probability', async () => {
  const findings = await findingsIn(TEXT);
  expect(findings.map(({ type, waivable, start, end }) => [type, waivable, TEXT.slice(start, end)])).toEqual([
    ['PERSON', true, NAME],
  ]);
});

test('what the clerk calls no personal data is sent, and its kind and number are recorded', async () => {
  const events = await proxy.run({ task: 'simplify', text: TEXT, waived: await waiverFor(TEXT) });
  expect(problemOf(events)).toBeUndefined();
  const [started] = events;
  const rows = await proxy.context.store.db
    .selectFrom('run_findings')
    .select(['treatment', 'type', 'number'])
    .where('run_id', '=', started?.event === 'started' ? started.runId : '')
    .execute();
  expect(rows).toMatchObject([{ treatment: 'waived', type: 'PERSON', number: 1 }]);
});

test('the waiver covers all places of the same words, in every field', async () => {
  const events = await proxy.run({
    task: 'simplify',
    text: `${TEXT} ${TEXT}`,
    instruction: `Nenne ${NAME} zuerst.`,
    waived: await waiverFor(TEXT),
  });
  expect(problemOf(events)).toBeUndefined();
});

test.each([
  ['for another place', (waiver: object) => ({ ...waiver, start: 0, end: 5 })],
  ['for another field', (waiver: object) => ({ ...waiver, field: 'instruction' })],
  ['for another kind', (waiver: object) => ({ ...waiver, type: 'PLATE' })],
  ['for a place behind the text', (waiver: object) => ({ ...waiver, start: 500, end: 600 })],
])('a waiver %s covers nothing', async (_name, change) => {
  const waived = (await waiverFor(TEXT)).map((waiver) => change(waiver));
  const response = await proxy.post('/api/v1/runs', { task: 'simplify', text: TEXT, waived });
  expect(response.status).toBe(422);
});

test('it covers nothing where the policy does not allow the kind', async () => {
  const strict = await startProxy({
    backends: [ollamaAt(ollama.url)],
    policy: { privacy: { waivable: [] } },
  });
  const waived = await waiverFor(TEXT);
  expect((await strict.post('/api/v1/runs', { task: 'simplify', text: TEXT, waived })).status).toBe(422);
  await strict.close();
});
