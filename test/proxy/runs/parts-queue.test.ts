import { held } from '../../servers/held';
import { fails, line, type OllamaServer, says, startOllama } from '../../servers/ollama';
import { until } from '../../until';
import { follow, SHORT } from '../follow';
import { ollamaAt, problemOf, startProxy, type TestProxy, textOf } from '../harness';

let ollama: OllamaServer;
let substitute: OllamaServer;
let proxy: TestProxy;

const LETTER = {
  task: 'simplify',
  text: Array.from(
    { length: 6 },
    (_, at) => `Absatz ${at + 1}. ${'Der Antrag wird geprüft. '.repeat(80).trim()}`,
  ).join('\n\n'),
  model: 'rathaus/klein',
} as const;

beforeEach(async () => {
  ollama = await startOllama();
  substitute = await startOllama(says('Vom Ersatz.'));
  for (const server of [ollama, substitute])
    server.models = [{ name: 'klein', contextLength: 4096, capabilities: ['completion'] }];
  proxy = await startProxy({
    backends: [
      ollamaAt(ollama.url, { parallel: 1, models: [{ id: 'klein', fallback: 'ersatz/klein' }] }),
      ollamaAt(substitute.url, { name: 'ersatz', parallel: 1, models: [{ id: 'klein' }] }),
    ],
  });
});

afterEach(async () => {
  await proxy.close();
  await ollama.close();
  await substitute.close();
});

const isIdle = (): boolean =>
  [...proxy.context.queue.load().values()].every(({ waiting, running }) => waiting + running === 0);

/** A long run is in its first part, and a short one of somebody else waits behind it. */
async function shortBehindLong() {
  const model = held();
  ollama.chat = model.answer;
  const long = await follow(proxy, 1, LETTER);
  await until(() => model.wires.length === 1);
  const short = await follow(proxy, 2, { ...SHORT, model: 'rathaus/klein' });
  await until(() => short.position() === 1);
  return { model, long, short };
}

test('a short run of somebody else comes in between two parts', async () => {
  const { model, long, short } = await shortBehindLong();
  await model.finish(0);
  await until(() => model.wires.length === 2);
  expect(model.wires[1]!.request.body).toContain('Der Antrag liegt vor.');
  await until(() => long.position() === 1);
  await model.finish(1);
  await short.ended;
  await until(() => model.wires.length === 3);
  long.stop();
  await until(isIdle);
});

test('a run that is stopped while its next part waits leaves the queue, and nothing is sent for it', async () => {
  const { model, long, short } = await shortBehindLong();
  await model.finish(0);
  await until(() => long.position() === 1);
  long.stop();
  await until(() => proxy.context.queue.load().get('rathaus')?.waiting === 0);
  await model.finish(1);
  await short.ended;
  await until(isIdle);
  expect(model.wires).toHaveLength(2);
  const ends = await proxy.context.store.db.selectFrom('runs').select(['finish', 'problem']).execute();
  expect(ends).toContainEqual({ finish: 'cancelled', problem: 'cancelled' });
});

test('where the model fails in a later part, the substitute does it and the rest', async () => {
  let chats = 0;
  ollama.chat = (wire) => {
    chats += 1;
    return chats === 1 ? says('Vom ersten.')(wire) : fails(500, 'boom')(wire);
  };
  const events = await proxy.run(LETTER);
  const [, ...rest] = events.flatMap((event) => (event.event === 'part' ? [event] : []));
  expect(textOf(events)).toBe(['Vom ersten.', ...rest.map(() => 'Vom Ersatz.')].join('\n\n'));
  expect(chats).toBe(2);
  await until(isIdle);
});

test('closing the proxy ends a run between its parts with a problem', async () => {
  const model = held();
  ollama.chat = model.answer;
  const long = await follow(proxy, 1, LETTER);
  await until(() => model.wires.length === 1);
  await model.finish(0);
  await until(() => model.wires.length === 2);
  await model.wires[1]!.raw(line({ content: 'Halb' }));
  await until(() => long.events().filter(({ event }) => event === 'delta').length === 2);
  await proxy.close();
  await long.ended;
  await until(isIdle);
  expect(problemOf(long.events())?.code).toBe('stream-broken');
  proxy = await startProxy();
});
