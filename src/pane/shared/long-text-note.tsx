import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelInfo, TaskId } from '../../core/protocol';
import { TASKS } from '../../core/tasks';
import { minutesFor, pagesOf, partsFor } from '../conversation/long-text';
import { useLayout } from './layout';
import { Note } from './note';
import { usePaneState } from './pane-context';

interface LongTextNoteProps {
  readonly text: string;
  readonly model: ModelInfo;
  /** Left out while none is chosen. */
  readonly task?: TaskId;
}

/** Says before a long text is sent that it goes in parts, and how long that takes where this pane knows it. */
export function LongTextNote({ text, model, task }: LongTextNoteProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { entries } = usePaneState();
  const parts = useMemo(() => partsFor(text, model), [text, model]);
  const cut = TASKS.filter(({ long, id }) => long && (task === undefined || task === id));
  if (parts < 2) return null;
  const pages = t('long.pages', { count: pagesOf(text) });
  const fits = Math.floor(model.maxCharacters / 1800);
  if (cut.length === 0) {
    return (
      <Note tone="warn" title={t('long.tooLong', { pages })}>
        <p className={layout.plain}>{t('problem.pages', { count: fits })}</p>
      </Note>
    );
  }
  const minutes = minutesFor(text, model, entries);
  const how =
    minutes === undefined ? t('long.parts', { parts }) : t('long.partsTime', { parts, count: minutes });
  return (
    <Note tone="info" title={`${pages} ${how}`}>
      {task === undefined && (
        <p className={layout.plain}>
          {t('long.tasks', { tasks: cut.map(({ id }) => t(`tasks.${id}`)).join(', '), count: fits })}
        </p>
      )}
    </Note>
  );
}
