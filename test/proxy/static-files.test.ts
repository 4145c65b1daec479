import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startProxy, type TestProxy } from './harness';

const PAGE = '<!doctype html><script src="/office/office.js"></script>';
let folder: string;
let folders: { pane: string; assets: string };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
  folders = { pane: join(folder, 'pane'), assets: join(folder, 'assets') };
  mkdirSync(folders.pane);
  mkdirSync(folders.assets);
  writeFileSync(join(folders.pane, 'pane.html'), PAGE);
  writeFileSync(join(folders.pane, 'pane.0123456789.js'), 'one();');
  writeFileSync(join(folders.pane, 'pane.0123456789.js.br'), brotliCompressSync('one();'));
  writeFileSync(join(folders.pane, '.secret'), 'x');
  writeFileSync(join(folder, 'outside.txt'), 'x');
  writeFileSync(join(folders.assets, 'icon-16.png'), 'png');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withProxy(settings: object, use: (proxy: TestProxy) => Promise<void>): Promise<void> {
  const proxy = await startProxy({ ...settings }, { folders });
  try {
    await use(proxy);
  } finally {
    await proxy.close();
  }
}

test('the pane is asked for anew each time, its hashed files never', () =>
  withProxy({}, async ({ url }) => {
    const page = await fetch(`${url}/pane.html`);
    expect(await page.text()).toBe(PAGE);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${url}/pane.0123456789.js`, { headers: { 'accept-encoding': 'br' } });
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(await script.text()).toBe('one();');
  }));

test('a browser that takes no compression gets the plain file', () =>
  withProxy({}, async ({ url }) => {
    const script = await fetch(`${url}/pane.0123456789.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(script.headers.get('content-encoding')).toBeNull();
    expect(await script.text()).toBe('one();');
  }));

test('icons and office.js come from here', () =>
  withProxy({}, async ({ url }) => {
    expect((await fetch(`${url}/assets/icon-16.png`)).status).toBe(200);
    for (const file of ['office.js', 'word-web-16.00.js', 'de-de/office_strings.js'])
      expect((await fetch(`${url}/office/${file}`)).status).toBe(200);
  }));

test('with Microsoft as source the page takes office.js from there, and only then may it', async () => {
  await withProxy({ officeJs: { source: 'cdn' } }, async ({ url }) => {
    const page = await fetch(`${url}/pane.html`);
    expect(await page.text()).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(page.headers.get('content-security-policy')).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com;",
    );
    expect((await fetch(`${url}/office/office.js`)).status).toBe(404);
  });
  await withProxy({}, async ({ url }) => {
    const policy = (await fetch(`${url}/pane.html`)).headers.get('content-security-policy');
    expect(policy).not.toContain('microsoft');
  });
});

test.each([
  ['pane.html', 'src/pane/index.html'],
  ['commands.html', 'src/commands/commands.html'],
])('%s as it is built takes it from there too, behind the names that it looks for', async (name, source) => {
  writeFileSync(join(folders.pane, name), readFileSync(join(__dirname, '../..', source)));
  try {
    await withProxy({ officeJs: { source: 'cdn' } }, async ({ url }) => {
      const page = await (await fetch(`${url}/${name}`)).text();
      const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map((match) => match[1]!);
      const office = scripts.findIndex((script) => script.endsWith('/office.js'));
      expect(scripts.slice(office - 1, office + 1)).toEqual([
        '/ajax-shim.js',
        'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      ]);
    });
  } finally {
    writeFileSync(join(folders.pane, 'pane.html'), PAGE);
  }
});

test('office.js may come from a folder', async () => {
  const directory = join(folder, 'office');
  mkdirSync(directory);
  writeFileSync(join(directory, 'office.js'), '// office.js');
  await withProxy({ officeJs: { source: 'directory', directory } }, async ({ url }) => {
    expect(await (await fetch(`${url}/office/office.js`)).text()).toBe('// office.js');
  });
});

test('pages that may embed the pane are named in the policy', () =>
  withProxy({ frameAncestors: ['https://*.officeapps.live.com'] }, async ({ url }) => {
    const policy = (await fetch(`${url}/pane.html`)).headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com;");
  }));

test.each([
  '/.secret',
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/assets/%2e%2e%2foutside.txt',
])('%s is not served', (path) =>
  withProxy({}, async ({ url }) => {
    expect(await statusOf(url, path)).toBeGreaterThanOrEqual(400);
  }),
);

/** `fetch` would tidy the path up before it sends it. */
async function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  const outgoing = request({ hostname, port, path, agent: false }).end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
