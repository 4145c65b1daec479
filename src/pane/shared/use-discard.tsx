import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePane } from './pane-context';
import { Question } from './question';

interface Discard {
  /** The question before something is lost; stands in the place of the buttons. */
  readonly question?: ReactElement;
  /** Keeps what is there while the question stands. */
  stay(): void;
  /** Asks first where something would be lost. */
  discard(): void;
  /** One step back: from the question to the answer, from the answer to the start. */
  leave(): void;
}

/** Discarding an answer in its review; `unsaved` is what would be lost with it. */
export function useDiscard(unsaved: boolean, busy: boolean): Discard {
  const { t } = useTranslation();
  const { flow } = usePane();
  const [asking, setAsking] = useState(false);
  const stay = (): void => setAsking(false);
  const discard = (): void => (unsaved && !asking ? setAsking(true) : flow.discard());
  return {
    question: asking ? (
      <Question
        words={t('review.discardAsk')}
        stay={t('review.discardNo')}
        onStay={stay}
        go={t('review.discardYes')}
        onGo={flow.discard}
      />
    ) : undefined,
    stay,
    discard,
    leave() {
      if (busy) return;
      if (asking) stay();
      else discard();
    },
  };
}
