import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './clipboard';
import { useLayout } from './layout';
import { asText, mailto, type PreparedMail } from './prepared-mail';

const useStyles = makeStyles({ text: { fontFamily: 'inherit', whiteSpace: 'pre-wrap', userSelect: 'text' } });

interface MailButtonsProps {
  readonly mail: PreparedMail;
  /** What the first button says. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** Opens a prepared mail like every link of the pane, outside of it; a web view that can't leaves copying. */
export function MailButtons({ mail, label, children }: MailButtonsProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const copy = async (): Promise<void> => setCopied((await copyText(asText(mail))) ? 'copied' : 'copyFailed');
  return (
    <div className={layout.row}>
      <Button as="a" size="small" href={mailto(mail)} target="_blank" rel="noreferrer">
        {label}
      </Button>
      <Button size="small" appearance="transparent" className={layout.quiet} onClick={copy}>
        {t('common.copy')}
      </Button>
      {children}
      <span role="status" className={layout.small}>
        {copied && t(`common.${copied}`)}
      </span>
      {copied === 'copyFailed' && (
        <pre className={mergeClasses(layout.small, styles.text)}>{asText(mail)}</pre>
      )}
    </div>
  );
}
