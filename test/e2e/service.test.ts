import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { type Started, startService } from './playground';

const ROOT = join(__dirname, '..', '..');
const TEXT = 'Frau Erika Mustermann, IBAN DE02 1203 0000 0000 2020 51';

const MANIFESTS = ['manifest.xml', 'manifest.outlook.xml', 'manifest.json'];

let service: Started;
let folder: string;
beforeAll(async () => {
  service = await startService({ backends: [] });
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-cli-'));
}, 60_000);
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the built command with a text on standard input. */
function schreibkompass(
  args: readonly string[],
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, 'bin/schreibkompass.js'), ...args],
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

describe('the service', () => {
  test.each(['/playground/', '/playground', '/playground/api/model', '/office/AgaveErrorUX/index.html'])(
    'knows no %s',
    async (path) => {
      const response = await fetch(`${service.address}${path}`, { redirect: 'manual' });
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('hostUserTrusted');
    },
  );

  test('may be framed by nobody else and runs no foreign script', async () => {
    const response = await fetch(`${service.address}/pane.html`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|\son\w+=/);
  });

  test('says at its start that Office needs https, where it has no certificate', async () => {
    const certificates = join(ROOT, 'test/servers/certificates');
    const tls = { certFile: join(certificates, 'server.pem'), keyFile: join(certificates, 'server-key.pem') };
    const secure = await startService({ backends: [], listen: { tls } });
    try {
      expect(secure.address).toMatch(/^https:/);
      expect(secure.output()).not.toContain('listen.tls');
    } finally {
      await secure.stop();
    }
    expect(service.output()).toContain('listen.tls');
  });

  test('offers Regelwerk alone where nothing else is configured', async () => {
    const { models } = (await (await fetch(`${service.address}/api/v1/config`)).json()) as {
      models: { name: string }[];
    };
    expect(models.map(({ name }) => name)).toEqual(['Regelwerk (ohne KI-Modell)']);
  });

  test.each(MANIFESTS)('serves every file that %s names', async (file) => {
    const manifest = readFileSync(join(ROOT, file), 'utf8');
    const addresses = new Set(
      [...manifest.matchAll(/"https:\/\/localhost:3000(\/[^"]+)"/g)].map((match) => match[1]!),
    );
    expect(addresses.size).toBeGreaterThan(4);
    for (const path of addresses) {
      const response = await fetch(`${service.address}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      const body = Buffer.from(await response.arrayBuffer());
      const size = /icon-(\d+)\.png$/.exec(path)?.[1];
      // PNG (ISO/IEC 15948): width and height stand at byte 16 and 20.
      if (size) expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('serves office.js itself, unchanged', async () => {
    const served = await (await fetch(`${service.address}/office/office.js`)).text();
    const shipped = readFileSync(join(ROOT, 'node_modules/@microsoft/office-js/dist/office.js'), 'utf8');
    expect(served).toBe(shipped);
  });

  test('sends the pane compressed to those who can read it', async () => {
    const page = await (await fetch(`${service.address}/pane.html`)).text();
    const script = /src="(\/pane\.[^"]+\.js)"/.exec(page)?.[1];
    const response = await fetch(`${service.address}${script}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const file = readFileSync(join(ROOT, 'dist/pane', `${script}.gz`));
    expect(await response.text()).toBe(gunzipSync(file).toString('utf8'));
  });
});

describe('the command', () => {
  test('scan --json prints both findings and exits 1', async () => {
    const { code, out } = await schreibkompass(['scan', '--json'], `${TEXT}\n`);
    const { findings } = JSON.parse(out);
    expect(code).toBe(1);
    expect(
      findings.map((one: { type: string; start: number; end: number }) => [
        one.type,
        TEXT.slice(one.start, one.end),
      ]),
    ).toEqual([
      ['PERSON', 'Erika Mustermann'],
      ['IBAN', 'DE02 1203 0000 0000 2020 51'],
    ]);
  });

  test('scan exits 0 where nothing stands', async () => {
    expect(
      (await schreibkompass(['scan'], 'Der Antrag ist bis zum 30. November 2026 zu stellen.')).code,
    ).toBe(0);
  });

  test.each([TEXT, `${TEXT}\r\nnoch einmal Frau Mustermann, [PERSON_1]\r\n`, `\ufeff${TEXT} 😀`])(
    'mask and restore return the text byte for byte: %j',
    async (text) => {
      const mapping = join(folder, `mapping-${text.length}.json`);
      const masked = await schreibkompass(['mask', '--mapping', mapping], text);
      expect(masked.code).toBe(0);
      expect(masked.out).not.toContain('Mustermann');
      expect(statSync(mapping).mode & 0o777).toBe(0o600);
      expect((await schreibkompass(['restore', '--mapping', mapping], masked.out)).out).toBe(text);
    },
  );

  test('manifest writes the manifests and the app package for an address of their own', async () => {
    const { code, out } = await schreibkompass([
      'manifest',
      '--url',
      'https://ki.stadt.example',
      '--out',
      folder,
      '--json',
    ]);
    expect(code).toBe(0);
    const names = [...MANIFESTS, 'schreibkompass.zip'];
    expect(JSON.parse(out)).toEqual({ files: names.map((name) => join(folder, name)) });
    for (const file of MANIFESTS) {
      const written = readFileSync(join(folder, file), 'utf8');
      expect(written).toContain('https://ki.stadt.example/pane.html');
      expect(written).not.toContain('localhost');
    }
    const inside = unzipSync(readFileSync(join(folder, 'schreibkompass.zip')));
    expect(strFromU8(inside['manifest.json']!)).toBe(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(Object.keys(inside).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  test('check-config names the wrong key and exits 1', async () => {
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'listen:\n  host: 0.0.0.0\n');
    const { code, out, err } = await schreibkompass(['check-config', '--config', file]);
    expect(code).toBe(1);
    expect(out + err).toContain('listen.host');
  });

  test.each([['unbekannt'], ['mask'], ['manifest', '--url', 'http://ki.stadt.example'], []])(
    'wrong use (%j) exits 2',
    async (...args) => {
      expect((await schreibkompass(args.filter((arg) => typeof arg === 'string'))).code).toBe(2);
    },
  );
});
