import { findTask, type TaskEffect } from '../../core/tasks';
import type { Conversation } from './conversation';

type Asked = Pick<Conversation, 'task' | 'action'>;

/** What the answer does to content; of an own action the configuration says it. */
export const effectOf = ({ task, action }: Asked): TaskEffect =>
  action?.info.effect ?? findTask(task)?.effect ?? 'created';

/** Whether the answer replaces the text; else it is inserted beside it. */
export const replacesText = ({ task, action }: Asked): boolean =>
  action ? action.info.effect !== 'created' : (findTask(task)?.replaces ?? false);
