import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  message: {
    alignSelf: 'flex-end',
    maxWidth: '90%',
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-wrap',
  },
});

/** What the clerk said. */
export function ChatMessage({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <article aria-label={t('chat.you')} className={styles.message}>
      {text}
    </article>
  );
}
