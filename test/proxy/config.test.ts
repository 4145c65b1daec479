import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nettetal } from '../../src/core/policy';
import { ConfigError, type ConfigIssue, loadConfig, parseConfig } from '../../src/proxy';
import { configSchema, documentedKeys } from '../../src/proxy/config';

const ROOT = join(__dirname, '..', '..');
const CERTIFICATES = join(ROOT, 'test/servers/certificates');

function issuesOf(yaml: string): readonly ConfigIssue[] {
  try {
    parseConfig(yaml, {});
  } catch (error) {
    if (error instanceof ConfigError) return error.issues;
    throw error;
  }
  return [];
}

test('without a file Regelwerk and an Ollama on this machine are there, on loopback only', () => {
  const config = parseConfig('', {});
  expect(config.listen).toEqual({ host: 'localhost', port: 3000 });
  expect(config.backends).toMatchObject([
    { kind: 'ollama', baseUrl: 'http://127.0.0.1:11434', place: 'local' },
  ]);
  expect(config.policy).toEqual(nettetal);
  expect(config.timeouts.firstWordSeconds).toBe(900);
});

test("a town's own policy is laid over the shipped one, key by key", () => {
  const { policy } = parseConfig(
    'policy:\n  authority: Stadt Beispielhausen\n  privacy:\n    allow:\n      domains: [beispielhausen.de]\n',
    {},
  );
  expect(policy.authority).toBe('Stadt Beispielhausen');
  expect(policy.privacy.allow.domains).toEqual(['beispielhausen.de']);
  expect(policy.privacy.allow.places).toEqual(nettetal.privacy.allow.places);
  expect(policy.disclosure).toEqual(nettetal.disclosure);
});

const backend = (lines: string) =>
  `backends:\n  - name: rathaus\n    kind: ollama\n    baseUrl: http://10.0.0.5:11434\n${lines}`;

test.each([
  ['an unknown key', 'listen:\n  prot: 80\n', 'listen.prot', 2],
  ['a wrong type', 'listen:\n  port: achtzig\n', 'listen.port', 2],
  ['an address that others reach', 'listen:\n  host: 0.0.0.0\n', 'listen.host', 2],
  [
    'an address that is none',
    'backends:\n  - name: a\n    kind: ollama\n    baseUrl: rathaus\n',
    'backends[0].baseUrl',
    4,
  ],
  [
    'a key in the address',
    backend('').replace('10.0.0.5', 'nutzer:geheim@10.0.0.5'),
    'backends[0].baseUrl',
    4,
  ],
  [
    'a kind that does not exist',
    'backends:\n  - name: a\n    kind: llama\n    baseUrl: http://a\n',
    'backends[0].kind',
    3,
  ],
  ['no model at all', backend('    discover: false\n'), 'backends[0].models', 2],
  ['a list of an unsaid place', backend('    discover: true\n'), 'backends[0].discover', 5],
  [
    'a list of an OpenAI server',
    backend('    place: local\n    discover: true\n').replace('ollama', 'openai'),
    'backends[0].discover',
    6,
  ],
  [
    'a cloud model called local',
    backend('    place: local\n    models:\n      - id: gpt-oss:120b-cloud\n'),
    'backends[0].models[0].place',
    7,
  ],
  [
    'a key that is not in the environment',
    backend('    apiKeyEnv: FEHLT\n    models: [{ id: a }]\n'),
    'backends[0].apiKeyEnv',
    5,
  ],
  [
    'a name twice',
    `${backend('    models: [{ id: a }]\n')}${backend('    models: [{ id: a }]\n').slice(10)}`,
    'backends[1].name',
    6,
  ],
  ['a wrong policy', 'policy:\n  privacy:\n    sureFrom: 7\n', 'policy.privacy.sureFrom', 3],
  [
    'a kind that nobody may wave through',
    'policy:\n  privacy:\n    waivable: [IBAN]\n',
    'policy.privacy.waivable[0]',
    3,
  ],
  [
    'a page that smuggles a rule in',
    "frameAncestors: ['https://a.de; script-src *']\n",
    'frameAncestors[0]',
    1,
  ],
  [
    'a knowledge system without its datasets',
    backend('    models: [{ id: a }]\n').replace('ollama', 'ragflow'),
    'backends[0].models[0]',
    5,
  ],
  [
    'a workflow for which something takes over',
    backend('    models:\n      - id: a\n        fallback: rules\n').replace('ollama', 'n8n'),
    'backends[0].models[0].fallback',
    7,
  ],
  [
    'a file of certificates that is not there',
    backend('    caFile: /gibt/es/nicht.pem\n    models: [{ id: a }]\n'),
    'backends[0].caFile',
    5,
  ],
  [
    'a file without certificates',
    backend(`    caFile: ${__filename}\n    models: [{ id: a }]\n`),
    'backends[0].caFile',
    5,
  ],
  [
    'an address of sources whose host a document would name',
    backend('    models: [{ id: a }]\n    sources: { k: "https://dms{documentName}" }\n'),
    'backends[0].sources.k',
    6,
  ],
  [
    'an address of sources that runs',
    backend('    models: [{ id: a }]\n    sources: { k: "javascript:{documentName}" }\n'),
    'backends[0].sources.k',
    6,
  ],
  [
    'a certificate that is not there',
    `listen:\n  tls:\n    certFile: /gibt/es/nicht.pem\n    keyFile: ${CERTIFICATES}/server-key.pem\n`,
    'listen.tls.certFile',
    3,
  ],
  [
    'a key that is none',
    `listen:\n  tls:\n    certFile: ${CERTIFICATES}/server.pem\n    keyFile: ${__filename}\n`,
    'listen.tls',
    3,
  ],
  [
    'a folder without office.js',
    `officeJs:\n  source: directory\n  directory: ${__dirname}\n`,
    'officeJs.directory',
    3,
  ],
  ['a database elsewhere', 'store:\n  url: postgres://db/x\n', 'store.url', 2],
])('%s names the key, its meaning and its line', (_name, yaml, key, line) => {
  const [issue] = issuesOf(yaml);
  expect(issue).toMatchObject({ key, line });
  expect(issue!.meaning.length).toBeGreaterThan(10);
  expect(issue!.meaning).not.toBe('Die Konfiguration von Schreibkompass.');
  expect(issue!.message.length).toBeGreaterThan(5);
});

