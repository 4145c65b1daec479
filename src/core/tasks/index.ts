import type { TaskId } from '../protocol';
import { acknowledge } from './acknowledge';
import { chat } from './chat';
import { draft } from './draft';
import { extend } from './extend';
import { free } from './free';
import { handover } from './handover';
import { knowledge } from './knowledge';
import { legal } from './legal';
import { picture } from './picture';
import { proofread } from './proofread';
import { rephrase } from './rephrase';
import { reply } from './reply';
import { simplify } from './simplify';
import { summarise } from './summarise';
import type { Task } from './task';
import { translate } from './translate';
import { workflow } from './workflow';

export { CONTINUE } from './continue';
export { drawBoundary, readFence } from './fence';
export { KNOWS_NOTHING } from './knowledge';
export { LONGEST_ALTERNATIVE, type PictureParts, readPictureParts, writePictureParts } from './picture';
export { TASK_TITLES } from './prompt';
export { REPHRASE_STYLES } from './rephrase';
export { SUMMARY_SOURCES, type SummarySource } from './summarise';
export { SUMMARY_PARTS } from './summary-parts';
export type { PromptMessage, Task, TaskEffect, TaskInput } from './task';
export { TONES, type Tone } from './tone';
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
  reply,
  acknowledge,
  handover,
  knowledge,
  legal,
  picture,
  workflow,
  chat,
];

export function findTask(id: TaskId): Task | undefined {
  return TASKS.find((task) => task.id === id);
}
