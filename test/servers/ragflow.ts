import { type Answer, type ModelServer, pause, startModelServer, type Wire } from './model-server';
import { sendJson, words } from './ollama';

/** A chat assistant as `GET /api/v1/chats` lists it. */
export interface RagflowChat {
  readonly id: string;
  readonly datasets: readonly string[];
  readonly tavilyKey?: string;
}

export interface RagflowServer extends ModelServer {
  /** What asking an assistant does. */
  chat: Answer;
  chats: readonly RagflowChat[];
  /** Up to 0.25 there are other shapes and only the older path. */
  older: boolean;
  /** Whether sessions can be deleted; `silent`: who deletes one gets no answer. */
  deletes: boolean | 'silent';
  /** Sessions that are open, as `CHAT/SESSION`. */
  readonly sessions: Set<string>;
  /** Bodies of the questions so far. */
  questions(): readonly RagflowQuestion[];
}

export interface RagflowQuestion {
  readonly path: string;
  readonly chat_id?: string;
  readonly session_id?: string;
  readonly question?: string;
  readonly stream?: boolean;
  readonly [key: string]: unknown;
}

const ASKING = /^\/api\/v1\/(?:chat|chats\/[^/]+)\/completions$/;

/** Speaks RAGFlow's HTTP API: assistants, sessions, answers as server-sent events; errors come with status 200. */
export async function startRagflow(chat: Answer = says('Guten Tag.')): Promise<RagflowServer> {
  const state = {
    chat,
    chats: [{ id: 'ratsinfo', datasets: ['vorlagen'] }] as readonly RagflowChat[],
    older: false,
    deletes: true as RagflowServer['deletes'],
    sessions: new Set<string>(),
  };
  let last = 0;

  const server = await startModelServer(async (wire) => {
    const { method, path, body } = wire.request;
    const { pathname, searchParams } = new URL(path, 'http://ragflow');
    if (method === 'GET' && pathname === '/api/v1/chats') return list(wire, searchParams.get('id'));
    const [, owner, sub] = /^\/api\/v1\/chats\/([^/]+)\/(sessions|completions)$/.exec(pathname) ?? [];
    if (sub === 'sessions' && method === 'POST') {
      last += 1;
      state.sessions.add(`${owner}/s${last}`);
      return ok(wire, { id: `s${last}`, chat_id: owner, name: JSON.parse(body).name });
    }
    if (sub === 'sessions' && method === 'DELETE') {
      if (state.deletes === 'silent')
        return new Promise((resolve) => wire.closed.addEventListener('abort', () => resolve()));
      if (!state.deletes) return refuses(100, 'Exception()')(wire);
      const [id] = JSON.parse(body).ids as readonly [string];
      const known = state.sessions.delete(`${owner}/${id}`);
      return known ? ok(wire, true) : refuses(102, `The chat doesn't own the session ${id}`)(wire);
    }
    if (method === 'POST' && ASKING.test(pathname) && (owner || !state.older)) {
      const asked = JSON.parse(body) as RagflowQuestion;
      if (!state.sessions.has(`${owner ?? asked.chat_id}/${asked.session_id}`))
        return refuses(102, 'Session not found!')(wire);
      return state.chat(wire);
    }
    return sendJson(wire, 404, { code: 404, data: null, error: 'Not Found', message: `Not Found: ${path}` });
  });

  async function list(wire: Wire, id: string | null): Promise<void> {
    const chats = state.chats.filter((entry) => id === null || entry.id === id);
    if (state.older) {
      if (chats.length === 0) return refuses(102, "The chat doesn't exist")(wire);
      return ok(
        wire,
        chats.map(({ id, datasets }) => ({ id, name: id, datasets: datasets.map((one) => ({ id: one })) })),
      );
    }
    return ok(wire, {
      chats: chats.map(({ id, datasets, tavilyKey }) => ({
        id,
        name: id,
        dataset_ids: datasets,
        prompt_config: { quote: true, ...(tavilyKey && { tavily_api_key: tavilyKey }) },
      })),
      total: chats.length,
    });
  }

  return {
    ...server,
    sessions: state.sessions,
    questions: () =>
      server.requests
        .filter(({ path }) => ASKING.test(path))
        .map(({ path, body }) => ({ path, ...(JSON.parse(body) as object) })),
    get chat() {
      return state.chat;
    },
    set chat(next) {
      state.chat = next;
    },
    get chats() {
      return state.chats;
    },
    set chats(next) {
      state.chats = next;
    },
    get older() {
      return state.older;
    },
    set older(next) {
      state.older = next;
    },
    get deletes() {
      return state.deletes;
    },
    set deletes(next) {
      state.deletes = next;
    },
  };
}

function ok(wire: Wire, data: unknown): void {
  sendJson(wire, 200, { code: 0, message: '', data });
}

/** Refuses with a business error, which has the status 200. */
export const refuses =
  (code: number, message: string): Answer =>
  (wire) =>
    sendJson(wire, 200, { code, message, data: null });

/** A piece of a document, as a reference names it. */
export const piece = (name: string, text = 'Ein Auszug.', dataset = 'vorlagen') => ({
  id: `c-${name}`,
  content: text,
  document_id: `d-${name}`,
  document_name: name,
  dataset_id: dataset,
  url: 'javascript:alert(1)',
  positions: [],
  similarity: 0.8,
});
export type Piece = ReturnType<typeof piece>;

export interface Frame {
  readonly answer?: string;
  readonly final?: boolean;
  readonly reference?: { readonly chunks?: readonly Piece[] } | readonly [];
  readonly start_to_think?: boolean;
  readonly end_to_think?: boolean;
}

export const data = (value: unknown): string => `data:${JSON.stringify(value)}\n\n`;

/** A frame of the stream since 0.24, with what is new. */
export const frame = ({ answer = '', final = false, reference = {}, ...more }: Frame): string =>
  data({ code: 0, message: '', data: { answer, reference, session_id: 's1', final, ...more } });

/** A frame of older versions, with all so far. */
export const olderFrame = (answer: string, chunks: readonly Piece[] = []): string =>
  data({ code: 0, message: '', data: { answer, reference: { chunks, doc_aggs: [] }, session_id: 's1' } });

export const LAST = data({ code: 0, message: '', data: true });

export interface Says {
  readonly thoughts?: string;
  readonly pieces?: readonly Piece[];
  /** How the last frame says the answer again; left out it is empty there. */
  readonly again?: string;
  readonly wordMs?: number;
}

/** The frames of an answer since 0.24. */
export function frames(text: string, { thoughts, pieces = [], again = '' }: Says = {}): readonly string[] {
  return [
    ...(thoughts === undefined
      ? []
      : [
          frame({ start_to_think: true }),
          ...words(thoughts).map((answer) => frame({ answer })),
          frame({ end_to_think: true }),
        ]),
    ...words(text).map((answer) => frame({ answer })),
    frame({ answer: again, final: true, reference: { chunks: pieces } }),
    LAST,
  ];
}

/** Answers with a text, word by word, thoughts first. */
export function says(text: string, options: Says = {}): Answer {
  return async (wire) => {
    events(wire);
    for (const part of frames(text, options)) {
      if (wire.closed.aborted) return;
      await wire.raw(part);
      if (options.wordMs) await pause(options.wordMs, wire.closed);
    }
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

/** RAGFlow says this inside a 200 when its own work fails. */
export const failsInside = (message: string): Answer =>
  chunks(data({ code: 500, message, data: { answer: `**ERROR**: ${message}`, reference: [] } }), LAST);

function events(wire: Wire): void {
  wire.head(200, { 'content-type': 'text/event-stream; charset=utf-8' });
}
