import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Insertion } from '../conversation/conversation';
import { Note } from './note';
import { usePane } from './pane-context';

interface LabelProblemNoteProps {
  readonly entryId: number;
  readonly insertion: Insertion;
}

/** A label that could not be written, or not adjusted to a passage taken back, with the button that tries again. */
export function LabelProblemNote({ entryId, insertion }: LabelProblemNoteProps) {
  const { t } = useTranslation();
  const { flow } = usePane();
  if (!insertion.labelProblem) return null;
  const { takenBack } = insertion;
  return (
    <Note tone="bad" title={t(takenBack ? 'done.labelLeft' : 'done.labelFailed')}>
      <div>
        <Button
          size="small"
          onClick={() => void (takenBack ? flow.adjustLabel(entryId) : flow.writeLabelAgain())}
        >
          {t(takenBack ? 'done.labelAdjust' : 'label.again')}
        </Button>
      </div>
    </Note>
  );
}
