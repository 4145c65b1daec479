import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../conversation/state';
import { CheckIcon, OpenIcon } from '../../shared/icons';
import { useLayout } from '../../shared/layout';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '6px' },
  question: { margin: 0, overflowWrap: 'anywhere' },
  open: { color: tokens.colorStatusWarningForeground3 },
  answered: { color: tokens.colorStatusSuccessForeground1 },
});

interface LedgerProps {
  readonly facts: Review['facts'];
  readonly onShow: (words: string) => void;
}

/** The citizen's questions beside what the reply says to each, the open ones first. */
export function Ledger({ facts, onShow }: LedgerProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const entries = typeof facts === 'string' ? [] : facts.ledger;
  if (entries.length === 0) return null;
  const open = entries.filter(({ state }) => state !== 'answered').length;
  return (
    <section className={layout.card} aria-labelledby="ledger-title">
      <h3 id="ledger-title" className={layout.cardTitle}>
        {open === 0
          ? t('ledger.allAnswered', { count: entries.length })
          : t('ledger.open', { count: open, all: entries.length })}
      </h3>
      <ul className={styles.list}>
        {entries.map(({ question, answer, state }) => (
          <li key={question.start} className={styles.entry}>
            <span className={state === 'answered' ? styles.answered : styles.open}>
              {state === 'answered' ? <CheckIcon aria-hidden /> : <OpenIcon aria-hidden />}
            </span>
            <div>
              <p className={styles.question}>{question.text}</p>
              <p className={layout.small}>
                {state === 'answered' && answer ? (
                  <>
                    {t('ledger.answered')}{' '}
                    <Link
                      as="button"
                      inline
                      aria-label={`${t('common.show')}: ${answer.text}`}
                      onClick={() => onShow(answer.text)}
                    >
                      {shortened(answer.text)}
                    </Link>
                  </>
                ) : (
                  t(`ledger.${state}Hint`)
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As much of an answer's sentence as a line of the pane shows, in characters. */
const SHOWN = 90;

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);
