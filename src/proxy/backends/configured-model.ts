import { TASKS } from '../../core/tasks';
import type { BackendConfig, ModelConfig } from '../config';
import type { BackendModel } from './backend';

/** A language model as the configuration names it; unsaid, it may do every task and runs where its server does. */
export function configuredModel(
  backend: BackendConfig,
  model: ModelConfig,
  available: boolean,
): BackendModel {
  return {
    upstream: model.id,
    name: model.name ?? model.id,
    place: model.place ?? backend.place,
    generative: true,
    tasks: model.tasks ?? TASKS.map(({ id }) => id),
    contextTokens: model.contextTokens ?? backend.contextTokens,
    available,
    quirks: model.quirks ?? {},
  };
}
