import { X509Certificate } from 'node:crypto';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nettetal, type Policy, policySchema } from '../../core/policy';
import type { Place } from '../../core/protocol';
import { fileIssues, readIfThere } from './files';
import { keyPath, meaningOf } from './meaning';
import { type BackendConfig, backendSchema, type ConfigFile, configSchema } from './schema';

/** The whole configuration as the proxy uses it: file, shipped policy and secrets from the environment. */
export interface Config extends Omit<ConfigFile, 'policy' | 'backends'> {
  readonly policy: Policy;
  readonly backends: readonly BackendConfig[];
  /** Keys of the model servers, by the backend's name. */
  readonly apiKeys: Readonly<Record<string, string>>;
  /** Certificates (PEM) of the authorities that vouch for the model servers, by the backend's name. */
  readonly certificates: Readonly<Record<string, string>>;
}

export interface ConfigIssue {
  /** Such as `backends[0].baseUrl`. */
  readonly key: string;
  /** German: what the key means. */
  readonly meaning: string;
  /** German: what is wrong. Never the value, which may be a secret. */
  readonly message: string;
  /** First line of the key in the file, from 1. */
  readonly line?: number;
}

/** The configuration is wrong; the proxy does not start. */
export class ConfigError extends Error {
  constructor(readonly issues: readonly ConfigIssue[]) {
    super(issues.map(issueText).join('\n'));
    this.name = 'ConfigError';
  }
}

function issueText({ key, meaning, message, line }: ConfigIssue): string {
  return `${line ? `Zeile ${line}, ` : ''}${key || 'Datei'}: ${message}. Bedeutung: ${meaning}`;
}

/** Without a named backend: an Ollama on this machine, if one answers. */
const LOCAL_OLLAMA = backendSchema.parse({
  name: 'ollama',
  kind: 'ollama',
  baseUrl: 'http://127.0.0.1:11434',
  place: 'local',
  discover: true,
});

/** What a header's value may hold (RFC 9110, 5.5), of ASCII. */
const IN_HEADER = /^[\x20-\x7e]+$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** Which model servers will be asked: of the others neither key nor certificate is read. */
type Asked = (backend: BackendConfig) => boolean;
const EACH: Asked = () => true;

/** Reads and validates a configuration file; without a file the shipped values hold. */
export function loadConfig(file: string | undefined, env: Environment, asked: Asked = EACH): Config {
  return parseConfig(file === undefined ? '' : readConfigFile(file), env, asked);
}

function readConfigFile(file: string): string {
  const text = readIfThere(file)?.toString('utf8');
  if (text === undefined)
    throw new ConfigError([
      {
        key: '',
        meaning: 'Die Konfiguration von Schreibkompass.',
        message: 'die Datei lässt sich nicht lesen',
      },
    ]);
  return text;
}

export function parseConfig(yaml: string, env: Environment, asked: Asked = EACH): Config {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth) as unknown[], true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const fail = (issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[] = []): never => {
    throw new ConfigError(
      issues.flatMap((issue) => {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
        return keys.map((extra) => {
          const path = [...prefix, ...issue.path, ...extra];
          return {
            key: keyPath(path),
            meaning: meaningOf(configSchema, path),
            message: germanMessage(issue),
            line: lineOf(path),
          };
        });
      }),
    );
  };

  const broken = document.errors[0];
  if (broken)
    throw new ConfigError([
      {
        key: '',
        meaning: 'Die Konfiguration von Schreibkompass.',
        message: 'ist kein gültiges YAML',
        line: lines.linePos(broken.pos[0]).line,
      },
    ]);

  const parsed = configSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) return fail(parsed.error.issues);
  const policy = policySchema.safeParse(deepMerge(nettetal, parsed.data.policy));
  if (!policy.success) return fail(policy.error.issues, ['policy']);

  const backends = parsed.data.backends ?? [LOCAL_OLLAMA];
  const issues: z.core.$ZodIssue[] = [];
  const apiKeys: Record<string, string> = {};
  const certificates: Record<string, string> = {};
  backends.forEach((backend, index) => {
    if (backend.name === 'rules' || backends.findIndex((other) => other.name === backend.name) !== index)
      issues.push(custom(['backends', index, 'name'], 'dieser Name ist schon vergeben'));
    if (!asked(backend)) return;
    if (backend.caFile !== undefined) {
      const pem = readIfThere(backend.caFile)?.toString('utf8');
      if (pem === undefined)
        issues.push(custom(['backends', index, 'caFile'], 'die Datei lässt sich nicht lesen'));
      else if (!isCertificate(pem))
        issues.push(custom(['backends', index, 'caFile'], 'die Datei enthält kein Zertifikat (PEM)'));
      else certificates[backend.name] = pem;
    }
    if (!backend.apiKeyEnv) return;
    const key = env[backend.apiKeyEnv];
    const issue = (message: string) => issues.push(custom(['backends', index, 'apiKeyEnv'], message));
    if (!key) issue(`die Umgebungsvariable ${backend.apiKeyEnv} ist nicht gesetzt`);
    else if (!IN_HEADER.test(key))
      issue(
        `die Umgebungsvariable ${backend.apiKeyEnv} enthält Zeichen, die nicht gesendet werden können, etwa ein Zeilenende`,
      );
    else apiKeys[backend.name] = key;
  });
  issues.push(...referenceIssues(parsed.data, backends));
  // Who only reads texts needs no certificate.
  if (asked === EACH)
    issues.push(...fileIssues(parsed.data).map(({ path, message }) => custom([...path], message)));
  if (issues.length > 0) return fail(issues);

  return { ...parsed.data, policy: policy.data, backends, apiKeys, certificates };
}

