import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** Words of the steps, from unsure to sure. */
export const STEPS = ['possible', 'likely', 'sure', 'certain'] as const;

/** A passed check digit or an unmistakable form. */
const CERTAIN = 0.95;

/** How sure a finding is, as a step from 1 to 4; from 3 on it counts as sure by the policy. */
export function surenessStep(confidence: number, sureFrom: number): number {
  if (confidence >= sureFrom) return confidence >= CERTAIN ? 4 : 3;
  return confidence >= (0.5 + sureFrom) / 2 ? 2 : 1;
}

const useStyles = makeStyles({
  sureness: { display: 'inline-flex', alignItems: 'center', gap: '5px', whiteSpace: 'nowrap' },
  bars: { display: 'inline-flex', alignItems: 'flex-end', gap: '2px' },
  // Borders alone draw the bars: high-contrast designs take backgrounds away.
  bar: {
    boxSizing: 'border-box',
    width: '5px',
    borderRadius: '1px',
    border: '1px solid currentColor',
    ':nth-child(1)': { height: '5px' },
    ':nth-child(2)': { height: '7px' },
    ':nth-child(3)': { height: '9px' },
    ':nth-child(4)': { height: '11px' },
  },
  empty: { opacity: 0.45 },
  full: { borderLeftWidth: '4px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How sure a finding is, in a word and in steps. */
export function Sureness({ step }: { readonly step: number }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <span className={styles.sureness}>
      <span className={styles.hidden}>{t('check.sureness.step', { step })}</span>
      <span className={styles.bars} aria-hidden="true">
        {STEPS.map((word, index) => (
          <span key={word} className={mergeClasses(styles.bar, index < step ? styles.full : styles.empty)} />
        ))}
      </span>
      {t(`check.sureness.${STEPS[step - 1]}`)}
    </span>
  );
}
