import { Button, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../conversation/state';
import { ContentView } from '../../shared/content-view';
import { Fold } from '../../shared/fold';
import { StopIcon } from '../../shared/icons';
import { InsteadNote } from '../../shared/instead-note';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { PartProgress } from '../../shared/part-progress';
import { ProblemNote } from '../../shared/problem-note';
import { QueuePlace } from '../../shared/queue-place';
import { useFreshModels } from '../../shared/use-fresh-models';
import { useGrowingAnswer } from '../../shared/use-growing-answer';
import { useSeconds } from '../../shared/use-seconds';
import { useStop } from '../../shared/use-stop';
import { useWorkflowWords } from '../../shared/use-workflow-words';

interface CompareSideProps {
  readonly side: Side;
  readonly name: string;
  readonly onStop: () => void;
}

/** One of the two answers, with who writes it, where, and how long that took. */
export function CompareSide({ side, name, onStop }: CompareSideProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow } = usePane();
  const { entries, models } = usePaneState();
  const { stream, status, entryId, problem } = side;
  const now = useSeconds();
  useFreshModels(stream.insteadOf);
  const growing = useGrowingAnswer(stream);
  const { question, stop } = useStop([stream], onStop);
  const wordsOf = useWorkflowWords();
  const answer = entries.find(({ id }) => id === entryId)?.answer;
  const model = models.find(({ id }) => id === stream.modelName) ?? stream.conversation.model;
  const running = status === 'running';
  const waits = running && stream.position === undefined && stream.masked === '';
  return (
    <section aria-label={name} className={layout.stack}>
      <div>
        <h3 className={layout.cardTitle}>{name}</h3>
        <span className={layout.small}>
          {t(`model.place.${model.place}`)} · {t('compare.seconds', { count: answer?.seconds ?? now })}
        </span>
      </div>
      {running
        ? (question ?? (
            <Button
              size="small"
              icon={<StopIcon />}
              aria-label={t('compare.stopOne', { model: name })}
              onClick={stop}
            >
              {t('stream.stop')}
            </Button>
          ))
        : entryId !== undefined && (
            <Button
              size="small"
              appearance="primary"
              aria-label={t('compare.takeOne', { model: name })}
              onClick={() => flow.open(entryId)}
            >
              {t('compare.take')}
            </Button>
          )}
      <InsteadNote writing={stream} />
      {running && <PartProgress part={stream.part} />}
      {stream.position !== undefined && running && (
        <QueuePlace announced position={stream.position} seconds={stream.waitSeconds} />
      )}
      {stream.reasoning !== '' && (
        <Fold title={t('stream.thoughts')}>
          <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
            {stream.reasoning}
          </p>
        </Fold>
      )}
      {waits && (
        <div role="status">
          <Spinner
            size="tiny"
            labelPosition="after"
            style={{ justifyContent: 'flex-start' }}
            label={t(
              stream.loading ? 'stream.loading' : stream.reasoning ? 'stream.thinking' : 'stream.waiting',
            )}
          />
        </div>
      )}
      {problem && (
        <ProblemNote
          problem={problem}
          runId={stream.runId}
          words={wordsOf(problem.code, stream.conversation)}
        />
      )}
      {!running && answer?.end === 'stopped' && <p className={layout.small}>{t('review.stopped')}</p>}
      {!running && answer?.end === 'cut-off' && <p className={layout.small}>{t('review.cutOff')}</p>}
      <ContentView blocks={answer?.blocks ?? growing} />
    </section>
  );
}
