import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelInfo, Origin, Problem, TaskId } from '../../../core/protocol';
import { problemError } from '../../../core/protocol/problems';
import { asProblem } from '../../conversation/as-problem';
import { pickModel, pickTaskModel } from '../../conversation/model-choice';
import { usePane, usePaneState } from '../../shared/pane-context';
import { ProblemNote } from '../../shared/problem-note';
import { type Choice, quickActions, takesNotes } from '../../shared/quick-actions';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { type Latest, useSelection } from '../../shared/use-selection';
import type { Compose } from './compose';
import { QuickActions } from './quick-actions';
import { SelectionCard } from './selection-card';
import { StartFoot } from './start-foot';
import { useMailHeader } from './use-mail-header';

const MailCard = lazy(async () => ({ default: (await import('./mail-card')).MailCard }));
const LongTextNote = lazy(async () => ({
  default: (await import('../../shared/long-text-note')).LongTextNote,
}));
const ActionFoot = lazy(async () => ({ default: (await import('./action-foot')).ActionFoot }));

interface StartScreenProps {
  readonly problem?: Problem;
  /** What was done with the last answer, with its way back. */
  readonly done?: ReactNode;
  /** The last answer was taken back: what was marked before is marked again, and no event says so. */
  readonly takenBack?: boolean;
  /** The check runs; nothing was sent yet. */
  readonly busy: boolean;
  /** What stands beneath the quick actions. */
  readonly more: (hasText: boolean) => ReactNode;
  readonly compose: Compose;
  readonly onCompose: (compose: Compose) => void;
}

/** What stands beside the pane, six quick actions, own words in the foot. */
export function StartScreen({ problem, done, takenBack, busy, more, compose, onCompose }: StartScreenProps) {
  const { t } = useTranslation();
  const { flow, host, preferences, store } = usePane();
  const { models } = usePaneState();
  const { application, content } = host.abilities;
  const answers = (task: TaskId): boolean => task === 'reply' && content === 'mail-compose';
  const selection = useSelection(
    !busy,
    compose.writing !== undefined && answers(compose.writing.task),
    takenBack,
  );
  const header = useMailHeader(!busy);
  const [chosen, setChosen] = useState(() => preferences.get('model'));
  /** A click waits for what is marked to be read. */
  const [waiting, setWaiting] = useState(false);

  const hasText = selection.passage !== undefined;
  // A draft from notes stands for itself: with a selection, the selection is the notes.
  const writing = compose.writing?.task === 'draft' && hasText ? undefined : compose.writing;
  const originOf = (withText: boolean): Origin =>
    !withText ? compose.origin : application === 'outlook' ? 'mail' : 'document';
  const intent = { origins: [originOf(hasText)] };
  const { action } = compose;
  /** What the clerk chose counts for all tasks on a text; else some have a default of their own. */
  const modelFor = (task: TaskId, { origins } = intent): ModelInfo | undefined => {
    const usual = pickModel(models, chosen, { origins });
    return usual?.id === chosen ? usual : (pickTaskModel(models, { origins, task }) ?? usual);
  };

  const begin = async (task: TaskId, options: Choice['options'], words?: string): Promise<void> => {
    if (busy || waiting) return;
    setWaiting(true);
    try {
      // What is marked may have changed a moment ago: it decides what is sent, and to which model.
      const latest = task === 'draft' && words !== undefined ? undefined : await selection.latest();
      setWaiting(false);
      if (latest === 'unread') return;
      if (hasText && !latest) throw problemError('empty-text');
      const origin = originOf(latest !== undefined);
      const model = modelFor(task, { origins: [origin] });
      if (!model?.tasks.includes(task)) return;
      await flow.begin({
        task,
        options: { ...options, ...(latest && about(task, latest)) },
        model,
        origin,
        passage: latest?.passage,
        text: latest?.text ?? (task === 'draft' ? (words ?? '') : ''),
        instruction: words === '' || task === 'draft' ? undefined : words,
      });
    } catch (error) {
      setWaiting(false);
      store.dispatch({ type: 'start-problem', problem: asProblem(error) });
    }
  };

  const choose = ({ task, options }: Choice): void => {
    if (takesNotes(task) && !(task === 'draft' && hasText)) {
      onCompose({ ...compose, writing: { task, notes: compose.writing?.notes ?? '' } });
      if (answers(task)) selection.take('answered');
    } else void begin(task, options);
  };
  /** A summary of a mail names what is asked and by when. */
  const about = (task: TaskId, { base, isPart }: Latest): Choice['options'] =>
    task === 'summarise' && content === 'mail-read' && !isPart
      ? { about: base === 'thread' ? 'thread' : 'mail' }
      : {};

  const words = (writing ? writing.notes : compose.instruction).trim();
  const task = writing?.task ?? 'free';
  const needsWords = task === 'free' || task === 'draft';
  const model = modelFor(task);
  const canSend = (words !== '' || !needsWords) && model?.tasks.includes(task) === true;
  const send = (): void => {
    const toned = task === 'draft' || task === 'reply';
    if (canSend) void begin(task, toned ? { tone: compose.tone } : {}, words);
  };
  const leaveNotes = (): void => {
    onCompose({ ...compose, writing: undefined });
    if (selection.base === 'answered') selection.release();
  };
  useKeys(action ? {} : { main: send, back: busy ? flow.back : writing ? leaveNotes : undefined });

  const foot = action ? (
    <Suspense>
      <ActionFoot compose={compose} action={action} onCompose={onCompose} selection={selection} busy={busy} />
    </Suspense>
  ) : (
    <StartFoot
      compose={compose}
      onCompose={onCompose}
      writing={writing}
      onLeave={leaveNotes}
      hasText={hasText}
      canSend={canSend}
      onSend={send}
      busy={busy || waiting}
      model={model}
      wanted={models.find(({ id }) => id === chosen)}
      intent={intent}
      onModel={(id) => {
        preferences.set('model', id);
        setChosen(id);
      }}
    />
  );
  return (
    <Screen title={t('start.title')} titleHidden foot={foot}>
      {done}
      {problem && <ProblemNote problem={problem} />}
      {selection.problem && (
        <ProblemNote
          problem={selection.problem}
          // The contract's words for this code are about a change; here nothing but reading was asked for.
          words={
            selection.problem.code === 'host-error'
              ? { title: t('start.unread'), detail: t('start.unreadHow') }
              : undefined
          }
        />
      )}
      {content === 'mail-read' ? (
        <Suspense>
          <MailCard selection={selection} header={header} />
        </Suspense>
      ) : (
        <SelectionCard selection={selection} next={done !== undefined} />
      )}
      {model && selection.text.length > model.maxCharacters && (
        <Suspense>
          <LongTextNote text={selection.text} model={model} />
        </Suspense>
      )}
      {!action && (
        <QuickActions
          actions={quickActions(content)}
          model={model}
          modelFor={modelFor}
          canDo={(one) =>
            one === 'draft' ||
            hasText ||
            (one === 'reply' && content === 'mail-compose' && header?.hasThread === true)
          }
          hasText={hasText}
          onChoose={choose}
        />
      )}
      {!action && more(hasText)}
    </Screen>
  );
}
