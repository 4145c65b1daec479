import type { Config } from '../config';
import type { Backend, BackendReport } from './backend';
import { n8nBackend } from './n8n';
import { ollamaBackend } from './ollama';
import { openaiBackend } from './openai';
import { ragflowBackend } from './ragflow';
import { rulesBackend } from './rules-backend';

export type { Backend, BackendEvent, BackendModel, BackendReport, BackendRequest, Usage } from './backend';
export { type PullStep, pullModel } from './ollama-pull';
export { modelRegistry, type OfferedModel, type Registry } from './registry';

/** One constructor a kind of model server. */
const KINDS = {
  ollama: ollamaBackend,
  openai: openaiBackend,
  ragflow: ragflowBackend,
  n8n: n8nBackend,
} as const;

/** The configured model servers, and Regelwerk, which is always there. */
export function createBackends(
  { backends, apiKeys, certificates, policy }: Config,
  report?: BackendReport,
): readonly Backend[] {
  return [
    ...backends.map((backend) =>
      KINDS[backend.kind](backend, { apiKey: apiKeys[backend.name], ca: certificates[backend.name] }, report),
    ),
    rulesBackend(policy.authority),
  ];
}
