import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: 'pre-line',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
});

interface MaterialCardProps {
  readonly text: string;
  /** Before it was sent, it can be left out again. */
  readonly onLeave?: () => void;
}

/** The text that goes along with the conversation. */
export function MaterialCard({ text, onLeave }: MaterialCardProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const count = text.trim().split(/\s+/).length;
  return (
    <section className={layout.card} aria-label={t('chat.material')}>
      <div className={layout.between}>
        <h3 className={layout.cardTitle}>
          {t('chat.material')} · {t('start.words', { count })}
        </h3>
        {onLeave && (
          <Button size="small" appearance="transparent" className={layout.quiet} onClick={onLeave}>
            {t('chat.materialLeave')}
          </Button>
        )}
      </div>
      <p className={styles.text}>{text}</p>
      <p className={layout.small}>{t('chat.materialStays')}</p>
    </section>
  );
}
