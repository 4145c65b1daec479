import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { useTypedFindings } from './use-typed-findings';

interface TextEditorProps {
  readonly text: string;
  /** Words that the clerk wants to change; they are selected. */
  readonly words?: string;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** Kinds that are named beneath the text. */
const NAMED = 4;

/** Edits the text that will be sent, not the document. */
export function TextEditor({ text, words, onDone, onCancel }: TextEditorProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const [value, setValue] = useState(text);
  const found = useTypedFindings(text, value);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const start = words ? text.indexOf(words) : -1;
    element.focus();
    if (words && start >= 0) element.setSelectionRange(start, start + words.length);
  }, [text, words]);
  const done = (): void => onDone(value);
  useKeys({ main: done, back: onCancel });
  return (
    <Screen
      title={t('check.editTitle')}
      foot={
        <>
          <Button appearance="primary" onClick={done}>
            {t('check.editDone')}
          </Button>
          <div className={layout.between}>
            <span />
            <Button appearance="transparent" className={layout.quiet} onClick={onCancel}>
              {t('common.back')}
            </Button>
          </div>
        </>
      }
    >
      <Field
        label={t('check.fields.text')}
        hint={t(words && !text.includes(words) ? 'check.editNotText' : 'check.editHint')}
      >
        <Textarea
          ref={area}
          value={value}
          rows={14}
          resize="vertical"
          onChange={(_, data) => setValue(data.value)}
        />
      </Field>
      <p role="status" className={layout.small}>
        {found &&
          (found.count === 0
            ? t('check.editClean')
            : t('check.editFound', {
                count: found.count,
                kinds: found.kinds
                  .slice(0, NAMED)
                  .map((kind) => t(`kinds.${kind}`))
                  .concat(found.kinds.length > NAMED ? ['…'] : [])
                  .join(', '),
              }))}
      </p>
    </Screen>
  );
}
