import { once } from 'node:events';
import { connect } from 'node:net';
import { neverEnds, type OllamaServer, startOllama } from '../../servers/ollama';
import { until } from '../../until';
import { SHORT } from '../follow';
import { ollamaAt, startProxy, type TestProxy } from '../harness';

let ollama: OllamaServer;
let proxy: TestProxy;

beforeAll(async () => {
  ollama = await startOllama(neverEnds);
  proxy = await startProxy({
    // So much context that the answer's length does not end it.
    backends: [ollamaAt(ollama.url, { contextTokens: 2_000_000 })],
    timeouts: { unreadSeconds: 0.2 },
  });
  ollama.models = [{ name: 'llama3.3:70b', contextLength: 2_000_000, capabilities: ['completion'] }];
});

afterAll(async () => {
  await proxy.close();
  await ollama.close();
});

test('an answer that nobody reads is stopped at the model', async () => {
  const { host, port } = new URL(proxy.url);
  const body = JSON.stringify(SHORT);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  // Nothing is ever read from this connection.
  socket.pause();
  socket.write(
    `POST /api/v1/runs HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  await until(() => ollama.active() === 1);
  await until(() => ollama.aborted() === 1, 20);
  await until(() => proxy.context.queue.load().get('rathaus')?.running === 0);
  await until(async () => {
    const run = await proxy.context.store.db.selectFrom('runs').select('finish').executeTakeFirst();
    return run?.finish === 'cancelled';
  });
  expect(proxy.logged()).toContain('"run-unread"');
  expect(await proxy.context.metrics.text()).toContain('schreibkompass_unread_total 1');
  socket.destroy();
});
