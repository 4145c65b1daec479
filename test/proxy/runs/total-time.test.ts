import { fails, type OllamaServer, says, startOllama } from '../../servers/ollama';
import { ollamaAt, problemOf, startProxy, type TestProxy, textOf } from '../harness';

const MINUTE = 60_000;
const LETTER = Array.from(
  { length: 6 },
  (_, at) => `Absatz ${at + 1}. ${'Der Antrag wird geprüft. '.repeat(80).trim()}`,
).join('\n\n');

let ollama: OllamaServer;
let proxy: TestProxy;
/** Minutes that the clock was moved on by. */
let minutes = 0;

beforeEach(async () => {
  minutes = 0;
  ollama = await startOllama();
  ollama.models = [
    { name: 'klein', contextLength: 4096, capabilities: ['completion'] },
    { name: 'ersatz', contextLength: 4096, capabilities: ['completion'] },
  ];
  proxy = await startProxy(
    {
      backends: [
        ollamaAt(ollama.url, { models: [{ id: 'klein', fallback: 'rathaus/ersatz' }, { id: 'ersatz' }] }),
      ],
      timeouts: { totalSeconds: 3600 },
    },
    { now: () => Date.now() + minutes * MINUTE },
  );
});

afterEach(async () => {
  await proxy.close();
  await ollama.close();
});

/** Each answer takes so many minutes. */
function takes(each: number): void {
  ollama.chat = async (wire) => {
    minutes += each;
    await says('Ein Teil.')(wire);
  };
}

const request = { task: 'simplify', text: LETTER, model: 'rathaus/klein' } as const;

test('the limit in total is one of all parts together: what came stays, and no further part is sent', async () => {
  takes(35);
  const events = await proxy.run(request);
  const parts = events.flatMap((event) => (event.event === 'part' ? [event] : []));
  expect(parts[0]?.of).toBe(3);
  expect(textOf(events)).toBe('Ein Teil.\n\nEin Teil.');
  expect(problemOf(events)).toMatchObject({ code: 'stream-endless' });
  expect(ollama.chats()).toHaveLength(2);
});

test('parts that are done within the limit are all done', async () => {
  takes(5);
  const events = await proxy.run(request);
  expect(problemOf(events)).toBeUndefined();
  expect(events.at(-1)).toMatchObject({ event: 'done', finishReason: 'stop' });
});

test('a model that takes over has what is left of the limit, not a new one', async () => {
  ollama.chat = async (wire) => {
    minutes += 61;
    await fails(500, 'boom')(wire);
  };
  const events = await proxy.run({ ...request, text: 'Der Antrag liegt vor.' });
  expect(problemOf(events)).toMatchObject({ code: 'stream-endless' });
  expect(ollama.chats()).toHaveLength(1);
});
