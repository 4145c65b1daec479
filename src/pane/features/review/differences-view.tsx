import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { own } from '../../theme';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line' },
  added: {
    backgroundColor: own.addedBackground,
    color: own.addedForeground,
    textDecorationLine: 'none',
    borderRadius: '2px',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  removed: {
    backgroundColor: own.removedBackground,
    color: own.removedForeground,
    borderRadius: '2px',
    // A removed and an added word side by side are two words.
    '& + ins': { marginInlineStart: '3px' },
  },
});

interface DifferencesViewProps {
  readonly before: string;
  readonly after: string;
}

/** Several empty paragraphs in a row are one gap here. */
const tidy = (text: string): string => text.replace(/\n{3,}/g, '\n\n');

/** Before and after by words; changes are told by `ins` and `del`, not by colour alone. */
export function DifferencesView({ before, after }: DifferencesViewProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { library } = usePane();
  const [read, setRead] = useState<Awaited<ReturnType<typeof library>>>();
  useEffect(() => {
    let mounted = true;
    void library().then((loaded) => mounted && setRead(() => loaded));
    return () => {
      mounted = false;
    };
  }, [library]);
  const segments = useMemo(() => read?.differences(tidy(before), tidy(after)), [read, before, after]);
  if (!segments) return null;
  if (segments.every(({ kind }) => kind === 'same')) {
    return <p className={layout.plain}>{t('review.noChanges')}</p>;
  }
  return (
    <p className={styles.text}>
      {segments.map(({ kind, text }, index) => {
        const key = `${index}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        if (kind === 'added') {
          return (
            <ins key={key} className={styles.added}>
              {text}
            </ins>
          );
        }
        return (
          <del key={key} className={styles.removed}>
            {text}
          </del>
        );
      })}
    </p>
  );
}
