import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { restsOnNothing } from '../conversation/answer';
import type { Phase } from '../conversation/state';
import { usePaneState } from './pane-context';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says which state came up, in the queue the place, and not each word of an answer. */
export function Announcer() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { phase } = usePaneState();
  return (
    <div aria-live="polite" className={styles.hidden}>
      {phase.name === 'stream' && phase.position
        ? t('stream.queue', { position: phase.position })
        : t(`announce.${nameOf(phase)}`)}
    </div>
  );
}

function nameOf(phase: Phase): string {
  if (phase.name === 'review' && restsOnNothing(phase.conversation, phase.answer)) return 'unanswered';
  if (phase.name === 'compare' && phase.sides.every(({ status }) => status === 'ended')) return 'compared';
  return phase.name;
}
