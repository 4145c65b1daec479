import { z } from 'zod';
import { type ProblemCode, ProblemError, problemError } from '../../core/protocol';
import type { BackendConfig, ModelConfig } from '../config';
import type { HttpResponse } from '../http/exchange';
import type { Backend, BackendEvent, BackendModel, BackendReport, BackendRequest } from './backend';
import { citedSources } from './cited-answer';
import { configuredModel } from './configured-model';
import { type Access, connect, readJson, refusalOf } from './connection';
import { question } from './question';
import { ragflowAnswer } from './ragflow-answer';
import { frameSchema, type RagflowFrame } from './ragflow-frame';
import { type Session, sessionBook } from './session-book';
import { each, readSse } from './stream-reader';
import { upstreamProblem } from './upstream-problem';

/** Every answer of the API; errors come with status 200 and a `code` that is not 0. */
const envelope = z.object({
  code: z.number().nullish(),
  message: z.unknown().optional(),
  data: z.unknown().optional(),
});

/** A chat assistant as `GET /api/v1/chats` lists it, in newer and older versions. */
const chatSchema = z.object({
  id: z.string(),
  dataset_ids: z.array(z.string()).nullish(),
  datasets: z.array(z.object({ id: z.string() })).nullish(),
  prompt_config: z.object({ tavily_api_key: z.string().nullish() }).nullish(),
});
type Chat = z.output<typeof chatSchema>;
const chatsSchema = z.union([z.array(chatSchema), z.object({ chats: z.array(chatSchema) })]);

const sessionSchema = z.object({ id: z.string().min(1).max(200) });

/** Bytes of the longest list or refusal. */
const MAX_LIST = 4 * 1024 * 1024;
/** How long a session's opening or deletion may take, in milliseconds. */
const SESSION_TIMEOUT = 10_000;

/**
 * RAGFlow (https://ragflow.io/docs/dev/http_api_reference). A model is a chat assistant: its id, and the datasets that
 * it may ask. The clerk's question goes there, not our prompt: the assistant has its own.
 */
