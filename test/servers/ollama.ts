import { type Answer, type ModelServer, pause, startModelServer, type Wire } from './model-server';

/** A model as `GET /api/tags` lists it. */
export interface OllamaModel {
  readonly name: string;
  readonly contextLength?: number;
  readonly capabilities?: readonly string[];
  readonly remote_host?: string;
  readonly remote_model?: string;
}

export interface OllamaServer extends ModelServer {
  /** What `POST /api/chat` does; set it anew before a run. */
  chat: Answer;
  models: readonly OllamaModel[];
  /** Names of the models that are loaded. */
  loaded: readonly string[];
  /** Bodies of the chats so far. */
  chats(): readonly OllamaChat[];
}

export interface OllamaChat {
  readonly model: string;
  readonly messages: readonly {
    readonly role: string;
    readonly content: string;
    /** Base64, without a prefix. */
    readonly images?: readonly string[];
  }[];
  readonly stream?: boolean;
  readonly think?: boolean | string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

const MODEL: OllamaModel = { name: 'llama3.3:70b', contextLength: 131_072, capabilities: ['completion'] };

interface OllamaState {
  chat: Answer;
  models: readonly OllamaModel[];
  loaded?: readonly string[];
}

/** Speaks Ollama's wire format (`GET /api/tags`, `POST /api/show`, `POST /api/chat` as NDJSON). */
export async function startOllama(chat: Answer = says('Guten Tag.')): Promise<OllamaServer> {
  const state: OllamaState = { chat, models: [MODEL] };
  const server = await startModelServer(ollamaAnswer(state));
  return {
    ...server,
    chats: () =>
      server.requests
        .filter(({ path }) => path === '/api/chat')
        .map(({ body }) => JSON.parse(body) as OllamaChat),
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
    get loaded() {
      return state.loaded ?? state.models.map(({ name }) => name);
    },
    set loaded(next) {
      state.loaded = next;
    },
  };
}

/** Ollama's routes over a list of models and a way to chat. */
export function ollamaAnswer(state: OllamaState): Answer {
  return async (wire) => {
    const { method, path, body } = wire.request;
    if (method === 'GET' && path === '/api/tags')
      return sendJson(wire, 200, { models: state.models.map(listed) });
    if (method === 'GET' && path === '/api/ps')
      return sendJson(wire, 200, {
        models: (state.loaded ?? state.models.map(({ name }) => name)).map((name) => ({ name, model: name })),
      });
    if (method === 'POST' && path === '/api/show') {
      const wanted: unknown = JSON.parse(body).model;
      const model = state.models.find(({ name }) => name === wanted);
      return model
        ? sendJson(wire, 200, card(model))
        : sendJson(wire, 404, { error: `model '${wanted}' not found` });
    }
    if (method === 'POST' && path === '/api/chat') return state.chat(wire);
    return sendJson(wire, 404, { error: 'page not found' });
  };
}

export function sendJson(wire: Wire, status: number, value: unknown): void {
  wire.head(status, { 'content-type': 'application/json' });
  void wire.raw(JSON.stringify(value)).then(() => wire.end());
}

function listed({ name, contextLength: _, ...model }: OllamaModel) {
  return {
    name,
    model: name,
    size: 1,
    digest: `sha256:${name}`,
    details: { family: 'llama', parameter_size: '70B', quantization_level: 'Q4_K_M' },
    ...model,
  };
}

function card({ contextLength = 8192, capabilities = ['completion'] }: OllamaModel) {
  return {
    capabilities,
    model_info: { 'general.architecture': 'llama', 'llama.context_length': contextLength },
  };
}

/** A line of the stream. */
export function line(message: { content?: string; thinking?: string }, more: object = {}): string {
  return `${JSON.stringify({
    model: 'm',
    created_at: '2026-01-01T00:00:00Z',
    message: { role: 'assistant', content: '', ...message },
    done: false,
    ...more,
  })}\n`;
}

/** The last line of a whole answer. */
export const doneLine = (reason = 'stop', promptTokens = 7, answerTokens = 3): string =>
  line({}, { done: true, done_reason: reason, prompt_eval_count: promptTokens, eval_count: answerTokens });

export interface Says {
  readonly thoughts?: string;
  /** Milliseconds between words. */
  readonly wordMs?: number;
  /** Milliseconds before the first word, without headers, as while a model loads. */
  readonly loadMs?: number;
  readonly reason?: string;
  readonly promptTokens?: number;
  readonly answerTokens?: number;
}

/** Answers with a text, word by word, thoughts first. */
export function says(text: string, { thoughts, wordMs = 0, loadMs = 0, ...end }: Says = {}): Answer {
  return async (wire) => {
    if (loadMs > 0) await pause(loadMs, wire.closed);
    ndjson(wire);
    for (const word of words(thoughts ?? '')) {
      await wire.raw(line({ thinking: word }));
      if (wordMs > 0) await pause(wordMs, wire.closed);
    }
    for (const word of words(text)) {
      if (wire.closed.aborted) return;
      await wire.raw(line({ content: word }));
      if (wordMs > 0) await pause(wordMs, wire.closed);
    }
    await wire.raw(doneLine(end.reason, end.promptTokens, end.answerTokens));
    wire.end();
  };
}

/** Answers with exactly these chunks and ends the response. */
export function chunks(...parts: readonly (string | Uint8Array)[]): Answer {
  return async (wire) => {
    ndjson(wire);
    for (const part of parts) await wire.raw(part);
    wire.end();
  };
}

/** Answers with these chunks, then breaks the connection off. */
export function cutAfter(...parts: readonly string[]): Answer {
  return async (wire) => {
    ndjson(wire);
    for (const part of parts) await wire.raw(part);
    wire.cut();
  };
}

/** Sends these chunks and breaks off when told, so that they have surely been read. */
export function cutWhenTold(...parts: readonly string[]): { readonly answer: Answer; cut(): void } {
  let told: Wire | undefined;
  return {
    cut: () => told?.cut(),
    answer: async (wire) => {
      told = wire;
      ndjson(wire);
      for (const part of parts) await wire.raw(part);
    },
  };
}

/** Refuses with a status and Ollama's error body. */
export const fails =
  (status: number, error: string): Answer =>
  (wire) =>
    sendJson(wire, status, { error });

/** Sends these chunks, then nothing more until the caller goes. */
export function silentAfter(...parts: readonly string[]): Answer {
  return async (wire) => {
    if (parts.length > 0) ndjson(wire);
    for (const part of parts) await wire.raw(part);
  };
}

/** Never stops talking. */
export const neverEnds: Answer = async (wire) => {
  ndjson(wire);
  while (!wire.closed.aborted) {
    await wire.raw(line({ content: 'immer weiter '.repeat(200) }));
    await pause(0, wire.closed);
  }
};

function ndjson(wire: Wire): void {
  wire.head(200, { 'content-type': 'application/x-ndjson' });
}

export function words(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}
