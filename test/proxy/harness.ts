import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem, RunRequest, StreamEvent } from '../../src/core/protocol';
import { buildServer, type ProxyServer, parseConfig, type ServerOptions } from '../../src/proxy';

export interface TestProxy extends ProxyServer {
  readonly url: string;
  /** Everything the proxy logged so far. */
  logged(): string;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  /** Posts a run and reads its whole stream. */
  run(request: RunRequest, init?: RequestInit): Promise<readonly StreamEvent[]>;
}

export type Settings = Readonly<Record<string, unknown>>;

/**
 * The proxy on a free loopback port, with a store in memory; `settings` as they would stand in the file. A server that
 * fails is asked again at once and never left alone, unless `options` say so.
 */
export async function startProxy(
  settings: Settings = {},
  options: Partial<Omit<ServerOptions, 'config'>> = {},
): Promise<TestProxy> {
  const config = parseConfig(
    JSON.stringify({ backends: [], store: { url: ':memory:' }, listen: { port: 0 }, ...settings }),
    process.env,
  );
  const lines: string[] = [];
  const nowhere = join(tmpdir(), 'schreibkompass-nowhere');
  const server = await buildServer({
    config,
    folders: { pane: nowhere, assets: nowhere },
    logTo: { write: (line: string) => void lines.push(line) },
    modelListMs: 0,
    retryMs: 1,
    restAfter: Number.POSITIVE_INFINITY,
    ...options,
  });
  const url = await server.listen();
  const post: TestProxy['post'] = (path, body, init = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers },
    });
  return {
    ...server,
    url,
    logged: () => lines.join(''),
    post,
    run: async (request, init) => {
      const response = await post('/api/v1/runs', request, init);
      if (response.status !== 200) throw new Error(`the run was refused: ${await response.text()}`);
      return parseEvents(await response.text());
    },
  };
}

/** The events of a stream that was read to its end. */
export function parseEvents(text: string): readonly StreamEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [event = '', data = ''] = block.split('\n');
      return {
        event: event.slice('event: '.length),
        ...JSON.parse(data.slice('data: '.length)),
      } as StreamEvent;
    });
}

/** The answer's text, or the thoughts. */
export function textOf(events: readonly StreamEvent[], kind: 'delta' | 'reasoning' = 'delta'): string {
  return events.map((event) => (event.event === kind ? event.text : '')).join('');
}

/** The problem that a stream ended with. */
export function problemOf(events: readonly StreamEvent[]): Problem | undefined {
  const last = events.at(-1);
  return last?.event === 'error' ? last.problem : undefined;
}

/** Configuration of a backend that speaks Ollama, in the town's own server room. */
export const ollamaAt = (url: string, more: Settings = {}): Settings => ({
  name: 'rathaus',
  kind: 'ollama',
  baseUrl: url,
  place: 'local',
  discover: true,
  ...more,
});

/** Configuration of a backend that speaks OpenAI's format. */
export const openaiAt = (url: string, more: Settings = {}): Settings => ({
  name: 'vllm',
  kind: 'openai',
  baseUrl: `${url}/v1`,
  place: 'local',
  models: [{ id: 'gpt-4o-mini', name: 'GPT 4o mini' }],
  ...more,
});

/** Configuration of a RAGFlow with one chat assistant. */
export const ragflowAt = (url: string, more: Settings = {}): Settings => ({
  name: 'wissen',
  kind: 'ragflow',
  baseUrl: url,
  place: 'local',
  models: [{ id: 'ratsinfo', name: 'Ratsinformationen', datasets: ['vorlagen'] }],
  sources: { vorlagen: 'https://ratsinfo.example/dokument/{documentId}?name={documentName}' },
  ...more,
});

/** Configuration of an n8n with one workflow. */
export const n8nAt = (url: string, more: Settings = {}): Settings => ({
  name: 'ablaeufe',
  kind: 'n8n',
  baseUrl: `${url}/webhook`,
  place: 'local',
  models: [{ id: 'einfache-sprache', name: 'Einfache Sprache' }],
  ...more,
});

/** An own action that the workflow of `n8nAt` does. */
export const ACTION = {
  id: 'leicht',
  name: 'In einfacher Sprache',
  model: 'ablaeufe/einfache-sprache',
  options: [
    {
      key: 'stufe',
      label: 'Stufe',
      choices: [
        { value: 'A2', label: 'leicht' },
        { value: 'B1', label: 'mittel' },
      ],
    },
  ],
};
