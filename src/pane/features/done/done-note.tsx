import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { blockText } from '../../../core/content/block';
import type { Entry } from '../../conversation/state';
import { copyText } from '../../shared/clipboard';
import { TakeBackIcon } from '../../shared/icons';
import { LabelProblemNote } from '../../shared/label-problem-note';
import { useLayout } from '../../shared/layout';
import { Note } from '../../shared/note';
import { usePane, usePaneState } from '../../shared/pane-context';
import { ProblemNote } from '../../shared/problem-note';

/** What was done, where the label stands, and the way back. */
export function DoneNote({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow } = usePane();
  const { label } = usePaneState();
  const { insertion } = entry;
  const takeBack = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.hasFocus()) takeBack.current?.focus({ preventScroll: true });
  }, []);
  if (!insertion) return null;
  if (insertion.takenBack) {
    return (
      <>
        <Note tone="good">
          <p className={layout.plain}>{t('done.takenBack')}</p>
        </Note>
        <LabelProblemNote entryId={entry.id} insertion={insertion} />
      </>
    );
  }
  const { edits, tracked, action, leftAlone, dropped } = insertion;
  const nothing = action === 'replaced' && edits === 0 && dropped.length === 0;
  const labelled = entry.label !== undefined && entry.label.kind !== 'none';
  const places = labelled && action !== 'opened' ? (label?.places ?? []) : [];
  return (
    <>
      <Note tone="good" title={nothing ? t('done.nothing') : t(`done.${action}`)}>
        <p className={layout.plain}>
          {action === 'replaced' &&
            edits > 0 &&
            t(tracked ? 'done.edits' : 'done.editsPlain', { count: edits })}
          {places.length > 0 &&
            ` ${t('done.labelAt', { places: [...new Set(places.map((place) => t(`label.places.${place}`)))].join(', ') })}`}
        </p>
        {/* What was opened in a window of its own is the clerk's to send or to close. */}
        {action === 'opened' ? (
          <p className={layout.plain}>{t(labelled ? 'done.openedLabel' : 'done.openedHow')}</p>
        ) : (
          <div>
            <Button
              ref={takeBack}
              size="small"
              icon={<TakeBackIcon />}
              onClick={() => void flow.takeBack(entry.id)}
            >
              {t('done.takeBack')}
            </Button>
          </div>
        )}
      </Note>
      {insertion.takeBackProblem && (
        <ProblemNote problem={insertion.takeBackProblem} runId={entry.answer.runId} />
      )}
      <LabelProblemNote entryId={entry.id} insertion={insertion} />
      {leftAlone.length > 0 && (
        <Note tone="warn" title={t('done.leftAlone', { count: leftAlone.length })}>
          <Leftover texts={leftAlone} />
        </Note>
      )}
      {dropped.length > 0 && (
        <Note tone="warn" title={t('done.dropped', { count: dropped.length })}>
          <Leftover texts={dropped.map(blockText)} copies />
        </Note>
      )}
    </>
  );
}

function Leftover({
  texts,
  copies = false,
}: {
  readonly texts: readonly string[];
  readonly copies?: boolean;
}) {
  const { t } = useTranslation();
  const layout = useLayout();
  return (
    <>
      <ul className={layout.list}>
        {texts.map((text) => (
          <li key={text} style={{ whiteSpace: 'pre-line' }}>
            {text}
          </li>
        ))}
      </ul>
      {copies && (
        <div>
          <Button size="small" onClick={() => void copyText(texts.join('\n'))}>
            {t('common.copy')}
          </Button>
        </div>
      )}
    </>
  );
}
