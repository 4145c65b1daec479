import { Field, Textarea } from '@fluentui/react-components';
import type { Origin } from '../../core/protocol';
import { useOriginQuestion } from './use-origin-question';

interface PromptBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Left out where it doesn't matter where the words come from. */
  readonly onOrigin?: (origin: Origin) => void;
  /** What follows where they come from a file or mail. */
  readonly originWhy?: string;
  readonly maxLength: number;
  readonly rows: number;
  /** It is what its screen is for. */
  readonly autoFocus?: boolean;
}

/** A box for own words; asks where pasted ones come from. */
export function PromptBox({
  label,
  placeholder,
  value,
  onChange,
  onOrigin,
  originWhy,
  maxLength,
  rows,
  autoFocus,
}: PromptBoxProps) {
  const { question, handlers, reset } = useOriginQuestion(onOrigin, originWhy);
  return (
    <>
      {question}
      <Field label={label}>
        <Textarea
          value={value}
          placeholder={placeholder}
          rows={rows}
          autoFocus={autoFocus}
          resize="vertical"
          maxLength={maxLength}
          onChange={(_, data) => {
            if (data.value === '') reset();
            onChange(data.value);
          }}
          {...handlers}
        />
      </Field>
    </>
  );
}
