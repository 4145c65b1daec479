import { useTranslation } from 'react-i18next';
import type { Conversation } from '../conversation/conversation';

/** What a clerk calls the task: an own action by its own name. */
export function useTaskName(): (about: Pick<Conversation, 'task' | 'action'>) => string {
  const { t } = useTranslation();
  return ({ task, action }) => action?.info.name ?? t(`tasks.${task}`);
}
