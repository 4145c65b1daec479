import { Button, makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problem } from '../../../core/protocol/problems';
import type { BlockedCheck } from '../../check/checker';
import { browserVersion, officeVersion } from '../../shared/environment';
import { useLayout } from '../../shared/layout';
import { MailButtons } from '../../shared/mail-buttons';
import { Note } from '../../shared/note';
import { usePane, usePaneState } from '../../shared/pane-context';
import { useProblemText } from '../../shared/problem-text';
import { Screen } from '../../shared/screen';
import { useCheckStatus } from '../../shared/use-check-status';
import { useKeys } from '../../shared/use-keys';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px' },
  value: { margin: 0, whiteSpace: 'pre-line', hyphens: 'auto' },
});

interface UnavailableScreenProps {
  readonly block: BlockedCheck;
  /** What was done with the last answer, with its way back. */
  readonly done?: ReactNode;
}

/** In the place of every state that leads to sending, while the check is locked or did not load. */
export function UnavailableScreen({ block, done }: UnavailableScreenProps) {
  const { t } = useTranslation();
  const { checker, flow, store } = usePane();
  const { phase } = usePaneState();
  const busy = useCheckStatus().name === 'loading';
  const locked = block.name === 'locked';
  const refines = 'conversation' in phase && phase.conversation.refines !== undefined;

  const again = async (): Promise<void> => {
    if (busy) return;
    await checker.start();
    // What failed for want of the check is begun anew, by a click of its own.
    if (checker.getStatus().name === 'ready' && store.getState().phase.name === 'problem') flow.back();
  };
  useKeys({ main: () => void again(), back: refines ? flow.back : undefined });

  return (
    <Screen
      title={t(locked ? 'unavailable.lockedTitle' : 'unavailable.notLoadedTitle')}
      titleHidden
      foot={
        <>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            icon={busy ? <Spinner size="extra-tiny" /> : undefined}
            onClick={() => void again()}
          >
            {locked
              ? t(busy ? 'unavailable.testing' : 'unavailable.again')
              : t(busy ? 'unavailable.loading' : 'common.retry')}
          </Button>
          {refines && <Button onClick={flow.back}>{t('common.back')}</Button>}
        </>
      }
    >
      {done}
      <div role="alert">{locked ? <Locked missed={block.missed} /> : <NotLoaded />}</div>
      {locked && <ForAdmin missed={block.missed} />}
    </Screen>
  );
}

function NotLoaded() {
  const layout = useLayout();
  const { title, detail } = useProblemText()(problem('check-not-loaded'));
  return (
    <Note tone="bad" title={title}>
      <p className={layout.plain}>{detail}</p>
    </Note>
  );
}

type Missed = Extract<BlockedCheck, { name: 'locked' }>['missed'];

function Locked({ missed }: { readonly missed: Missed }) {
  const { t } = useTranslation();
  const layout = useLayout();
  return (
    <Note tone="bad" title={t('unavailable.lockedTitle')}>
      <p className={layout.plain}>{t('unavailable.locked')}</p>
      {missed.length === 0 && <p className={layout.plain}>{t('unavailable.broke')}</p>}
      <p className={layout.plain}>{t('unavailable.kept')}</p>
    </Note>
  );
}

/** What IT needs: which kinds, and which versions. No text, no person. */
function ForAdmin({ missed }: { readonly missed: Missed }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { config } = usePane();
  const kinds = missed.map((kind) => `${t(`kinds.${kind}`)} (${kind})`).join('\n');
  const facts = [
    [t('unavailable.missed'), kinds || t('unavailable.broke')],
    [t('unavailable.version'), `Schreibkompass ${config.version}`],
    [t('unavailable.office'), officeVersion()],
    [t('unavailable.browser'), browserVersion(navigator.userAgent)],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  return (
    <section className={layout.card}>
      <h3 className={layout.cardTitle}>{t('unavailable.forAdmin')}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={layout.small}>{name}</dt>
            <dd className={mergeClasses(layout.small, styles.value)}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={layout.small}>{t('unavailable.tell')}</p>
      <MailButtons
        label={t('unavailable.mail')}
        mail={{
          to: config.policy.kompass.contact,
          subject: t('unavailable.subject'),
          body: facts.map((fact) => fact.join(': ')).join('\n'),
        }}
      />
    </section>
  );
}
