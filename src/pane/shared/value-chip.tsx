import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { own } from '../theme';

const useStyles = makeStyles({
  chip: {
    backgroundColor: own.chipBackground,
    color: own.chipForeground,
    borderRadius: '3px',
    padding: '0 3px',
    boxDecorationBreak: 'clone',
    '@media (forced-colors: active)': { border: '1px solid', backgroundColor: 'Mark', color: 'MarkText' },
  },
});

/** A value that is or was masked; it looks the same everywhere. */
export function ValueChip({ children, title }: { readonly children: ReactNode; readonly title?: string }) {
  const styles = useStyles();
  return (
    <mark className={styles.chip} title={title}>
      {children}
    </mark>
  );
}
