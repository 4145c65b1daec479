import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    borderLeft: '3px solid',
    borderRadius: '0 4px 4px 0',
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  warn: {
    borderLeftColor: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  bad: {
    borderLeftColor: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  good: {
    borderLeftColor: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  info: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
});

interface NoteProps {
  readonly tone: 'warn' | 'bad' | 'good' | 'info';
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A sentence that stands out: what happened, and what to do. */
export function Note({ tone, title, children }: NoteProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.note, styles[tone])}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
