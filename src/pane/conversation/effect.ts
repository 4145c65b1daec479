import type { TaskEffect } from '../../core/tasks';
import { TASK_EFFECTS } from '../../core/tasks/effects';
import type { Conversation } from './conversation';

type Asked = Pick<Conversation, 'task' | 'action'>;

/** What the answer does to content; of an own action the configuration says it. */
export const effectOf = ({ task, action }: Asked): TaskEffect =>
  action?.info.effect ?? TASK_EFFECTS[task].effect;

/** Whether the answer replaces the text; else it is inserted beside it. */
export const replacesText = ({ task, action }: Asked): boolean =>
  action ? action.info.effect !== 'created' : TASK_EFFECTS[task].replaces;
