import {
  type ButtonProps,
  Menu,
  type MenuButtonProps,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  SplitButton,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { findTask } from '../../../core/tasks';
import type { Insert } from '../../conversation/inserting';
import type { Phase } from '../../conversation/state';
import { menuKeys } from '../../shared/arrow-keys';
import { usePane } from '../../shared/pane-context';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

interface Way {
  readonly name: string;
  readonly how: Insert;
}

/** The ways into the document; the first is the main button. */
export function waysToInsert(phase: ReviewPhase, canTrack: boolean): readonly [Way, ...Way[]] {
  const { conversation } = phase;
  const end: Way = { name: 'review.insertAtEnd', how: { where: 'end' } };
  const selection: Way = { name: 'review.insertAtSelection', how: { where: 'selection' } };
  if (!conversation.passage) return [selection, end];
  const below: Way = { name: 'review.insertBelow', how: { where: 'after' } };
  const tracked: Way = { name: 'review.replaceTracked', how: { where: 'replace', track: true } };
  const untracked: Way = {
    name: canTrack ? 'review.replaceUntracked' : 'review.replace',
    how: { where: 'replace', track: false },
  };
  const replacing = canTrack ? [tracked, untracked] : [untracked];
  const replaces = findTask(conversation.task)?.replaces ?? false;
  const [first, ...rest] = replaces ? [...replacing, below, end] : [below, ...replacing, end];
  return [first ?? below, ...rest];
}

interface InsertButtonsProps {
  readonly phase: ReviewPhase;
  readonly onInsert: (how: Insert) => void;
}

export function InsertButtons({ phase, onInsert }: InsertButtonsProps) {
  const { t } = useTranslation();
  const { host } = usePane();
  const [main, ...others] = waysToInsert(phase, host.abilities.tracking);
  const { busy } = phase.review;
  const primary: ButtonProps = {
    onClick: () => onInsert(main.how),
    disabledFocusable: busy,
    icon: busy ? <Spinner size="extra-tiny" appearance="inverted" /> : undefined,
    style: { flexGrow: 1, maxWidth: 'none' },
  };
  return (
    <Menu inline positioning={{ position: 'above', align: 'end', strategy: 'fixed' }}>
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            appearance="primary"
            style={{ display: 'flex' }}
            menuButton={{ ...trigger, 'aria-label': t('review.otherWays') }}
            primaryActionButton={primary}
          >
            {t(busy ? 'review.inserting' : main.name)}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList {...menuKeys}>
          {others.map(({ name, how }) => (
            <MenuItem key={name} onClick={() => onInsert(how)}>
              {t(name)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
