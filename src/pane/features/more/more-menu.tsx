import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionInfo } from '../../../core/protocol';
import { menuKeys } from '../../shared/arrow-keys';
import type { FurtherId } from '../../shared/further';
import { ActionIcon, FurtherIcon } from '../../shared/icons';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { useKeys } from '../../shared/use-keys';
import { actionObstacle, FURTHER_TASKS } from './further-tasks';

const useStyles = makeStyles({
  // Its icon stands beneath those of the quick actions.
  button: {
    fontWeight: 400,
    padding: '5px 7px',
    '@media (max-width: 350px)': { paddingInline: '5px' },
  },
  popover: { maxWidth: 'calc(100vw - 16px)', maxHeight: '70vh', overflowY: 'auto' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Row {
  readonly key: string;
  readonly name: string;
  readonly icon: ReactElement;
  readonly hint?: string;
  readonly off: boolean;
  readonly choose: () => void;
}

interface MoreMenuProps {
  readonly hasText: boolean;
  readonly busy: boolean;
  readonly onScreen: (id: FurtherId) => void;
  readonly onAction: (action: ActionInfo) => void;
}

/** What this town and its models offer beside the quick actions; what can't be chosen now says why. */
export function MoreMenu({ hasText, busy, onScreen, onAction }: MoreMenuProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { config, host } = usePane();
  const { models } = usePaneState();
  const [open, setOpen] = useState(false);
  const situation = { models, hasText, content: host.abilities.content };

  const rows: readonly Row[] = [
    ...FURTHER_TASKS.filter(({ isOffered }) => isOffered(situation)).map((one): Row => {
      const obstacle = one.obstacle(situation);
      return {
        key: one.id,
        name: t(one.label),
        icon: one.icon,
        hint: obstacle && t(obstacle),
        off: obstacle !== undefined,
        choose: () => onScreen(one.id),
      };
    }),
    ...config.actions
      .filter(({ model }) => models.some(({ id }) => id === model))
      .map((action): Row => {
        const obstacle = actionObstacle(action, situation);
        return {
          key: `action ${action.id}`,
          name: action.name,
          icon: <ActionIcon />,
          hint: obstacle ? t(obstacle) : action.description || undefined,
          off: obstacle !== undefined,
          choose: () => onAction(action),
        };
      }),
  ];
  useKeys({ more: rows.length > 0 && !busy ? () => setOpen(true) : undefined });
  if (rows.length === 0) return null;
  return (
    <Menu
      inline
      positioning={{ strategy: 'fixed' }}
      open={open}
      onOpenChange={(_, data) => setOpen(data.open && !busy)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<FurtherIcon />}
          className={mergeClasses(layout.start, styles.button)}
          disabledFocusable={busy}
          aria-keyshortcuts="Alt+0"
        >
          {t('more.title')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={mergeClasses(layout.above, styles.popover)}>
        <MenuList {...menuKeys} aria-label={t('more.title')}>
          {rows.map(({ key, name, icon, hint, off, choose }) => (
            <MenuItem key={key} icon={icon} disabled={off} onClick={choose}>
              {name}
              {hint && <span className={styles.hint}>{hint}</span>}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
