import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupFindings, isClassified } from '../../conversation/gate';
import { useLayout } from '../../shared/layout';
import { MarkedText } from '../../shared/marked-text';
import { usePane } from '../../shared/pane-context';
import type { LiveSelection, Selection } from './use-selection';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line' },
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: '4',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  whole: { maxHeight: '40vh', overflowY: 'auto' },
  link: { fontSize: tokens.fontSizeBase200 },
  pill: {
    fontSize: tokens.fontSizeBase200,
    padding: '1px 8px',
    borderRadius: '10px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** Characters of a passage that are rendered until the clerk asks for all of it. */
const PREVIEW = 600;

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
  const { passage, status } = selection;
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
          <Button size="small" onClick={selection.takeDocument}>
            {t('start.wholeDocument')}
          </Button>
        </div>
      </section>
    );
  }
  const words = selection.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const size = t('start.size', {
    paragraphs: t('start.paragraphs', { count: passage.blocks.length }),
    words: t('start.words', { count: words }),
  });
  return (
    <section className={layout.card} aria-label={t('start.selection')}>
      <div className={layout.between}>
        <h3 className={layout.cardTitle}>
          {passage.scope === 'document' && `${t('start.document')} · `}
          {size}
        </h3>
        {passage.scope === 'selection' && (
          <Link as="button" className={styles.link} onClick={selection.takeDocument}>
            {t('start.wholeDocument')}
          </Link>
        )}
      </div>
      <PassageText selection={selection} />
      <Outcome selection={selection} />
      {passage.notices.map((notice) => (
        <p key={notice} className={layout.small}>
          {t(`start.notices.${notice}`)}
        </p>
      ))}
    </section>
  );
}

function PassageText({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const layout = useLayout();
  const [whole, setWhole] = useState(false);
  const { text, findings } = selection;
  const shown = whole ? text : text.slice(0, PREVIEW);
  const long = text.length > 220 || text.split('\n').length > 4;
  const spans = (findings ?? []).filter(({ end }) => end <= shown.length);
  return (
    <>
      <div
        className={whole ? styles.whole : undefined}
        {...(whole && { tabIndex: 0, role: 'group', 'aria-label': t('start.selection') })}
      >
        <p className={mergeClasses(styles.text, !whole && styles.clamped)}>
          <MarkedText text={shown} spans={spans} />
        </p>
      </div>
      {long && (
        <div>
          <Button
            appearance="transparent"
            size="small"
            className={layout.quiet}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {t(whole ? 'start.less' : 'start.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Outcome({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { config } = usePane();
  const { findings, text } = selection;
  if (!findings) return <p className={layout.small}>{t('start.checking')}</p>;
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
