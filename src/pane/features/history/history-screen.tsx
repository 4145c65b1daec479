import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../conversation/state';
import { LabelProblemNote } from '../../shared/label-problem-note';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { ProblemNote } from '../../shared/problem-note';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { useTaskName } from '../../shared/use-task-name';

/** Answers of this document, in memory until the pane closes; each insertion can be taken back. */
export function HistoryScreen({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { entries } = usePaneState();
  useKeys({ main: onClose, back: onClose });
  return (
    <Screen
      title={t('history.title')}
      foot={
        <Button appearance="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p className={layout.small}>{t(entries.length === 0 ? 'history.empty' : 'history.hint')}</p>
      {[...entries].reverse().map((entry) => (
        <HistoryEntry key={entry.id} entry={entry} onClose={onClose} />
      ))}
    </Screen>
  );
}

function HistoryEntry({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow } = usePane();
  const { insertion } = entry;
  const task = useTaskName()(entry.conversation);
  const state = insertion ? (insertion.takenBack ? 'takenBack' : insertion.action) : 'unused';
  return (
    <section className={layout.card}>
      <h3 className={layout.cardTitle}>
        {entry.time} · {task} · {t(`history.${state}`)}
      </h3>
      <p className={layout.plain}>{entry.answer.shown.slice(0, 120)}</p>
      <div className={layout.row}>
        <Button
          size="small"
          aria-label={`${t('history.open')}: ${entry.time} ${task}`}
          onClick={() => {
            flow.open(entry.id);
            onClose();
          }}
        >
          {t('history.open')}
        </Button>
        {insertion && !insertion.takenBack && insertion.action !== 'opened' && (
          <Button
            size="small"
            aria-label={`${t('done.takeBack')}: ${entry.time} ${task}`}
            onClick={() => void flow.takeBack(entry.id)}
          >
            {t('done.takeBack')}
          </Button>
        )}
      </div>
      {insertion?.takenBack && <LabelProblemNote entryId={entry.id} insertion={insertion} />}
      {insertion?.takeBackProblem && <ProblemNote problem={insertion.takeBackProblem} />}
    </section>
  );
}
