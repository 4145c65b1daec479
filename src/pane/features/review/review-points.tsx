import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACEHOLDER } from '../../../core/privacy/masking';
import { isPartial, maskedValue } from '../../conversation/answer';
import { effectOf } from '../../conversation/effect';
import { hasNothingNew } from '../../conversation/label';
import type { Phase } from '../../conversation/state';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

interface Point {
  readonly text: string;
  /** Words in the answer that "Zeigen" marks. */
  readonly words?: string;
}

/** As many points as are read; the rest comes on a click. */
const AT_ONCE = 4;

interface ReviewPointsProps {
  readonly phase: ReviewPhase;
  readonly onShow: (words: string) => void;
}

/** What the clerk should look at before inserting. */
export function ReviewPoints({ phase, onShow }: ReviewPointsProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const [all, setAll] = useState(false);
  const points = usePoints(phase);
  const { facts } = phase.review;
  if (hasNothingNew(phase.review)) return null;
  if (facts === 'pending') return <p className={layout.small}>{t('review.pointsPending')}</p>;
  if (points.length === 0) {
    return (
      <p className={layout.small}>
        {t('review.pointsNone')} {t('review.reminder')}
      </p>
    );
  }
  const shown = all ? points : points.slice(0, AT_ONCE);
  return (
    <Note tone="warn" title={t('review.points')}>
      <ul className={layout.list}>
        {shown.map(({ text, words }) => (
          <li key={text}>
            {text}{' '}
            {words && (
              <Link
                as="button"
                inline
                aria-label={`${t('common.show')}: ${words}`}
                onClick={() => onShow(words)}
              >
                {t('common.show')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {points.length > shown.length && (
        <Button
          size="small"
          appearance="transparent"
          className={mergeClasses(layout.quiet, layout.start)}
          onClick={() => setAll(true)}
        >
          {t('review.moreToShow', { count: points.length - shown.length })}
        </Button>
      )}
    </Note>
  );
}

/** What a draft leaves open, such as `[bitte ergänzen]`; placeholders are told from it by their capitals. */
const GAP = new RegExp(`(?!${PLACEHOLDER})\\[[^[\\]\\n]{3,60}\\]`, 'g');

function usePoints({ answer, conversation, review }: ReviewPhase): readonly Point[] {
  const { t } = useTranslation();
  const { facts } = review;
  const quoted = (words: string): string => `„${words}“`;
  const fragile = conversation.passage?.blocks.filter(({ holdsMore }) => holdsMore).length ?? 0;
  const compared = typeof facts === 'string' ? { additions: [], strangers: [] } : facts;
  const created = effectOf(conversation) === 'created';
  const gaps = answer.shown.match(GAP) ?? [];
  const additions = compared.additions.filter(
    (one) =>
      // A new text consists of new sentences; what counts in it is facts that nobody gave.
      !(created && (one.kind === 'longer' || one.kind === 'sentence')) &&
      !compared.strangers.some((words) => words.includes(one.text) && one.text !== '') &&
      // A number inside a new sentence is no point of its own.
      !compared.additions.some(({ text }) => text !== one.text && one.text !== '' && text.includes(one.text)),
  );
  const points: Point[] = [
    ...(isPartial(answer)
      ? [{ text: t('long.onlyParts', { ...answer.parts, count: answer.parts?.index }) }]
      : []),
    ...(answer.end === 'stopped' ? [{ text: t('review.stopped') }] : []),
    ...(answer.end === 'broken' ? [{ text: t('review.broken') }] : []),
    ...(answer.end === 'cut-off' ? [{ text: t('review.cutOff') }] : []),
    ...(facts === 'failed' ? [{ text: t('review.pointsFailed') }] : []),
    // An answer in a chat need not repeat what the text says.
    ...(conversation.task === 'chat' ? [] : answer.missing)
      .map((placeholder) => maskedValue(conversation.mapping, placeholder))
      .filter((value) => !answer.shown.includes(value))
      .map((value) => ({ text: t('review.missing', { words: quoted(value) }) })),
    ...answer.invented
      .filter((words) => answer.shown.includes(words))
      .map((words) => ({ text: t('review.invented', { words }), words })),
    ...compared.strangers.map((words) => ({ text: t('review.stranger', { words: quoted(words) }), words })),
    ...additions.map(({ kind, text: words }) =>
      kind === 'longer'
        ? { text: t('review.longer') }
        : { text: t('review.added_', { words: quoted(words) }), words },
    ),
    ...(created && gaps.length > 0
      ? [{ text: t('review.gaps', { count: gaps.length }), words: gaps[0] }]
      : []),
    ...answer.linksLeftOut.map((words) => ({ text: t('review.link', { words }) })),
    ...(fragile > 0 ? [{ text: t('review.fragile', { count: fragile }) }] : []),
  ];
  return points.filter((point, index) => points.findIndex(({ text }) => text === point.text) === index);
}
