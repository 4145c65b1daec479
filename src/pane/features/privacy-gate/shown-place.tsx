import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // The screen's own padding.
    top: '-12px',
    zIndex: 1,
    padding: '6px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface ShownPlaceProps {
  readonly words: string;
  /** Counts the looks: each brings the focus here. */
  readonly turn: number;
  readonly nth: number;
  readonly count: number;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** Which place of a finding is shown below, with the way to the next one and back to the list. */
export function ShownPlace({ words, turn, nth, count, onNext, onLeave }: ShownPlaceProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const leave = useRef<HTMLButtonElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Who goes from place to place stays on that button.
    (turn > 0 && next.current ? next : leave).current?.focus({ preventScroll: true });
  }, [turn]);
  return (
    <div className={styles.bar}>
      <span role="status">
        {t('check.shows', { words })}{' '}
        {count === 0 ? t('check.notInPreview') : t('check.placeOf', { place: nth + 1, places: count })}
      </span>
      <div className={layout.row}>
        <Button ref={leave} size="small" onClick={onLeave}>
          {t('check.backToFinding')}
        </Button>
        {count > 1 && (
          <Button ref={next} size="small" onClick={onNext}>
            {t('check.nextPlace')}
          </Button>
        )}
      </div>
    </div>
  );
}
