import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { MarkedWords } from '../../conversation/conversation';
import type { FindingGroup } from '../../conversation/gate';
import { useLayout } from '../../shared/layout';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { fontWeight: 600 },
});

interface FindingListProps {
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  readonly onDecide: (group: FindingGroup, decision: FindingGroup['decision']) => void;
  readonly onEdit: (group: FindingGroup) => void;
}

/** Findings with kind, reason and number of places, and what can be done with each. */
export function FindingList({ title, groups, onDecide, onEdit }: FindingListProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.card}>
      <h3 className={layout.cardTitle}>{title}</h3>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.key} className={styles.item}>
            <span className={styles.words}>{group.words}</span>
            <span className={layout.small}>
              {t(`kinds.${group.type}`)} · {t(`reasons.${group.reason}`)} ·{' '}
              {t('check.places', { count: group.places })}
            </span>
            <span className={layout.row}>
              <ToggleButton
                size="small"
                checked={group.decision === 'mask'}
                aria-label={t('check.maskWhat', { words: group.words })}
                onClick={() => onDecide(group, group.decision === 'mask' ? 'open' : 'mask')}
              >
                {t('check.mask')}
                {group.decision === 'mask' && ' ✓'}
              </ToggleButton>
              {group.waivable && (
                <ToggleButton
                  size="small"
                  checked={group.decision === 'waive'}
                  aria-label={t('check.waiveWhat', { words: group.words })}
                  onClick={() => onDecide(group, group.decision === 'waive' ? 'mask' : 'waive')}
                >
                  {t('check.waive')}
                  {group.decision === 'waive' && ' ✓'}
                </ToggleButton>
              )}
              <Button
                size="small"
                appearance="transparent"
                className={layout.quiet}
                aria-label={t('check.editWhat', { words: group.words })}
                onClick={() => onEdit(group)}
              >
                {t('check.edit')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MarkedListProps {
  readonly title: string;
  readonly marked: readonly MarkedWords[];
  /** Missing for what the proxy found: that stays masked. */
  readonly onUnmark?: (words: string) => void;
}

/** Words that are masked beside the findings. */
export function MarkedList({ title, marked, onUnmark }: MarkedListProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.card}>
      <h3 className={layout.cardTitle}>{title}</h3>
      <ul className={styles.list}>
        {marked.map(({ words }) => (
          <li key={words} className={layout.between}>
            <span className={styles.words}>{words}</span>
            {onUnmark && (
              <Button
                size="small"
                appearance="transparent"
                className={layout.quiet}
                aria-label={t('check.unmarkWhat', { words })}
                onClick={() => onUnmark(words)}
              >
                {t('check.unmark')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
