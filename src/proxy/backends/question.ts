import type { TaskInput } from '../../core/tasks';

/** What a knowledge system or a workflow with a chat is asked: the clerk's words, masked, without a prompt of ours. */
export function question({ instruction = '', text }: TaskInput): string {
  return [instruction, text].filter((part) => part.trim() !== '').join('\n\n');
}
