import type { TaskId } from '../protocol';
import { draft } from './draft';
import { extend } from './extend';
import { free } from './free';
import { proofread } from './proofread';
import { rephrase } from './rephrase';
import { simplify } from './simplify';
import { summarise } from './summarise';
import type { Task } from './task';
import { translate } from './translate';

export { TONES } from './draft';
export { drawBoundary, readFence } from './fence';
export { TASK_TITLES } from './prompt';
export { REPHRASE_STYLES } from './rephrase';
export type { PromptMessage, Task, TaskEffect, TaskInput } from './task';
export { LANGUAGES, type LanguageCode } from './translate';

/** The tasks that this version knows, in the order in which they are offered. */
export const TASKS: readonly Task[] = [
  simplify,
  rephrase,
  proofread,
  summarise,
  translate,
  draft,
  extend,
  free,
];

export function findTask(id: TaskId): Task | undefined {
  return TASKS.find((task) => task.id === id);
}
