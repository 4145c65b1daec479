import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canContinue } from '../../conversation/continued';
import type { Entry } from '../../conversation/state';
import { ContentView } from '../../shared/content-view';
import { copyAnswer } from '../../shared/copy-answer';
import { Fold } from '../../shared/fold';
import { CopyIcon } from '../../shared/icons';
import { InsteadNote } from '../../shared/instead-note';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { useAuthorNames } from '../../shared/use-author-names';

const COPIED = {
  copied: 'common.copied',
  'copied-with-label': 'review.copiedLabel',
  failed: 'common.copyFailed',
} as const;

const CUT = { stopped: 'review.stopped', broken: 'review.broken', 'cut-off': 'review.cutOff' } as const;

interface ChatAnswerProps {
  readonly entry: Entry;
  readonly isLast: boolean;
}

/** One answer of a chat, to be copied or to be checked and put into the document. */
export function ChatAnswer({ entry, isLast }: ChatAnswerProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow } = usePane();
  const { models } = usePaneState();
  const [copied, setCopied] = useState<keyof typeof COPIED>();
  const { answer, conversation, id, insertion } = entry;
  const model = useAuthorNames()(answer);
  const copy = async (): Promise<void> => {
    const outcome = await copyAnswer(
      {
        conversation,
        answer,
        review: { facts: 'failed', reviewed: false, wish: 'default', sourceList: false },
      },
      config.policy.disclosure,
    );
    if (outcome !== 'failed') flow.copied(id);
    setCopied(outcome);
  };
  return (
    <article aria-label={t('chat.answerOf', { model })} className={layout.stack}>
      <span className={layout.small}>
        {model} · {t('review.seconds', { count: answer.seconds })}
        {insertion && !insertion.takenBack && ` · ${t(`history.${insertion.action}`)}`}
      </span>
      <InsteadNote writing={answer} />
      {answer.reasoning !== '' && (
        <Fold title={t('stream.thoughts')}>
          <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
            {answer.reasoning}
          </p>
        </Fold>
      )}
      <ContentView blocks={answer.blocks} />
      {answer.end !== 'complete' && <p className={layout.small}>{t(CUT[answer.end])}</p>}
      <div className={layout.row}>
        {isLast && canContinue(conversation, answer, models) && (
          <Button size="small" onClick={() => void flow.goOn(undefined, id)}>
            {t('goOn.button')}
          </Button>
        )}
        <Button size="small" icon={<CopyIcon />} onClick={() => void copy()}>
          {t('common.copy')}
        </Button>
        <Button size="small" onClick={() => flow.open(id)}>
          {t('chat.insert')}
        </Button>
        <span role="status" className={layout.small}>
          {copied && t(COPIED[copied])}
        </span>
      </div>
    </article>
  );
}
