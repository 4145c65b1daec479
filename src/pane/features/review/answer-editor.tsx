import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../../core/protocol';
import { useLayout } from '../../shared/layout';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { useOriginQuestion } from '../../shared/use-origin-question';

interface AnswerEditorProps {
  readonly text: string;
  readonly onDone: (text: string, origin: Origin) => void;
  readonly onCancel: () => void;
}

/** The clerk's own hand on the answer; what is written here is checked anew before it goes back to a model. */
export function AnswerEditor({ text, onDone, onCancel }: AnswerEditorProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const [value, setValue] = useState(text);
  const [origin, setOrigin] = useState<Origin>('typed');
  const { question, handlers } = useOriginQuestion(setOrigin);
  const done = (): void => onDone(value, origin);
  useKeys({ main: done, back: value === text ? onCancel : undefined });
  return (
    <Screen
      title={t('review.editTitle')}
      foot={
        <>
          {question}
          <Button appearance="primary" onClick={done}>
            {t('common.save')}
          </Button>
          <div className={layout.between}>
            <span />
            <Button appearance="transparent" className={layout.quiet} onClick={onCancel}>
              {t(value === text ? 'common.back' : 'review.editLeave')}
            </Button>
          </div>
        </>
      }
    >
      <Field label={t('review.answer')}>
        <Textarea
          value={value}
          rows={16}
          resize="vertical"
          onChange={(_, data) => setValue(data.value)}
          {...handlers}
        />
      </Field>
    </Screen>
  );
}
