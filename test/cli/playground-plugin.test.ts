import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playgroundPlugin } from '../../src/cli/playground-plugin';
import { problemOf, startProxy, type TestProxy, textOf } from '../proxy/harness';
import { PLAYED_DOCUMENTS } from '../servers/played-documents';
import { PLAYED_MODEL_NAME, type PlayedModel, startPlayedModel } from '../servers/played-model';
import { until } from '../until';

const LETTER =
  'Die Beantragung der Leistung hat bis zum 01.03.2026 zu erfolgen. [PERSON_1] ist zu beteiligen.';
let folder: string;
let played: PlayedModel;
let proxy: TestProxy;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
  mkdirSync(join(folder, 'trust'));
  writeFileSync(join(folder, 'playground.html'), 'playground');
  writeFileSync(join(folder, 'trust', 'index.html'), 'trust');
  played = await startPlayedModel(0);
  proxy = await startProxy(
    {
      backends: [
        {
          name: 'vorfuehrung',
          kind: 'ollama',
          baseUrl: played.url,
          place: 'local',
          models: [{ id: played.model, name: PLAYED_MODEL_NAME }],
        },
      ],
    },
    {
      plugins: [playgroundPlugin({ folder, model: played, documents: PLAYED_DOCUMENTS })],
      home: '/playground/',
      ownFrames: true,
    },
  );
});

afterAll(async () => {
  await proxy.close();
  await played.turn(false);
  rmSync(folder, { recursive: true, force: true });
});

test('the first page leads to the playground', async () => {
  const page = await fetch(`${proxy.url}/`);
  expect(page.url).toBe(`${proxy.url}/playground/`);
  expect(await page.text()).toBe('playground');
});

test("office.js's trust check is answered beside office.js itself", async () => {
  expect(await (await fetch(`${proxy.url}/office/AgaveErrorUX/index.html`)).text()).toBe('trust');
  expect((await fetch(`${proxy.url}/office/office.js`)).status).toBe(200);
});

test('a document of the knowledge server opens, and no other', async () => {
  const [document] = PLAYED_DOCUMENTS;
  const answer = await fetch(`${proxy.url}/playground/documents/${document!.name}`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain(document!.paragraphs[1]!.slice(0, 40));
  expect((await fetch(`${proxy.url}/playground/documents/package.json`)).status).toBe(404);
});

test('its pages may show frames of our own and nobody else may show them', async () => {
  const policy = (await fetch(`${proxy.url}/playground/`)).headers.get('content-security-policy');
  expect(policy).toContain("frame-src 'self';");
  expect(policy).toContain("frame-ancestors 'self';");
});

test.each([
  ['simplify', { text: LETTER }],
  ['proofread', { text: LETTER }],
  ['summarise', { text: LETTER }],
  ['rephrase', { text: LETTER, options: { style: 'shorter' } }],
  ['extend', { text: LETTER }],
  ['translate', { text: LETTER }],
  ['draft', { text: 'Antrag liegt vor. Frist 01.03.2026.' }],
  ['free', { instruction: 'Einladung zum Termin am 01.03.2026' }],
  ['free', { text: LETTER, instruction: 'Einfacher, bitte.' }],
] as const)('the played model answers %s from the text, with thoughts', async (task, request) => {
  const events = await proxy.run({ task, ...request });
  expect(events[0]).toMatchObject({ model: `vorfuehrung/${played.model}` });
  expect(problemOf(events)).toBeUndefined();
  expect(textOf(events, 'reasoning')).toMatch(/Sätze/);
  expect(textOf(events)).toMatch(/01\.03\.2026|1\. März 2026/);
});

test('a refinement works on the last answer', async () => {
  const events = await proxy.run({
    task: 'simplify',
    text: LETTER,
    instruction: 'Kürzer, bitte.',
    history: [{ role: 'assistant', text: 'Sie müssen die Leistung bis zum 05.05.2026 beantragen.' }],
  });
  expect(textOf(events)).toContain('05.05.2026');
});

test('it counts as AI and is always named as played', async () => {
  const [model] = await proxy.context.registry.infos();
  expect(model).toMatchObject({ name: 'Gespieltes Modell (Vorführung)', generative: true, default: true });
});

test('switched off it is down, Regelwerk is left, and switched on it is back', async () => {
  const turn = async (on: boolean) => (await proxy.post('/playground/api/model', { on })).json();
  expect(await turn(false)).toEqual({ on: false });
  expect(await (await fetch(`${proxy.url}/playground/api/model`)).json()).toEqual({ on: false });
  const infos = await proxy.context.registry.infos();
  expect(infos.map(({ available }) => available)).toEqual([false, true]);
  const body = { task: 'simplify', text: LETTER, model: `vorfuehrung/${played.model}` };
  const down = await proxy.post('/api/v1/runs', body);
  expect(await down.json()).toMatchObject({ code: 'model-unreachable' });
  expect((await proxy.run({ task: 'simplify', text: LETTER }))[0]).toMatchObject({ model: 'rules' });
  expect(await turn(true)).toEqual({ on: true });
  await until(async () => (await proxy.context.registry.infos())[0]!.available);
});

test('the switch takes nothing but on and off', async () => {
  expect((await proxy.post('/playground/api/model', { on: 'ja' })).status).toBe(400);
});
