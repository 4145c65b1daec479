import { Button, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { StreamPhase } from '../../conversation/state';
import { AuthorsLine } from '../../shared/authors-line';
import { ContentView } from '../../shared/content-view';
import { Fold } from '../../shared/fold';
import { StopIcon } from '../../shared/icons';
import { InsteadNote } from '../../shared/instead-note';
import { useLayout } from '../../shared/layout';
import { usePaneState } from '../../shared/pane-context';
import { PartProgress } from '../../shared/part-progress';
import { QueuePlace } from '../../shared/queue-place';
import { Screen } from '../../shared/screen';
import { SecondCheckNote } from '../../shared/second-check-note';
import { useFollowEnd } from '../../shared/use-follow-end';
import { useFreshModels } from '../../shared/use-fresh-models';
import { useGrowingAnswer } from '../../shared/use-growing-answer';
import { useKeys } from '../../shared/use-keys';
import { useSeconds } from '../../shared/use-seconds';
import { useStop } from '../../shared/use-stop';
import { useTaskName } from '../../shared/use-task-name';
import { WriterLine } from '../../shared/writer-line';

/** The text as it grows, values restored; what is being read doesn't move. */
export function StreamScreen({ phase }: { readonly phase: StreamPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { models } = usePaneState();
  const taskName = useTaskName();
  const seconds = useSeconds();
  useFreshModels(phase.insteadOf);
  const blocks = useGrowingAnswer(phase);
  const { main, onScroll } = useFollowEnd(blocks);
  const { question, stop, stay } = useStop([phase]);

  const { conversation, prepared } = phase;
  const placeholder = prepared.mapping.entries.find(({ type }) => type !== 'MARKE')?.placeholder;
  const model = models.find(({ id }) => id === phase.modelName)?.name ?? phase.modelName;
  const { position } = phase;
  useKeys(question ? { main: stay, back: stay } : { back: stop });
  return (
    <Screen
      title={t('stream.title', { task: taskName(conversation) })}
      step={question ? 'asking' : 'writing'}
      beside={<WriterLine model={model} seconds={seconds} />}
      mainRef={main}
      onScroll={onScroll}
      foot={
        <>
          <span className={layout.small}>
            {placeholder
              ? t('stream.names', { placeholder })
              : t(asksOnly(conversation) ? 'stream.questionOnly' : 'stream.nothingMasked')}
          </span>
          {question ?? (
            <Button icon={<StopIcon />} onClick={stop}>
              {t(position === undefined ? 'stream.stop' : 'common.cancel')}
            </Button>
          )}
        </>
      }
    >
      <SecondCheckNote state={phase.secondCheck} />
      <PartProgress part={phase.part} />
      <InsteadNote writing={phase} />
      <AuthorsLine writing={phase} />
      {phase.reasoning !== '' && (
        <section className={layout.card}>
          <Fold title={t('stream.thoughts')}>
            <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
              {phase.reasoning}
            </p>
          </Fold>
        </section>
      )}
      {position !== undefined && <QueuePlace position={position} seconds={phase.waitSeconds} />}
      {position === undefined && phase.masked === '' && (
        <div role="status">
          <Spinner
            size="small"
            labelPosition="after"
            label={t(waitsFor(phase))}
            style={{ justifyContent: 'flex-start' }}
          />
        </div>
      )}
      <ContentView blocks={blocks} />
      {phase.sources && phase.sources.length > 0 && (
        <p className={layout.small}>{t('sources.count', { count: phase.sources.length })}</p>
      )}
    </Screen>
  );
}

const asksOnly = ({ task }: StreamPhase['conversation']): boolean => task === 'knowledge' || task === 'legal';

function waitsFor({ loading, reasoning, conversation }: StreamPhase): string {
  if (loading) return 'stream.loading';
  if (reasoning !== '') return 'stream.thinking';
  if (conversation.task === 'knowledge') return 'stream.searching';
  return conversation.task === 'workflow' ? 'stream.working' : 'stream.waiting';
}
