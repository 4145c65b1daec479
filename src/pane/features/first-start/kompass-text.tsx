import { Link } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';

/** The Kompass in about ten lines, with version, date and contact from the configuration. */
export function KompassText() {
  const { t } = useTranslation();
  const layout = useLayout();
  const { authority, kompass } = usePane().config.policy;
  return (
    <>
      <p className={layout.small}>{t('kompass.valid', { authority, date: kompass.validFrom })}</p>
      <ol className={layout.list} style={{ paddingLeft: '24px' }} lang="de">
        {kompass.summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {kompass.url && (
        <Link href={kompass.url} target="_blank" rel="noreferrer" style={{ flexShrink: 0 }}>
          {t('kompass.whole', { title: kompass.title })}
        </Link>
      )}
      <p className={layout.small}>{t('kompass.contact', { contact: kompass.contact })}</p>
    </>
  );
}
