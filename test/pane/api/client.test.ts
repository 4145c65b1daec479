/** @jest-environment node */
import type { StreamEvent } from '../../../src/core/protocol';
import { problem } from '../../../src/core/protocol/problems';
import { createClient } from '../../../src/pane/api/client';
import { CONFIG, RUN_ID } from '../kit';

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

async function all(events: AsyncGenerator<StreamEvent>): Promise<StreamEvent[]> {
  const got: StreamEvent[] = [];
  for await (const event of events) got.push(event);
  return got;
}

const run = (fetch: (input: string, init?: RequestInit) => Promise<Response>, signal?: AbortSignal) =>
  all(createClient(fetch).run({ task: 'simplify', text: 'a' }, signal ?? new AbortController().signal));

test('the configuration is validated', async () => {
  await expect(createClient(async () => json(CONFIG)).config()).resolves.toEqual(CONFIG);
  await expect(createClient(async () => json({ version: 1 })).config()).rejects.toMatchObject({
    problem: { code: 'internal' },
  });
});

test.each<[string, () => Promise<Response>, string]>([
  ['no network', () => Promise.reject(new TypeError('x')), 'proxy-unreachable'],
  ['a problem of the proxy', async () => json(problem('model-busy'), 503), 'model-busy'],
  [
    'a gateway with a page of its own',
    async () => new Response('<html>', { status: 502 }),
    'proxy-unreachable',
  ],
  [
    'a stream that ends early',
    async () => new Response('event: delta\ndata: {"text":"a"}\n\n'),
    'stream-broken',
  ],
])('%s is the problem %s', async (_name, fetch, code) => {
  await expect(run(fetch)).rejects.toMatchObject({ problem: { code } });
});

test('all requests of a pane carry one random id, those of another pane another', async () => {
  const ids: string[] = [];
  const fetch = async (_input: string, init?: RequestInit) => {
    ids.push(new Headers(init?.headers).get('x-schreibkompass-pane') ?? '');
    return new Response('event: done\ndata: {"finishReason":"stop"}\n\n');
  };
  const client = createClient(fetch);
  for (let index = 0; index < 2; index += 1)
    await all(client.run({ task: 'simplify', text: 'a' }, new AbortController().signal));
  await run(fetch);
  expect(ids[0]).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test('a stream ends with its last event', async () => {
  const body = 'event: delta\ndata: {"text":"a"}\n\nevent: done\ndata: {"finishReason":"stop"}\n\n';
  expect(await run(async () => new Response(body))).toHaveLength(2);
});

test('stopping closes the connection at once', async () => {
  const controller = new AbortController();
  let closed = false;
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('event: delta\ndata: {"text":"a"}\n\n'));
      controller.signal.addEventListener('abort', () => {
        closed = true;
        stream.error(new DOMException('aborted', 'AbortError'));
      });
    },
  });
  const events = createClient(async (_input, init) => {
    expect(init?.signal).toBe(controller.signal);
    return new Response(body);
  }).run({ task: 'simplify', text: 'a' }, controller.signal);
  await events.next();
  controller.abort();
  await expect(events.next()).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  expect(closed).toBe(true);
});

test('an event that cannot be recorded disturbs nobody', async () => {
  const client = createClient(() => Promise.reject(new TypeError('x')));
  expect(() =>
    client.record({ runId: RUN_ID, outcome: 'copied', label: 'none', reviewed: false }),
  ).not.toThrow();
});
