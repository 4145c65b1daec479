import type { RunRequest } from '../../../src/core/protocol';
import { type Answer, type ModelServer, startModelServer } from '../../servers/model-server';
import * as n8n from '../../servers/n8n';
import * as ollama from '../../servers/ollama';
import * as openai from '../../servers/openai';
import * as ragflow from '../../servers/ragflow';
import { ACTION, n8nAt, ollamaAt, openaiAt, ragflowAt, startProxy, type TestProxy } from '../harness';

type Settings = Readonly<Record<string, unknown>>;

/** What each kind of model server has in common for a test: a server, its configuration, a request and a whole answer. */
export interface Kit {
  readonly kind: string;
  /** The model in requests. */
  readonly model: string;
  readonly request: RunRequest;
  /** `chat` is what asking does; everything else the server answers as usual. */
  serve(chat: Answer): Promise<ModelServer>;
  backend(url: string, more?: Settings): Settings;
  /** Whether a request is the one that asks. */
  asks(path: string): boolean;
  readonly contentType: string;
  /** The bytes of a whole answer, which says `says`. */
  readonly recorded: string;
  readonly says: string;
}

const TEXT = 'Grüße für „5 €“.';

const simplify = { task: 'simplify', text: 'Der Antrag liegt vor.' } as const;
const workflow = {
  task: 'workflow',
  text: 'Der Antrag liegt vor.',
  options: { action: 'leicht', values: { stufe: 'A2' } },
} as const;

export const KITS: readonly Kit[] = [
  {
    kind: 'ollama',
    model: 'rathaus/llama3.3:70b',
    request: simplify,
    serve: (chat) => ollama.startOllama(chat),
    backend: (url, more) => ollamaAt(url, { discover: false, models: [{ id: 'llama3.3:70b' }], ...more }),
    asks: (path) => path === '/api/chat',
    contentType: 'application/x-ndjson',
    recorded:
      ollama.line({ thinking: 'Hm – ja.' }) +
      ollama
        .words(TEXT)
        .map((content) => ollama.line({ content }))
        .join('') +
      ollama.doneLine(),
    says: TEXT,
  },
  {
    kind: 'openai',
    model: 'vllm/gpt-4o-mini',
    request: simplify,
    serve: (chat) => openai.startOpenai(chat),
    backend: (url, more) => openaiAt(url, more),
    asks: (path) => path.startsWith('/v1/chat/completions'),
    contentType: 'text/event-stream',
    recorded:
      openai.chunk({ reasoning_content: 'Hm – ja.' }) +
      ollama
        .words(TEXT)
        .map((content) => openai.chunk({ content }))
        .join('') +
      openai.chunk({}, 'stop') +
      openai.usageChunk() +
      openai.DONE,
    says: TEXT,
  },
  {
    kind: 'ragflow',
    model: 'wissen/ratsinfo',
    request: { task: 'knowledge', text: '', instruction: 'Wann tagt der Rat?', origin: 'typed' },
    serve: (chat) => ragflow.startRagflow(chat),
    backend: (url, more) => ragflowAt(url, more),
    asks: (path) => path.endsWith('/completions'),
    contentType: 'text/event-stream; charset=utf-8',
    recorded: ragflow
      .frames(`${TEXT} [ID:0]`, { thoughts: 'Hm – ja.', pieces: [ragflow.piece('Satzung.pdf')] })
      .join(''),
    says: `${TEXT} [1]`,
  },
  {
    kind: 'n8n',
    model: 'ablaeufe/einfache-sprache',
    request: workflow,
    serve: (chat) => n8n.startN8n(chat),
    backend: (url, more) => n8nAt(url, more),
    asks: (path) => path.startsWith('/webhook/'),
    contentType: 'application/json; charset=utf-8',
    recorded: [n8n.BEGIN, ...ollama.words(TEXT).map(n8n.item), n8n.END].join(''),
    says: TEXT,
  },
];

/** The proxy before one server of a kind, whose models it asks for once; `more` changes the backend. */
export async function proxyBefore(kit: Kit, url: string, more: Settings = {}): Promise<TestProxy> {
  return startProxy(
    {
      backends: [kit.backend(url, more)],
      actions: kit.kind.startsWith('n8n') ? [ACTION] : [],
      timeouts: { firstWordSeconds: 5, betweenWordsSeconds: 5, totalSeconds: 20 },
    },
    { modelListMs: 60_000 },
  );
}

/** The same server over https. */
export async function serveSecurely(kit: Kit, chat: Answer): Promise<ModelServer> {
  const plain = await kit.serve(chat);
  const secure = await startModelServer(
    async (wire) => {
      const { method, path, body } = wire.request;
      const response = await fetch(`${plain.url}${path}`, {
        method,
        ...(body && { body, headers: { 'content-type': 'application/json' } }),
      });
      wire.head(response.status, { 'content-type': response.headers.get('content-type') ?? '' });
      await wire.raw(new Uint8Array(await response.arrayBuffer()));
      wire.end();
    },
    0,
    { https: true },
  );
  return {
    ...secure,
    close: async () => {
      await secure.close();
      await plain.close();
    },
  };
}

/** Answers with exactly these bytes. */
export function bytes(
  status: number,
  headers: Readonly<Record<string, string>>,
  ...parts: readonly (string | Uint8Array)[]
): Answer {
  return async (wire) => {
    wire.head(status, headers);
    for (const part of parts) await wire.raw(part);
    wire.end();
  };
}
