import { lookup } from 'node:dns/promises';
import type { ChatRequest, ListResponse } from 'ollama';
import { Ollama } from 'ollama';
import { z } from 'zod';
import { type Ability, type FinishReason, problemError } from '../../core/protocol';
import type { PromptMessage } from '../../core/tasks';
import { type BackendConfig, isPrivateAddress } from '../config';
import { retryAfterSeconds } from '../http/retry-after';
import type { Backend, BackendEvent, BackendModel, BackendRequest } from './backend';
import { configuredModel } from './configured-model';
import { type Access, connect, readErrorBody } from './connection';
import { readNdjson } from './stream-reader';
import { thinkSplitter } from './think-splitter';
import { unopenedThoughts } from './unopened-thoughts';
import { upstreamProblem } from './upstream-problem';

/** A line of `POST /api/chat`; what we don't use (tool calls among it) is left out. */
const chatLine = z.object({
  message: z.object({ content: z.string().nullish(), thinking: z.string().nullish() }).nullish(),
  done: z.boolean().nullish(),
  done_reason: z.string().nullish(),
  prompt_eval_count: z.number().nullish(),
  eval_count: z.number().nullish(),
  error: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
});
type ChatLine = z.output<typeof chatLine>;

/** The fields of `GET /api/tags` that the client's types lack. */
type ListedModel = ListResponse['models'][number] & {
  readonly remote_host?: string;
  readonly remote_model?: string;
  readonly capabilities?: readonly string[];
};

/** The fields of a chat request that the client's types lack (since Ollama 0.12.4). */
type ChatBody = ChatRequest & { readonly truncate: boolean; readonly shift: boolean };

/** How long a server may be silent until it is asked whether it loads the model, in milliseconds. */
const LOADING_AFTER = 1_000;

/** What the card of a model says (`POST /api/show`). */
interface Card {
  readonly contextTokens?: number;
  readonly abilities?: readonly Ability[];
}

/** Ollama (https://github.com/ollama/ollama/blob/main/docs/api.md); a key is for one behind a gateway. */
export function ollamaBackend(config: BackendConfig, access?: Access): Backend {
  const connection = connect(config, access, { keeps: true });
  /** Cards of the listed models by their digest; a card never changes. */
  const cards = new Map<string, Card>();
  /** Models whose thoughts turned out to begin without a tag. */
  const unopened = unopenedThoughts();

  const client = (signal: AbortSignal): Ollama =>
    new Ollama({
      host: config.baseUrl.replace(/\/$/, ''),
      fetch: async (input, init) => withoutErrorBody(await connection.fetch(input, { ...init, signal })),
    });

  async function listModels(signal: AbortSignal): Promise<readonly BackendModel[]> {
    const listed = (await client(signal).list()).models as readonly ListedModel[];
    const mayDiscover = config.discover && (await isPrivateHost(connection.url('').hostname));
    const offered = listed.flatMap((entry) => {
      const named = config.models.find((model) => sameModel(model.id, entry.name));
      const local = (named?.place ?? config.place) === 'local';
      if (isRemote(entry) && local) return [];
      if (!named && (!mayDiscover || isRemote(entry) || isEmbedding(entry))) return [];
      return [{ entry, named }];
    });
    const found = offered.map(async ({ entry, named }): Promise<BackendModel> => {
      const card = await cardOf(entry, signal);
      const model = configuredModel(config, named ?? { id: entry.name }, true, card?.abilities);
      return {
        ...model,
        upstream: named?.id ?? entry.name,
        name: named?.name ?? entry.name.replace(/:latest$/, ''),
        contextTokens: Math.min(
          model.contextTokens ?? config.contextTokens,
          card?.contextTokens ?? Number.POSITIVE_INFINITY,
        ),
      };
    });
    const refused = config.models.flatMap((model): readonly BackendModel[] => {
      const entry = listed.find(({ name }) => sameModel(model.id, name));
      if (!entry) return [configuredModel(config, model, false)];
      const goesOut = isRemote(entry) && (model.place ?? config.place) === 'local';
      return goesOut ? [{ ...configuredModel(config, model, false), unavailable: 'cloud' }] : [];
    });
    return [...(await Promise.all(found)), ...refused];
  }

  async function cardOf({ digest, name, capabilities }: ListedModel, signal: AbortSignal) {
    if (!cards.has(digest)) {
      // A card that cannot be read leaves the configured limit; the next list asks for it again.
      const card = await client(signal)
        .show({ model: name })
        .catch(() => undefined);
      if (!card) return undefined;
      // The client types `model_info` as a Map, the server sends an object.
      const info = Object.entries((card.model_info ?? {}) as unknown as Record<string, unknown>);
      const length = info.find(([key]) => key.endsWith('.context_length'))?.[1];
      cards.set(digest, {
        contextTokens: typeof length === 'number' && length > 0 ? length : undefined,
        abilities: abilitiesOf(card.capabilities ?? capabilities),
      });
    }
    return cards.get(digest);
  }

  /** Posts the chat; a model that cannot think is asked again without `think`, before any word came. */
  async function post(body: ChatBody, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const response = await connection.send('POST', 'api/chat', body, signal);
    if (response.status === 200) return response.body;
    const text = await readErrorBody(response);
    if (response.status === 400 && body.think !== undefined && /does not support thinking/i.test(text)) {
      const { think: _, ...rest } = body;
      return post(rest, signal);
    }
    throw upstreamProblem(response.status, text, retryAfterSeconds(response.headers['retry-after']));
  }

  /** Whether the server has not loaded the model yet; it says nothing while it does. */
  async function isLoading(model: string): Promise<boolean> {
    const signal = AbortSignal.timeout(LOADING_AFTER);
    const running = await client(signal)
      .ps()
      .catch(() => undefined);
    return running !== undefined && !running.models.some(({ name }) => sameModel(model, name));
  }

  async function* run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent> {
    const { model } = request;
    const body: ChatBody = {
      model: model.upstream,
      messages: chatMessages(request),
      stream: true,
      ...(config.keepAlive === undefined ? {} : { keep_alive: duration(config.keepAlive) }),
      truncate: false,
      shift: false,
      ...(model.quirks.think === undefined ? {} : { think: model.quirks.think }),
      options: {
        num_ctx: model.contextTokens,
        num_predict: request.answerTokens,
        ...(model.quirks.noTemperature || request.effect === 'created' ? {} : { temperature: 0.2 }),
      },
    };
    let splitter: ReturnType<typeof thinkSplitter> | undefined;
    let thought = false;
    const posted = post(body, signal);
    if (!(await settledWithin(posted, LOADING_AFTER))) {
      // An answer that comes meanwhile says that it is loaded.
      const answered = posted.then(
        () => false,
        () => false,
      );
      if (await Promise.race([answered, isLoading(model.upstream)])) yield { kind: 'loading' };
    }
    for await (const lines of readNdjson(await posted, parseLine))
      for (const line of lines) {
        if (line.error != null)
          throw upstreamProblem(
            200,
            typeof line.error === 'string' ? line.error : JSON.stringify(line.error),
          );
        if (line.message?.thinking) {
          thought = true;
          yield { kind: 'reasoning', text: line.message.thinking };
        }
        if (line.message?.content) {
          splitter ??= thinkSplitter(
            !thought && (model.quirks.unopenedThoughts ?? unopened.has(model.upstream)),
            unopened.learner(model.upstream),
          );
          for (const part of splitter.push(line.message.content)) yield part;
        }
        if (!line.done) continue;
        const finishReason = finishOf(line.done_reason);
        for (const part of splitter?.end(finishReason === 'stop') ?? []) yield part;
        yield {
          kind: 'done',
          finishReason,
          usage: {
            inputTokens: line.prompt_eval_count ?? undefined,
            outputTokens: line.eval_count ?? undefined,
          },
        };
        return;
      }
    throw problemError('stream-broken');
  }

  const configured = config.models.map((model) => configuredModel(config, model, false));
  return {
    name: config.name,
    kind: 'ollama',
    repeatable: true,
    configured,
    listModels,
    run,
    close: connection.close,
  };
}

