import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { MailHeader } from '../../hosts/host';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';
import type { LiveSelection } from '../../shared/use-selection';
import { countWords } from './count-words';
import { FindingsLine } from './findings-line';
import { MarkableText } from './markable-text';
import { PassageText } from './passage-text';

const useStyles = makeStyles({
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface MailCardProps {
  readonly selection: LiveSelection;
  readonly header: MailHeader | undefined;
}

/** The mail that is read: from whom, what of it goes into a task, and what the check found. */
export function MailCard({ selection, header }: MailCardProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { passage, status, text, part, base } = selection;
  return (
    <section className={layout.card} aria-label={t('mail.title')}>
      {header && (
        <div>
          <h3 className={styles.subject}>{header.subject || t('mail.noSubject')}</h3>
          <p className={layout.small}>
            {header.sender && t('mail.from', { name: header.sender.name || header.sender.address })}
            {header.attachments > 0 && ` · ${t('mail.attachments', { count: header.attachments })}`}
          </p>
        </div>
      )}
      {passage ? (
        <>
          <div className={layout.between}>
            <span className={layout.small}>
              {t(part ? 'mail.marked' : base === 'thread' ? 'mail.thread' : 'mail.newText')} ·{' '}
              {t('start.words', { count: countWords(part ? text.slice(part.start, part.end) : text) })}
            </span>
            {part ? (
              <Link as="button" className={styles.link} onClick={() => selection.narrow(undefined)}>
                {t('mail.whole')}
              </Link>
            ) : (
              header?.hasThread && (
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => selection.take(base === 'thread' ? 'document' : 'thread')}
                >
                  {t(base === 'thread' ? 'mail.withoutThread' : 'mail.withThread')}
                </Link>
              )
            )}
          </div>
          <PassageText selection={selection}>
            {(shown) => (
              <MarkableText part={part} onMark={selection.narrow}>
                {shown}
              </MarkableText>
            )}
          </PassageText>
          {!part && <p className={layout.small}>{t('mail.markHint')}</p>}
          <FindingsLine selection={selection} />
          {passage.notices.includes('hidden-removed') && (
            <Note tone="warn">{t('start.notices.hidden-removed')}</Note>
          )}
          {passage.notices
            .filter((notice) => notice !== 'hidden-removed')
            .map((notice) => (
              <p key={notice} className={layout.small}>
                {t(`start.notices.${notice}`)}
              </p>
            ))}
        </>
      ) : (
        <strong role="status">
          {t(status === 'reading' ? 'mail.reading' : status === 'failed' ? 'mail.unread' : 'mail.empty')}
        </strong>
      )}
    </section>
  );
}