/** Whether every certificate of a PEM file can be read; there must be one. */
function isCertificate(pem: string): boolean {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length > 0 && blocks.every((block) => new X509Certificate(block).serialNumber !== '');
  } catch {
    return false;
  }
}

/** Names of models elsewhere in the file that no server has. A discovered model can't be known yet. */
function referenceIssues(
  { actions, defaultModel, defaultModels }: ConfigFile,
  backends: readonly BackendConfig[],
): z.core.$ZodIssue[] {
  const placeOf = new Map(
    backends.flatMap((backend): [string, Place][] =>
      backend.models.map((model) => [`${backend.name}/${model.id}`, model.place ?? backend.place]),
    ),
  );
  const workflows = new Set(
    backends.flatMap(({ name, kind, models }) =>
      kind === 'n8n' ? models.map(({ id }) => `${name}/${id}`) : [],
    ),
  );
  const discovers = (id: string): boolean =>
    backends.some(({ name, discover }) => discover && id.startsWith(`${name}/`));
  const issues: z.core.$ZodIssue[] = [];
  const check = (id: string, path: PropertyKey[]): void => {
    if (id !== 'rules' && !placeOf.has(id) && !discovers(id))
      issues.push(custom(path, 'dieses Modell gibt es nicht'));
  };
  if (defaultModel !== undefined) check(defaultModel, ['defaultModel']);
  for (const [task, id] of Object.entries(defaultModels)) check(id, ['defaultModels', task]);
  backends.forEach((backend, at) => {
    backend.models.forEach(({ fallback }, index) => {
      if (fallback === undefined) return;
      const path = ['backends', at, 'models', index, 'fallback'];
      check(fallback, path);
      if (placeOf.get(fallback) === 'internet')
        issues.push(custom(path, 'nur ein Modell im Rathaus darf einspringen'));
      if (workflows.has(fallback)) issues.push(custom(path, 'ein Ablauf springt für kein Modell ein'));
    });
  });
  const doesWorkflows = new Set(
    backends.flatMap(({ name, kind, models }) =>
      models
        .filter(({ tasks }) => tasks?.includes('workflow') ?? kind === 'n8n')
        .map((model) => `${name}/${model.id}`),
    ),
  );
  actions.forEach(({ id, model }, index) => {
    const path = ['actions', index, 'model'];
    const known = issues.length;
    check(model, path);
    if (issues.length === known && !doesWorkflows.has(model))
      issues.push(
        custom(
          path,
          `die Aktion „${id}“ braucht ein Modell für Abläufe, und dieses bearbeitet keine; nennen Sie ein Modell eines Servers der Art n8n, oder schreiben Sie bei diesem Modell tasks: [workflow]`,
        ),
      );
    // KI-Kompass, rule 2: `placeAllows` refuses each of its runs.
    else if (placeOf.get(model) === 'internet')
      issues.push(
        custom(
          path,
          `die Aktion „${id}“ kann nicht laufen: ihr Ablauf gilt als Internet, und dorthin gehen keine Abläufe; arbeitet hinter ihm ein Modell im eigenen Haus, schreiben Sie bei ihm place: local`,
        ),
      );
    if (actions.findIndex((other) => other.id === id) !== index)
      issues.push(custom(['actions', index, 'id'], 'dieser Name ist schon vergeben'));
  });
  return issues;
}

function custom(path: PropertyKey[], message: string): z.core.$ZodIssue {
  return { code: 'custom', path, message, input: undefined };
}

function germanMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'diesen Schlüssel gibt es nicht';
    case 'invalid_type':
      return `erwartet ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `erwartet ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'keiner der erlaubten Werte';
    case 'too_small':
      return `zu klein oder zu kurz, mindestens ${issue.minimum}`;
    case 'too_big':
      return `zu groß oder zu lang, höchstens ${issue.maximum}`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? 'hat nicht die richtige Form' : issue.message;
    case 'custom':
      return issue.message;
    default:
      return 'ist ungültig';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'einen Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'einen Abschnitt mit Schlüsseln',
  record: 'einen Abschnitt mit Schlüsseln',
};

/** Sections are merged key by key; lists and single values replace the shipped ones. */
function deepMerge(base: unknown, over: unknown): unknown {
  if (!isSection(base) || !isSection(over)) return over === undefined ? base : over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = deepMerge(base[key], value);
  return merged;
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
