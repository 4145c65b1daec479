import type { TaskId } from '../protocol';
import type { Task } from './task';

type Effect = Pick<Task, 'effect' | 'replaces'>;

const WRITES: Effect = { effect: 'created', replaces: false };
const CHANGES: Effect = { effect: 'modified', replaces: true };

/**
 * What each task does to content, apart from the tasks themselves: the pane decides about labels before it needs any
 * prompt. A test holds that both say the same.
 */
export const TASK_EFFECTS: Readonly<Record<TaskId, Effect>> = {
  draft: WRITES,
  extend: { effect: 'created', replaces: true },
  simplify: { effect: 'simplified', replaces: true },
  summarise: { effect: 'modified', replaces: false },
  proofread: CHANGES,
  rephrase: CHANGES,
  translate: { effect: 'modified', replaces: false },
  free: { effect: 'created', replaces: true },
  reply: WRITES,
  acknowledge: WRITES,
  handover: WRITES,
  knowledge: WRITES,
  legal: WRITES,
  picture: { effect: 'described', replaces: false },
  workflow: WRITES,
  chat: WRITES,
};