test('a key that no header can carry, as with a line end behind it, is an error', () => {
  const yaml = backend('    apiKeyEnv: SCHLUESSEL\n    models: [{ id: a }]\n');
  expect(parseConfig(yaml, { SCHLUESSEL: 'geheim' }).apiKeys).toEqual({ rathaus: 'geheim' });
  for (const key of ['geheim\n', 'ge\rheim', 'geheim\u2026'])
    expect(() => parseConfig(yaml, { SCHLUESSEL: key })).toThrow(
      /apiKeyEnv: die Umgebungsvariable SCHLUESSEL enthält/,
    );
});

test.each([
  [
    'two choices of the same name',
    [
      ['stufe', ['a']],
      ['stufe', ['b']],
    ],
    'actions[0].options[1].key',
  ],
  ['a value that is there twice', [['stufe', ['a', 'b', 'a']]], 'actions[0].options[0].choices[2].value'],
] as const)('an own action with %s is an error', (_name, options, key) => {
  const action = {
    id: 'leicht',
    name: 'Leicht',
    model: 'rathaus/a',
    options: options.map(([key, values]) => ({
      key,
      label: 'Stufe',
      choices: values.map((value) => ({ value, label: value })),
    })),
  };
  const yaml = `${backend('    models: [{ id: a }]\n')}actions: ${JSON.stringify([action])}\n`;
  expect(issuesOf(yaml).map((issue) => issue.key)).toEqual([key]);
});

test.each([
  ['a model for texts', 'rathaus/a', 'actions[0].model'],
  ['a workflow that may do other tasks only', 'ablaeufe/kurz', 'actions[0].model'],
  ['Regelwerk', 'rules', 'actions[0].model'],
  ['a model that its server lists', 'liste/b', 'actions[0].model'],
  ['a workflow in the internet', 'ablaeufe/fern', 'actions[0].model'],
  ['a workflow', 'ablaeufe/vermerk', undefined],
  ['a model that is said to do workflows', 'rathaus/flow', undefined],
])('an own action done by %s', (_name, model, key) => {
  const yaml = [
    'backends:',
    '  - { name: rathaus, kind: openai, baseUrl: "http://10.0.0.1/v1", place: local,',
    '      models: [{ id: a }, { id: flow, tasks: [workflow] }] }',
    '  - { name: liste, kind: ollama, baseUrl: "http://10.0.0.1:11434", place: local, discover: true }',
    '  - { name: ablaeufe, kind: n8n, baseUrl: "http://10.0.0.1/webhook", place: local,',
    '      models: [{ id: vermerk }, { id: kurz, tasks: [summarise] }, { id: fern, place: internet }] }',
    'actions:',
    '  - id: vermerk-ablegen',
    '    name: Vermerk ablegen',
    `    model: ${model}`,
    '',
  ].join('\n');
  const issues = issuesOf(yaml);
  expect(issues.map((issue) => [issue.key, issue.line])).toEqual(key ? [[key, 10]] : []);
  for (const { message } of issues) {
    expect(message).toContain('„vermerk-ablegen“');
    expect(message).toContain(model === 'ablaeufe/fern' ? 'place: local' : 'tasks: [workflow]');
  }
});

