import { Button, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ModelInfo } from '../../../core/protocol';
import { type Intent, modelObstacle } from '../../conversation/model-choice';
import { useLayout } from '../../shared/layout';
import { ModelMenu } from '../../shared/model-menu';
import { usePane, usePaneState } from '../../shared/pane-context';
import { PromptBox } from '../../shared/prompt-box';
import { useCheckStatus } from '../../shared/use-check-status';
import type { Compose } from './compose';
import { ToneMenu } from './tone-menu';

interface StartFootProps {
  readonly compose: Compose;
  readonly onCompose: (compose: Compose) => void;
  /** What is written from notes now, if anything. */
  readonly writing: Compose['writing'];
  readonly onLeave: () => void;
  readonly hasText: boolean;
  readonly canSend: boolean;
  readonly onSend: () => void;
  readonly busy: boolean;
  readonly model: ModelInfo | undefined;
  readonly wanted: ModelInfo | undefined;
  readonly intent: Intent;
  readonly onModel: (id: string) => void;
}

/** Own words, the button that sends them, and the model that gets them. */
export function StartFoot(props: StartFootProps) {
  const { compose, onCompose, writing, onLeave, hasText, canSend, onSend, busy } = props;
  const { model, wanted, intent, onModel } = props;
  const { t } = useTranslation();
  const layout = useLayout();
  const { config } = usePane();
  const { models } = usePaneState();
  const loading = useCheckStatus().name === 'loading';
  const swapped = wanted && model && wanted !== model && modelObstacle(wanted, intent) === 'internal-text';
  return (
    <>
      {writing ? (
        <>
          <PromptBox
            key={writing.task}
            label={t(`notes.${writing.task}.label`)}
            placeholder={t(`notes.${writing.task}.hint`)}
            value={writing.notes}
            onChange={(notes) => onCompose({ ...compose, writing: { ...writing, notes } })}
            onOrigin={(origin) => onCompose({ ...compose, origin })}
            maxLength={writing.task === 'draft' ? config.limits.text : config.limits.instruction}
            rows={5}
          />
          <div className={layout.between}>
            {writing.task === 'handover' ? (
              <span />
            ) : (
              <ToneMenu tone={compose.tone} onChoose={(tone) => onCompose({ ...compose, tone })} />
            )}
            <Button appearance="transparent" className={layout.quiet} onClick={onLeave}>
              {t(`notes.${writing.task}.leave`)}
            </Button>
          </div>
        </>
      ) : (
        <PromptBox
          key="instruction"
          label={t('start.instruction')}
          placeholder={t(hasText ? 'start.instructionHint' : 'start.instructionNoText')}
          value={compose.instruction}
          onChange={(instruction) => onCompose({ ...compose, instruction })}
          onOrigin={(origin) => onCompose({ ...compose, origin })}
          maxLength={config.limits.instruction}
          rows={2}
        />
      )}
      <Button appearance="primary" disabledFocusable={!canSend} onClick={onSend}>
        {t(writing ? `notes.${writing.task}.send` : 'start.send')}
      </Button>
      {busy && (
        <Spinner
          size="tiny"
          labelPosition="after"
          label={t(loading ? 'start.checkLoading' : 'checking.title')}
        />
      )}
      <ModelMenu models={models} current={model} intent={intent} onChoose={onModel} />
      {swapped && (
        <p className={layout.small}>{t('model.instead', { wanted: wanted.name, model: model.name })}</p>
      )}
    </>
  );
}
