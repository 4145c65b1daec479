import OpenAI from 'openai';
import type { ChatCompletionCreateParamsStreaming, ChatCompletionMessageParam } from 'openai/resources';
import { z } from 'zod';
import { type FinishReason, problemError, type Source } from '../../core/protocol';
import type { PromptMessage } from '../../core/tasks';
import type { BackendConfig, ModelConfig } from '../config';
import type { HttpResponse } from '../http/exchange';
import type { Backend, BackendEvent, BackendModel, BackendRequest, Usage } from './backend';
import { citedAnswer } from './cited-answer';
import { configuredModel } from './configured-model';
import { type Access, connect, readErrorBody, refusalOf } from './connection';
import { knownQuirks, RAGFLOW } from './known-quirks';
import { openWebuiSources } from './open-webui-sources';
import { question } from './question';
import { findChat, offered } from './ragflow-api';
import { referenceSchema } from './ragflow-frame';
import { sourcesOf } from './sources';
import { readSse } from './stream-reader';
import { thinkSplitter } from './think-splitter';
import { unopenedThoughts } from './unopened-thoughts';
import { upstreamProblem } from './upstream-problem';

/** A chunk as OpenAI, vLLM, llama.cpp, LiteLLM, Open WebUI, Azure and RAGFlow send it; tool calls are left out. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z
          .object({
            content: z.string().nullish(),
            reasoning_content: z.string().nullish(),
            reasoning: z.string().nullish(),
            reference: referenceSchema,
          })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish(),
  sources: openWebuiSources,
  error: z.unknown().optional(),
});
type Chunk = z.output<typeof chunkSchema>;

/** Any server with OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat). */
export function openaiBackend(config: BackendConfig, access?: Access): Backend {
  const connection = connect(config, access, { keeps: true });
  const address = connection.url('').href.replace(/\?.*$/, '');
  /** Models whose thoughts turned out to begin without a tag. */
  const unopened = unopenedThoughts();

  const asConfigured = (model: ModelConfig, available: boolean): BackendModel => {
    const entry = configuredModel(config, model, available);
    return { ...entry, quirks: { ...knownQuirks(address, model.id), ...entry.quirks } };
  };

  /** Names that the server lists; undefined where a gateway has no list. */
  async function list(signal: AbortSignal): Promise<readonly string[] | undefined> {
    const client = new OpenAI({
      baseURL: address.slice(0, -1),
      // The connection adds the key, under the header that is configured for it.
      apiKey: 'none',
      maxRetries: 0,
      logLevel: 'off',
      fetch: connection.fetch,
    });
    return client.models.list({ signal }).then(
      (page) => page.data.map(({ id }) => id),
      (error: unknown) => {
        if (error instanceof OpenAI.APIError && error.status === 404) return undefined;
        throw error;
      },
    );
  }

  async function listModels(signal: AbortSignal): Promise<readonly BackendModel[]> {
    const [, assistant] = RAGFLOW.exec(address) ?? [];
    if (assistant !== undefined) {
      const chat = await findChat(connection, '../../chats', assistant, signal);
      return config.models.map((model) => offered(chat, model, asConfigured(model, true)));
    }
    const listed = await list(signal);
    return config.models.map((model) => {
      const entry = asConfigured(model, listed?.includes(model.id) ?? true);
      return entry.quirks.unlisted ? { ...entry, available: true, unavailable: undefined } : entry;
    });
  }

  async function post(request: BackendRequest, signal: AbortSignal): Promise<HttpResponse['body']> {
    const response = await connection.send('POST', 'chat/completions', chatBody(request), signal);
    if (response.status !== 200) throw await refusalOf(response);
    // Open WebUI, LiteLLM and RAGFlow tell some errors as JSON with the status 200.
    if (/^application\/json/i.test(response.headers['content-type'] ?? ''))
      throw upstreamProblem(200, await readErrorBody(response));
    return response.body;
  }

  async function* run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent> {
    const { quirks, upstream } = request.model;
    const allowed = config.models.find(({ id }) => id === upstream)?.datasets;
    const cited = quirks.references ? citedAnswer(allowed, config.sources) : undefined;
    let splitter: ReturnType<typeof thinkSplitter> | undefined;
    let thought = false;
    let finish: string | undefined;
    let usage: Usage | undefined;
    let sources: readonly Source[] | undefined;
    for await (const chunks of readSse(await post(request, signal), parseChunk))
      for (const chunk of chunks) {
        if (chunk.error != null) throw errorFrame(chunk.error);
        if (chunk.sources && !cited) sources ??= sourcesOf(chunk.sources, config.sources);
        if (chunk.usage)
          usage = {
            inputTokens: chunk.usage.prompt_tokens ?? undefined,
            outputTokens: chunk.usage.completion_tokens ?? undefined,
          };
        const choice = chunk.choices?.[0];
        const reasoning = choice?.delta?.reasoning_content ?? choice?.delta?.reasoning;
        if (reasoning) {
          thought = true;
          yield { kind: 'reasoning', text: reasoning };
        }
        const content = cited ? cited.push(choice?.delta ?? {}) : choice?.delta?.content;
        if (content) {
          splitter ??= thinkSplitter(
            !thought && (quirks.unopenedThoughts === true || unopened.has(upstream)),
            unopened.learner(upstream),
          );
          for (const part of splitter.push(content)) yield part;
        }
        finish = choice?.finish_reason ?? finish;
      }
    if (finish === 'content_filter') throw problemError('answer-filtered');
    if (finish === 'error' || finish === 'abort') throw problemError('model-error');
    // Without a finish reason the answer broke off, `[DONE]` or not (vLLM PR 40986, Ollama's /v1).
    if (finish === undefined) throw problemError('stream-broken');
    const last = cited?.end();
    if (last) for (const part of splitter?.push(last) ?? [{ kind: 'delta' as const, text: last }]) yield part;
    for (const part of splitter?.end(finish === 'stop') ?? []) yield part;
    if (cited) sources = cited.sources();
    if (sources?.length || request.model.abilities.includes('knowledge'))
      yield { kind: 'sources', items: sources ?? [] };
    yield { kind: 'done', finishReason: finishOf(finish), usage };
  }

  const configured = config.models.map((model) => asConfigured(model, false));
  return {
    name: config.name,
    kind: 'openai',
    repeatable: true,
    configured,
    listModels,
    run,
    close: connection.close,
  };
}

