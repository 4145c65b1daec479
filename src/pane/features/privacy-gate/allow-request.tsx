import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingGroup } from '../../conversation/gate';
import { useLayout } from '../../shared/layout';
import { MailButtons } from '../../shared/mail-buttons';
import { Note } from '../../shared/note';
import { usePane } from '../../shared/pane-context';
import { allowMail } from './allow-mail';

const useStyles = makeStyles({ section: { ':focus': { outline: 'none' } } });

interface AllowRequestProps {
  readonly group: FindingGroup;
  readonly onClose: () => void;
}

/** Says who decides what is always allowed, and prepares the mail to them. Nothing is stored or sent here. */
export function AllowRequest({ group, onClose }: AllowRequestProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { contact } = usePane().config.policy.kompass;
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-label={t('check.allow.title')}>
      <Note tone="info" title={t('check.allow.title')}>
        <p className={layout.small}>{t('check.allow.who', { contact })}</p>
        <p className={layout.small}>{t('check.allow.hint')}</p>
        <MailButtons label={t('check.allow.open')} mail={allowMail(t, group, contact)}>
          <Button size="small" appearance="transparent" className={layout.quiet} onClick={onClose}>
            {t('common.close')}
          </Button>
        </MailButtons>
      </Note>
    </section>
  );
}
