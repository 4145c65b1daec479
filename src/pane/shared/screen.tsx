import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    // Nothing on top of the reader's eyes: what grows below doesn't move what is read.
    overflowAnchor: 'auto',
  },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: {
    margin: 0,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    ':focus': { outline: 'none' },
  },
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '12px' },
  beside: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface ScreenProps {
  /** Heading of the state; gets the focus when the state comes up. */
  readonly title: string;
  readonly titleHidden?: boolean;
  readonly beside?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  /** What the state waits for, where that changes in place: the focus that is lost then goes to the heading, too. */
  readonly step?: string;
  readonly mainRef?: Ref<HTMLElement>;
  readonly onScroll?: () => void;
}

/** One state of the pane: one column that scrolls, the next step in the foot. */
export function Screen({ title, titleHidden, beside, foot, children, step, mainRef, onScroll }: ScreenProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the state comes up, and at each of its steps
  useEffect(() => {
    // Never takes the focus from the document: only when the clerk works in the pane.
    const active = document.activeElement;
    if (document.hasFocus() && (!active || active === document.body)) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [step]);
  const headline = (
    <h2 ref={heading} tabIndex={-1} className={titleHidden ? styles.hidden : styles.title}>
      {title}
    </h2>
  );
  return (
    <>
      <main ref={mainRef} className={styles.main} onScroll={onScroll}>
        {titleHidden ? (
          headline
        ) : (
          <div className={styles.top}>
            {headline}
            {beside && <span className={styles.beside}>{beside}</span>}
          </div>
        )}
        {children}
      </main>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