/**
 * The client prints to the console what it cannot read of an error's body, in the middle of the log; nobody needs more
 * than the status.
 */
function withoutErrorBody(response: Response): Response {
  return response.ok ? response : Response.json({}, { status: response.status });
}

/** Whether a promise is settled before so many milliseconds have passed, however it ends. */
async function settledWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const settled = work.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

/** A picture goes with the last message of the user, as bare base64. */
function chatMessages({ messages, picture }: BackendRequest): ChatRequest['messages'] {
  const last = messages.findLastIndex(({ role }: PromptMessage) => role === 'user');
  return messages.map(({ role, content }, index) => ({
    role,
    content,
    ...(picture && index === last ? { images: [picture.data] } : {}),
  }));
}

/** Ollama takes a number of seconds, or a text with a unit. */
function duration(text: string): string | number {
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

const ABILITY_OF: Readonly<Record<string, Ability>> = {
  completion: 'chat',
  vision: 'vision',
  thinking: 'reasoning',
};

/** Abilities by the capabilities on the card; undefined where an old server names none. */
function abilitiesOf(capabilities: readonly string[] | undefined): readonly Ability[] | undefined {
  const abilities = (capabilities ?? []).flatMap((capability) => ABILITY_OF[capability] ?? []);
  return abilities.length > 0 ? abilities : undefined;
}

function parseLine(value: unknown): ChatLine | undefined {
  return chatLine.safeParse(value).data;
}

function finishOf(reason: string | null | undefined): FinishReason {
  if (reason === 'stop' || reason === 'length') return reason;
  return reason == null ? 'stop' : 'unknown';
}

/** Ollama lists `llama3` as `llama3:latest`. */
function sameModel(configured: string, listed: string): boolean {
  return configured === listed || `${configured}:latest` === listed;
}

/** A model whose prompts a local server passes on to its maker's cloud. */
function isRemote(model: ListedModel): boolean {
  return Boolean(model.remote_host || model.remote_model) || /cloud$/i.test(model.name);
}

function isEmbedding(model: ListedModel): boolean {
  if (model.capabilities) return !model.capabilities.includes('completion');
  return /bert/i.test(model.details?.family ?? '') || /embed/i.test(model.name);
}

/** Whether every address of the host is loopback or private (KI-Kompass, 2). */
async function isPrivateHost(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || isPrivateAddress(host)) return true;
  const addresses = await lookup(host, { all: true }).catch(() => []);
  return addresses.length > 0 && addresses.every(({ address }) => isPrivateAddress(address));
}
