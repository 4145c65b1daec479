import { Button, Spinner } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chatThread, newestOf } from '../../conversation/chat';
import { type Intent, intentOf, pickModel } from '../../conversation/model-choice';
import { nextMessage, pairsLeftOut } from '../../conversation/next-message';
import type { StreamPhase } from '../../conversation/state';
import { type ChatDraft, noDraft } from '../../shared/chat-draft';
import { StopIcon } from '../../shared/icons';
import { useLayout } from '../../shared/layout';
import { ModelMenu } from '../../shared/model-menu';
import { usePane, usePaneState } from '../../shared/pane-context';
import { modelPreference } from '../../shared/preferences';
import { ProblemNote } from '../../shared/problem-note';
import { PromptBox } from '../../shared/prompt-box';
import { Screen } from '../../shared/screen';
import { useCheckStatus } from '../../shared/use-check-status';
import { useFollowEnd } from '../../shared/use-follow-end';
import { useGrowingAnswer } from '../../shared/use-growing-answer';
import { useKeys } from '../../shared/use-keys';
import { useStop } from '../../shared/use-stop';
import { ChatAnswer } from './chat-answer';
import { ChatMessage } from './chat-message';
import { GrowingAnswer } from './growing-answer';
import { MaterialCard } from './material-card';
import { useMaterial } from './use-material';

interface ChatScreenProps {
  /** An answer of the chat; without one, a new chat begins. */
  readonly entryId?: number;
  /** The check of the next message runs; nothing was sent yet. */
  readonly checking?: boolean;
  /** The answer that is being written. */
  readonly stream?: StreamPhase;
  readonly draft: ChatDraft;
  readonly onDraft: (draft: ChatDraft) => void;
  /** What was done with an answer, with its way back. */
  readonly done?: ReactNode;
}

/** Messages and answers one under the other; the next message in the foot. */
export function ChatScreen({ entryId, checking = false, stream, draft, onDraft, done }: ChatScreenProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, host, preferences, store } = usePane();
  const { entries, models } = usePaneState();
  const loading = useCheckStatus().name === 'loading';
  const [chosen, setChosen] = useState(() => preferences.get(modelPreference('chat')));
  const { material } = draft;
  const { empty, problem, take } = useMaterial((taken) => onDraft({ ...draft, material: taken }));
  const leave = (): void => onDraft({ ...draft, material: undefined });
  const growing = useGrowingAnswer(stream);
  const newest = entryId === undefined ? undefined : newestOf(entries, entryId);
  const all = chatThread(entries, newest);
  // What is gone on with is shown as it grows, in its old place.
  const rewritten = stream?.conversation.continues?.entryId;
  const thread = all.filter(({ id }) => id !== rewritten);
  const { main, onScroll } = useFollowEnd(stream ? growing : thread.length);

  const given = all.at(-1)?.conversation.text ?? '';
  const text = draft.text.trim();
  const serving = models.filter(({ tasks }) => tasks.includes('chat'));
  const intent: Intent = intentOfNext();
  const model = pickModel(serving, chosen, intent);
  const busy = checking || stream !== undefined;
  const canSend = text !== '' && model !== undefined && !busy;
  const send = (): void => {
    if (canSend) void flow.say({ ...draft, text, model }, newest);
  };
  const toStart = (): void => store.dispatch({ type: 'start' });
  const { question, stop, stay } = useStop(stream ? [stream] : []);
  useKeys(
    question
      ? { main: stay, back: stay }
      : { main: send, back: stream ? stop : checking ? flow.back : toStart },
  );

  function intentOfNext(): Intent {
    const [any] = models;
    if (!any) return { task: 'chat', origins: [draft.origin] };
    return intentOf(nextMessage(all, { ...draft, model: any }));
  }

  const placeholder = stream?.prepared.mapping.entries.find(({ type }) => type !== 'MARKE')?.placeholder;
  const leftOut = pairsLeftOut(all);
  return (
    <Screen
      title={t('tasks.chat')}
      beside={
        all.length > 0 &&
        !busy && (
          <Button
            size="small"
            appearance="transparent"
            className={layout.quiet}
            onClick={() => {
              onDraft(noDraft);
              flow.chat();
            }}
          >
            {t('chat.new')}
          </Button>
        )
      }
      step={question ? 'asking' : stream ? 'writing' : `ready ${material !== undefined}`}
      mainRef={main}
      onScroll={onScroll}
      foot={
        stream ? (
          <>
            <span className={layout.small}>
              {placeholder ? t('stream.names', { placeholder }) : t('stream.nothingMasked')}
            </span>
            {question ?? (
              <Button icon={<StopIcon />} onClick={stop}>
                {t(stream.position === undefined ? 'stream.stop' : 'common.cancel')}
              </Button>
            )}
          </>
        ) : (
          <>
            {done}
            <PromptBox
              label={t('chat.message')}
              placeholder={t('chat.example')}
              value={draft.text}
              onChange={(value) =>
                onDraft({ ...draft, text: value, origin: value === '' ? 'typed' : draft.origin })
              }
              onOrigin={(origin) => onDraft({ ...draft, origin })}
              maxLength={config.limits.instruction}
              rows={3}
              autoFocus={focusIsFree()}
            />
            <Button appearance="primary" disabledFocusable={!canSend} onClick={send}>
              {t('start.send')}
            </Button>
            {checking && (
              <Spinner
                size="tiny"
                labelPosition="after"
                label={t(loading ? 'start.checkLoading' : 'checking.title')}
              />
            )}
            <ModelMenu
              models={serving}
              current={model}
              intent={intent}
              onChoose={(id) => {
                preferences.set(modelPreference('chat'), id);
                setChosen(id);
              }}
            />
            <div className={layout.between}>
              {given === '' && !material ? (
                <Button
                  appearance="transparent"
                  className={layout.quiet}
                  disabledFocusable={busy}
                  onClick={() => void take()}
                >
                  {t(host.abilities.content === 'mail-read' ? 'chat.giveMail' : 'chat.give')}
                </Button>
              ) : (
                <span />
              )}
              <Button
                appearance="transparent"
                className={layout.quiet}
                onClick={checking ? flow.back : toStart}
              >
                {t('common.back')}
              </Button>
            </div>
            <span role="status" className={layout.small}>
              {empty && t('chat.giveNothing')}
            </span>
          </>
        )
      }
    >
      {problem && <ProblemNote problem={problem} />}
      {all.length === 0 && !stream && <p className={layout.plain}>{t('chat.hint')}</p>}
      {material ? (
        <MaterialCard text={material.text} onLeave={busy ? undefined : leave} />
      ) : (
        given !== '' && <MaterialCard text={given} />
      )}
      {leftOut > 0 && <p className={layout.small}>{t('chat.leftOut', { count: leftOut })}</p>}
      {thread.map((entry, index) => (
        <div key={entry.id} className={layout.stack}>
          <ChatMessage text={entry.conversation.instruction ?? ''} />
          <ChatAnswer entry={entry} isLast={index === thread.length - 1 && !busy} />
        </div>
      ))}
      {stream && (
        <div className={layout.stack}>
          <ChatMessage text={messageOf(stream)} />
          <GrowingAnswer phase={stream} blocks={growing} />
        </div>
      )}
    </Screen>
  );
}

/** Whether the clerk works in the pane and holds nothing there that an answer would tear away. */
function focusIsFree(): boolean {
  const { activeElement: active, body } = document;
  return document.hasFocus() && (!active || active === body || active.closest('h2, footer') !== null);
}

const messageOf = ({ conversation }: StreamPhase): string =>
  (conversation.continues?.conversation ?? conversation).instruction ?? '';
