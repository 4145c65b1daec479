import type { Backend, BackendModel } from './backend';

/** Whether it writes on where an answer ends; a workflow, a knowledge system and Regelwerk begin anew. */
export function goesOn({ kind }: Pick<Backend, 'kind'>, { quirks }: Pick<BackendModel, 'quirks'>): boolean {
  return kind === 'ollama' || (kind === 'openai' && !quirks.references);
}
