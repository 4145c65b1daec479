import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../../../src/proxy/backends/connection';
import { parseConfig } from '../../../src/proxy/config';
import { until } from '../../until';
import { ollamaAt } from '../harness';

let answer: (response: ServerResponse) => void;
let open: number;
let made: number;
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => answer(response));
}).on('connection', (socket) => {
  open += 1;
  made += 1;
  socket.once('close', () => {
    open -= 1;
  });
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

beforeEach(() => {
  open = 0;
  made = 0;
  answer = (response) => response.end('Wort');
});

function connection(keeps: boolean) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [backend] = parseConfig(
    JSON.stringify({ backends: [ollamaAt(url)], store: { url: ':memory:' } }),
    {},
  ).backends;
  return connect(backend!, {}, { keeps });
}

const never = new AbortController().signal;

async function read(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('a run uses the connection of an earlier one where that is kept', async () => {
  const kept = connection(true);
  for (let run = 0; run < 3; run += 1)
    expect(await read((await kept.send('POST', 'api/chat', {}, never)).body)).toBe('Wort');
  expect(made).toBe(1);
  await kept.close();
  await until(() => open === 0);
});

test('a kept connection that is closed when it is used is a fault of the moment: the next one is new', async () => {
  const kept = connection(true);
  await read((await kept.send('POST', 'api/chat', {}, never)).body);
  answer = (response) => response.destroy();
  await expect(kept.send('POST', 'api/chat', {}, never)).rejects.toMatchObject({
    problem: { code: 'model-unreachable' },
  });
  expect(made).toBe(1);
  answer = (response) => response.end('Wort');
  expect(await read((await kept.send('POST', 'api/chat', {}, never)).body)).toBe('Wort');
  expect(made).toBe(2);
  await kept.close();
  await until(() => open === 0);
});

test('a server that must never be sent the same twice gets a connection for each run', async () => {
  const own = connection(false);
  for (let run = 0; run < 3; run += 1)
    expect(await read((await own.send('POST', 'api/chat', {}, never)).body)).toBe('Wort');
  expect(made).toBe(3);
  await until(() => open === 0);
});

test('who has the last word before the response ends does not cost the connection', async () => {
  const kept = connection(true);
  let end: () => void = () => {};
  answer = (response) => {
    response.write('Wort');
    end = () => response.end();
  };
  for (let run = 0; run < 8; run += 1) {
    for await (const _ of (await kept.send('POST', 'api/chat', {}, never)).body) break;
    end();
    await new Promise(setImmediate);
  }
  // The next run may come before the end of the last one has.
  expect(made).toBeLessThan(8);
  await kept.close();
  await until(() => open === 0);
});

test('what is cancelled closes its connection, while it is read and before', async () => {
  const kept = connection(true);
  answer = (response) => void response.write('Wort');
  const reading = new AbortController();
  const { body } = await kept.send('POST', 'api/chat', {}, reading.signal);
  const bytes = body[Symbol.asyncIterator]();
  expect(Buffer.from((await bytes.next()).value!).toString()).toBe('Wort');
  const next = bytes.next();
  reading.abort(new Error('stop'));
  await expect(next).rejects.toThrow('stop');
  await until(() => open === 0);

  answer = () => {};
  const waiting = new AbortController();
  const sent = kept.send('POST', 'api/chat', {}, waiting.signal);
  await until(() => open === 1);
  waiting.abort(new Error('stop'));
  await expect(sent).rejects.toThrow('stop');
  await until(() => open === 0);
  await kept.close();
});

test('what had come before a connection broke is read, then the break', async () => {
  const kept = connection(true);
  answer = (response) => {
    response.write('Wort', () => response.destroy());
  };
  const { body } = await kept.send('POST', 'api/chat', {}, never);
  await until(() => open === 0);
  const bytes = body[Symbol.asyncIterator]();
  expect(Buffer.from((await bytes.next()).value!).toString()).toBe('Wort');
  await expect(bytes.next()).rejects.toMatchObject({ problem: { code: 'stream-broken' } });
  await kept.close();
});
