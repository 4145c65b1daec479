import { z } from 'zod';
import { type ProblemCode, ProblemError, problemError } from '../../core/protocol';
import type { ModelConfig } from '../config';
import type { HttpResponse } from '../http/exchange';
import type { BackendModel } from './backend';
import { type Connection, readJson, refusalOf } from './connection';
import { upstreamProblem } from './upstream-problem';

/** Every answer of RAGFlow's API; errors come with status 200 and a `code` that is not 0. */
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

/** Bytes of the longest list or refusal. */
const MAX_LIST = 4 * 1024 * 1024;

/** What a whole answer carries. Throws the problem that its status or its code stands for. */
export async function dataOf(response: HttpResponse): Promise<unknown> {
  if (response.status !== 200) throw await refusalOf(response);
  return unwrap(await readJson(response, MAX_LIST));
}

/** What an answer or a frame of a stream carries. Throws the problem that its code stands for. */
export function unwrap(value: unknown): unknown {
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

export function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof ProblemError && error.problem.code === code;
}

/** @param path of the list of chat assistants, from the connection's address */
export async function findChat(
  connection: Pick<Connection, 'send'>,
  path: string,
  id: string,
  signal: AbortSignal,
): Promise<Chat | undefined> {
  const response = await connection.send('GET', `${path}?id=${encodeURIComponent(id)}`, undefined, signal);
  const listed = await dataOf(response).catch((error: unknown) => {
    // Older versions answer that there is no such assistant.
    if (isProblem(error, 'model-not-found')) return [];
    throw error;
  });
  const chats = chatsSchema.safeParse(listed);
  if (!chats.success) throw problemError('stream-malformed');
  const list = Array.isArray(chats.data) ? chats.data : chats.data.chats;
  return list.find((chat) => chat.id === id);
}

/**
 * The model as it may be offered: only where the assistant asks nothing but what the configuration names for it
 * (KI-Kompass, 2).
 */
export function offered(
  chat: Chat | undefined,
  { datasets = [] }: ModelConfig,
  entry: BackendModel,
): BackendModel {
  const asked = chat?.dataset_ids ?? chat?.datasets?.map(({ id }) => id) ?? [];
  // With a key for Tavily the assistant searches the internet, too.
  const searches = Boolean(chat?.prompt_config?.tavily_api_key) && entry.place === 'local';
  return asked.length > 0 && asked.every((id) => datasets.includes(id)) && !searches
    ? { ...entry, available: true, unavailable: undefined }
    : { ...entry, available: false, unavailable: 'not-listed' };
}
