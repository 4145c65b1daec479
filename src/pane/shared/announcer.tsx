import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { usePaneState } from './pane-context';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says which state came up, not each word of an answer. */
export function Announcer() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { phase } = usePaneState();
  return (
    <div aria-live="polite" className={styles.hidden}>
      {t(`announce.${phase.name}`)}
    </div>
  );
}
