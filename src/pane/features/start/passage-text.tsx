import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import { MarkedText } from '../../shared/marked-text';
import type { Selection } from '../../shared/use-selection';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: '4',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  whole: { maxHeight: '40vh', overflowY: 'auto' },
});

/** Characters of a passage that are rendered until the clerk asks for all of it. */
const PREVIEW = 600;

interface PassageTextProps {
  readonly selection: Selection;
  /** Wraps the text, for marking a passage in it. */
  readonly children?: (text: ReactNode) => ReactNode;
}

/** The passage with what was found in it; long ones are cut until the clerk asks for all. */
export function PassageText({ selection, children = (text) => text }: PassageTextProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const layout = useLayout();
  const [whole, setWhole] = useState(false);
  const { text, findings } = selection;
  const shown = whole ? text : text.slice(0, PREVIEW);
  const long = text.length > 220 || text.split('\n').length > 4;
  const spans = (findings ?? []).filter(({ end }) => end <= shown.length);
  return (
    <>
      <div
        className={whole ? styles.whole : undefined}
        {...(whole && { tabIndex: 0, role: 'group', 'aria-label': t('start.selection') })}
      >
        {children(
          <p className={mergeClasses(styles.text, !whole && styles.clamped)}>
            <MarkedText text={shown} spans={spans} />
          </p>,
        )}
      </div>
      {long && (
        <div>
          <Button
            appearance="transparent"
            size="small"
            className={layout.quiet}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {t(whole ? 'start.less' : 'start.more')}
          </Button>
        </div>
      )}
    </>
  );
}
