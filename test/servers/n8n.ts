import { type Answer, type ModelServer, pause, startModelServer, type Wire } from './model-server';
import { sendJson, words } from './ollama';

export interface N8nServer extends ModelServer {
  /** What the workflows do. */
  workflow: Answer;
  /** Paths of the active webhooks, below `/webhook/`. */
  webhooks: readonly string[];
  /** Status of `GET /healthz`; 200 unless said otherwise. */
  health: number;
  /** The header that the webhooks want, where they want one. */
  secret?: { readonly header: string; readonly value: string };
  /** Bodies of the calls so far. */
  calls(): readonly Readonly<Record<string, unknown>>[];
}

/** Speaks as the webhooks of n8n do; `url` lacks the `/webhook/`. */
export async function startN8n(workflow: Answer = streams('Guten Tag.')): Promise<N8nServer> {
  const state: Pick<N8nServer, 'workflow' | 'webhooks' | 'secret' | 'health'> = {
    workflow,
    health: 200,
    webhooks: ['einfache-sprache', 'a1b2/chat'],
  };
  const server = await startModelServer(async (wire) => {
    const { method, path, headers } = wire.request;
    if (method === 'GET' && path === '/healthz') return sendJson(wire, state.health, { status: 'ok' });
    const webhook = path.startsWith('/webhook/') ? path.slice('/webhook/'.length).split('?')[0]! : undefined;
    if (method !== 'POST' || !state.webhooks.includes(webhook ?? ''))
      return sendJson(wire, 404, {
        code: 404,
        message: `The requested webhook "${method} ${webhook}" is not registered.`,
        hint: 'The workflow must be active for a production URL to run successfully.',
      });
    const { secret } = state;
    if (secret && headers[secret.header] !== secret.value)
      return says(wire, 403, 'text/html; charset=utf-8', 'Authorization data is wrong!');
    return state.workflow(wire);
  });
  return {
    ...server,
    calls: () =>
      server.requests
        .filter(({ path }) => path.startsWith('/webhook/'))
        .map(({ body }) => JSON.parse(body) as Record<string, unknown>),
    get workflow() {
      return state.workflow;
    },
    set workflow(next) {
      state.workflow = next;
    },
    get webhooks() {
      return state.webhooks;
    },
    set webhooks(next) {
      state.webhooks = next;
    },
    get health() {
      return state.health;
    },
    set health(next) {
      state.health = next;
    },
    get secret() {
      return state.secret;
    },
    set secret(next) {
      state.secret = next;
    },
  };
}

function says(wire: Wire, status: number, type: string, text: string): void {
  wire.head(status, { 'content-type': type });
  void wire.raw(text).then(() => wire.end());
}

const metadata = { nodeId: 'n', nodeName: 'AI Agent', itemIndex: 0, runIndex: 0, timestamp: 1 };
const line = (value: object): string => `${JSON.stringify(value)}\n`;

export const BEGIN = line({ type: 'begin', metadata });
export const END = line({ type: 'end', metadata });
export const KEEPALIVE = line({ type: 'keepalive' });
export const item = (content: unknown): string => line({ type: 'item', content, metadata });
/** The content may be missing. */
export const error = (content?: string): string => line({ type: 'error', content, metadata });

/** Answers with texts word by word, a node for each. */
export function streams(...texts: readonly string[]): Answer {
  return streamsSlowly(0, ...texts);
}

export function streamsSlowly(wordMs: number, ...texts: readonly string[]): Answer {
  return async (wire) => {
    wire.head(200, { 'content-type': 'application/json; charset=utf-8' });
    for (const text of texts) {
      await wire.raw(BEGIN);
      for (const word of words(text)) {
        if (wire.closed.aborted) return;
        await wire.raw(item(word));
        if (wordMs > 0) await pause(wordMs, wire.closed);
      }
      await wire.raw(END);
    }
    wire.end();
  };
}

/** Answers with exactly these chunks and ends the response. */
export function chunks(...parts: readonly (string | Uint8Array)[]): Answer {
  return async (wire) => {
    wire.head(200, { 'content-type': 'application/json; charset=utf-8' });
    for (const part of parts) await wire.raw(part);
    wire.end();
  };
}

/** Answers with JSON at the end, as "last node" and "Respond to Webhook" do. */
export const responds =
  (value: unknown): Answer =>
  (wire) =>
    sendJson(wire, 200, value);

/** Answers as "Respond to Webhook" with "Text" does, which says nothing of a type. */
export const respondsText =
  (text: string, type = 'text/html; charset=utf-8'): Answer =>
  (wire) =>
    says(wire, 200, type, text);

/** The same since n8n 1.98, which takes from it whatever a browser might run. */
export const respondsSandboxed = (text: string): Answer => respondsText(sandboxed(text));

export const sandboxed = (text: string): string =>
  `<iframe srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" sandbox="allow-scripts"
\t\t\tstyle="position:fixed;" allowtransparency="true"></iframe>`;

/** What a webhook says that responds at once, before the workflow has done anything. */
export const STARTED = { message: 'Workflow was started' };

/** Refuses with a status and n8n's error body. */
export const fails =
  (status: number, message = 'Error in workflow'): Answer =>
  (wire) =>
    sendJson(wire, status, { message });
