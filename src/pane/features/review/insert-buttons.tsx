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
import { isPartial } from '../../conversation/answer';
import { replacesText } from '../../conversation/effect';
import type { Insert } from '../../conversation/inserting';
import { hasNothingNew } from '../../conversation/label';
import type { Phase } from '../../conversation/state';
import type { HostAbilities } from '../../hosts/host';
import { menuKeys } from '../../shared/arrow-keys';
import { usePane } from '../../shared/pane-context';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

interface Way {
  readonly name: string;
  readonly how: Insert;
}

/** The ways into the document or mail; the first is the main button. None for what is only read or changes nothing. */
export function waysToInsert(phase: ReviewPhase, abilities: HostAbilities): readonly Way[] {
  if (hasNothingNew(phase.review)) return [];
  if (abilities.content === 'mail-read') return waysIntoNewMail(phase.conversation);
  const { conversation } = phase;
  const { tracking } = abilities;
  const end: Way = { name: 'review.insertAtEnd', how: { where: 'end' } };
  const cursor: Way = {
    name: 'review.insertAtSelection',
    how: { where: abilities.content === 'mail-compose' ? 'cursor' : 'selection' },
  };
  if (!conversation.passage || conversation.task === 'reply' || conversation.task === 'chat')
    return [cursor, end];
  const below: Way = { name: 'review.insertBelow', how: { where: 'after' } };
  const tracked: Way = { name: 'review.replaceTracked', how: { where: 'replace', track: true } };
  const untracked: Way = {
    name: tracking ? 'review.replaceUntracked' : 'review.replace',
    how: { where: 'replace', track: false },
  };
  // The rest of the text would be gone.
  if (isPartial(phase.answer)) return [below, end];
  const replacing = tracking ? [tracked, untracked] : [untracked];
  return replacesText(conversation) ? [...replacing, below, end] : [below, ...replacing, end];
}

/** A received mail stays as it is: answers become replies, a hand-over note a mail to the other office. */
function waysIntoNewMail({ task }: ReviewPhase['conversation']): readonly Way[] {
  const reply: Way = { name: 'review.reply', how: { where: 'mail', as: 'reply' } };
  const all: Way = { name: 'review.replyAll', how: { where: 'mail', as: 'reply-all' } };
  const fresh: Way = { name: 'review.newMail', how: { where: 'mail', as: 'new' } };
  if (task === 'handover') return [fresh, reply];
  // What is made of a mail for reading goes nowhere; it can be copied.
  if (task === 'summarise' || task === 'simplify' || task === 'translate') return [];
  return [reply, all, fresh];
}

interface InsertButtonsProps {
  readonly phase: ReviewPhase;
  readonly onInsert: (how: Insert) => void;
}

export function InsertButtons({ phase, onInsert }: InsertButtonsProps) {
  const { t } = useTranslation();
  const { host } = usePane();
  const [main, ...others] = waysToInsert(phase, host.abilities);
  const { busy } = phase.review;
  if (!main) return null;
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
