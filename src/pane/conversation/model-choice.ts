import type { ModelInfo, Origin, TaskId, UnavailableReason } from '../../core/protocol';
import { INTERNET_TASKS } from '../../core/protocol/ids';
import type { Conversation } from './conversation';

/** What a model would get to see; decides whether it may (KI-Kompass, rule 2). */
export interface Intent {
  /** Left out: any task on a text. */
  readonly task?: TaskId;
  readonly origins: readonly Origin[];
  /** Ids of the models whose answers are in it; undefined for an answer whose model nobody knows. */
  readonly authors?: readonly (string | undefined)[];
}

/** What a run of this conversation would show to its model. */
export function intentOf({ task, origin, turns }: Pick<Conversation, 'task' | 'origin' | 'turns'>): Intent {
  return {
    task,
    origins: [origin, ...turns.map((turn) => turn.origin)],
    authors: turns.filter(({ role }) => role === 'assistant').map(({ model }) => model),
  };
}

/** Tasks that have models of their own; all others are done by any model for texts. */
const APART = ['knowledge', 'legal', 'picture', 'workflow', 'chat'] as const satisfies readonly TaskId[];

/** What a clerk chooses a model for: texts, or one of the tasks that have models of their own. */
export type TaskKind = 'text' | (typeof APART)[number];

export const taskKind = (task: TaskId | undefined): TaskKind => APART.find((one) => one === task) ?? 'text';

/** Why a model is not offered here and now. */
export type ModelObstacle =
  | UnavailableReason
  | 'unavailable'
  | 'internal-text'
  | 'other-answers'
  | 'internet-task'
  | 'task'
  /** Good for none of the tasks on a text. */
  | 'other-tasks';

export function modelObstacle(model: ModelInfo, intent: Intent): ModelObstacle | undefined {
  if (!model.available) return model.unavailable ?? 'unavailable';
  if (model.place === 'internet' && intent.origins.some((origin) => origin !== 'typed'))
    return 'internal-text';
  if (model.place === 'internet' && intent.authors?.some((author) => author !== model.id))
    return 'other-answers';
  if (intent.task === undefined) {
    return model.tasks.some((task) => taskKind(task) === 'text') ? undefined : 'other-tasks';
  }
  if (model.place === 'internet' && !INTERNET_TASKS.includes(intent.task)) return 'internet-task';
  return model.tasks.includes(intent.task) ? undefined : 'task';
}

/**
 * The chosen model where it may be used, else the default of the task, else the default, else the first that may. For a
 * text, a choice counts even where the model can't do this task: the clerk is told so and keeps the choice.
 */
export function pickModel(
  models: readonly ModelInfo[],
  chosenId: string | undefined,
  intent: Intent,
): ModelInfo | undefined {
  const { task, ...seen } = intent;
  const asked = taskKind(task) === 'text' ? seen : intent;
  const usable = models.filter((model) => modelObstacle(model, asked) === undefined);
  return (
    usable.find((model) => model.id === chosenId) ??
    usable.find((model) => task !== undefined && model.defaultFor.includes(task)) ??
    usable.find((model) => model.default) ??
    usable[0]
  );
}

/** The model that the configuration names for this very task, where it may be used. */
export function pickTaskModel(
  models: readonly ModelInfo[],
  intent: Intent & { readonly task: TaskId },
): ModelInfo | undefined {
  return models.find(
    (model) => model.defaultFor.includes(intent.task) && modelObstacle(model, intent) === undefined,
  );
}

/** A workflow is chosen by its action, never as a model. */
export const isChoosable = ({ tasks }: ModelInfo): boolean => tasks.some((task) => task !== 'workflow');
