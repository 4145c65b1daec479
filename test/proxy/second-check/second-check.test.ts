import type { Problem, ProblemFinding, RunRequest } from '../../../src/core/protocol';
import { problemSchema } from '../../../src/core/protocol';
import { type OllamaServer, startOllama } from '../../servers/ollama';
import {
  answers,
  breaksOff,
  bytes,
  hangs,
  type PresidioServer,
  result,
  says,
  stalls,
  startPresidio,
} from '../../servers/presidio';
import { until } from '../../until';
import { ollamaAt, problemOf, startProxy, type TestProxy } from '../harness';

/** A text that our own check lets pass. */
const TEXT = 'Der Kater Zorro frisst gern.';
const run = { task: 'simplify', text: TEXT } as const;
const AT_ZORRO = { start: 10, end: 15, type: 'PERSON', recognizer: 'presidio/PERSON' };

let ollama: OllamaServer;
let presidio: PresidioServer;
const proxies: TestProxy[] = [];

beforeAll(async () => {
  ollama = await startOllama();
  presidio = await startPresidio();
});

beforeEach(() => {
  presidio.knows = [{ entity: 'PERSON', words: 'Zorro' }];
  presidio.languages = ['en', 'de'];
  presidio.analyze = answers(presidio);
  presidio.requests.length = 0;
  ollama.requests.length = 0;
});

afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
  await until(() => presidio.active() === 0);
});

afterAll(async () => {
  await ollama.close();
  await presidio.close();
});

type Options = Parameters<typeof startProxy>[1];

async function proxyWith(
  more: object = {},
  settings: object = {},
  options: Options = {},
): Promise<TestProxy> {
  const proxy = await startProxy(
    { backends: [ollamaAt(ollama.url)], secondCheck: { url: presidio.url, ...more }, ...settings },
    options,
  );
  proxies.push(proxy);
  return proxy;
}

async function refusal(proxy: TestProxy, request: RunRequest): Promise<Problem> {
  const response = await proxy.post('/api/v1/runs', request);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(ollama.chats()).toEqual([]);
  const problem = await response.json();
  expect(problemSchema.parse(problem)).toEqual(problem);
  return problem;
}

const started = async (proxy: TestProxy, request: RunRequest) => {
  const events = await proxy.run(request);
  expect(problemOf(events)).toBeUndefined();
  return events[0];
};

const logOf = (proxy: TestProxy) =>
  proxy
    .logged()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'second-check');

test('without a second check nothing is asked and the stream does not speak of one', async () => {
  const proxy = await startProxy({ backends: [ollamaAt(ollama.url)] });
  proxies.push(proxy);
  expect(await started(proxy, run)).not.toHaveProperty('secondCheck');
  expect(presidio.requests).toEqual([]);
});

test('what it finds is refused with field, place, kind and its own name for the kind', async () => {
  const problem = await refusal(await proxyWith(), run);
  expect(problem).toMatchObject({ code: 'personal-data', status: 422 });
  expect(problem.findings).toEqual([{ field: 'text', ...AT_ZORRO }]);
});

test('what it finds nothing in is sent, and the stream says that it was asked', async () => {
  presidio.knows = [];
  const proxy = await proxyWith();
  expect(await started(proxy, run)).toMatchObject({ event: 'started', secondCheck: 'passed' });
  expect(presidio.texts()).toEqual([TEXT]);
  expect(ollama.chats()).toHaveLength(1);
});

test('it is asked in German, about one string at a time', async () => {
  presidio.knows = [];
  await started(await proxyWith(), { ...run, instruction: 'Nenne die Frist.' });
  const asked = presidio.requests.filter(({ path }) => path === '/analyze');
  expect(asked.map(({ method, body }) => [method, JSON.parse(body)]).sort()).toEqual(
    [
      ['POST', { text: TEXT, language: 'de' }],
      ['POST', { text: 'Nenne die Frist.', language: 'de' }],
    ].sort(),
  );
});

test.each<[string, RunRequest, Partial<ProblemFinding>]>([
  [
    'an instruction',
    { ...run, text: 'Ja.', instruction: 'Frag nach Zorro.' },
    { field: 'instruction', start: 10, end: 15 },
  ],
  [
    'an earlier turn',
    {
      ...run,
      text: 'Ja.',
      history: [
        { role: 'user', text: 'Kürzer.' },
        { role: 'assistant', text: 'Zorro.' },
      ],
    },
    { field: 'history[1].text', start: 0, end: 5 },
  ],
  [
    'an option that is none of ours',
    { task: 'rephrase', text: 'Ja.', options: { style: 'wie Zorro' } },
    { field: 'options.style', start: 4, end: 9 },
  ],
  [
    'an option that the task does not have',
    { ...run, text: 'Ja.', options: { note: ['Zorro'] } },
    { field: 'options.values[0][0]', start: 0, end: 5 },
  ],
])('%s is looked at, too', async (_name, request, finding) => {
  const problem = await refusal(await proxyWith(), request);
  expect(problem.findings).toEqual([expect.objectContaining(finding)]);
});

