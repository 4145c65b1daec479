import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '../../core/protocol';
import type { Conversation } from '../conversation/conversation';

/** The connection to a workflow was lost on the way. */
const MAY_GO_ON: readonly ProblemCode[] = [
  'stream-broken',
  'stream-silent',
  'stream-endless',
  'stream-malformed',
  'proxy-unreachable',
  'model-loading-timeout',
  'model-unreachable',
  'model-error',
  'model-busy',
  'answer-empty',
  'internal',
];

/** The server doesn't know the workflow, or lets nobody in: nothing has begun, and there is no other to choose. */
const GONE: readonly ProblemCode[] = ['model-not-found', 'model-auth', 'unknown-model'];

interface Words {
  readonly title: string;
  readonly detail: string;
}

/** What to say of a workflow, where the words for a model would speak of something else; undefined where they fit. */
export function useWorkflowWords(): (
  code: ProblemCode,
  about: Pick<Conversation, 'task' | 'model'>,
  /** Another model can be chosen. */
  other?: boolean,
) => Words | undefined {
  const { t } = useTranslation();
  return (code, { task, model }, other = false) => {
    if (model.repeatable) return undefined;
    if (task === 'workflow') {
      if (MAY_GO_ON.includes(code)) return { title: t('problem.workflow'), detail: t('problem.workflowHow') };
      return GONE.includes(code)
        ? { title: t('problem.workflowGone'), detail: t('problem.workflowGoneHow') }
        : undefined;
    }
    if (code !== 'workflow-failed' && !MAY_GO_ON.includes(code)) return undefined;
    return {
      title: t('problem.behind', { model: model.name }),
      detail: other ? `${t('problem.behindHow')} ${t('problem.behindOther')}` : t('problem.behindHow'),
    };
  };
}
