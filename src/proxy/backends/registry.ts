import type { Policy } from '../../core/policy';
import type { ModelInfo, TaskId } from '../../core/protocol';
import { findTask, TASKS } from '../../core/tasks';
import { maxCharacters } from '../runs/length';
import { maySee } from '../runs/picture';
import { placeAllows } from '../runs/rule-two';
import type { Backend, BackendModel } from './backend';
import { goesOn } from './goes-on';
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
  find(id: string | undefined, task: TaskId): Promise<OfferedModel | undefined>;
}

/** How long a new list waits while an old one serves, in milliseconds: it must not compete with the run that asked. */
const ASKS_LATER = 200;

interface RegistryOptions {
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  readonly defaultModel?: string;
  readonly defaultModels?: Readonly<Partial<Record<TaskId, string>>>;
  readonly now: () => number;
  /** Whether a server is left alone since it failed too often. */
  readonly rests?: (backend: string) => boolean;
  /** How long a list of models holds; a switched-off server is noticed after this time. */
  readonly maxAgeMs?: number;
}

/** Knows the models of all backends. */
export function modelRegistry({
  backends,
  policy,
  defaultModel,
  defaultModels = {},
  now,
  rests = () => false,
  maxAgeMs = 3_000,
}: RegistryOptions): Registry {
  const lists = backends.map((backend) => ({ backend, list: modelList(backend, now, maxAgeMs, ASKS_LATER) }));

  async function models(): Promise<readonly OfferedModel[]> {
    const offered = await Promise.all(
      lists.map(async ({ backend, list }) =>
        (await list()).map((model) => ({
          id: backend.kind === 'rules' ? 'rules' : `${backend.name}/${model.upstream}`,
          backend,
          model: model.available && rests(backend.name) ? resting(model) : model,
        })),
      ),
    );
    return offered.flat().filter(({ model }) => model.place === 'local' || policy.internetModels);
  }

  /** The configured default, else the first local model that answers and can chat, else the rules. */
  function defaultOf(offered: readonly OfferedModel[]): OfferedModel | undefined {
    return (
      offered.find(({ id }) => id === defaultModel) ??
      offered.find(
        ({ model }) => model.available && model.place === 'local' && model.abilities.includes('chat'),
      ) ??
      offered.find(({ backend }) => backend.kind === 'rules')
    );
  }

  /**
   * The default of a task: as configured, else the usual one where it does this task, else the first that does. One in
   * the internet only where none in the house does it: a server that is down sends nobody there.
   */
  function defaultFor(offered: readonly OfferedModel[], task: TaskId): OfferedModel | undefined {
    const usual = defaultOf(offered);
    const able = offered.filter((entry) => does(entry, task));
    const inHouse = able.filter(({ model }) => model.place === 'local');
    const candidates = inHouse.length > 0 ? inHouse : able;
    return (
      offered.find(({ id }) => id === defaultModels[task]) ??
      (usual && does(usual, task) ? usual : undefined) ??
      candidates.find(({ model }) => model.available) ??
      candidates[0]
    );
  }

  return {
    models,
    async infos() {
      const offered = await models();
      const preferred = defaultOf(offered);
      const ids = TASKS.map(({ id }) => id);
      const chosen = new Map(ids.map((task) => [task, defaultFor(offered, task)]));
      return offered.map((entry) => ({
        id: entry.id,
        name: entry.model.name,
        kind: entry.backend.kind,
        place: entry.model.place,
        generative: entry.model.generative,
        abilities: [...entry.model.abilities],
        tasks: ids.filter((task) => does(entry, task)),
        maxCharacters: maxCharacters(entry.model),
        continues: goesOn(entry.backend, entry.model),
        repeatable: entry.backend.repeatable,
        available: entry.model.available,
        unavailable: entry.model.unavailable,
        default: entry === preferred,
        defaultFor: ids.filter((task) => chosen.get(task) === entry),
      }));
    },
    async find(id, task) {
      const offered = await models();
      return id === undefined ? defaultFor(offered, task) : offered.find((entry) => entry.id === id);
    },
  };
}

function resting(model: BackendModel): BackendModel {
  return { ...model, available: false, unavailable: 'resting' };
}

function does({ model }: OfferedModel, id: TaskId): boolean {
  const task = findTask(id);
  return (
    task !== undefined && model.tasks.includes(id) && placeAllows(model.place, id) && maySee(model, task)
  );
}
