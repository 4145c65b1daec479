import type { ModelInfo, Origin, TaskId } from '../../core/protocol';

/** What a model would get to see; decides whether it may (KI-Kompass, rule 2). */
export interface Intent {
  readonly task?: TaskId;
  readonly origins: readonly Origin[];
}

/** Why a model is not offered here and now. */
export type ModelObstacle = 'unavailable' | 'internal-text' | 'internet-task' | 'task';

const INTERNET_TASKS: readonly TaskId[] = ['free', 'legal'];

export function modelObstacle(model: ModelInfo, intent: Intent): ModelObstacle | undefined {
  if (!model.available) return 'unavailable';
  if (model.place === 'internet' && intent.origins.some((origin) => origin !== 'typed'))
    return 'internal-text';
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
  const usable = models.filter((model) => {
    const obstacle = modelObstacle(model, { origins: intent.origins });
    return obstacle === undefined;
  });
  return usable.find((model) => model.id === chosenId) ?? usable.find((model) => model.default) ?? usable[0];
}
