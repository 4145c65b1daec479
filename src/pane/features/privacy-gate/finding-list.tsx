import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { MarkedWords } from '../../conversation/conversation';
import type { FindingGroup } from '../../conversation/gate';
import { arrowKeys } from '../../shared/arrow-keys';
import { useLayout } from '../../shared/layout';
import { type FindingActions, FindingItem } from './finding-item';
import { surenessStep } from './sureness';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  words: { fontWeight: 600 },
});

/** From one finding to the next with the arrow keys; Tab goes through what can be done with each. */
const findingKeys = arrowKeys('[data-finding]', 'ArrowUp', 'ArrowDown');

interface FindingListProps extends FindingActions {
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  readonly sureFrom: number;
}

/** Findings of one sureness. */
export function FindingList({ title, groups, sureFrom, ...actions }: FindingListProps) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.card}>
      <h3 className={layout.cardTitle}>{title}</h3>
      <ul className={styles.list} {...findingKeys}>
        {groups.map((group) => (
          <FindingItem
            key={group.key}
            group={group}
            step={surenessStep(group.confidence, sureFrom)}
            {...actions}
          />
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
        {marked.map(({ words, type }) => (
          <li key={words} className={layout.between}>
            <span>
              <span className={styles.words}>{words}</span>
              {!onUnmark && (
                <span className={layout.small}>
                  {' · '}
                  {t(`kinds.${type}`)}
                </span>
              )}
            </span>
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
