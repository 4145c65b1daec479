import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { menuKeys } from './arrow-keys';
import { useLayout } from './layout';

interface ChoiceMenuProps<Value extends string> {
  /** Names the menu and what is chosen. */
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values. */
export function ChoiceMenu<Value extends string>({
  label,
  choices,
  value,
  onChoose,
}: ChoiceMenuProps<Value>) {
  const layout = useLayout();
  return (
    <Menu
      inline
      positioning={{ strategy: 'fixed' }}
      checkedValues={{ choice: [value] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = choices.find((one) => one.value === checkedItems[0]);
        if (next) onChoose(next.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{label}</MenuButton>
      </MenuTrigger>
      <MenuPopover className={layout.above} style={{ maxHeight: '70vh', overflowY: 'auto' }}>
        <MenuList {...menuKeys}>
          {choices.map((one) => (
            <MenuItemRadio key={one.value} name="choice" value={one.value}>
              {one.label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
