import { Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../../core/protocol';
import { useLayout } from '../../shared/layout';

interface PromptBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onOrigin: (origin: Origin) => void;
  readonly maxLength: number;
  readonly rows: number;
}

/** A box for own words. A paste of more than a line asks once where it comes from (KI-Kompass, rule 2). */
export function PromptBox({
  label,
  placeholder,
  value,
  onChange,
  onOrigin,
  maxLength,
  rows,
}: PromptBoxProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const question = useId();
  const [asking, setAsking] = useState<'not-yet' | 'now' | 'answered'>('not-yet');
  const answer = (origin: Origin): void => {
    setAsking('answered');
    onOrigin(origin);
  };
  return (
    <>
      {asking === 'now' && (
        <section aria-labelledby={question} className={layout.stack}>
          <span id={question}>
            {t('start.pasted')} {t('start.pastedWhy')}
          </span>
          <div className={layout.row}>
            <Button size="small" onClick={() => answer('document')}>
              {t('start.pastedYes')}
            </Button>
            <Button size="small" onClick={() => answer('typed')}>
              {t('start.pastedNo')}
            </Button>
          </div>
        </section>
      )}
      <Field label={label}>
        <Textarea
          value={value}
          placeholder={placeholder}
          rows={rows}
          resize="vertical"
          maxLength={maxLength}
          onChange={(_, data) => onChange(data.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (asking !== 'not-yet' || !/\n./.test(pasted.trim())) return;
            setAsking('now');
            // Until the clerk has answered, the stricter case holds.
            onOrigin('document');
          }}
        />
      </Field>
    </>
  );
}
