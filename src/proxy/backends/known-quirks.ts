import type { Quirks } from '../config';

interface KnownQuirks {
  readonly model: RegExp;
  readonly quirks: Quirks;
}

/**
 * Peculiarities of OpenAI's models that its API answers with 400 (API reference, "Create chat completion";
 * openai-python #2104). The configuration overrules them.
 */
const KNOWN: readonly KnownQuirks[] = [
  { model: /^o1-(?:mini|preview)/, quirks: { noSystemRole: true } },
  { model: /^(?:o\d|gpt-5)/, quirks: { noTemperature: true, maxTokensField: 'max_completion_tokens' } },
  { model: /^gpt-4/, quirks: { maxTokensField: 'max_completion_tokens' } },
  // More is refused, though the context is larger (OpenAI, "Models": max output tokens).
  { model: /^gpt-4o-mini/, quirks: { maxAnswerTokens: 16_384 } },
  { model: /^o1-mini/, quirks: { maxAnswerTokens: 65_536 } },
  // Templates of R1 pre-fill `<think>`; without a reasoning parser only `</think>` arrives (vllm #13125).
  { model: /(?:^|[/-])(?:deepseek-)?r1(?:$|[-:.])|qwq/i, quirks: { unopenedThoughts: true } },
];

/** RAGFlow's OpenAI-compatible path with its assistant, up to 0.25 and after. */
export const RAGFLOW = /\/api\/v1\/(?:openai|chats_openai)\/([^/]+)\/$/;

/** The same of servers, by their address. */
const KNOWN_SERVERS: readonly { readonly address: RegExp; readonly quirks: Quirks }[] = [
  // `store` is understood by OpenAI alone, in each region (eu.api.openai.com).
  { address: /^https:\/\/(?:[a-z-]+\.)?api\.openai\.com\//, quirks: { noStore: true } },
  // Azure lists the models that it has, not the names of the deployments.
  {
    address: /^https:\/\/[^/]+\.(?:openai\.azure\.com|cognitiveservices\.azure\.com)\//,
    quirks: { unlisted: true },
  },
  // RAGFlow's OpenAI-compatible path, new and old; `model` is a word for whatever the assistant is set to.
  { address: RAGFLOW, quirks: { references: true, unlisted: true } },
];

/** Quirks of a model by its name and by its server's address (with a slash at the end). */
export function knownQuirks(address: string, model: string): Quirks {
  const servers = KNOWN_SERVERS.filter((known) => known.address.test(address)).map(({ quirks }) => quirks);
  const models = KNOWN.filter((known) => known.model.test(model)).map(({ quirks }) => quirks);
  return Object.assign({}, ...servers, ...models);
}
