import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phase } from '../../conversation/state';
import { ContentView } from '../../shared/content-view';
import { Fold } from '../../shared/fold';
import { StopIcon } from '../../shared/icons';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { SecondCheckNote } from '../../shared/second-check-note';
import { useKeys } from '../../shared/use-keys';
import { useGrowingAnswer } from './use-growing-answer';

type StreamPhase = Extract<Phase, { name: 'stream' }>;

/** The text as it grows, values restored; what is being read doesn't move. */
export function StreamScreen({ phase }: { readonly phase: StreamPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow } = usePane();
  const { models } = usePaneState();
  const seconds = useSeconds();
  const blocks = useGrowingAnswer(phase);
  const main = useRef<HTMLElement>(null);
  const [follows, setFollows] = useState(true);
  useKeys({ back: flow.stop });

  // Follows the end only while the clerk is there; who scrolled up reads on undisturbed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the content has grown
  useLayoutEffect(() => {
    const element = main.current;
    if (element && follows) element.scrollTop = element.scrollHeight;
  }, [blocks, follows]);

  const { conversation, prepared } = phase;
  const placeholder = prepared.mapping.entries.find(({ type }) => type !== 'MARKE')?.placeholder;
  const model = models.find(({ id }) => id === phase.modelName)?.name ?? phase.modelName;
  const queued = phase.position !== undefined && phase.position > 0;
  return (
    <Screen
      title={t('stream.title', { task: t(`tasks.${conversation.task}`) })}
      beside={<span className={layout.small}>{t('stream.seconds', { model, count: seconds })}</span>}
      mainRef={main}
      onScroll={() => {
        const element = main.current;
        if (element) setFollows(element.scrollHeight - element.scrollTop - element.clientHeight < 24);
      }}
      foot={
        <>
          <span className={layout.small}>
            {placeholder
              ? t('stream.names', { placeholder: placeholder.slice(1, -1).replaceAll('_', ' ') })
              : t('stream.nothingMasked')}
          </span>
          <Button icon={<StopIcon />} onClick={flow.stop}>
            {t(queued ? 'common.cancel' : 'stream.stop')}
          </Button>
        </>
      }
    >
      <SecondCheckNote state={phase.secondCheck} />
      {phase.reasoning !== '' && (
        <section className={layout.card}>
          <Fold title={t('stream.thoughts')}>
            <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
              {phase.reasoning}
            </p>
          </Fold>
        </section>
      )}
      {queued && (
        <div className={layout.stack} role="status">
          <strong>{t('stream.queue', { position: phase.position })}</strong>
          <span className={layout.small}>{t('stream.queueHint')}</span>
        </div>
      )}
      {!queued && phase.masked === '' && (
        <Spinner
          size="small"
          labelPosition="after"
          label={t(phase.reasoning ? 'stream.thinking' : 'stream.waiting')}
          style={{ justifyContent: 'flex-start' }}
        />
      )}
      <ContentView blocks={blocks} />
    </Screen>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - begun) / 1000)), 500);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
