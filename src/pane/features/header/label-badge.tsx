import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LabelStatus } from './label-status';

const useStyles = makeStyles({
  badge: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 400,
    lineHeight: tokens.lineHeightBase100,
    padding: '3px 9px',
    borderRadius: '12px',
    whiteSpace: 'nowrap',
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  needed: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  labelled: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
});

interface LabelBadgeProps {
  readonly status: LabelStatus;
  readonly expanded: boolean;
  readonly onClick: () => void;
}

/** Always visible; a click says where the label stands. */
export function LabelBadge({ status, expanded, onClick }: LabelBadgeProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const short = status === 'pending' || status === 'missing' ? 'needed' : status;
  const state = t(`header.label.${short}`);
  const look = short === 'unknown' || short === 'none' ? 'quiet' : short;
  return (
    <Button
      size="small"
      shape="circular"
      appearance="subtle"
      className={mergeClasses(styles.badge, styles[look])}
      aria-label={t('header.label.button', { state })}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {state}
    </Button>
  );
}
