import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
} from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin, Problem } from '../../../core/protocol';
import { TONES } from '../../../core/tasks';
import { asProblem } from '../../conversation/as-problem';
import { modelObstacle, pickModel } from '../../conversation/model-choice';
import { menuKeys } from '../../shared/arrow-keys';
import { useLayout } from '../../shared/layout';
import { ModelMenu } from '../../shared/model-menu';
import { usePane, usePaneState } from '../../shared/pane-context';
import { ProblemNote } from '../../shared/problem-note';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import type { Choice } from './actions';
import type { Compose } from './compose';
import { PromptBox } from './prompt-box';
import { QuickActions } from './quick-actions';
import { SelectionCard } from './selection-card';
import { useSelection } from './use-selection';

interface StartScreenProps {
  readonly problem?: Problem;
  /** What was done with the last answer, with its way back. */
  readonly done?: ReactNode;
  /** The check runs; nothing was sent yet. */
  readonly busy: boolean;
  readonly compose: Compose;
  readonly onCompose: (compose: Compose) => void;
}

/** The live selection, six quick actions, own words in the foot. */
export function StartScreen({ problem, done, busy, compose, onCompose }: StartScreenProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, preferences, store } = usePane();
  const { models } = usePaneState();
  const selection = useSelection(!busy);
  const [chosen, setChosen] = useState(() => preferences.get('model'));
  const { instruction, notes, tone } = compose;
  const setNotes = (next: string | undefined): void => onCompose({ ...compose, notes: next });
  const setOrigin = (next: Origin): void => onCompose({ ...compose, origin: next });

  const hasText = selection.passage !== undefined;
  const writesNotes = notes !== undefined && !hasText;
  const origin: Origin = hasText ? 'document' : compose.origin;
  const intent = { origins: [origin] };
  const model = pickModel(models, chosen, intent);
  const wanted = models.find(({ id }) => id === chosen);
  const swapped = wanted && model && wanted !== model && modelObstacle(wanted, intent) === 'internal-text';

  const begin = async (choice: Pick<Choice, 'task' | 'options'>, words?: string): Promise<void> => {
    if (!model || busy) return;
    try {
      const latest = await selection.latest();
      await flow.begin({
        ...choice,
        model,
        origin,
        passage: latest?.passage,
        text: latest?.text ?? (choice.task === 'draft' ? (words ?? '') : ''),
        instruction: choice.task === 'draft' ? undefined : words,
      });
    } catch (error) {
      store.dispatch({ type: 'start-problem', problem: asProblem(error) });
    }
  };

  const choose = (choice: Choice): void => {
    if (choice.task === 'draft' && !hasText) setNotes(notes ?? '');
    else void begin(choice);
  };

  const words = (writesNotes ? notes : instruction).trim();
  const task = writesNotes ? 'draft' : 'free';
  const canSend = words !== '' && model?.tasks.includes(task) === true;
  const send = (): void => {
    if (canSend) void begin({ task, options: writesNotes ? { tone } : {} }, words);
  };
  const leave = busy ? flow.back : writesNotes ? () => setNotes(undefined) : undefined;
  useKeys({ main: send, back: leave });

  const foot = (
    <>
      {writesNotes ? (
        <PromptBox
          key="notes"
          label={t('start.notes')}
          placeholder={t('start.notesHint')}
          value={notes}
          onChange={setNotes}
          onOrigin={setOrigin}
          maxLength={config.limits.text}
          rows={5}
        />
      ) : (
        <PromptBox
          key="instruction"
          label={t('start.instruction')}
          placeholder={t(hasText ? 'start.instructionHint' : 'start.instructionNoText')}
          value={instruction}
          onChange={(next) => onCompose({ ...compose, instruction: next })}
          onOrigin={setOrigin}
          maxLength={config.limits.instruction}
          rows={2}
        />
      )}
      {writesNotes && (
        <div className={layout.between}>
          <ToneMenu tone={tone} onChoose={(next) => onCompose({ ...compose, tone: next })} />
          <Button appearance="transparent" className={layout.quiet} onClick={() => setNotes(undefined)}>
            {t('start.leaveNotes')}
          </Button>
        </div>
      )}
      <Button appearance="primary" disabledFocusable={!canSend} onClick={send}>
        {t(writesNotes ? 'start.writeDraft' : 'start.send')}
      </Button>
      {busy && <Spinner size="tiny" labelPosition="after" label={t('checking.title')} />}
      <ModelMenu
        models={models}
        current={model}
        intent={intent}
        onChoose={(id) => {
          preferences.set('model', id);
          setChosen(id);
        }}
      />
      {swapped && (
        <p className={layout.small}>{t('model.instead', { wanted: wanted.name, model: model.name })}</p>
      )}
    </>
  );

  return (
    <Screen title={t('start.title')} titleHidden foot={foot}>
      {done}
      {problem && <ProblemNote problem={problem} />}
      {selection.problem && (
        <ProblemNote
          problem={selection.problem}
          // The contract's words for this code are about a change; here nothing but reading was asked for.
          words={
            selection.problem.code === 'host-error'
              ? { title: t('start.unread'), detail: t('start.unreadHow') }
              : undefined
          }
        />
      )}
      <SelectionCard selection={selection} next={done !== undefined} />
      <QuickActions model={model} hasText={hasText} onChoose={choose} />
    </Screen>
  );
}

function ToneMenu({
  tone,
  onChoose,
}: {
  readonly tone: (typeof TONES)[number];
  readonly onChoose: (tone: (typeof TONES)[number]) => void;
}) {
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
