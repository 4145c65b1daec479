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
  // Templates of R1 pre-fill `<think>`; without a reasoning parser only `</think>` arrives (vllm #13125).
  { model: /(?:^|[/-])(?:deepseek-)?r1(?:$|[-:.])|qwq/i, quirks: { unopenedThoughts: true } },
];

/** Quirks of a model by its name and server; `store: false` is understood by OpenAI alone. */
export function knownQuirks(host: string, model: string): Quirks {
  const openai = host === 'api.openai.com';
  const matching = KNOWN.filter((known) => known.model.test(model)).map(({ quirks }) => quirks);
  return Object.assign({}, openai ? { noStore: true } : {}, ...matching);
}
