import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from './layout';
import { useWaitingTime } from './use-waiting-time';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface QueuePlaceProps {
  readonly position: number;
  /** Estimated seconds. */
  readonly seconds: number | undefined;
  /** Where the `Announcer` doesn't say it: one of two places. */
  readonly announced?: boolean;
}

/** The place in the queue; it is announced when it changes, the estimate beside it is not. */
export function QueuePlace({ position, seconds, announced = false }: QueuePlaceProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const time = useWaitingTime();
  const place = t('stream.queue', { position });
  return (
    <div className={layout.stack}>
      <strong>
        {seconds === undefined ? place : t('stream.queueTime', { position, time: time(seconds) })}
      </strong>
      <span className={layout.small}>{t('stream.queueHint')}</span>
      {announced && (
        <span role="status" className={styles.hidden}>
          {place}
        </span>
      )}
    </div>
  );
}
