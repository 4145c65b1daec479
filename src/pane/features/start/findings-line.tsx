import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { groupFindings, isClassified } from '../../conversation/gate';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { useCheckStatus } from '../../shared/use-check-status';
import type { Selection } from '../../shared/use-selection';

const useStyles = makeStyles({
  pill: {
    fontSize: tokens.fontSizeBase200,
    padding: '1px 8px',
    borderRadius: '10px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** What the check found in the passage, before any click. */
export function FindingsLine({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { config } = usePane();
  const { findings, text } = selection;
  const loading = useCheckStatus().name === 'loading';
  if (!findings)
    return <p className={layout.small}>{t(loading ? 'start.checkLoading' : 'start.checking')}</p>;
  if (isClassified(findings)) return <strong>{t('start.classified')}</strong>;
  const groups = groupFindings([{ path: 'text', shown: text, findings }], {}, config.policy.privacy.sureFrom);
  if (groups.length === 0) return <p className={layout.small}>{t('start.clean')}</p>;
  return (
    <div className={layout.row}>
      <span className={styles.pill}>{t('start.findings', { count: groups.length })}</span>
      <span className={layout.small}>
        {t(groups.every(({ sure }) => sure) ? 'start.masked' : 'start.askFirst')}
      </span>
    </div>
  );
}
