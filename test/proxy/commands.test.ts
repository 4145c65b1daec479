import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { nettetal } from '../../src/core/policy';
import { startProxy, type TestProxy } from './harness';

const NASTY = 'Hinweis </script><!-- & "Zitat" \u2028 \u2029 \\ Ende';
let folder: string;
let proxy: TestProxy;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
  writeFileSync(join(folder, 'commands.js'), 'result = schreibkompassPolicy;');
  proxy = await startProxy(
    {
      policy: {
        disclosure: { created: NASTY },
        mail: { internalDomains: ['Stadt.example'], onSendFailure: 'allow' },
      },
    },
    { folders: { pane: folder, assets: folder, commands: join(folder, 'commands.js') } },
  );
});

afterAll(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true });
});

test('the script finds the rules of the policy in front of it', async () => {
  const response = await fetch(`${proxy.url}/commands.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const scope: { result?: unknown } = {};
  runInNewContext(await response.text(), scope);
  expect(scope.result).toEqual({
    labels: {
      created: NASTY.trim(),
      simplified: nettetal.disclosure.simplified,
      simplifiedUnchecked: nettetal.disclosure.simplifiedUnchecked,
    },
    internalDomains: ['stadt.example'],
    onFailure: 'allow',
  });
});

test('no sentence of the policy can end the script or a line of it', async () => {
  const [rules = ''] = (await (await fetch(`${proxy.url}/commands.js`)).text()).split('\n');
  expect(rules).toMatch(/^var schreibkompassPolicy=\{.*\};$/);
  expect(rules).not.toMatch(/[<>\u2028\u2029]/);
});

test('a script that did not change is not sent again', async () => {
  const tag = (await fetch(`${proxy.url}/commands.js`)).headers.get('etag') ?? '';
  const again = () => fetch(`${proxy.url}/commands.js`, { headers: { 'if-none-match': tag } });
  expect((await again()).status).toBe(304);
  writeFileSync(join(folder, 'commands.js'), 'result = schreibkompassPolicy; // newer');
  expect((await again()).status).toBe(200);
});

test('without the built script there is nothing here, with or without a place for it', async () => {
  for (const commands of [undefined, join(folder, 'gone.js')]) {
    const other = await startProxy({}, { folders: { pane: folder, assets: folder, commands } });
    const response = await fetch(`${other.url}/commands.js`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    await other.close();
  }
});
