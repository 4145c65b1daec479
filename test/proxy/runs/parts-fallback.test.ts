import type { StreamEvent } from '../../../src/core/protocol';
import { readFence } from '../../../src/core/tasks/fence';
import type { Answer } from '../../servers/model-server';
import { fails, type OllamaServer, says, startOllama } from '../../servers/ollama';
import { until } from '../../until';
import { ollamaAt, problemOf, startProxy, type TestProxy, textOf } from '../harness';

let ollama: OllamaServer;
let substitute: OllamaServer;
let proxy: TestProxy;
/** Minutes that the clock was moved on by. */
let minutes: number;

const paragraph = (number: number, sentences: number): string =>
  `Absatz ${number}. ${'Der Antrag wird geprüft. '.repeat(sentences).trim()}`;
/** Long and short paragraphs, with gaps of their own. */
const LENGTHS = [30, 120, 90, 150, 90, 100, 210, 40, 160, 70, 130, 20];
const GAPS = ['\n\n', '\n\n\n', '\n \n'];
const TEXT = LENGTHS.map((length, at) => paragraph(at + 1, length) + (GAPS[at % GAPS.length] ?? ''))
  .join('')
  .trimEnd();
const SMALL = 4096;
const LARGE = 6144;
const WHOLE = 65_536;
const MINUTE = 60_000;

/** Answers with the text that it was given. */
const echo: Answer = (wire) => {
  const { messages } = JSON.parse(wire.request.body) as { messages: readonly { content: string }[] };
  return says(readFence(messages.at(-1)!.content) ?? '')(wire);
};

/** Does the first `good` parts and fails from then on. */
function failingAfter(good: number): Answer {
  let chats = 0;
  return (wire) => {
    chats += 1;
    return chats <= good ? echo(wire) : fails(500, 'boom')(wire);
  };
}

async function open(asked: number, other: number, isListed = true): Promise<void> {
  minutes = 0;
  ollama.models = isListed ? [{ name: 'eins', contextLength: asked, capabilities: ['completion'] }] : [];
  substitute.models = [{ name: 'zwei', contextLength: other, capabilities: ['completion'] }];
  proxy = await startProxy(
    {
      backends: [
        ollamaAt(ollama.url, {
          parallel: 1,
          discover: false,
          models: [{ id: 'eins', contextTokens: asked, fallback: 'ersatz/zwei' }],
        }),
        ollamaAt(substitute.url, {
          name: 'ersatz',
          parallel: 1,
          discover: false,
          models: [{ id: 'zwei', contextTokens: other }],
        }),
      ],
      defaultModel: 'rathaus/eins',
    },
    { now: () => Date.now() + minutes * MINUTE },
  );
}

beforeEach(async () => {
  ollama = await startOllama(echo);
  substitute = await startOllama(echo);
});

afterEach(async () => {
  await proxy.close();
  await ollama.close();
  await substitute.close();
});

const request = { task: 'simplify', text: TEXT, model: 'rathaus/eins' } as const;

const partsIn = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.event === 'part' ? [[event.index, event.of] as const] : []));

/** The progress never goes back, and ends at its end. */
function expectTrueProgress(events: readonly StreamEvent[]): void {
  const parts = partsIn(events);
  const indices = parts.map(([index]) => index);
  expect(indices).toEqual([...indices].sort((a, b) => a - b));
  expect(indices.every((index, at) => at === 0 || index - indices[at - 1]! <= 1)).toBe(true);
  const [index, of] = parts.at(-1)!;
  expect(index).toBe(of);
}

const isIdle = (): boolean =>
  [...proxy.context.queue.load().values()].every(({ waiting, running }) => waiting + running === 0);
const row = async () => proxy.context.store.db.selectFrom('runs').selectAll().executeTakeFirstOrThrow();

test.each([0, 1, 2, 3])(
  'after %i parts a model with less room takes over: what is left is cut for it, nothing is lost or doubled',
  async (good) => {
    await open(LARGE, SMALL);
    ollama.chat = failingAfter(good);
    const events = await proxy.run(request);
    expect(problemOf(events)).toBeUndefined();
    expect(textOf(events)).toBe(TEXT);
    expectTrueProgress(events);
    expect(substitute.chats().length).toBeGreaterThan(1);
    expect(ollama.chats()).toHaveLength(good + 1);
    const answers = partsIn(events).at(-1)![1];
    expect(answers).toBe(good + substitute.chats().length);
    await until(async () => (await row()).finish === 'stop');
    expect(await row()).toMatchObject({ model: 'rathaus/eins', answered_by: 'ersatz/zwei' });
    await until(isIdle);
  },
);

test('a text that fits the asked model is cut when one with less room takes over', async () => {
  await open(WHOLE, SMALL);
  ollama.chat = fails(500, 'boom');
  const events = await proxy.run(request);
  expect(textOf(events)).toBe(TEXT);
  expectTrueProgress(events);
  expect(partsIn(events)[0]).toEqual([1, substitute.chats().length]);
  expect(events.filter(({ event }) => event === 'done')).toHaveLength(1);
  await until(isIdle);
});

test('the time of the model that failed counts until the first word, not for how long others wait there', async () => {
  await open(WHOLE, SMALL);
  ollama.chat = (wire) => {
    minutes += 10;
    return fails(400, 'boom')(wire);
  };
  await proxy.run(request);
  await until(async () => (await row()).finish === 'stop');
  expect((await row()).first_word_ms).toBeGreaterThanOrEqual(10 * MINUTE);
  const { queue } = proxy.context;
  const ticket = {
    person: 'p',
    backend: { name: 'rathaus', parallel: 1 },
    model: { name: 'eins' },
    characters: 1,
  };
  const [first, second] = [await queue.join(ticket), await queue.join(ticket)];
  const waiting = second.waiting(new AbortController().signal);
  expect((await waiting.next()).value).toEqual({ position: 1, seconds: undefined });
  first.leave();
  second.leave();
});

test('a model that is not there is stood in for by one with less room', async () => {
  await open(WHOLE, SMALL, false);
  const events = await proxy.run(request);
  expect(textOf(events)).toBe(TEXT);
  expect(ollama.chats()).toEqual([]);
  expect(partsIn(events)).toEqual(
    substitute.chats().map((_, at) => [at + 1, substitute.chats().length] as const),
  );
});

test('a substitute with more room goes on with the parts as they are', async () => {
  await open(SMALL, WHOLE);
  ollama.chat = failingAfter(1);
  const events = await proxy.run(request);
  expect(textOf(events)).toBe(TEXT);
  expect(new Set(partsIn(events).map(([, of]) => of)).size).toBe(1);
});

test.each([
  ['in the first part', LARGE, 0],
  ['in a later part', LARGE, 2],
  ['before the whole', WHOLE, 0],
])(
  'a summary whose model fails %s is still one of all parts, and only that is shown',
  async (_, asked, good) => {
    await open(asked, SMALL);
    const given = (text: string): readonly string[] => text.match(/Absatz \d+/g) ?? [];
    const brief: Answer = (wire) => says(`Kurz: ${given(wire.request.body).join(', ')}.`)(wire);
    let chats = 0;
    ollama.chat = (wire) => {
      chats += 1;
      return chats <= good ? brief(wire) : fails(500, 'boom')(wire);
    };
    substitute.chat = brief;
    const events = await proxy.run({ ...request, task: 'summarise' });
    expect(textOf(events)).toMatch(/^Kurz: /);
    expect([...new Set(given(textOf(events)))]).toEqual(LENGTHS.map((_, at) => `Absatz ${at + 1}`));
    expectTrueProgress(events);
  },
);
