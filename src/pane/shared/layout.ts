import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows, cards and small print, the same in every state. */
export const useLayout = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  cardTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
  },
  row: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  between: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  plain: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  stack: { display: 'flex', flexDirection: 'column', gap: '8px' },
  full: { width: '100%' },
  /** A button that looks like a link. */
  quiet: {
    minWidth: 0,
    padding: '2px 0',
    fontWeight: 400,
    color: tokens.colorBrandForeground1,
    justifyContent: 'flex-start',
  },
  start: { alignSelf: 'flex-start' },
  /** A menu in the middle of a screen, above what stands below it. */
  above: { zIndex: 2 },
});
