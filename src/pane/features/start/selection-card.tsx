import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import type { LiveSelection } from '../../shared/use-selection';
import { countWords } from './count-words';
import { FindingsLine } from './findings-line';
import { PassageText } from './passage-text';

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200 } });

interface SelectionCardProps {
  readonly selection: LiveSelection;
  /** After an insertion the pane asks for the next text. */
  readonly next: boolean;
}

/** What is marked now, how much it is, and what the check found, before any click. */
export function SelectionCard({ selection, next }: SelectionCardProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { passage, status, base = 'selection' } = selection;
  if (!passage) {
    return (
      <section className={layout.card} aria-label={t('start.selection')}>
        <strong role="status">
          {t(
            selection.emptyDocument
              ? 'start.empty'
              : status === 'reading'
                ? 'start.reading'
                : next
                  ? 'start.next'
                  : 'start.nothing',
          )}
        </strong>
        <p className={layout.small}>{t(selection.emptyDocument ? 'start.emptyHow' : 'start.nothingHow')}</p>
        <div>
          <Button size="small" onClick={() => selection.take('document')}>
            {t('start.wholeDocument')}
          </Button>
        </div>
      </section>
    );
  }
  const words = countWords(selection.text);
  const size = t('start.size', {
    paragraphs: t('start.paragraphs', { count: passage.blocks.length }),
    words: t('start.words', { count: words }),
  });
  return (
    <section className={layout.card} aria-label={t('start.selection')}>
      <div className={layout.between}>
        <h3 className={layout.cardTitle}>
          {base !== 'selection' && `${t(`start.bases.${base}`)} · `}
          {size}
        </h3>
        {base === 'selection' && (
          <Link as="button" className={styles.link} onClick={() => selection.take('document')}>
            {t('start.wholeDocument')}
          </Link>
        )}
      </div>
      <PassageText selection={selection} />
      <FindingsLine selection={selection} />
      {passage.notices.map((notice) => (
        <p key={notice} className={layout.small}>
          {t(`start.notices.${notice}`)}
        </p>
      ))}
    </section>
  );
}
