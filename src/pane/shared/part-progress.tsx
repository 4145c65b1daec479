import { Field, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AnsweredParts } from '../conversation/conversation';

/** How far a long text is, where it is worked on in parts. */
export function PartProgress({ part }: { readonly part?: Pick<AnsweredParts, 'index' | 'of'> }) {
  const { t } = useTranslation();
  if (!part || part.of < 2) return null;
  return (
    <div role="status">
      <Field validationState="none" validationMessage={t('long.part', part)}>
        <ProgressBar value={part.index} max={part.of} aria-label={t('long.part', part)} />
      </Field>
    </div>
  );
}