test('a default that no server has is an error', () => {
  const models = backend('    models: [{ id: a }]\n');
  expect(issuesOf(`${models}defaultModel: rathaus/b\n`).map(({ key }) => key)).toEqual(['defaultModel']);
  for (const id of ['rathaus/a', 'rules']) expect(issuesOf(`${models}defaultModel: ${id}\n`)).toEqual([]);
});

test('an error never repeats a value, which may be a secret', () => {
  const issues = issuesOf(
    'backends:\n  - name: Geheimnis\n    kind: Geheimnis\n    baseUrl: Geheimnis\n    geheim: Geheimnis\n',
  );
  expect(issues.length).toBeGreaterThan(2);
  expect(JSON.stringify(issues)).not.toContain('Geheimnis');
});

test('what is no YAML names the line', () => {
  expect(issuesOf('listen: [\n')).toMatchObject([{ message: 'ist kein gültiges YAML' }]);
});

test('a binding that others reach is refused with a sentence', () => {
  expect(issuesOf('listen:\n  host: 192.168.1.5\n')[0]!.message).toContain(
    'nur Verbindungen vom eigenen Rechner',
  );
});

test('a key that is missing is named by its variable, and only where its server will be asked', () => {
  const yaml = backend('    apiKeyEnv: FEHLT\n    models: [{ id: a }]\n');
  expect(() => parseConfig(yaml, {})).toThrow('die Umgebungsvariable FEHLT ist nicht gesetzt');
  expect(parseConfig(yaml, {}, () => false).apiKeys).toEqual({});
});

test('who only reads texts needs no certificate', () => {
  const yaml = 'listen:\n  tls:\n    certFile: /gibt/es/nicht.pem\n    keyFile: /gibt/es/nicht.key\n';
  expect(parseConfig(yaml, {}, () => false).listen.tls).toBeDefined();
});

test('a file that is not there is an error', () => {
  expect(() => loadConfig('/gibt/es/nicht.yaml', {})).toThrow(ConfigError);
});

test('a model is local only where the configuration says so', () => {
  const { backends } = parseConfig(backend('    models: [{ id: a }]\n'), {});
  expect(backends[0]!.place).toBe('internet');
});

test('the example file is valid and says the shipped values', () => {
  const config = loadConfig(join(ROOT, 'schreibkompass.example.yaml'), {});
  expect(config.policy).toEqual(nettetal);
});

/** Whatever an example calls the variable of a key. */
const KEYS = Object.fromEntries(
  [
    'OPENAI_API_KEY',
    'AZURE_OPENAI_KEY',
    'VLLM_KEY',
    'OPENWEBUI_KEY',
    'RAGFLOW_KEY',
    'BUERGERBOT_KEY',
    'N8N_SECRET',
  ].map((name) => [name, 'geheim']),
);

test('the servers that the example file leaves out are valid as well, the citizen bot and the IT desk among them', () => {
  const example = readFileSync(join(ROOT, 'schreibkompass.example.yaml'), 'utf8');
  const section = example.slice(example.indexOf('\nbackends:'), example.indexOf('\n# actions:'));
  const { backends } = parseConfig(section.replace(/^ {2}# (?=- | {2})/gm, '  '), KEYS);
  expect(backends.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'rathaus: ollama',
    'openai: openai',
    'wissen: ragflow',
    'buergerbot: openai',
    'ablaeufe: n8n',
  ]);
  expect(backends[2]!.models.map(({ name }) => name)).toEqual([
    'Ratsinformationen',
    'IT-Selbsthilfe',
    'Bürgerbot',
  ]);
});

const DOCUMENTED = [
  ...readFileSync(join(ROOT, 'docs', 'backends.md'), 'utf8').matchAll(
    /^```yaml\n(- name: (\S+)[\s\S]*?)^```/gm,
  ),
].map(([, block, name]) => [name!, block!] as const);

test.each(DOCUMENTED)('what docs/backends.md shows of %s is valid', (name, block) => {
  const yaml = `backends:\n${block}`.replace(/^ *caFile:.*\n/m, '');
  expect(parseConfig(yaml, KEYS).backends[0]!.name).toBe(name);
});

test.each([...documentedKeys(configSchema).keys()])('docs/configuration.md describes %s', (key) => {
  const documentation = readFileSync(join(ROOT, 'docs', 'configuration.md'), 'utf8');
  expect(documentation).toContain(`\`${key}\``);
});
