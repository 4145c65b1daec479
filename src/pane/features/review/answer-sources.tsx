import { Switch } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { citedSources } from '../../conversation/sources';
import type { Phase } from '../../conversation/state';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { SourceItems } from '../../shared/source-items';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** What the answer rests on, and whether it goes into the document too. */
export function AnswerSources({ phase }: { readonly phase: ReviewPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { store } = usePane();
  const { answer, review } = phase;
  if (!answer.sources?.length) return null;
  return (
    <section className={layout.card} aria-label={t('sources.title')}>
      <h3 className={layout.cardTitle}>{t('sources.title')}</h3>
      <SourceItems sources={citedSources(answer.blocks, answer.sources)} />
      <Switch
        label={t('sources.insert')}
        checked={review.sourceList}
        onChange={(_, { checked }) => store.dispatch({ type: 'source-list', sourceList: checked })}
      />
    </section>
  );
}
