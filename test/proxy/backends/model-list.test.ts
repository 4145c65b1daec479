import type { Backend, BackendModel } from '../../../src/proxy/backends';
import { modelList } from '../../../src/proxy/backends/model-list';

const model = (upstream: string, available = true): BackendModel => ({
  upstream,
  name: upstream,
  place: 'local',
  generative: true,
  abilities: ['chat'],
  tasks: [],
  available,
  quirks: {},
});

const unreachable = (upstream: string): BackendModel => ({
  ...model(upstream, false),
  unavailable: 'unreachable',
});

/** A server whose list is what `listModels` answers next; counts how often it was asked. */
function server(listModels: Backend['listModels'], configured: readonly BackendModel[] = []) {
  const state = { asked: 0 };
  const backend: Backend = {
    name: 'a',
    kind: 'ollama',
    repeatable: true,
    configured,
    listModels: (signal) => {
      state.asked += 1;
      return listModels(signal);
    },
    // biome-ignore lint/correctness/useYield: never run here
    run: async function* () {
      throw new Error('not run here');
    },
  };
  return { backend, state };
}

test('an old list serves while a new one is asked for, a very old one does not', async () => {
  let time = 0;
  let answer: (models: readonly BackendModel[]) => void = () => {};
  let first = true;
  const { backend } = server(() => {
    if (first) {
      first = false;
      return Promise.resolve([model('m')]);
    }
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  const list = modelList(backend, () => time, 100);
  await list();
  time = 150;
  expect(await list()).toEqual([model('m')]);
  answer([model('new')]);
  await new Promise(setImmediate);
  expect(await list()).toEqual([model('new')]);
  time = 5000;
  const waiting = list();
  answer([model('newer')]);
  expect(await waiting).toEqual([model('newer')]);
});

test('a list is asked for once while it holds, and again after', async () => {
  let time = 0;
  const { backend, state } = server(async () => [model('m')]);
  const list = modelList(backend, () => time, 1000);
  await Promise.all([list(), list()]);
  time = 999;
  await list();
  expect(state.asked).toBe(1);
  time = 1000;
  await list();
  expect(state.asked).toBe(2);
});

test('a server that is down leaves what it last had, unavailable', async () => {
  let up = true;
  const { backend } = server(async () => {
    if (!up) throw new Error('down');
    return [model('m')];
  });
  const list = modelList(backend, () => 0, 0);
  await list();
  up = false;
  expect(await list()).toEqual([unreachable('m')]);
});

test('a server that was never reached shows what is configured, unavailable', async () => {
  const { backend } = server(() => Promise.reject(new Error('down')), [model('m')]);
  expect(await modelList(backend, () => 0, 0)()).toEqual([unreachable('m')]);
});

test('a server that answers no more delays nobody for long and then nobody at all', async () => {
  let time = 0;
  let hangs = false;
  const { backend, state } = server((signal) =>
    hangs
      ? new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      : Promise.resolve([model('m')]),
  );
  const list = modelList(backend, () => time, 1000);
  await list();
  hangs = true;
  time = 2000;
  expect(await list()).toEqual([model('m')]);
  let known = await list();
  while (known[0]!.available) {
    await new Promise(setImmediate);
    known = await list();
  }
  expect(state.asked).toBe(2);
  time = 3000;
  await list();
  expect(state.asked).toBe(2);
});
