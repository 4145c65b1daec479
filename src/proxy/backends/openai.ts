import OpenAI from 'openai';
import type { ChatCompletionCreateParamsStreaming, ChatCompletionMessageParam } from 'openai/resources';
import { z } from 'zod';
import { type FinishReason, problemError } from '../../core/protocol';
import type { PromptMessage } from '../../core/tasks';
import type { BackendConfig } from '../config';
import type { Backend, BackendEvent, BackendModel, BackendRequest, Usage } from './backend';
import { configuredModel } from './configured-model';
import { knownQuirks } from './known-quirks';
import { postToModel, readErrorBody } from './post-to-model';
import { readSse } from './stream-reader';
import { thinkSplitter } from './think-splitter';
import { upstreamProblem } from './upstream-problem';

/** A chunk as OpenAI, vLLM, llama.cpp, LiteLLM and Open WebUI send it; tool calls are left out. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z
          .object({
            content: z.string().nullish(),
            reasoning_content: z.string().nullish(),
            reasoning: z.string().nullish(),
          })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish(),
  error: z.unknown().optional(),
});
type Chunk = z.output<typeof chunkSchema>;

/** Any server with OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat). */
export function openaiBackend(config: BackendConfig, apiKey?: string): Backend {
  const base = config.baseUrl.endsWith('/') ? config.baseUrl : `${config.baseUrl}/`;
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  const unopened = new Set<string>();

  async function listModels(signal: AbortSignal): Promise<readonly BackendModel[]> {
    const client = new OpenAI({
      baseURL: base.slice(0, -1),
      apiKey: apiKey ?? 'none',
      maxRetries: 0,
      logLevel: 'off',
      fetchOptions: { redirect: 'error' },
    });
    const listed = await client.models.list({ signal }).then(
      (page) => page.data.map(({ id }) => id),
      // Some gateways have no list; then what the configuration names is taken for granted.
      (error: unknown) => {
        if (error instanceof OpenAI.APIError && error.status === 404) return undefined;
        throw error;
      },
    );
    return config.models.map((model) => {
      const known = knownQuirks(new URL(base).hostname, model.id);
      const entry = configuredModel(config, model, listed?.includes(model.id) ?? true);
      return { ...entry, quirks: { ...known, ...entry.quirks } };
    });
  }

  async function* run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent> {
    const { quirks, upstream } = request.model;
    const response = await postToModel(new URL('chat/completions', base), chatBody(request), headers, signal);
    if (response.status !== 200)
      throw upstreamProblem(response.status, await readErrorBody(response), response.retryAfterSeconds);

    let splitter: ReturnType<typeof thinkSplitter> | undefined;
    let thought = false;
    let finish: string | undefined;
    let usage: Usage | undefined;
    for await (const chunk of readSse(response.body, parseChunk)) {
      if (chunk.error != null) throw errorFrame(chunk.error);
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
      if (choice?.delta?.content) {
        splitter ??= thinkSplitter(
          !thought && (quirks.unopenedThoughts === true || unopened.has(upstream)),
          () => unopened.add(upstream),
        );
        yield* splitter.push(choice.delta.content);
      }
      finish = choice?.finish_reason ?? finish;
    }
    if (finish === 'content_filter') throw problemError('answer-filtered');
    if (finish === 'error' || finish === 'abort') throw problemError('model-error');
    // Without a finish reason the answer broke off, `[DONE]` or not (vLLM PR 40986, Ollama's /v1).
    if (finish === undefined) throw problemError('stream-broken');
    yield* splitter?.end(finish === 'stop') ?? [];
    yield { kind: 'done', finishReason: finishOf(finish), usage };
  }

  const configured = config.models.map((model) => configuredModel(config, model, false));
  return { name: config.name, kind: 'openai', repeatable: true, configured, listModels, run };
}

function chatBody({
  model,
  messages,
  effect,
  answerTokens,
}: BackendRequest): ChatCompletionCreateParamsStreaming {
  const { quirks } = model;
  return {
    model: model.upstream,
    messages: chatMessages(messages, quirks.noSystemRole === true),
    stream: true,
    [quirks.maxTokensField ?? 'max_tokens']: answerTokens,
    ...(quirks.noUsage ? {} : { stream_options: { include_usage: true } }),
    ...(quirks.noStore ? { store: false } : {}),
    ...(quirks.noTemperature || effect === 'created' ? {} : { temperature: 0.2 }),
    ...(typeof quirks.think === 'string' ? { reasoning_effort: quirks.think } : {}),
  };
}

function chatMessages(
  messages: readonly PromptMessage[],
  noSystemRole: boolean,
): ChatCompletionMessageParam[] {
  const plain = messages.map(({ role, content }) => ({ role, content }));
  if (!noSystemRole) return plain;
  const system = plain.filter(({ role }) => role === 'system').map(({ content }) => content);
  const rest = plain.filter(({ role }) => role !== 'system');
  return rest.map((message, index) =>
    index === 0 ? { ...message, content: [...system, message.content].join('\n\n') } : message,
  );
}

/** An error inside a 200; its code is a number, a number as a string, or a word (backend-independent). */
function errorFrame(error: unknown): Error {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : Number.NaN;
  return upstreamProblem(Number.isInteger(code) ? code : 200, JSON.stringify(error));
}

function parseChunk(value: unknown): Chunk | undefined {
  return chunkSchema.safeParse(value).data;
}

function finishOf(reason: string): FinishReason {
  if (reason === 'stop' || reason === 'length') return reason;
  return 'unknown';
}
