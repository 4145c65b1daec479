import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, parseConfig } from '../../../src/proxy';
import { kindTable } from '../../../src/proxy/second-check/kinds';

const ROOT = join(__dirname, '..', '..', '..');

const parse = (secondCheck: object) => parseConfig(JSON.stringify({ secondCheck }), {}).secondCheck;

test('there is none unless the configuration names one', () => {
  expect(parseConfig('', {}).secondCheck).toBeUndefined();
});

test('an address is enough', () => {
  expect(parse({ url: 'http://127.0.0.1:5002' })).toEqual({
    url: 'http://127.0.0.1:5002',
    allowRemote: false,
    timeoutSeconds: 3,
    totalSeconds: 15,
    onFailure: 'refuse',
    kinds: {},
  });
});

test('a kind is off or has a kind of ours and a least score', () => {
  const yaml =
    'secondCheck:\n  url: http://10.1.2.3\n  kinds:\n    PERSON: off\n    LOCATION: { type: ADDRESS, leastScore: 0.7 }\n    MARKE-1: { type: CASE_NUMBER }\n';
  expect(parseConfig(yaml, {}).secondCheck?.kinds).toEqual({
    PERSON: 'off',
    LOCATION: { type: 'ADDRESS', leastScore: 0.7 },
    'MARKE-1': { type: 'CASE_NUMBER', leastScore: 0.5 },
  });
});

test.each([
  'http://localhost:5002',
  'https://127.0.0.1',
  'http://[::1]:5002/presidio/',
  'http://10.0.0.8',
  'http://172.16.0.1',
  'http://192.168.1.1',
  'http://[fd00::8]',
])('%s is in the house', (url) => {
  expect(parse({ url })?.url).toBe(url);
});

test.each([
  'https://presidio.example.org',
  'http://presidio',
  'http://8.8.8.8',
  'http://172.32.0.1',
  'http://169.254.169.254',
  'http://[2001:db8::1]',
  'http://localhost.example.org',
  'http://127.0.0.1.nip.io',
])('%s may be elsewhere and has to be allowed', (url) => {
  expect(() => parse({ url })).toThrow(/secondCheck\.url: liegt nicht erkennbar im eigenen Netz/);
  expect(parse({ url, allowRemote: true })?.url).toBe(url);
});

test.each<[string, object, string]>([
  ['another protocol', { url: 'ftp://127.0.0.1' }, 'secondCheck.url'],
  ['no address', {}, 'secondCheck.url'],
  ['a secret in the address', { url: 'http://nutzer:geheim@127.0.0.1' }, 'secondCheck.url'],
  ['a query', { url: 'http://127.0.0.1/?a=b' }, 'secondCheck.url'],
  ['no time at all', { url: 'http://127.0.0.1', timeoutSeconds: 0 }, 'secondCheck.timeoutSeconds'],
  ['another way out', { url: 'http://127.0.0.1', onFailure: 'ignore' }, 'secondCheck.onFailure'],
  ['an unknown key', { url: 'http://127.0.0.1', language: 'de' }, 'secondCheck.language'],
  [
    'a kind that we do not know',
    { url: 'http://127.0.0.1', kinds: { PERSON: { type: 'NAME' } } },
    'secondCheck.kinds.PERSON',
  ],
  [
    'a kind that cannot be masked',
    { url: 'http://127.0.0.1', kinds: { PERSON: { type: 'CLASSIFIED' } } },
    'secondCheck.kinds.PERSON',
  ],
  [
    'a score that none reaches',
    { url: 'http://127.0.0.1', kinds: { PERSON: { type: 'PERSON', leastScore: 2 } } },
    'secondCheck.kinds.PERSON.leastScore',
  ],
  [
    'a kind whose name is none',
    { url: 'http://127.0.0.1', kinds: { 'Frau Kos': 'off' } },
    'secondCheck.kinds.Frau Kos',
  ],
])('%s is an error that names the key and its meaning', (_name, secondCheck, key) => {
  let issues: ConfigError['issues'] = [];
  try {
    parse(secondCheck);
  } catch (error) {
    if (error instanceof ConfigError) ({ issues } = error);
  }
  expect(issues.map((issue) => issue.key)).toContain(key);
  for (const { meaning, message } of issues) {
    expect(meaning).not.toBe('Die Konfiguration von Schreibkompass.');
    expect(message).not.toMatch(/geheim|NAME/);
  }
});

test('the block in the example file is valid', () => {
  const example = readFileSync(join(ROOT, 'schreibkompass.example.yaml'), 'utf8');
  const block = /^# secondCheck:\n(?:# .*\n)+/m.exec(example)?.[0] ?? '';
  const { secondCheck } = parseConfig(block.replace(/^# /gm, ''), {});
  expect(secondCheck).toMatchObject({ onFailure: 'refuse', kinds: { LOCATION: 'off' } });
});

test('docs/configuration.md shows the shipped table', () => {
  const documentation = readFileSync(join(ROOT, 'docs', 'configuration.md'), 'utf8');
  const start = documentation.indexOf('| Bei Presidio');
  const rows = documentation.slice(start, documentation.indexOf('\n\n', start)).split('\n').slice(2);
  const shown = rows.flatMap((row) => {
    const [names = '', type = '', score = ''] = row.split('|').slice(1);
    const rule =
      type.trim() === 'aus'
        ? 'off'
        : { type: type.replace(/[` ]/g, ''), leastScore: Number(score.replace(',', '.')) };
    return [...names.matchAll(/`(\w+)`/g)].map((match) => [match[1], rule]);
  });
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(kindTable({})));
});
