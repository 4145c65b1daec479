import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelPanel } from '../../lazy-screens';
import { menuKeys } from '../../shared/arrow-keys';
import { changeLanguage } from '../../shared/i18n';
import { MenuIcon } from '../../shared/icons';
import { usePane, usePaneState } from '../../shared/pane-context';
import { quickActions } from '../../shared/quick-actions';
import { LabelBadge } from './label-badge';
import { labelStatus } from './label-status';
import { Logo } from './logo';

export type Overlay = 'history' | 'kompass' | 'help';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
});

interface HeaderProps {
  readonly confirmed: boolean;
  readonly onOverlay: (overlay: Overlay) => void;
}

export function Header({ confirmed, onOverlay }: HeaderProps) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const { config, host, preferences } = usePane();
  const state = usePaneState();
  const status = labelStatus(state, config.policy.disclosure);
  // Opened in one state, it is gone in the next.
  const [panelAt, setPanelAt] = useState<string>();
  const panel = panelAt === state.phase.name;
  const setPanel = (open: boolean): void => setPanelAt(open ? state.phase.name : undefined);
  const [maskSure, setMaskSure] = useState<boolean>();
  const masksSure = maskSure ?? preferences.get('mask-sure') === 'yes';
  return (
    <>
      <header className={styles.header}>
        <Logo />
        <h1 className={styles.name}>{t('app.name')}</h1>
        {confirmed && (host.abilities.content !== 'mail-read' || status === 'pending') && (
          <LabelBadge status={status} expanded={panel} onClick={() => setPanel(!panel)} />
        )}
        <Menu
          inline
          positioning={{ strategy: 'fixed' }}
          checkedValues={{ language: [i18n.language], mask: masksSure ? ['yes'] : [] }}
          onOpenChange={(_, { open }) => open && setMaskSure(preferences.get('mask-sure') === 'yes')}
          onCheckedValueChange={(_, { name, checkedItems }) => {
            if (name === 'language') {
              const language = checkedItems[0] === 'en' ? 'en' : 'de';
              preferences.set('language', language);
              void changeLanguage(i18n, language);
            } else {
              const yes = checkedItems.includes('yes');
              preferences.set('mask-sure', yes ? 'yes' : 'no');
              setMaskSure(yes);
            }
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<MenuIcon />} aria-label={t('header.menu')} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList {...menuKeys}>
              {confirmed && (
                <>
                  <MenuItem onClick={() => onOverlay('history')}>{t('header.history')}</MenuItem>
                  <MenuItem onClick={() => onOverlay('kompass')}>{t('header.kompass')}</MenuItem>
                  <MenuItem onClick={() => onOverlay('help')}>{t('header.help')}</MenuItem>
                  <MenuDivider />
                  <MenuGroup>
                    <MenuGroupHeader>{t('start.actions')}</MenuGroupHeader>
                    {quickActions(host.abilities.content).map(({ task }, index) => (
                      <MenuItem
                        key={task}
                        secondaryContent={`Alt+${index + 1}`}
                        onClick={() => pressDigit(index + 1)}
                      >
                        {t(`tasks.${task}`)}
                      </MenuItem>
                    ))}
                  </MenuGroup>
                  <MenuDivider />
                  <MenuItemCheckbox name="mask" value="yes">
                    {t('header.maskSure')}
                  </MenuItemCheckbox>
                </>
              )}
              <MenuGroup>
                <MenuGroupHeader>{t('header.language')}</MenuGroupHeader>
                <MenuItemRadio name="language" value="de" lang="de">
                  {t('header.german')}
                </MenuItemRadio>
                <MenuItemRadio name="language" value="en" lang="en">
                  {t('header.english')}
                </MenuItemRadio>
              </MenuGroup>
            </MenuList>
          </MenuPopover>
        </Menu>
      </header>
      {confirmed && (panel || status === 'missing') && (
        <Suspense>
          <LabelPanel status={status} onClose={() => setPanel(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The menu does what the key does, through the same way, so that the two can't differ. */
function pressDigit(digit: number): void {
  window.dispatchEvent(
    new KeyboardEvent('keydown', {
      code: `Digit${digit}`,
      key: String(digit),
      altKey: true,
      cancelable: true,
    }),
  );
}
