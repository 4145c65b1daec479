import { Button, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../core/protocol';
import { RetryIcon } from './icons';
import { useLayout } from './layout';
import { useOriginQuestion } from './use-origin-question';

interface RefineBoxProps {
  readonly value: string;
  /** Words in the empty box, where the usual ones don't fit. */
  readonly example?: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly onOrigin: (origin: Origin) => void;
  readonly onRefine: () => void;
}

/** A further instruction on this answer. */
export function RefineBox({ value, example, maxLength, onChange, onOrigin, onRefine }: RefineBoxProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { question, handlers } = useOriginQuestion(onOrigin);
  return (
    <>
      {question}
      <div className={layout.row} style={{ flexWrap: 'nowrap' }}>
        <Input
          style={{ flexGrow: 1, minWidth: 0 }}
          aria-label={t('review.refine')}
          placeholder={example ?? t('review.refineHint')}
          value={value}
          maxLength={maxLength}
          {...handlers}
          onChange={(_, data) => onChange(data.value)}
          onKeyDown={(event) => {
            // Ctrl+Enter stays the main button of the state.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onRefine();
          }}
        />
        <Button
          icon={<RetryIcon />}
          aria-label={t('review.refineSend')}
          disabledFocusable={value.trim() === ''}
          onClick={onRefine}
        />
      </div>
    </>
  );
}
