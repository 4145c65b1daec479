import { type Answer, type ModelServer, pause, startModelServer, type Wire } from './model-server';
import { sendJson, words } from './ollama';

export interface OpenaiServer extends ModelServer {
  /** What `POST /v1/chat/completions` does. */
  chat: Answer;
  models: readonly string[];
  chats(): readonly OpenaiChat[];
}

export interface OpenaiChat {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly [key: string]: unknown;
}

/** Speaks the wire format of OpenAI's chat completions; `url` lacks the `/v1`. */
export async function startOpenai(chat: Answer = says('Guten Tag.')): Promise<OpenaiServer> {
  const state: { chat: Answer; models: readonly string[] } = { chat, models: ['gpt-4o-mini'] };
  const server = await startModelServer(async (wire) => {
    const { method, path } = wire.request;
    if (method === 'GET' && path === '/v1/models')
      return sendJson(wire, 200, {
        object: 'list',
        data: state.models.map((id) => ({ id, object: 'model', created: 1, owned_by: 'test' })),
      });
    if (method === 'POST' && path === '/v1/chat/completions') return state.chat(wire);
    return sendJson(wire, 404, {
      error: { message: 'no such path', type: 'invalid_request_error', code: null },
    });
  });
  return {
    ...server,
    chats: () =>
      server.requests
        .filter(({ path }) => path === '/v1/chat/completions')
        .map(({ body }) => JSON.parse(body) as OpenaiChat),
    get chat() {
      return state.chat;
    },
    set chat(next) {
      state.chat = next;
    },
    get models() {
      return state.models;
    },
    set models(next) {
      state.models = next;
    },
  };
}

export interface Delta {
  readonly content?: string;
  readonly reasoning_content?: string;
  readonly reasoning?: string;
}

export function chunk(delta: Delta, finish: string | null = null): string {
  return data({
    id: 'c1',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: finish }],
    usage: null,
  });
}

export const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

export const DONE = 'data: [DONE]\n\n';

export const usageChunk = (): string =>
  data({ id: 'c1', choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } });

export interface Says {
  readonly thoughts?: string;
  /** Under which name the thoughts come: vLLM's newer or the older one. */
  readonly thoughtsField?: 'reasoning' | 'reasoning_content';
  readonly wordMs?: number;
  readonly finish?: string;
}

/** Answers with a text, word by word, thoughts first. */
export function says(text: string, options: Says = {}): Answer {
  const { thoughts = '', thoughtsField = 'reasoning_content', wordMs = 0, finish = 'stop' } = options;
  return async (wire) => {
    events(wire);
    for (const word of words(thoughts)) {
      await wire.raw(chunk({ [thoughtsField]: word }));
      if (wordMs > 0) await pause(wordMs, wire.closed);
    }
    for (const word of words(text)) {
      if (wire.closed.aborted) return;
      await wire.raw(chunk({ content: word }));
      if (wordMs > 0) await pause(wordMs, wire.closed);
    }
    await wire.raw(chunk({}, finish));
    await wire.raw(usageChunk());
    await wire.raw(DONE);
    wire.end();
  };
}

/** Answers with exactly these chunks and ends the response. */
export function chunks(...parts: readonly (string | Uint8Array)[]): Answer {
  return async (wire) => {
    events(wire);
    for (const part of parts) await wire.raw(part);
    wire.end();
  };
}

/** Refuses with a status and OpenAI's error body. */
export const fails =
  (status: number, message: string, code: string | null = null): Answer =>
  (wire) =>
    sendJson(wire, status, { error: { message, type: 'invalid_request_error', param: null, code } });

function events(wire: Wire): void {
  wire.head(200, { 'content-type': 'text/event-stream' });
}
