import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { TONES } from '../../../core/tasks';
import { menuKeys } from '../../shared/arrow-keys';
import type { Compose } from './compose';

interface ToneMenuProps {
  readonly tone: Compose['tone'];
  readonly onChoose: (tone: Compose['tone']) => void;
}

export function ToneMenu({ tone, onChoose }: ToneMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      inline
      positioning={{ strategy: 'fixed' }}
      checkedValues={{ tone: [tone] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = TONES.find((one) => one === checkedItems[0]);
        if (next) onChoose(next);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{t('start.tone', { tone: t(`tones.${tone}`) })}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList {...menuKeys}>
          {TONES.map((one) => (
            <MenuItemRadio key={one} name="tone" value={one}>
              {t(`tones.${one}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
