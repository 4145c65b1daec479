import { Button, Checkbox, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FindingGroup, groupFindings } from '../../conversation/gate';
import type { Phase } from '../../conversation/state';
import { Fold } from '../../shared/fold';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';
import { usePane } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { SecondCheckCause } from '../../shared/second-check-note';
import { useKeys } from '../../shared/use-keys';
import { FindingList, MarkedList } from './finding-list';
import { SentPreview } from './sent-preview';
import { TextEditor } from './text-editor';

type CheckPhase = Extract<Phase, { name: 'check' }>;

/** Nothing leaves before this: each finding is masked, edited away, or waved through where that is allowed. */
export function CheckScreen({ phase }: { readonly phase: CheckPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, preferences, store } = usePane();
  const [editing, setEditing] = useState<{ readonly words?: string }>();
  const [always, setAlways] = useState(preferences.get('mask-sure') === 'yes');
  const { conversation, fields, busy } = phase;

  const groups = groupFindings(fields, conversation.decisions, config.policy.privacy.sureFrom);
  const open = groups.filter(({ decision }) => decision === 'open').length;
  const masksSomething = groups.some(({ decision }) => decision === 'mask') || conversation.marked.length > 0;
  const canSend = open === 0 && !busy;

  const send = (): void => {
    if (canSend) void flow.send();
  };
  useKeys(editing ? {} : { main: send, back: flow.back });

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
  const edit = (group: FindingGroup): void => setEditing({ words: group.words });
  const list = (title: string, shown: readonly FindingGroup[]) =>
    shown.length > 0 && <FindingList title={title} groups={shown} onDecide={decide} onEdit={edit} />;
  const sure = groups.filter((group) => group.sure);
  const byProxy = conversation.marked.filter(({ by }) => by === 'proxy');
  const byClerk = conversation.marked.filter(({ by }) => by === 'clerk');
  const action = t(`send.${conversation.refines === undefined ? conversation.task : 'refine'}`);
  const plain = conversation.task === 'free' && conversation.refines === undefined;

  return (
    <Screen
      title={t('check.title')}
      titleHidden
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
        groups.filter((group) => !group.sure),
      )}
      {byClerk.length > 0 && (
        <MarkedList
          title={t('check.marked')}
          marked={byClerk}
          onUnmark={(words) => store.dispatch({ type: 'unmark', words })}
        />
      )}
      <section className={layout.card}>
        <Fold title={t('check.preview')} open>
          <SentPreview
            conversation={conversation}
            fields={fields}
            waived={groups.filter(({ decision }) => decision === 'waive')}
            onMark={flow.markWords}
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
