import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blockOf, isBlockProblem } from './check/checker';
import type { Phase } from './conversation/state';
import { DoneNote } from './features/done/done-note';
import { type Compose, emptyCompose } from './features/start/compose';
import { StartScreen } from './features/start/start-screen';
import { CheckScreen, ProblemScreen, ReviewScreen, StreamScreen, UnavailableScreen } from './lazy-screens';
import { usePane, usePaneState } from './shared/pane-context';
import { Screen } from './shared/screen';
import { useCheckStatus } from './shared/use-check-status';
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
  const block = blockOf(useCheckStatus());
  const last = phase.name === 'done' ? entries.find(({ id }) => id === phase.entryId) : undefined;
  const done = last && <DoneNote entry={last} />;
  if (block && needsCheck(phase)) {
    return <UnavailableScreen block={block} done={done} />;
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
    case 'done':
      return <StartScreen busy={false} done={done} compose={compose} onCompose={setCompose} />;
  }
}

/** Whether a state leads nowhere without the check. What has been answered can still be read and inserted. */
function needsCheck(phase: Phase): boolean {
  if (phase.name === 'review' || phase.name === 'stream') return false;
  return phase.name !== 'problem' || isBlockProblem(phase.problem.code);
}

function CheckingScreen() {
  const { t } = useTranslation();
  const { flow } = usePane();
  const title = t(useCheckStatus().name === 'loading' ? 'start.checkLoading' : 'checking.title');
  useKeys({ back: flow.back });
  return (
    <Screen title={title} titleHidden>
      <Spinner labelPosition="below" label={`${title}. ${t('checking.text')}`} />
    </Screen>
  );
}
