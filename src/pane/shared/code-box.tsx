import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACEHOLDER } from '../../core/privacy/masking';
import { copyText } from './clipboard';
import { CopyIcon } from './icons';
import { useLayout } from './layout';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '2px 4px 2px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: {
    margin: 0,
    padding: '8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
    overflowWrap: 'normal',
  },
  scroll: { maxHeight: '320px', overflow: 'auto' },
  hint: { padding: '4px 8px' },
});

const HOLDS_PLACEHOLDER = new RegExp(PLACEHOLDER);

interface CodeBoxProps {
  readonly text: string;
  readonly language?: string;
}

/** A block of code as text, to be copied; nothing in it is ever run, and no value is put into it. */
export function CodeBox({ text, language }: CodeBoxProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const [copied, setCopied] = useState<'common.copied' | 'common.copyFailed'>();
  const name = language ?? t('code.name');
  const copy = async (): Promise<void> =>
    setCopied((await copyText(text)) ? 'common.copied' : 'common.copyFailed');
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <span className={layout.small}>{name}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyIcon />}
          aria-label={t('code.copy', { name })}
          onClick={() => void copy()}
        >
          {t('common.copy')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={name}>
        <pre className={styles.code}>{text}</pre>
      </section>
      {HOLDS_PLACEHOLDER.test(text) && (
        <p className={`${layout.small} ${styles.hint}`}>{t('code.placeholders')}</p>
      )}
      <span role="status" className={layout.small}>
        {copied && t(copied)}
      </span>
    </div>
  );
}
