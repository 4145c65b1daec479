import type { ReactElement } from 'react';
import type { ActionInfo, ModelInfo, Origin, TaskId } from '../../../core/protocol';
import { modelObstacle } from '../../conversation/model-choice';
import type { HostAbilities } from '../../hosts/host';
import type { FurtherId } from '../../shared/further';
import { ChatIcon, CompareIcon, KnowledgeIcon, LegalIcon, PictureIcon } from '../../shared/icons';

/** What decides about the entries of the menu. */
export interface Situation {
  readonly models: readonly ModelInfo[];
  readonly content: HostAbilities['content'];
  /** Something is marked in the document, or a mail stands beside the pane. */
  readonly hasText: boolean;
}

/** An entry of "Weitere Aufgaben": it opens the screen of its id (`further-screens.tsx`). */
export interface FurtherTask {
  readonly id: FurtherId;
  /** Key in the locale. */
  readonly label: string;
  readonly icon: ReactElement;
  /** Else it is no entry at all. */
  readonly isOffered: (situation: Situation) => boolean;
  /** Why it can't be chosen now, as a key in the locale. */
  readonly obstacle: (situation: Situation) => string | undefined;
}

/** In the order of the menu. */
export const FURTHER_TASKS: readonly FurtherTask[] = [
  {
    id: 'chat',
    label: 'tasks.chat',
    icon: <ChatIcon />,
    isOffered: ({ models }) => serves(models, 'chat'),
    obstacle: ({ models }) => asleep(models, 'chat'),
  },
  {
    id: 'compare',
    label: 'compare.title',
    icon: <CompareIcon />,
    isOffered: ({ models }) => writers(models).length > 1,
    obstacle: ({ models, hasText }) => {
      if (!hasText) return 'start.actionsDisabled';
      const awake = writers(models).filter(({ available, place }) => available && place === 'local');
      return awake.length > 1 ? undefined : 'compare.onlyOne';
    },
  },
  {
    id: 'knowledge',
    label: 'tasks.knowledge',
    icon: <KnowledgeIcon />,
    isOffered: ({ models }) => serves(models, 'knowledge'),
    obstacle: ({ models }) => asleep(models, 'knowledge'),
  },
  {
    id: 'legal',
    label: 'tasks.legal',
    icon: <LegalIcon />,
    isOffered: ({ models }) => serves(models, 'legal'),
    obstacle: ({ models }) => asleep(models, 'legal'),
  },
  {
    id: 'picture',
    label: 'tasks.picture',
    icon: <PictureIcon />,
    isOffered: ({ content }) => content === 'document',
    obstacle: ({ models }) =>
      serves(models, 'picture') ? asleep(models, 'picture', 'picture') : 'picture.noModel',
  },
];

/** Models that work on a text. */
const writers = (models: readonly ModelInfo[]): readonly ModelInfo[] =>
  models.filter(({ tasks }) => tasks.includes('simplify'));

/** Whether the town has a model for the task, awake or not. */
export const serves = (models: readonly ModelInfo[], task: TaskId): boolean =>
  models.some(({ tasks }) => tasks.includes(task));

/** Why none of the models of the task answers now; unsaid, a typed question. */
export function asleep(
  models: readonly ModelInfo[],
  task: TaskId,
  origin: Origin = 'typed',
): string | undefined {
  const obstacles = models
    .filter(({ tasks }) => tasks.includes(task))
    .map((model) => modelObstacle(model, { task, origins: [origin] }));
  return obstacles.includes(undefined) ? undefined : `model.obstacle.${obstacles[0]}`;
}

/** Why an own action can't be chosen now. */
export function actionObstacle(
  { model, input }: ActionInfo,
  { models, hasText }: Situation,
): string | undefined {
  const workflow = models.find(({ id }) => id === model);
  const obstacle = workflow
    ? modelObstacle(workflow, { task: 'workflow', origins: ['typed'] })
    : 'unavailable';
  if (obstacle) return `model.obstacle.${obstacle}`;
  return input === 'text' && !hasText ? 'start.actionsDisabled' : undefined;
}
