import { Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../core/content/block';
import type { StreamPhase } from '../../conversation/state';
import { ContentView } from '../../shared/content-view';
import { Fold } from '../../shared/fold';
import { InsteadNote } from '../../shared/instead-note';
import { useLayout } from '../../shared/layout';
import { QueuePlace } from '../../shared/queue-place';
import { SecondCheckNote } from '../../shared/second-check-note';
import { useAuthorNames } from '../../shared/use-author-names';
import { useFreshModels } from '../../shared/use-fresh-models';
import { useSeconds } from '../../shared/use-seconds';
import { WriterLine } from '../../shared/writer-line';

interface GrowingAnswerProps {
  readonly phase: StreamPhase;
  readonly blocks: readonly Block[];
}

/** The answer of a chat as it grows. */
export function GrowingAnswer({ phase, blocks }: GrowingAnswerProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const seconds = useSeconds();
  const model = useAuthorNames()(phase);
  useFreshModels(phase.insteadOf);
  const waits = phase.position === undefined && phase.masked === '';
  return (
    <article aria-label={t('chat.answerOf', { model })} className={layout.stack}>
      <WriterLine model={model} seconds={seconds} />
      <SecondCheckNote state={phase.secondCheck} />
      <InsteadNote writing={phase} />
      {phase.reasoning !== '' && (
        <Fold title={t('stream.thoughts')}>
          <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
            {phase.reasoning}
          </p>
        </Fold>
      )}
      {phase.position !== undefined && <QueuePlace position={phase.position} seconds={phase.waitSeconds} />}
      <ContentView blocks={blocks} />
      {waits && (
        <div role="status">
          <Spinner
            size="small"
            labelPosition="after"
            style={{ justifyContent: 'flex-start' }}
            label={t(phase.loading ? 'stream.loading' : phase.reasoning ? 'stream.thinking' : 'chat.waiting')}
          />
        </div>
      )}
    </article>
  );
}
