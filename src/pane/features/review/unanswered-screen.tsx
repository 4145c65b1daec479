import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Phase } from '../../conversation/state';
import { ContentView } from '../../shared/content-view';
import { Fold } from '../../shared/fold';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';
import { usePane, usePaneState } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { SourceItems } from '../../shared/source-items';
import { useKeys } from '../../shared/use-keys';

interface UnansweredScreenProps {
  readonly phase: Extract<Phase, { name: 'review' }>;
  readonly onAskAgain: () => void;
}

/** A question to which the documents say nothing: what a model wrote without them is never inserted. */
export function UnansweredScreen({ phase, onAskAgain }: UnansweredScreenProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow } = usePane();
  const { models } = usePaneState();
  const { answer, conversation } = phase;
  const { sources = [] } = answer;
  const name = models.find(({ id }) => id === answer.modelName)?.name ?? answer.modelName;
  const whole = answer.end === 'complete';
  useKeys({ main: onAskAgain, back: flow.discard });
  return (
    <Screen
      title={t('unanswered.title')}
      titleHidden
      foot={
        <>
          <Button appearance="primary" onClick={onAskAgain}>
            {t('unanswered.again')}
          </Button>
          <Button appearance="transparent" className={layout.quiet} onClick={flow.discard}>
            {t('unanswered.leave')}
          </Button>
        </>
      }
    >
      <Note tone="info" title={whole ? t('unanswered.nothing', { model: name }) : t('unanswered.cut')}>
        <p className={layout.plain}>{t(whole ? 'unanswered.how' : 'unanswered.cutHow')}</p>
      </Note>
      <section className={layout.card}>
        <h3 className={layout.cardTitle}>{t('ask.knowledge.label')}</h3>
        <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
          {conversation.instruction}
        </p>
      </section>
      {sources.length > 0 && (
        <section className={layout.card}>
          <h3 className={layout.cardTitle}>{t('unanswered.found')}</h3>
          <SourceItems sources={sources.map((source, index) => ({ number: index + 1, source }))} />
        </section>
      )}
      <section className={layout.card}>
        <Fold title={t('unanswered.words')}>
          <ContentView blocks={answer.blocks} />
        </Fold>
      </section>
    </Screen>
  );
}