test('it is not asked about blank strings, our own words and names of models', async () => {
  presidio.knows = ['friendlier', 'llama'].map((words) => ({ entity: 'PERSON', words }));
  await started(await proxyWith(), {
    task: 'rephrase',
    text: 'Der Antrag liegt vor.',
    instruction: ' \n',
    options: { style: 'friendlier' },
    history: [{ role: 'assistant', text: 'Gern.', model: 'rathaus/llama3.1:8b' }],
  });
  expect([...presidio.texts()].sort()).toEqual(['Der Antrag liegt vor.', 'Gern.']);
});

test('it never gets a text in which our own check found something', async () => {
  const problem = await refusal(await proxyWith(), {
    ...run,
    text: 'Konto DE02120300000000202051 von Zorro',
  });
  expect(problem.findings).toEqual([{ field: 'text', start: 6, end: 28, type: 'IBAN' }]);
  expect(presidio.requests).toEqual([]);
});

test('a scan, which gets the raw text, does not ask it', async () => {
  const response = await (await proxyWith()).post('/api/v1/scan', { text: TEXT });
  expect(await response.json()).toEqual({ findings: [] });
  expect(presidio.requests).toEqual([]);
});

test('places are UTF-16 although it counts code points', async () => {
  const text = '😀 Grüße 👩‍👧 von Zorro, Zorro';
  const problem = await refusal(await proxyWith(), { ...run, text });
  expect(problem.findings?.map(({ start, end }) => text.slice(start, end))).toEqual(['Zorro', 'Zorro']);
});

test('half a surrogate pair, which it cannot read, moves no place', async () => {
  const text = 'Der \ud83d Kater \ude00 Zorro';
  const problem = await refusal(await proxyWith(), { ...run, text });
  expect(problem.findings?.map(({ start, end }) => text.slice(start, end))).toEqual(['Zorro']);
});

