import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { confirmKompass, wasConfirmedBefore } from './confirmation';
import { KompassText } from './kompass-text';

/** First use: the clerk reads and confirms the Kompass; a new version asks again. */
export function FirstStart({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, preferences, now } = usePane();
  const { kompass } = config.policy;
  const confirm = (): void => {
    confirmKompass(preferences, kompass.version, now());
    onConfirmed();
  };
  useKeys({ main: confirm });
  return (
    <Screen
      title={t('kompass.title', { title: kompass.title, version: kompass.version })}
      foot={
        <Button appearance="primary" size="large" onClick={confirm}>
          {t('kompass.confirm')}
        </Button>
      }
    >
      {wasConfirmedBefore(preferences) && <p className={layout.plain}>{t('kompass.newVersion')}</p>}
      <KompassText />
    </Screen>
  );
}
