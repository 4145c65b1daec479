import { useTranslation } from 'react-i18next';
import type { PictureParts } from '../../../core/tasks';
import type { Phase, Review } from '../../conversation/state';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** Words of a text that look personal and stood in nothing that the clerk wrote. */
export function strangersIn(text: string, facts: Review['facts']): readonly string[] {
  return typeof facts === 'string' ? [] : facts.strangers.filter((words) => text.includes(words));
}

/** What the clerk should look at before inserting; what looks personal stands at its field as well. */
export function PicturePoints({
  phase,
  parts,
}: {
  readonly phase: ReviewPhase;
  readonly parts: PictureParts;
}) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { answer, review } = phase;
  const { facts } = review;
  if (facts === 'pending') return <p className={layout.small}>{t('review.pointsPending')}</p>;
  const points = [
    ...(answer.end === 'stopped' ? [t('review.stopped')] : []),
    ...(answer.end === 'broken' ? [t('review.broken')] : []),
    ...(answer.end === 'cut-off' ? [t('review.cutOff')] : []),
    ...(facts === 'failed' ? [t('review.pointsFailed')] : []),
    ...(strangersIn(`${parts.alternative}\n${parts.caption}`, facts).length > 0
      ? [t('picture.looksPersonal')]
      : []),
  ];
  if (points.length === 0) return <p className={layout.small}>{t('picture.compare')}</p>;
  return (
    <Note tone="warn" title={t('review.points')}>
      <ul className={layout.list}>
        {[...points, t('picture.compare')].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Note>
  );
}
