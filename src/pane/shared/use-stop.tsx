import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamPhase } from '../conversation/state';
import { usePane } from './pane-context';
import { Question } from './question';

type Run = Pick<StreamPhase, 'conversation' | 'position'>;

interface Stop {
  /** The question before a workflow is left to itself; stands in the place of the buttons. */
  readonly question?: ReactElement;
  /** Stops, after the question where a workflow has begun. */
  stop(): void;
  /** Waits on while the question stands. */
  stay(): void;
}

/** Stopping these runs, all or, as `halt` says, one: a workflow that has begun goes on behind a closed connection. */
export function useStop(runs: readonly Run[], halt?: () => void): Stop {
  const { t } = useTranslation();
  const { flow } = usePane();
  const [asking, setAsking] = useState(false);
  const go = halt ?? flow.stop;
  const goesOn = runs.find(
    ({ conversation, position }) => !conversation.model.repeatable && position === undefined,
  );
  const stay = (): void => setAsking(false);
  return {
    question:
      asking && goesOn ? (
        <Question
          words={
            goesOn.conversation.task === 'workflow'
              ? t('stream.goesOn')
              : t('stream.goesOnBehind', { model: goesOn.conversation.model.name })
          }
          stay={t('stream.wait')}
          onStay={stay}
          go={t('stream.stopAnyway')}
          onGo={() => {
            stay();
            go();
          }}
        />
      ) : undefined,
    stay,
    stop: () => (goesOn ? setAsking(true) : go()),
  };
}
