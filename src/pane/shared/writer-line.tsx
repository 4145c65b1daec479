import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLayout } from './layout';

const useStyles = makeStyles({
  line: { display: 'flex', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  seconds: { flexShrink: 0, whiteSpace: 'pre' },
});

/** Who writes and for how long; a long name is cut off, the seconds never. */
export function WriterLine({ model, seconds }: { readonly model?: string; readonly seconds: number }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const time = t('review.seconds', { count: seconds });
  if (model === undefined) return <span className={layout.small}>{time}</span>;
  return (
    <span className={mergeClasses(layout.small, styles.line)} title={model}>
      <span className={styles.name}>{model}</span>
      <span className={styles.seconds}> · {time}</span>
    </span>
  );
}
