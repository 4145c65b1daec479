import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type EventStreamOptions, openEventStream } from '../../src/proxy/http/event-stream';
import { until } from '../until';

/** Opens a stream on a real server and gives both ends. */
async function open(keepAliveMs: number, more: Partial<EventStreamOptions> = {}) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const controller = new AbortController();
  const { port } = server.address() as AddressInfo;
  const fetched = fetch(`http://127.0.0.1:${port}`, { signal: controller.signal });
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  const stream = openEventStream(response, { 'x-test': 'ja' }, { keepAliveMs, ...more });
  const answer = await fetched;
  return {
    stream,
    answer,
    response,
    controller,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('headers come at once, before any event', async () => {
  const { answer, stream, close } = await open(1_000);
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(answer.headers.get('x-test')).toBe('ja');
  stream.end();
  close();
});

test('a quiet stream is kept alive by comments', async () => {
  const { answer, stream, close } = await open(10);
  const { value } = await answer.body!.getReader().read();
  expect(Buffer.from(value!).toString()).toBe(':\n\n');
  stream.end();
  close();
});

test('the news that a model is asked leaves with its first word, or soon without one', async () => {
  const quick = await open(1_000);
  await quick.stream.send({ event: 'started', runId: 'r', model: 'm' });
  await quick.stream.send({ event: 'delta', text: 'Wort' });
  const { value } = await quick.answer.body!.getReader().read();
  expect(Buffer.from(value!).toString()).toBe(
    'event: started\ndata: {"runId":"r","model":"m"}\n\nevent: delta\ndata: {"text":"Wort"}\n\n',
  );
  quick.stream.end();
  quick.close();

  const slow = await open(1_000);
  await slow.stream.send({ event: 'started', runId: 'r', model: 'm' });
  const first = await slow.answer.body!.getReader().read();
  expect(Buffer.from(first.value!).toString()).toContain('event: started');
  slow.stream.end();
  slow.close();
});

test('text with line breaks stays one event', async () => {
  const { answer, stream, close } = await open(1_000);
  await stream.send({ event: 'delta', text: 'eins\n\nevent: done\n' });
  stream.end();
  expect(await answer.text()).toBe('event: delta\ndata: {"text":"eins\\n\\nevent: done\\n"}\n\n');
  close();
});

test('a reader that is slower than the model makes it wait', async () => {
  const { stream, response, controller, close } = await open(1_000);
  const text = 'x'.repeat(1_000_000);
  let waiting = true;
  const sending = (async () => {
    for (let index = 0; index < 50; index += 1) await stream.send({ event: 'delta', text });
  })().then(() => {
    waiting = false;
  });
  await until(() => response.writableNeedDrain);
  expect(waiting).toBe(true);
  controller.abort();
  await sending;
  close();
});

test('what is sent after the reader has gone is dropped without an error', async () => {
  const { stream, response, controller, close } = await open(5);
  controller.abort();
  await until(() => response.destroyed);
  await stream.send({ event: 'delta', text: 'zu spät' });
  stream.end();
  close();
});

test('a reader who takes nothing is cut off, one who reads is not', async () => {
  let unread = 0;
  const onUnread = () => (unread += 1);
  const text = 'x'.repeat(1_000_000);

  const reading = await open(1_000, { unreadMs: 60_000, onUnread });
  const read = reading.answer.text();
  for (let index = 0; index < 30; index += 1) await reading.stream.send({ event: 'delta', text });
  reading.stream.end();
  expect((await read).length).toBeGreaterThan(30 * text.length);
  expect(unread).toBe(0);
  reading.close();

  const asleep = await open(1_000, { unreadMs: 30, onUnread });
  while (!asleep.response.destroyed) await asleep.stream.send({ event: 'delta', text });
  expect(unread).toBe(1);
  await asleep.stream.send({ event: 'delta', text });
  asleep.close();
});