test('a long text is asked in pieces, and its places are those of the whole', async () => {
  const text = `${`${'Der Antrag 😀 liegt vor. '.repeat(40)}\n\n`.repeat(40)}Der Kater Zorro.`;
  const proxy = await proxyWith({}, { backends: [] });
  const problem = await refusal(proxy, { ...run, text, model: 'rules' });
  expect(problem.findings?.map(({ start, end }) => text.slice(start, end))).toEqual(['Zorro']);
  expect(presidio.texts().length).toBeGreaterThan(1);
  expect(Math.max(...presidio.texts().map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  // Every word is asked about; the order of the questions is none.
  const words = (all: string): number => all.replace(/\s/g, '').length;
  expect(words(presidio.texts().join(''))).toBe(words(text));
});

describe('"Kein Personenbezug"', () => {
  const waived = [{ field: 'text', start: 10, end: 15, type: 'PERSON' as const }];

  test('is accepted where the policy allows the kind, in every field, and recorded', async () => {
    const proxy = await proxyWith();
    const first = await started(proxy, { ...run, instruction: 'Frag nach Zorro.', waived });
    expect(first).toMatchObject({ secondCheck: 'passed' });
    const rows = await proxy.context.store.db.selectFrom('run_findings').selectAll().execute();
    expect(rows).toMatchObject([{ treatment: 'waived', type: 'PERSON', number: 2 }]);
  });

  test.each<[string, object]>([
    ['for another kind', { type: 'PLATE' }],
    ['for another place', { start: 4, end: 9 }],
    ['for a part of the words', { start: 10, end: 14 }],
  ])('%s covers nothing', async (_name, change) => {
    const request = { ...run, waived: [{ ...waived[0]!, ...change }] };
    expect((await refusal(await proxyWith(), request)).findings).toHaveLength(1);
  });

  test.each<[string, object, object]>([
    ['the policy does not allow', {}, { policy: { privacy: { waivable: ['ADDRESS'] } } }],
    ['nobody may allow', { kinds: { PERSON: { type: 'EMAIL' } } }, {}],
  ])('covers no kind that %s', async (_name, more, settings) => {
    const proxy = await proxyWith(more, settings);
    const kinds = waived.map((waiver) => ({
      ...waiver,
      type: 'kinds' in more ? ('EMAIL' as const) : waiver.type,
    }));
    expect((await refusal(proxy, { ...run, waived: kinds })).findings).toHaveLength(1);
  });

  test('of what both checks found counts once', async () => {
    const text = 'Bitte fragen Sie bei Beispielmann nach.';
    presidio.knows = [{ entity: 'PERSON', words: 'Beispielmann' }];
    const proxy = await proxyWith();
    await started(proxy, { ...run, text, waived: [{ field: 'text', start: 21, end: 33, type: 'PERSON' }] });
    const rows = await proxy.context.store.db.selectFrom('run_findings').selectAll().execute();
    expect(rows).toMatchObject([{ treatment: 'waived', type: 'PERSON', number: 1 }]);
  });
});

/** Ways in which it gives no answer that can be used. */
const FAILURES: readonly [
  string,
  PresidioServer['analyze'],
  { readonly failure: string; readonly upstreamStatus?: number },
][] = [
  ['does not answer', hangs, { failure: 'timeout' }],
  ['stops in the middle of an answer', stalls, { failure: 'timeout' }],
  ['breaks an answer off', breaksOff, { failure: 'unreachable' }],
  ['closes the connection', (wire) => wire.cut(), { failure: 'unreachable' }],
  ['reports an error', says({ error: 'No text provided' }, 500), { failure: 'status', upstreamStatus: 500 }],
  ['refuses the request', says({ error: 'Bad Request' }, 400), { failure: 'status', upstreamStatus: 400 }],
  [
    'sends the text elsewhere',
    bytes('', 307, { location: 'http://127.0.0.1:1/analyze' }),
    { failure: 'status', upstreamStatus: 307 },
  ],
  ['answers without content', bytes('', 204), { failure: 'status', upstreamStatus: 204 }],
  ['says nothing', bytes(''), { failure: 'malformed' }],
  ['says no JSON', bytes('<html>'), { failure: 'malformed' }],
  ['says what is no UTF-8', bytes(new Uint8Array([0x22, 0xff, 0x22])), { failure: 'malformed' }],
  ['cuts its JSON off', bytes('[{"entity_type":"PERSON"'), { failure: 'malformed' }],
  ['answers a list of lists', says([[]]), { failure: 'malformed' }],
  ['answers an error as if it were none', says({ error: 'x' }), { failure: 'malformed' }],
  ['names a kind that is no word', says([result(7, 0, 1)]), { failure: 'malformed' }],
  ['names no place', says([result('PERSON', undefined, undefined)]), { failure: 'malformed' }],
  ['names a place before the text', says([result('PERSON', -1, 3)]), { failure: 'malformed' }],
  ['names a place behind the text', says([result('PERSON', 20, TEXT.length + 1)]), { failure: 'malformed' }],
  ['names a place that ends before it begins', says([result('PERSON', 5, 3)]), { failure: 'malformed' }],
  ['names an empty place', says([result('PERSON', 5, 5)]), { failure: 'malformed' }],
  ['names half a place', says([result('PERSON', 0.5, 3)]), { failure: 'malformed' }],
  [
    'names a wrong place of a kind that nobody asked for',
    says([result('URL', 0, 999)]),
    { failure: 'malformed' },
  ],
  ['gives no score', says([result('PERSON', 0, 3, 'viel')]), { failure: 'malformed' }],
  ['gives a score below none', says([result('PERSON', 0, 3, -1)]), { failure: 'malformed' }],
  [
    'answers too much',
    bytes(`[${`${JSON.stringify(result('URL', 0, 3))},`.repeat(60_000)}{}]`),
    { failure: 'too-large' },
  ],
];

describe('a detector that', () => {
  /** Two refusing proxies: one waits long enough for any answer, the other hardly at all. */
  let patient: TestProxy;
  let quick: TestProxy;
  /** Waits only where nothing else would end it. */
  const secondsFor = (failure: string): number => (failure === 'timeout' ? 0.2 : 20);

  beforeAll(async () => {
    const refusing = (timeoutSeconds: number) =>
      startProxy({
        backends: [ollamaAt(ollama.url)],
        secondCheck: { url: presidio.url, timeoutSeconds, totalSeconds: 60 },
      });
    patient = await refusing(secondsFor('malformed'));
    quick = await refusing(secondsFor('timeout'));
  });

  afterAll(async () => {
    await patient.close();
    await quick.close();
  });

  test.each(FAILURES)(
    '%s refuses the run where the policy says so, by default',
    async (_name, analyze, logged) => {
      presidio.analyze = analyze;
      const proxy = logged.failure === 'timeout' ? quick : patient;
      expect(await refusal(proxy, run)).toMatchObject({ code: 'second-check-failed', status: 503 });
      expect(logOf(proxy).at(-1)).toMatchObject({ outcome: 'failed', level: 40, ...logged });
    },
  );

  test.each(FAILURES)(
    '%s is gone without where the policy says so, and the stream tells',
    async (_name, analyze, { failure }) => {
      presidio.analyze = analyze;
      const proxy = await proxyWith({
        timeoutSeconds: secondsFor(failure),
        totalSeconds: 60,
        onFailure: 'continue',
      });
      expect(await started(proxy, run)).toMatchObject({ event: 'started', secondCheck: 'skipped' });
      expect(ollama.chats()).toHaveLength(1);
    },
  );

  test('is not there refuses the run', async () => {
    const proxy = await proxyWith({ url: 'http://127.0.0.1:1' });
    expect(await refusal(proxy, run)).toMatchObject({ code: 'second-check-failed' });
    expect(logOf(proxy)).toMatchObject([{ outcome: 'failed', failure: 'unreachable' }]);
  });

  test('does not speak German refuses the run', async () => {
    presidio.languages = ['en'];
    expect(await refusal(await proxyWith(), run)).toMatchObject({ code: 'second-check-failed' });
  });

  test('fails at one of several strings fails at all', async () => {
    presidio.knows = [];
    presidio.analyze = (wire) =>
      wire.request.body.includes('Frist') ? says({ error: 'x' }, 500)(wire) : answers(presidio)(wire);
    const problem = await refusal(await proxyWith(), { ...run, instruction: 'Nenne die Frist.' });
    expect(problem.code).toBe('second-check-failed');
  });
});

test('our own findings are refused as ever while it does not answer', async () => {
  presidio.analyze = hangs;
  const proxy = await proxyWith({ onFailure: 'continue' });
  const problem = await refusal(proxy, { ...run, text: 'Konto DE02120300000000202051' });
  expect(problem.findings).toMatchObject([{ type: 'IBAN' }]);
});

const TURNS = Array.from({ length: 12 }, (_, index) => ({ role: 'user' as const, text: `Frage ${index}.` }));

test('several strings are asked side by side, but no more than three', async () => {
  presidio.knows = [];
  let most = 0;
  presidio.analyze = async (wire) => {
    most = Math.max(most, presidio.active());
    // The first ones wait for each other.
    await until(() => most >= 3);
    return answers(presidio)(wire);
  };
  await started(await proxyWith(), { ...run, history: TURNS });
  expect(presidio.texts()).toHaveLength(13);
  expect(most).toBe(3);
});

test('all its answers together have a limit of time', async () => {
  presidio.analyze = answers(presidio, 200);
  const proxy = await proxyWith({ timeoutSeconds: 30, totalSeconds: 0.3 });
  expect(await refusal(proxy, { ...run, history: TURNS })).toMatchObject({ code: 'second-check-failed' });
  expect(logOf(proxy)).toMatchObject([{ failure: 'too-slow' }]);
  expect(presidio.texts().length).toBeLessThan(13);
  await until(() => presidio.active() === 0);
});

test('when the pane goes, the question ends', async () => {
  presidio.analyze = hangs;
  const before = presidio.aborted();
  const proxy = await proxyWith({ timeoutSeconds: 60, totalSeconds: 60 });
  const controller = new AbortController();
  const asking = proxy.post('/api/v1/runs', run, { signal: controller.signal });
  await until(() => presidio.active() === 1);
  controller.abort();
  await expect(asking).rejects.toThrow();
  await until(() => presidio.active() === 0);
  expect(presidio.aborted()).toBe(before + 1);
  await until(() => proxy.context.running.size === 0);
  expect(proxy.logged()).not.toContain('"event":"unexpected"');
  expect(ollama.chats()).toEqual([]);
});

test('closing the server ends the question', async () => {
  presidio.analyze = hangs;
  const proxy = await startProxy({
    backends: [ollamaAt(ollama.url)],
    secondCheck: { url: presidio.url, timeoutSeconds: 60, totalSeconds: 60 },
  });
  const asking = proxy.post('/api/v1/runs', run).catch(() => 'broken off');
  await until(() => presidio.active() === 1);
  await proxy.close();
  await asking;
  await until(() => presidio.active() === 0);
});

describe('where the policy says to go on, a detector that hangs', () => {
  let at: number;
  const pausing = (limits: object = { timeoutSeconds: 0.2 }) => {
    at = 1_000_000;
    return proxyWith({ ...limits, onFailure: 'continue' }, {}, { now: () => at });
  };

  test('is left alone for a while, and then asked again', async () => {
    presidio.analyze = hangs;
    const proxy = await pausing();
    for (let count = 0; count < 3; count++)
      expect(await started(proxy, run)).toMatchObject({ secondCheck: 'skipped' });
    expect(presidio.texts()).toHaveLength(1);
    expect(logOf(proxy).map(({ outcome }) => outcome)).toEqual(['failed', 'paused', 'paused']);

    ollama.requests.length = 0;
    presidio.analyze = answers(presidio);
    at += 30_000;
    expect(await refusal(proxy, run)).toMatchObject({ code: 'personal-data' });
    expect(await refusal(proxy, run)).toMatchObject({ code: 'personal-data' });
  });

  test('is left alone, too, where its answers together take too long', async () => {
    presidio.analyze = hangs;
    const proxy = await pausing({ timeoutSeconds: 60, totalSeconds: 0.2 });
    for (let count = 0; count < 2; count++)
      expect(await started(proxy, run)).toMatchObject({ secondCheck: 'skipped' });
    expect(logOf(proxy)).toMatchObject([{ outcome: 'failed', failure: 'too-slow' }, { outcome: 'paused' }]);
  });

  test('is not left alone when it answers at once, even with an error', async () => {
    presidio.analyze = says({ error: 'x' }, 500);
    const proxy = await pausing();
    await started(proxy, run);
    ollama.requests.length = 0;
    presidio.analyze = answers(presidio);
    expect(await refusal(proxy, run)).toMatchObject({ code: 'personal-data' });
  });
});

test('where the policy says to refuse, it is asked each time', async () => {
  presidio.analyze = hangs;
  const proxy = await proxyWith({ timeoutSeconds: 0.2 });
  await refusal(proxy, run);
  presidio.analyze = answers(presidio);
  expect(await refusal(proxy, run)).toMatchObject({ code: 'personal-data' });
});

describe('readiness', () => {
  const ready = async (proxy: TestProxy) => {
    const response = await fetch(`${proxy.url}/readyz`);
    const { status, secondCheck, secondCheckState } = await response.json();
    return [response.status, status, secondCheck, secondCheckState];
  };

  test('does not need a second check', async () => {
    const proxy = await startProxy({ backends: [ollamaAt(ollama.url)] });
    proxies.push(proxy);
    expect(await ready(proxy)).toEqual([200, 'ready', true, 'off']);
  });

  test('shows one that answers', async () => {
    expect(await ready(await proxyWith())).toEqual([200, 'ready', true, 'ready']);
  });

  test.each<[string, () => object]>([
    ['is gone', () => ({ url: 'http://127.0.0.1:1' })],
    [
      'does not speak German',
      () => {
        presidio.languages = ['en'];
        return {};
      },
    ],
  ])('is red without one that %s, or only shows it where the policy says to go on', async (_name, change) => {
    const more = change();
    expect(await ready(await proxyWith(more))).toEqual([503, 'not-ready', false, 'failing']);
    expect(await ready(await proxyWith({ ...more, onFailure: 'continue' }))).toEqual([
      200,
      'ready',
      true,
      'failing',
    ]);
  });

  test('shows one that is left alone', async () => {
    presidio.analyze = hangs;
    const proxy = await proxyWith({ timeoutSeconds: 0.2, onFailure: 'continue' });
    await started(proxy, run);
    expect(await ready(proxy)).toEqual([200, 'ready', true, 'paused']);
  });
});

test('a table in the configuration decides which kinds count, from which score', async () => {
  presidio.knows = [
    { entity: 'PERSON', words: 'Zorro', score: 0.8 },
    { entity: 'LOCATION', words: 'Kater', score: 0.9 },
    { entity: 'NIE_GEHOERT', words: 'frisst', score: 1 },
  ];
  const proxy = await proxyWith({
    kinds: { PERSON: { type: 'PERSON', leastScore: 0.9 }, LOCATION: { type: 'ADDRESS' } },
  });
  const problem = await refusal(proxy, run);
  expect(problem.findings).toMatchObject([
    { start: 4, end: 9, type: 'ADDRESS', recognizer: 'presidio/LOCATION' },
  ]);
  expect(logOf(proxy)).toMatchObject([{ outcome: 'found', findings: 1, unknown: 1 }]);
});
