import { Button, Checkbox, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type FindingGroup, groupFindings } from '../../conversation/gate';
import type { Phase } from '../../conversation/state';
import { Fold } from '../../shared/fold';
import { useLayout } from '../../shared/layout';
import { LongTextNote } from '../../shared/long-text-note';
import { Note } from '../../shared/note';
import { usePane } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { SecondCheckCause } from '../../shared/second-check-note';
import { useKeys } from '../../shared/use-keys';
import { FEW, NO_FILTER, passes, stillFits } from './filter';
import { FindingFilter } from './finding-filter';
import { FindingList, MarkedList } from './finding-list';
import { SentPreview } from './sent-preview';
import { TextEditor } from './text-editor';
import { useDocumentPlaces } from './use-document-places';

type CheckPhase = Extract<Phase, { name: 'check' }>;

/** Nothing leaves before this: each finding is masked, edited away, or waved through where that is allowed. */
export function CheckScreen({ phase }: { readonly phase: CheckPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, preferences, store } = usePane();
  const [editing, setEditing] = useState<{ readonly words?: string }>();
  const [always, setAlways] = useState(preferences.get('mask-sure') === 'yes');
  const [wanted, setFilter] = useState(NO_FILTER);
  const [looking, setLooking] = useState<{ readonly key: string; readonly turn: number }>();
  const { conversation, fields, busy } = phase;
  const { sureFrom } = config.policy.privacy;
  const showInDocument = useDocumentPlaces(conversation);
  const main = useRef<HTMLElement>(null);

  const groups = groupFindings(fields, conversation.decisions, sureFrom);
  const filter = stillFits(wanted, groups);
  const listed = groups.filter((group) => passes(group, filter));
  const looked = looking && groups.find(({ key }) => key === looking.key);
  const open = groups.filter(({ decision }) => decision === 'open').length;
  const masksSomething = groups.some(({ decision }) => decision === 'mask') || conversation.marked.length > 0;
  const canSend = open === 0 && !busy;

  const send = (): void => {
    if (canSend) void flow.send();
  };
  /** From the place back to its finding in the list, which the filter may hide by now. */
  const leavePlace = (): void => {
    // The finding must be in the list before it can get the focus.
    flushSync(() => {
      setLooking(undefined);
      if (looked && !passes(looked, filter)) setFilter(NO_FILTER);
    });
    const item = [...(main.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
      (one) => one.dataset.finding === looked?.key,
    );
    item?.focus();
  };
  useKeys(editing ? {} : { main: send, back: looking ? leavePlace : flow.back });

  if (editing) {
    return (
      <TextEditor
        text={conversation.text}
        words={editing.words}
        onCancel={() => setEditing(undefined)}
        onDone={(text) => {
          setEditing(undefined);
          void flow.editText(text);
        }}
      />
    );
  }

  const decide = (group: FindingGroup, decision: FindingGroup['decision']): void =>
    store.dispatch({ type: 'decide', key: group.key, decision });
  const list = (title: string, shown: readonly FindingGroup[]) =>
    shown.length > 0 && (
      <FindingList
        title={title}
        groups={shown}
        sureFrom={sureFrom}
        onDecide={decide}
        onEdit={({ words }) => setEditing({ words })}
        onShow={({ key }) => setLooking({ key, turn: 0 })}
        onShowInDocument={showInDocument}
      />
    );
  const sure = listed.filter((group) => group.sure);
  const byProxy = conversation.marked.filter(({ by }) => by === 'proxy');
  const byClerk = conversation.marked.filter(({ by }) => by === 'clerk');
  const action = t(`send.${conversation.refines === undefined ? conversation.task : 'refine'}`);
  const plain =
    (conversation.task === 'free' || conversation.task === 'chat') && conversation.refines === undefined;

  return (
    <Screen
      title={t('check.title')}
      titleHidden
      mainRef={main}
      foot={
        <>
          {open > 0 && <span className={layout.small}>{t('check.open', { count: open })}</span>}
          <Button
            appearance="primary"
            disabledFocusable={!canSend}
            icon={busy ? <Spinner size="extra-tiny" /> : undefined}
            onClick={send}
          >
            {plain
              ? t(masksSomething ? 'check.maskOnly' : 'check.sendOnly')
              : t(masksSomething ? 'check.maskAnd' : 'check.sendAnd', { action })}
          </Button>
          <div className={layout.between}>
            <Button appearance="transparent" className={layout.quiet} onClick={() => setEditing({})}>
              {t('check.editText')}
            </Button>
            <Button appearance="transparent" className={layout.quiet} onClick={flow.back}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      }
    >
      <Cause phase={phase} count={groups.length} />
      <LongTextNote text={conversation.text} model={conversation.model} task={conversation.task} />
      {groups.length > FEW && <FindingFilter groups={groups} filter={filter} onFilter={setFilter} />}
      {byProxy.length > 0 && <MarkedList title={t('check.markedByProxy')} marked={byProxy} />}
      {list(t('check.sure'), sure)}
      {sure.length > 0 && (
        <Checkbox
          label={t('check.always')}
          title={t('check.alwaysHint')}
          checked={always}
          onChange={(_, { checked }) => {
            setAlways(checked === true);
            preferences.set('mask-sure', checked === true ? 'yes' : 'no');
          }}
        />
      )}
      {list(
        t('check.unsure'),
        listed.filter((group) => !group.sure),
      )}
      {byClerk.length > 0 && (
        <MarkedList
          title={t('check.marked')}
          marked={byClerk}
          onUnmark={(words) => store.dispatch({ type: 'unmark', words })}
        />
      )}
      <section className={layout.card}>
        <Fold title={t('check.preview')} open reveal={looking}>
          <SentPreview
            conversation={conversation}
            fields={fields}
            waived={groups.filter(({ decision }) => decision === 'waive')}
            onMark={flow.markWords}
            shown={looked && looking && { group: looked, turn: looking.turn }}
            onNext={() => setLooking((now) => now && { ...now, turn: now.turn + 1 })}
            onLeave={leavePlace}
          />
        </Fold>
      </section>
    </Screen>
  );
}

function Cause({ phase, count }: { readonly phase: CheckPhase; readonly count: number }) {
  const { t } = useTranslation();
  const layout = useLayout();
  if (phase.cause === 'second') return <SecondCheckCause />;
  if (phase.cause === 'proxy' || phase.cause === 'again') {
    return (
      <Note tone="warn" title={t(`check.${phase.cause}`)}>
        <p className={layout.plain}>{t(`check.${phase.cause}Why`)}</p>
      </Note>
    );
  }
  return (
    <Note
      tone={count > 0 ? 'warn' : 'info'}
      title={count > 0 ? t('check.found', { count }) : t('check.none')}
    >
      <p className={layout.plain}>{t('check.nothingSent')}</p>
    </Note>
  );
}
