import type { Ability, BackendKind, TaskId } from '../../core/protocol';
import { findTask, TASKS } from '../../core/tasks';
import type { BackendConfig, ModelConfig } from '../config';
import { maySee } from '../runs/picture';
import type { BackendModel } from './backend';

/** Abilities of a model whose configuration says none. */
const USUAL_ABILITIES: Record<BackendConfig['kind'], readonly Ability[]> = {
  ollama: ['chat'],
  openai: ['chat'],
  ragflow: ['knowledge'],
  n8n: ['chat'],
};

/**
 * A language model as the configuration names it; unsaid, it may do every task that its abilities allow and runs where
 * its server does. A workflow does own actions and, unsaid, nothing else. A picture is for models in the house that see,
 * whatever is said.
 */
export function configuredModel(
  backend: BackendConfig,
  model: ModelConfig,
  available: boolean,
  found: readonly Ability[] = USUAL_ABILITIES[backend.kind],
): BackendModel {
  const abilities = model.abilities ?? found;
  const place = model.place ?? backend.place;
  const tasks = model.tasks ?? tasksFor(backend.kind, abilities);
  return {
    upstream: model.id,
    name: model.name ?? model.id,
    place,
    generative: true,
    abilities,
    tasks: tasks.filter((id) => {
      const task = findTask(id);
      return task !== undefined && maySee({ abilities, place }, task);
    }),
    contextTokens: model.contextTokens ?? backend.contextTokens,
    parallel: model.parallel ?? backend.parallel,
    fallback: model.fallback,
    available,
    unavailable: available ? undefined : 'not-listed',
    quirks: model.quirks ?? {},
  };
}

function tasksFor(kind: BackendKind, abilities: readonly Ability[]): readonly TaskId[] {
  if (kind === 'n8n') return ['workflow'];
  return TASKS.filter(({ id, needs }) => id !== 'workflow' && abilities.includes(needs)).map(({ id }) => id);
}
