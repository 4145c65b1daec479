import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskId } from '../../../core/protocol';
import { type Intent, pickModel } from '../../conversation/model-choice';
import type { FurtherScreenProps } from '../../shared/further';
import { useLayout } from '../../shared/layout';
import { ModelMenu } from '../../shared/model-menu';
import { Note } from '../../shared/note';
import { usePane, usePaneState } from '../../shared/pane-context';
import { modelPreference } from '../../shared/preferences';
import { PromptBox } from '../../shared/prompt-box';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';

type Asked = Extract<TaskId, 'knowledge' | 'legal'>;

/** A question to the town's documents: only the question is sent. */
export const KnowledgeScreen = (props: FurtherScreenProps) => <AskScreen task="knowledge" {...props} />;

/** A legal question: only what was typed may go out (KI-Kompass, rule 2). */
export const LegalScreen = (props: FurtherScreenProps) => <AskScreen task="legal" {...props} />;

function AskScreen({ task, words, onWords, busy, onLeave }: FurtherScreenProps & { readonly task: Asked }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, preferences } = usePane();
  const { models } = usePaneState();
  const [chosen, setChosen] = useState(() => preferences.get(modelPreference(task)));

  const serving = models.filter(({ tasks }) => tasks.includes(task));
  const intent: Intent = { task, origins: ['typed'] };
  const model = pickModel(serving, chosen, intent);
  const question = words.text.trim();
  const typed = words.origin === 'typed';
  const canAsk = question !== '' && typed && model !== undefined && !busy;
  const ask = (): void => {
    if (!canAsk) return;
    void flow.begin({ task, options: {}, origin: 'typed', model, text: '', instruction: question });
  };
  useKeys({ main: ask, back: busy ? flow.back : onLeave });
  return (
    <Screen
      title={t(`ask.${task}.title`)}
      foot={
        <>
          <Button appearance="primary" disabledFocusable={!canAsk} onClick={ask}>
            {t('ask.send')}
          </Button>
          {busy && <Spinner size="tiny" labelPosition="after" label={t('checking.title')} />}
          <ModelMenu
            models={serving}
            current={model}
            intent={intent}
            onChoose={(id) => {
              preferences.set(modelPreference(task), id);
              setChosen(id);
            }}
          />
          <Button appearance="transparent" className={layout.quiet} onClick={busy ? flow.back : onLeave}>
            {t('common.back')}
          </Button>
        </>
      }
    >
      <p className={layout.plain}>{t(`ask.${task}.hint`)}</p>
      <PromptBox
        label={t(`ask.${task}.label`)}
        placeholder={t(`ask.${task}.example`)}
        value={words.text}
        // With an empty box nothing is left of what was pasted.
        onChange={(text) => onWords({ text, origin: text === '' ? 'typed' : words.origin })}
        // What stands in the town's documents stays in the town hall anyway.
        onOrigin={task === 'legal' ? (origin) => onWords({ ...words, origin }) : undefined}
        originWhy={t('ask.pastedWhy')}
        maxLength={config.limits.instruction}
        rows={4}
        autoFocus
      />
      {!typed && (
        <div role="status">
          <Note tone="warn" title={t('ask.notTyped')}>
            <p className={layout.plain}>{t('ask.notTypedHow')}</p>
          </Note>
        </div>
      )}
    </Screen>
  );
}
