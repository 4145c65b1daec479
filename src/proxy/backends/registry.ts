import type { Policy } from '../../core/policy';
import type { ModelInfo } from '../../core/protocol';
import { TASKS } from '../../core/tasks';
import { maxCharacters } from '../runs/length';
import { placeAllows } from '../runs/rule-two';
import type { Backend, BackendModel } from './backend';
import { modelList } from './model-list';

/** A model that a run may name, with the server that has it. */
export interface OfferedModel {
  readonly id: string;
  readonly backend: Backend;
  readonly model: BackendModel;
}

export interface Registry {
  /** All models, as their servers listed them last. */
  models(): Promise<readonly OfferedModel[]>;
  /** What the pane is told. */
  infos(): Promise<readonly ModelInfo[]>;
  /** The model of a run: the named one, or the default. */
  find(id: string | undefined): Promise<OfferedModel | undefined>;
}

interface RegistryOptions {
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  readonly defaultModel?: string;
  readonly now: () => number;
  /** How long a list of models holds; a switched-off server is noticed after this time. */
  readonly maxAgeMs?: number;
}

/** Knows the models of all backends. */
export function modelRegistry({
  backends,
  policy,
  defaultModel,
  now,
  maxAgeMs = 3_000,
}: RegistryOptions): Registry {
  const lists = backends.map((backend) => ({ backend, list: modelList(backend, now, maxAgeMs) }));

  async function models(): Promise<readonly OfferedModel[]> {
    const offered = await Promise.all(
      lists.map(async ({ backend, list }) =>
        (await list()).map((model) => ({
          id: backend.kind === 'rules' ? 'rules' : `${backend.name}/${model.upstream}`,
          backend,
          model,
        })),
      ),
    );
    return offered.flat().filter(({ model }) => model.place === 'local' || policy.internetModels);
  }

  /** The configured default, else the first local model that answers, else the rules. */
  function defaultOf(offered: readonly OfferedModel[]): OfferedModel | undefined {
    return (
      offered.find(({ id }) => id === defaultModel) ??
      offered.find(({ model }) => model.available && model.place === 'local') ??
      offered.find(({ backend }) => backend.kind === 'rules')
    );
  }

  return {
    models,
    async infos() {
      const offered = await models();
      const preferred = defaultOf(offered);
      return offered.map((entry) => ({
        id: entry.id,
        name: entry.model.name,
        kind: entry.backend.kind,
        place: entry.model.place,
        generative: entry.model.generative,
        tasks: TASKS.map(({ id }) => id).filter(
          (id) => entry.model.tasks.includes(id) && placeAllows(entry.model.place, id),
        ),
        maxCharacters: maxCharacters(entry.model),
        available: entry.model.available,
        default: entry === preferred,
      }));
    },
    async find(id) {
      const offered = await models();
      return id === undefined ? defaultOf(offered) : offered.find((entry) => entry.id === id);
    },
  };
}