function chatBody(request: BackendRequest): ChatCompletionCreateParamsStreaming {
  const { model, effect, answerTokens } = request;
  const { quirks } = model;
  return {
    model: model.upstream,
    messages: quirks.references
      ? // RAGFlow drops what stands before; its assistant has a prompt of its own.
        [{ role: 'user', content: question(request.input) }]
      : chatMessages(request),
    stream: true,
    [quirks.maxTokensField ?? 'max_tokens']: Math.min(answerTokens, quirks.maxAnswerTokens ?? answerTokens),
    ...(quirks.noUsage ? {} : { stream_options: { include_usage: true } }),
    ...(quirks.noStore ? { store: false } : {}),
    ...(quirks.noTemperature || effect === 'created' ? {} : { temperature: 0.2 }),
    ...(typeof quirks.think === 'string' ? { reasoning_effort: quirks.think } : {}),
    ...(quirks.references ? { extra_body: { reference: true } } : {}),
  };
}

/** A picture goes with the last message of the user, as a `data:` address: no server fetches anything for it. */
function chatMessages({ messages, model, picture }: BackendRequest): ChatCompletionMessageParam[] {
  const plain = model.quirks.noSystemRole ? withoutSystem(messages) : messages;
  const last = plain.findLastIndex(({ role }) => role === 'user');
  return plain.map(({ role, content }, index): ChatCompletionMessageParam => {
    if (!picture || index !== last || role !== 'user') return { role, content };
    const url = `data:${picture.mediaType};base64,${picture.data}`;
    return {
      role,
      content: [
        { type: 'text', text: content },
        { type: 'image_url', image_url: { url } },
      ],
    };
  });
}

/** The instructions stand before the first message instead. */
function withoutSystem(messages: readonly PromptMessage[]): readonly PromptMessage[] {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const rest = messages.filter(({ role }) => role !== 'system');
  return rest.map((message, index) =>
    index === 0 ? { ...message, content: [...system, message.content].join('\n\n') } : message,
  );
}

/** An error inside a 200; its code is a number, a number as a string, or a word. */
function errorFrame(error: unknown): Error {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : Number.NaN;
  return upstreamProblem(Number.isInteger(code) && code >= 300 ? code : 200, JSON.stringify(error));
}

function parseChunk(value: unknown): Chunk | undefined {
  return chunkSchema.safeParse(value).data;
}

function finishOf(reason: string): FinishReason {
  if (reason === 'stop' || reason === 'length') return reason;
  return 'unknown';
}
