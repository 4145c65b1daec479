import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from './features/done/done-note';
import { type Compose, emptyCompose } from './features/start/compose';
import { StartScreen } from './features/start/start-screen';
import { CheckScreen, ProblemScreen, ReviewScreen, StreamScreen } from './lazy-screens';
import { usePane, usePaneState } from './shared/pane-context';
import { Screen } from './shared/screen';
import { useKeys } from './shared/use-keys';

/** One state at a time, in place. */
export function ConversationView() {
  const { phase, entries } = usePaneState();
  const [compose, setCompose] = useState<Compose>(emptyCompose);
  const [answered, setAnswered] = useState(entries.length);
  // What was typed has been answered: the next letter begins with an empty box.
  if (answered !== entries.length) {
    setAnswered(entries.length);
    setCompose(emptyCompose);
  }
  switch (phase.name) {
    case 'check':
      return <CheckScreen phase={phase} />;
    case 'stream':
      return <StreamScreen phase={phase} />;
    case 'review':
      return <ReviewScreen key={phase.review.entryId} phase={phase} />;
    case 'problem':
      return <ProblemScreen phase={phase} />;
    case 'checking':
      if (phase.conversation.refines !== undefined) return <CheckingScreen />;
      return <StartScreen busy compose={compose} onCompose={setCompose} />;
    case 'start':
      return <StartScreen busy={false} problem={phase.problem} compose={compose} onCompose={setCompose} />;
    case 'done': {
      const entry = entries.find(({ id }) => id === phase.entryId);
      return (
        <StartScreen
          busy={false}
          done={entry && <DoneNote entry={entry} />}
          compose={compose}
          onCompose={setCompose}
        />
      );
    }
  }
}

function CheckingScreen() {
  const { t } = useTranslation();
  const { flow } = usePane();
  useKeys({ back: flow.back });
  return (
    <Screen title={t('checking.title')} titleHidden>
      <Spinner labelPosition="below" label={`${t('checking.title')}. ${t('checking.text')}`} />
    </Screen>
  );
}
