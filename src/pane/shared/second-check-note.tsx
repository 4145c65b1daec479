import { useTranslation } from 'react-i18next';
import type { Answer } from '../conversation/conversation';
import { useLayout } from './layout';
import { Note } from './note';

/** Says that the second check was left out, where the policy lets a run go on without it. */
export function SecondCheckNote({ state }: { readonly state: Answer['secondCheck'] }) {
  const { t } = useTranslation();
  if (state !== 'skipped') return null;
  return <Note tone="warn" title={t('secondCheck.skipped')} />;
}

/** Why the check stands on the screen once more, after the second one found something. */
export function SecondCheckCause() {
  const { t } = useTranslation();
  const layout = useLayout();
  return (
    <Note tone="warn" title={t('secondCheck.found')}>
      <p className={layout.plain}>{t('secondCheck.foundWhy')}</p>
    </Note>
  );
}
