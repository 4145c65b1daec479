import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffSegment } from '../../../core/review';
import type { Answer, Conversation } from '../../conversation/conversation';
import type { Services } from '../../conversation/services';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { own } from '../../theme';
import { plainWords } from './plain-words';

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

type Library = Awaited<ReturnType<Services['library']>>;

interface DifferencesViewProps {
  readonly conversation: Conversation;
  readonly answer: Answer;
}

/** Several empty paragraphs in a row are one gap here. */
const tidy = (text: string): string => text.replace(/\n{3,}/g, '\n\n');

/** Of the words alone; where only the formatting changed, of the signs for it. */
function differencesOf(conversation: Conversation, answer: Answer, library: Library): readonly DiffSegment[] {
  const { text, passage } = conversation;
  const { blocksToInsert, differences, parseMarkdown } = library;
  const before = tidy(passage ? plainWords(parseMarkdown(text)) : text);
  const after = tidy(plainWords(blocksToInsert(conversation, answer)));
  return before === after
    ? differences(tidy(text), tidy(answer.edited ?? answer.shown))
    : differences(before, after);
}

/** Before and after by words; changes are told by `ins` and `del`, not by colour alone. */
export function DifferencesView({ conversation, answer }: DifferencesViewProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { library } = usePane();
  const [read, setRead] = useState<Library>();
  useEffect(() => {
    let mounted = true;
    void library().then((loaded) => mounted && setRead(() => loaded));
    return () => {
      mounted = false;
    };
  }, [library]);
  const segments = useMemo(
    () => read && differencesOf(conversation, answer, read),
    [read, conversation, answer],
  );
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
