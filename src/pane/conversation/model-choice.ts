import type { ModelInfo, Origin, TaskId } from '../../core/protocol';
import type { Conversation } from './conversation';

/** What a model would get to see; decides whether it may (KI-Kompass, rule 2). */
export interface Intent {
  readonly task?: TaskId;
  readonly origins: readonly Origin[];
  /** Ids of the models whose answers are in it; undefined for an answer whose model nobody knows. */
  readonly authors?: readonly (string | undefined)[];
}

/** What a run of this conversation would show to its model. */
export function intentOf({ task, origin, turns }: Conversation): Intent {
  return {
    task,
    origins: [origin, ...turns.map((turn) => turn.origin)],
    authors: turns.filter(({ role }) => role === 'assistant').map(({ model }) => model),
  };
}

/** Why a model is not offered here and now. */
export type ModelObstacle = 'unavailable' | 'internal-text' | 'other-answers' | 'internet-task' | 'task';

const INTERNET_TASKS: readonly TaskId[] = ['free', 'legal'];

export function modelObstacle(model: ModelInfo, intent: Intent): ModelObstacle | undefined {
  if (!model.available) return 'unavailable';
  if (model.place === 'internet' && intent.origins.some((origin) => origin !== 'typed'))
    return 'internal-text';
  if (model.place === 'internet' && intent.authors?.some((author) => author !== model.id))
    return 'other-answers';
  if (intent.task === undefined) return undefined;
  if (model.place === 'internet' && !INTERNET_TASKS.includes(intent.task)) return 'internet-task';
  return model.tasks.includes(intent.task) ? undefined : 'task';
}

/** The chosen model where it may be used, else the default, else the first that may. */
export function pickModel(
  models: readonly ModelInfo[],
  chosenId: string | undefined,
  intent: Intent,
): ModelInfo | undefined {
  const { task: _, ...seen } = intent;
  const usable = models.filter((model) => modelObstacle(model, seen) === undefined);
  return usable.find((model) => model.id === chosenId) ?? usable.find((model) => model.default) ?? usable[0];
}
