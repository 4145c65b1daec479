import type { Config } from '../config';
import type { Backend } from './backend';
import { ollamaBackend } from './ollama';
import { openaiBackend } from './openai';
import { rulesBackend } from './rules-backend';

export type { Backend, BackendEvent, BackendModel, BackendRequest, Usage } from './backend';
export { modelRegistry, type OfferedModel, type Registry } from './registry';

/** One constructor a kind of model server. */
const KINDS = { ollama: ollamaBackend, openai: openaiBackend } as const;

/** The configured model servers, and Regelwerk, which is always there. */
export function createBackends({ backends, apiKeys, policy }: Config): readonly Backend[] {
  return [
    ...backends.map((backend) => KINDS[backend.kind](backend, apiKeys[backend.name])),
    rulesBackend(policy.authority),
  ];
}
