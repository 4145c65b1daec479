import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { restsOnNothing } from '../conversation/answer';
import { usePaneState } from './pane-context';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says which state came up, not each word of an answer. */
export function Announcer() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { phase } = usePaneState();
  const unanswered = phase.name === 'review' && restsOnNothing(phase.conversation, phase.answer);
  return (
    <div aria-live="polite" className={styles.hidden}>
      {t(`announce.${unanswered ? 'unanswered' : phase.name}`)}
    </div>
  );
}
