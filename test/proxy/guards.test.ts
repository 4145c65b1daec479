import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startProxy, type TestProxy } from './harness';

let proxy: TestProxy;
let port: number;

beforeAll(async () => {
  proxy = await startProxy();
  port = Number(new URL(proxy.url).port);
});

afterAll(() => proxy.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly host?: string;
}

function send({
  method = 'POST',
  path = '/api/v1/scan',
  headers = {},
  body = '{"text":""}',
  host = '127.0.0.1',
}: Sent) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const outgoing = request({ host, port, method, path, agent: false, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: text }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(method === 'GET' ? undefined : body);
    },
  );
}

const json = { 'content-type': 'application/json' };

test.each(['localhost', '127.0.0.1', '[::1]'])('%s with its port is answered', async (name) => {
  expect((await send({ headers: { ...json, host: `${name}:${port}` } })).status).toBe(200);
});

test.each([
  ['another name', () => 'schreibkompass.beispiel.de'],
  ['another name with our port', () => `rathaus.beispiel.de:${port}`],
  ['our name without the port', () => 'localhost'],
  ['our name with another port', () => 'localhost:1'],
  ['a name that begins like ours', () => `localhost.beispiel.de:${port}`],
])('%s as host is refused, for pages too', async (_name, host) => {
  for (const method of ['GET', 'POST']) {
    const answer = await send({
      method,
      path: method === 'GET' ? '/' : '/api/v1/scan',
      headers: { ...json, host: host() },
    });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'forbidden-origin' });
  }
});

test('a POST from our own origin is answered', async () => {
  const headers = {
    ...json,
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'sec-fetch-site': 'same-origin',
  };
  expect((await send({ headers })).status).toBe(200);
});

test.each([
  ['another origin', { origin: 'https://beispiel.de' }],
  ['our host over https', { origin: 'https://localhost:PORT' }],
  ['another name of ours', { origin: 'http://127.0.0.1:PORT' }],
  ['no origin of its own (sandbox)', { origin: 'null' }],
  ['a page elsewhere, says the browser', { 'sec-fetch-site': 'cross-site' }],
  ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
])('a POST from %s is refused', async (_name, extra) => {
  const headers = Object.fromEntries(
    Object.entries({ ...json, host: `localhost:${port}`, ...extra }).map(([key, value]) => [
      key,
      value.replace('PORT', String(port)),
    ]),
  );
  expect((await send({ headers })).status).toBe(403);
});

test('the log says why a request counts as a foreign one, and nothing that it said', async () => {
  const own = { ...json, host: `localhost:${port}` };
  const before = proxy.logged().length;
  await send({ headers: { ...json, host: 'rathaus.beispiel.de' } });
  await send({ headers: { ...own, origin: 'https://beispiel.de' } });
  await send({ headers: { ...own, 'sec-fetch-site': 'cross-site' } });
  const lines = proxy.logged().slice(before);
  const refused = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'refused');
  expect(refused.map(({ code, reason }) => [code, reason])).toEqual([
    ['forbidden-origin', 'host'],
    ['forbidden-origin', 'origin'],
    ['forbidden-origin', 'site'],
  ]);
  expect(lines).not.toMatch(/beispiel|cross-site/);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonp',
  '',
])('a POST as "%s" is refused', async (type) => {
  const answer = await send({ headers: type ? { 'content-type': type } : {} });
  expect(answer.status).toBe(415);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'unsupported-media-type' });
});

test('JSON that says its character set is taken', async () => {
  expect((await send({ headers: { 'content-type': 'application/json; charset=utf-8' } })).status).toBe(200);
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const BLOCK = Buffer.alloc(1024 * 1024, 'x');
const FIFTY_MB = 50 * BLOCK.length;

/** Bytes in buffers that somebody still holds. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

/** 50 MB, of which nothing has to lie in memory; tells after every tenth of it. */
function fiftyMegabytes(onTenth: () => void): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent === FIFTY_MB) return controller.close();
      sent += BLOCK.length;
      if (sent % (FIFTY_MB / 10) === 0) onTenth();
      controller.enqueue(Uint8Array.from(BLOCK));
    },
  });
}

test.each([
  ['announced', { 'content-length': String(FIFTY_MB) }],
  ['in chunks', {}],
])('a body of 50 MB, %s, is refused without being kept, and the sender is told', async (_name, headers) => {
  const before = heldBytes();
  let most = 0;
  const response = await proxy.post('/api/v1/runs', '', {
    headers,
    body: fiftyMegabytes(() => {
      most = Math.max(most, heldBytes());
    }),
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'body-too-large' });
  expect(most - before).toBeLessThan(FIFTY_MB / 2);
});

test.each([
  '/nirgends',
  '/api/v1/nirgends',
  '/playground/',
  '/playground/api/model',
  '/office/AgaveErrorUX/index.html',
])('%s is not here', async (path) => {
  const answer = await send({ method: 'GET', path });
  expect(answer.status).toBe(404);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'not-found' });
  expect(answer.body).not.toContain('nirgends');
});

test('an address that cannot be read is a problem without the address', async () => {
  const answer = await send({ method: 'GET', path: '/%zz-Mustermann' });
  expect(answer.status).toBe(400);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.body).not.toContain('Mustermann');
});

test('what is no HTTP is answered with a problem', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.write('Guten Tag, Frau Mustermann\r\n\r\n');
  const answer = await text(socket);
  expect(answer).toContain('invalid-request');
  expect(answer).not.toContain('Mustermann');
});

test('every answer carries the security headers, streams and errors too', async () => {
  const answers = [
    await send({ method: 'GET', path: '/' }),
    await send({ method: 'GET', path: '/nirgends' }),
    await send({ method: 'GET', path: '/%zz' }),
    await send({
      headers: json,
      path: '/api/v1/runs',
      body: '{"task":"proofread","text":"Ein Satz.","model":"rules"}',
    }),
    await send({ headers: json, path: '/api/v1/runs', body: '{' }),
  ];
  for (const { headers } of answers) {
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
});

test('it listens on ::1 too where the machine has it, and nowhere else', async () => {
  const six = await send({ host: '::1', headers: { ...json, host: `[::1]:${port}` } }).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  expect([200, 'EADDRNOTAVAIL', 'EAFNOSUPPORT']).toContain(typeof six === 'object' ? six.status : six);
  await expect(send({ host: '127.0.0.2', headers: json })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
