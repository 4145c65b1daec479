import { z } from 'zod';
import { ProblemError, problemError } from '../../core/protocol';
import type { BackendConfig } from '../config';
import type { HttpResponse } from '../http/exchange';
import type { Backend, BackendEvent, BackendModel, BackendReport, BackendRequest } from './backend';
import { citedSources } from './cited-answer';
import { configuredModel } from './configured-model';
import { type Access, connect } from './connection';
import { question } from './question';
import { ragflowAnswer } from './ragflow-answer';
import { dataOf, findChat, isProblem, offered, unwrap } from './ragflow-api';
import { frameSchema, type RagflowFrame } from './ragflow-frame';
import { type Session, sessionBook } from './session-book';
import { each, readSse } from './stream-reader';

const sessionSchema = z.object({ id: z.string().min(1).max(200) });

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

  async function open(chat: string): Promise<Session> {
    const path = `api/v1/chats/${encodeURIComponent(chat)}/sessions`;
    const signal = AbortSignal.timeout(SESSION_TIMEOUT);
    const session = sessionSchema.safeParse(
      await inTime(connection.send('POST', path, { name: 'Schreibkompass' }, signal).then(dataOf), signal),
    );
    if (!session.success) throw problemError('stream-malformed');
    return { chat, id: session.data.id };
  }

  async function remove({ chat, id }: Session, signal?: AbortSignal): Promise<void> {
    const path = `api/v1/chats/${encodeURIComponent(chat)}/sessions`;
    const timeout = AbortSignal.timeout(SESSION_TIMEOUT);
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      await dataOf(await connection.send('DELETE', path, { ids: [id] }, either));
    } catch (error) {
      // What the server does not know need not be deleted.
      if (!isProblem(error, 'model-not-found')) throw error;
    }
  }

  async function listModels(signal: AbortSignal): Promise<readonly BackendModel[]> {
    return Promise.all(
      config.models.map(async (model) => {
        const chat = await findChat(connection, 'api/v1/chats', model.id, signal);
        return offered(chat, model, configuredModel(config, model, true));
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
    const refused = await dataOf(response).then(
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

const END = Symbol('end');

function parseFrame(value: unknown): RagflowFrame | typeof END | undefined {
  const content = unwrap(value);
  return content === true ? END : frameSchema.safeParse(content).data;
}

/** A server that does not open a session in time does not answer. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return work.catch((error: unknown) => {
    throw signal.aborted ? problemError('model-unreachable') : error;
  });
}
