import { Spinner } from '@fluentui/react-components';
import { type ComponentProps, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../core/protocol';
import { blockOf, isBlockProblem } from './check/checker';
import { restsOnNothing } from './conversation/answer';
import type { Conversation } from './conversation/conversation';
import type { Phase } from './conversation/state';
import { actionToCompose, type Compose, emptyCompose } from './features/start/compose';
import { StartScreen } from './features/start/start-screen';
import { ChatScreen, ComparingScreen, FURTHER_SCREENS, PictureReview } from './further-screens';
import {
  CheckScreen,
  DoneNote,
  MoreMenu,
  ProblemScreen,
  ReviewScreen,
  StreamScreen,
  UnansweredScreen,
  UnavailableScreen,
} from './lazy-screens';
import { type ChatDraft, noDraft } from './shared/chat-draft';
import { type FurtherId, noWords, type Words } from './shared/further';
import { usePane, usePaneState } from './shared/pane-context';
import { Screen } from './shared/screen';
import { useCheckStatus } from './shared/use-check-status';
import { useKeys } from './shared/use-keys';

/** One state at a time, in place. */
export function ConversationView() {
  const { flow } = usePane();
  const { phase, entries } = usePaneState();
  const [compose, setCompose] = useState<Compose>(emptyCompose);
  /** The screen of a further task, and what was typed there and is not answered yet. */
  const [further, setFurther] = useState<Exclude<FurtherId, 'chat'>>();
  const [words, setWords] = useState<Partial<Record<FurtherId, Words>>>({});
  const [draft, setDraft] = useState<ChatDraft>(noDraft);
  const [answered, setAnswered] = useState(entries.length);
  // What was typed has been answered: the next letter begins with an empty box. Other boxes keep their words.
  if (answered !== entries.length) {
    setAnswered(entries.length);
    if (entries.at(-1)?.task === 'chat') {
      if (phase.name === 'chat') setDraft(noDraft);
    } else if (further) {
      setFurther(undefined);
      setWords({ ...words, [further]: undefined });
    } else setCompose(emptyCompose);
  }
  const block = blockOf(useCheckStatus());
  const last = phase.name === 'done' ? entries.find(({ id }) => id === phase.entryId) : undefined;
  const done = last && (
    <Suspense>
      <DoneNote entry={last} />
    </Suspense>
  );
  const start = (busy: boolean, problem?: Problem) => {
    if (further) {
      const FurtherScreen = FURTHER_SCREENS[further];
      return (
        <FurtherScreen
          words={words[further] ?? noWords}
          onWords={(typed) => setWords({ ...words, [further]: typed })}
          busy={busy}
          onLeave={() => setFurther(undefined)}
        />
      );
    }
    return (
      <StartScreen
        busy={busy}
        problem={problem}
        done={done}
        takenBack={last?.insertion?.takenBack}
        compose={compose}
        onCompose={setCompose}
        more={(hasText) => (
          <Suspense>
            <MoreMenu
              hasText={hasText}
              busy={busy}
              onScreen={(id) => (id === 'chat' ? flow.chat() : setFurther(id))}
              onAction={(info) => setCompose({ ...compose, action: actionToCompose(info) })}
            />
          </Suspense>
        )}
      />
    );
  };
  const chat = (
    entryId: number | undefined,
    more: Pick<ComponentProps<typeof ChatScreen>, 'stream' | 'checking' | 'done'> = {},
  ) => <ChatScreen entryId={entryId} draft={draft} onDraft={setDraft} {...more} />;
  if (block && needsCheck(phase)) {
    return <UnavailableScreen block={block} done={done} />;
  }
  switch (phase.name) {
    case 'check':
      return <CheckScreen phase={phase} />;
    case 'stream':
      if (phase.conversation.task === 'chat') return chat(shownOf(phase.conversation), { stream: phase });
      return <StreamScreen phase={phase} />;
    case 'review':
      if (phase.conversation.picture) return <PictureReview key={phase.review.entryId} phase={phase} />;
      if (restsOnNothing(phase.conversation, phase.answer)) {
        const text = phase.conversation.instruction ?? '';
        return (
          <UnansweredScreen
            phase={phase}
            onAskAgain={() => {
              flow.discard();
              setFurther('knowledge');
              setWords({ knowledge: { text, origin: 'typed' } });
            }}
          />
        );
      }
      return <ReviewScreen key={phase.review.entryId} phase={phase} />;
    case 'chat':
      return chat(phase.entryId);
    case 'compare':
      return <ComparingScreen phase={phase} />;
    case 'problem':
      return <ProblemScreen phase={phase} />;
    case 'checking':
      if (phase.conversation.task === 'chat') return chat(shownOf(phase.conversation), { checking: true });
      if (phase.conversation.refines !== undefined) return <CheckingScreen />;
      return start(true);
    case 'start':
      return start(false, phase.problem);
    case 'done':
      if (last?.task === 'chat') return chat(last.id, { done });
      return start(false);
  }
}

/** The answer up to which a chat stands on the screen while its next one is made. */
const shownOf = ({ continues, follows }: Conversation): number | undefined => continues?.entryId ?? follows;

/** Whether a state leads nowhere without the check. What has been answered can still be read and inserted. */
function needsCheck(phase: Phase): boolean {
  if (SETTLED.includes(phase.name)) return false;
  return phase.name !== 'problem' || isBlockProblem(phase.problem.code);
}

const SETTLED: readonly Phase['name'][] = ['review', 'stream', 'chat', 'compare'];

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
