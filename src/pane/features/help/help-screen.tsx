import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';

const TOPICS = ['mask', 'waive', 'label', 'rules'] as const;
const KEYS = ['main', 'back', 'digits', 'more'] as const;

/** Short answers to what clerks ask, and the keys. */
export function HelpScreen({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, host } = usePane();
  const topics = host.abilities.application === 'outlook' ? [...TOPICS, 'send'] : TOPICS;
  useKeys({ main: onClose, back: onClose });
  return (
    <Screen
      title={t('help.title')}
      foot={
        <Button appearance="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      {topics.map((topic) => (
        <section key={topic}>
          <h3 className={layout.plain} style={{ fontSize: 'inherit' }}>
            {t(`help.${topic}Title`)}
          </h3>
          <p className={layout.plain}>{t(`help.${topic}`)}</p>
        </section>
      ))}
      <section>
        <h3 className={layout.plain} style={{ fontSize: 'inherit' }}>
          {t('help.keys')}
        </h3>
        <ul className={layout.list}>
          {KEYS.map((key) => (
            <li key={key}>
              <kbd>{t(`help.${key}`)}</kbd>: {t(`help.${key}Text`)}
            </li>
          ))}
        </ul>
      </section>
      <p className={layout.small}>{t('help.contact', { contact: config.policy.kompass.contact })}</p>
    </Screen>
  );
}
