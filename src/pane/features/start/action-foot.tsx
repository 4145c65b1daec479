import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemError } from '../../../core/protocol/problems';
import { asProblem } from '../../conversation/as-problem';
import { ChoiceMenu } from '../../shared/choice-menu';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { PromptBox } from '../../shared/prompt-box';
import { useKeys } from '../../shared/use-keys';
import type { LiveSelection } from '../../shared/use-selection';
import type { Compose } from './compose';

interface ActionFootProps {
  readonly compose: Compose;
  readonly action: NonNullable<Compose['action']>;
  readonly onCompose: (compose: Compose) => void;
  readonly selection: LiveSelection;
  readonly busy: boolean;
}

/** An own action of the town: what it does, what it asks, and the button that starts it. */
export function ActionFoot({ compose, action, onCompose, selection, busy }: ActionFootProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, host, store } = usePane();
  const { models } = usePaneState();
  const { info, values, notes } = action;
  const model = models.find(({ id }) => id === info.model);
  const words = notes.trim();
  const hasText = info.input !== 'notes' && selection.passage !== undefined;
  const canStart = !busy && model?.available === true && (hasText || (info.input !== 'text' && words !== ''));

  const begin = async (): Promise<void> => {
    if (!canStart) return;
    try {
      const latest = info.input === 'notes' ? undefined : await selection.latest();
      if (latest === 'unread') return;
      if (hasText && !latest) throw problemError('empty-text');
      const source = host.abilities.application === 'outlook' ? 'mail' : 'document';
      await flow.begin({
        task: 'workflow',
        options: {},
        action: { info, values },
        model,
        origin: latest ? source : compose.origin,
        passage: latest?.passage,
        text: latest?.text ?? (info.input === 'notes' ? words : ''),
        instruction: info.input === 'any' && words !== '' ? words : undefined,
      });
    } catch (error) {
      store.dispatch({ type: 'start-problem', problem: asProblem(error) });
    }
  };
  const name = useRef<HTMLElement>(null);
  useEffect(() => {
    // The menu that had the focus is gone.
    if (document.hasFocus() && document.activeElement === document.body) name.current?.focus();
  }, []);
  const leave = (): void => onCompose({ ...compose, action: undefined });
  useKeys({ main: () => void begin(), back: busy ? flow.back : leave });

  return (
    <>
      <div>
        <strong ref={name} tabIndex={-1} style={{ outline: 'none' }}>
          {info.name}
        </strong>
        {info.description && <p className={layout.plain}>{info.description}</p>}
      </div>
      {info.options.length > 0 && (
        <div className={layout.row}>
          {info.options.map(({ key, label, choices }) => {
            const value = values[key] ?? '';
            const chosen = choices.find((one) => one.value === value)?.label ?? value;
            return (
              <ChoiceMenu
                key={key}
                label={`${label}: ${chosen}`}
                choices={choices}
                value={value}
                onChoose={(next) =>
                  onCompose({ ...compose, action: { ...action, values: { ...values, [key]: next } } })
                }
              />
            );
          })}
        </div>
      )}
      {info.input !== 'text' && (
        <PromptBox
          label={t(info.input === 'notes' ? 'action.notes' : 'action.words')}
          placeholder={t(info.input === 'notes' ? 'action.notesHint' : 'action.wordsHint')}
          value={notes}
          onChange={(next) => onCompose({ ...compose, action: { ...action, notes: next } })}
          onOrigin={(origin) => onCompose({ ...compose, origin })}
          maxLength={info.input === 'notes' ? config.limits.text : config.limits.instruction}
          rows={3}
        />
      )}
      <Button appearance="primary" disabledFocusable={!canStart} onClick={() => void begin()}>
        {t('action.start', { name: info.name })}
      </Button>
      {busy && <Spinner size="tiny" labelPosition="after" label={t('checking.title')} />}
      <div className={layout.between}>
        <span className={layout.small}>
          {model ? `${model.name} · ${t(`model.place.${model.place}`)}` : t('model.obstacle.unavailable')}
        </span>
        <Button appearance="transparent" className={layout.quiet} onClick={leave}>
          {t('action.leave')}
        </Button>
      </div>
    </>
  );
}