export function ragflowBackend(config: BackendConfig, access?: Access, report?: BackendReport): Backend {
  const connection = connect(config, access);
  /** Versions up to 0.25 know only the older path. */
  let olderPath = false;

  const sessions = sessionBook({
    open,
    remove,
    left: (reason) => report?.sessionLeft(config.name, reason),
    now: Date.now,
  });

  async function data(response: HttpResponse): Promise<unknown> {
    if (response.status !== 200) throw await refusalOf(response);
    return unwrap(await readJson(response, MAX_LIST));
  }

  async function open(chat: string): Promise<Session> {
    const path = `api/v1/chats/${encodeURIComponent(chat)}/sessions`;
    const signal = AbortSignal.timeout(SESSION_TIMEOUT);
    const session = sessionSchema.safeParse(
      await inTime(connection.send('POST', path, { name: 'Schreibkompass' }, signal).then(data), signal),
    );
    if (!session.success) throw problemError('stream-malformed');
    return { chat, id: session.data.id };
  }

  async function remove({ chat, id }: Session, signal?: AbortSignal): Promise<void> {
    const path = `api/v1/chats/${encodeURIComponent(chat)}/sessions`;
    const timeout = AbortSignal.timeout(SESSION_TIMEOUT);
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      await data(await connection.send('DELETE', path, { ids: [id] }, either));
    } catch (error) {
      // What the server does not know need not be deleted.
      if (!isProblem(error, 'model-not-found')) throw error;
    }
  }

  async function find(id: string, signal: AbortSignal): Promise<Chat | undefined> {
    const path = `api/v1/chats?id=${encodeURIComponent(id)}`;
    const response = await connection.send('GET', path, undefined, signal);
    const listed = await data(response).catch((error: unknown) => {
      // Older versions answer that there is no such assistant.
      if (isProblem(error, 'model-not-found')) return [];
      throw error;
    });
    const chats = chatsSchema.safeParse(listed);
    if (!chats.success) throw problemError('stream-malformed');
    const list = Array.isArray(chats.data) ? chats.data : chats.data.chats;
    return list.find((chat) => chat.id === id);
  }

  async function listModels(signal: AbortSignal): Promise<readonly BackendModel[]> {
    return Promise.all(
      config.models.map(async (model) => {
        const entry = configuredModel(config, model, true);
        const chat = await find(model.id, signal);
        return chat && mayAsk(chat, model, entry)
          ? entry
          : { ...entry, available: false, unavailable: 'not-listed' as const };
      }),
    );
  }

  async function post(session: Session, text: string, signal: AbortSignal): Promise<HttpResponse['body']> {
    const asked = { session_id: session.id, question: text, stream: true };
    const response = olderPath
      ? await connection.send(
          'POST',
          `api/v1/chats/${encodeURIComponent(session.chat)}/completions`,
          asked,
          signal,
        )
      : await connection.send('POST', 'api/v1/chat/completions', { chat_id: session.chat, ...asked }, signal);
    if (response.status === 200 && /event-stream/i.test(response.headers['content-type'] ?? ''))
      return response.body;
    const refused = await data(response).then(
      () => problemError('stream-malformed'),
      (error: unknown) => error,
    );
    if (olderPath || !(refused instanceof ProblemError) || refused.problem.upstreamStatus !== 404)
      throw refused;
    olderPath = true;
    return post(session, text, signal);
  }

  /** Asks in the session of the conversation; one that the server has lost is opened anew, once. */
  async function ask({ conversation, model, input }: BackendRequest, signal: AbortSignal) {
    const text = question(input);
    for (let again = false; ; again = true) {
      const session = await (conversation ? sessions.of(conversation, model.upstream) : open(model.upstream));
      try {
        signal.throwIfAborted();
        return { session, body: await post(session, text, signal) };
      } catch (error) {
        const lost = conversation !== undefined && isProblem(error, 'model-not-found') && !again;
        if (lost) await sessions.drop(session);
        else if (!conversation) void sessions.drop(session);
        if (!lost) throw error;
      }
    }
  }

  async function* run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent> {
    const allowed = config.models.find(({ id }) => id === request.model.upstream)?.datasets ?? [];
    const { session, body } = await ask(request, signal);
    try {
      const answer = ragflowAnswer();
      for await (const frame of each(readSse(body, parseFrame))) {
        if (frame !== END) {
          yield* answer.push(frame);
          continue;
        }
        yield* answer.end();
        yield {
          kind: 'sources',
          items: citedSources(answer.cited(), answer.chunks(), allowed, config.sources),
        };
        yield { kind: 'done', finishReason: 'stop' };
        return;
      }
      throw problemError('stream-broken');
    } finally {
      if (!request.conversation) void sessions.drop(session);
    }
  }

  return {
    name: config.name,
    kind: 'ragflow',
    repeatable: true,
    configured: config.models.map((model) => configuredModel(config, model, false)),
    listModels,
    run,
    forget: sessions.forget,
    close: () => sessions.close(),
  };
}

/** Whether the assistant asks nothing but what the configuration names for it (KI-Kompass, 2). */
function mayAsk(chat: Chat, { datasets = [] }: ModelConfig, { place }: BackendModel): boolean {
  const asked = chat.dataset_ids ?? chat.datasets?.map(({ id }) => id) ?? [];
  // With a key for Tavily the assistant searches the internet, too.
  const searches = Boolean(chat.prompt_config?.tavily_api_key) && place === 'local';
  return asked.length > 0 && asked.every((id) => datasets.includes(id)) && !searches;
}

const END = Symbol('end');

function parseFrame(value: unknown): RagflowFrame | typeof END | undefined {
  const content = unwrap(value);
  return content === true ? END : frameSchema.safeParse(content).data;
}

/** What an answer of the API carries. Throws the problem that its code stands for. */
function unwrap(value: unknown): unknown {
  const parsed = envelope.safeParse(value);
  if (!parsed.success) throw problemError('stream-malformed');
  const { code, message } = parsed.data;
  if (code === 0 || code == null) return parsed.data.data;
  const text = String(message);
  if (code !== 404 && /(?:doesn't|don't|does not) (?:exist|own)|not (?:exist|found)/i.test(text))
    throw problemError('model-not-found');
  // 109 is the key; 100 to 108 are whatever else is wrong.
  throw upstreamProblem(code === 109 ? 401 : Math.max(code, 200), text);
}

function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof ProblemError && error.problem.code === code;
}

/** A server that does not open a session in time does not answer. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return work.catch((error: unknown) => {
    throw signal.aborted ? problemError('model-unreachable') : error;
  });
}
