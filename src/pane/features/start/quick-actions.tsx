import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelInfo, TaskId } from '../../../core/protocol';
import { menuKeys } from '../../shared/arrow-keys';
import {
  AcknowledgeIcon,
  DraftIcon,
  HandoverIcon,
  ProofreadIcon,
  RephraseIcon,
  ReplyIcon,
  SimplifyIcon,
  SummariseIcon,
  TranslateIcon,
} from '../../shared/icons';
import { useLayout } from '../../shared/layout';
import type { Choice, QuickAction } from '../../shared/quick-actions';
import { useKeys } from '../../shared/use-keys';

const ICONS: Partial<Record<TaskId, ReactElement>> = {
  simplify: <SimplifyIcon />,
  rephrase: <RephraseIcon />,
  proofread: <ProofreadIcon />,
  summarise: <SummariseIcon />,
  translate: <TranslateIcon />,
  draft: <DraftIcon />,
  reply: <ReplyIcon />,
  acknowledge: <AcknowledgeIcon />,
  handover: <HandoverIcon />,
};

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  button: {
    minHeight: '40px',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '6px 7px',
    fontWeight: 400,
    whiteSpace: 'nowrap',
    // Names of two words break, where the font is wide or the text enlarged.
    '@media (max-width: 350px)': {
      padding: '6px 3px',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase100,
      whiteSpace: 'normal',
      hyphens: 'auto',
    },
  },
});

interface QuickActionsProps {
  readonly actions: readonly QuickAction[];
  /** The model at the foot. */
  readonly model: ModelInfo | undefined;
  readonly modelFor: (task: TaskId) => ModelInfo | undefined;
  /** Whether there is what the task works on. */
  readonly canDo: (task: TaskId) => boolean;
  readonly hasText: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Six buttons, one click to the stream; what can't be done now stays visible with its reason. */
export function QuickActions({ actions, model, modelFor, canDo, hasText, onChoose }: QuickActionsProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState<TaskId>();
  const serves = (task: TaskId): boolean => modelFor(task)?.tasks.includes(task) === true;
  const cannot = actions.filter(({ task }) => model && !serves(task));
  const byOthers = actions.filter(({ task }) => model && serves(task) && modelFor(task) !== model);
  const isOff = (task: TaskId): boolean => !serves(task) || !canDo(task);

  useKeys({
    digit: (digit) => {
      const action = actions[digit - 1];
      if (!action || isOff(action.task)) return;
      if (action.choices) setOpen(action.task);
      else onChoose({ task: action.task, options: {}, name: `tasks.${action.task}` });
    },
  });

  return (
    <section aria-label={t('start.actions')} className={layout.stack}>
      <div className={styles.grid}>
        {actions.map(({ task, choices }, index) => {
          const common = {
            icon: ICONS[task],
            className: styles.button,
            disabledFocusable: isOff(task),
            'aria-keyshortcuts': `Alt+${index + 1}`,
          };
          const name = t(`tasks.${task}`);
          if (!choices) {
            return (
              <Button key={task} {...common} onClick={() => onChoose({ task, options: {}, name })}>
                {name}
              </Button>
            );
          }
          return (
            <Menu
              inline
              positioning={{ strategy: 'fixed' }}
              key={task}
              open={open === task}
              onOpenChange={(_, data) => setOpen(data.open && !isOff(task) ? task : undefined)}
            >
              <MenuTrigger disableButtonEnhancement>
                <MenuButton {...common}>{name}</MenuButton>
              </MenuTrigger>
              <MenuPopover>
                <MenuList {...menuKeys}>
                  {choices.map((choice) => (
                    <MenuItem
                      key={choice.name}
                      disabled={!serves(choice.task)}
                      onClick={() => onChoose(choice)}
                    >
                      {t(choice.name)}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          );
        })}
      </div>
      {!hasText && <p className={layout.small}>{t('start.actionsDisabled')}</p>}
      {byOthers.length > 0 && (
        <p className={layout.small}>
          {byOthers.map(({ task }) => `${t(`tasks.${task}`)}: ${modelFor(task)?.name}`).join(' · ')}
        </p>
      )}
      {model && cannot.length > 0 && (
        <p className={layout.small}>
          {t('start.cannot', {
            model: model.name,
            tasks: cannot.map(({ task }) => t(`tasks.${task}`)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
