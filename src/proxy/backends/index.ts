import type { Config } from '../config';
import type { Backend } from './backend';
import { n8nBackend } from './n8n';
import { ollamaBackend } from './ollama';
import { openaiBackend } from './openai';
import { ragflowBackend } from './ragflow';
import { rulesBackend } from './rules-backend';

export type { Backend, BackendEvent, BackendModel, BackendRequest, Usage } from './backend';
export { modelRegistry, type OfferedModel, type Registry } from './registry';

/** One constructor a kind of model server. */
const KINDS = {
  ollama: ollamaBackend,
  openai: openaiBackend,
  ragflow: ragflowBackend,
  n8n: n8nBackend,
} as const;

/** The configured model servers, and Regelwerk, which is always there. */
export function createBackends({ backends, apiKeys, certificates, policy }: Config): readonly Backend[] {
  return [
    ...backends.map((backend) =>
      KINDS[backend.kind](backend, { apiKey: apiKeys[backend.name], ca: certificates[backend.name] }),
    ),
    rulesBackend(policy.authority),
  ];
}
