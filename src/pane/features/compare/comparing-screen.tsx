import { Button, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SideIndex } from '../../conversation/comparing';
import type { Phase } from '../../conversation/state';
import { tabKeys } from '../../shared/arrow-keys';
import { StopIcon } from '../../shared/icons';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';
import { Screen } from '../../shared/screen';
import { useAuthorNames } from '../../shared/use-author-names';
import { useKeys } from '../../shared/use-keys';
import { useStop } from '../../shared/use-stop';
import { useTaskName } from '../../shared/use-task-name';
import { CompareSide } from './compare-side';
import { useIsWide } from './use-is-wide';

type ComparePhase = Extract<Phase, { name: 'compare' }>;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

/** By the number of answers that came. */
const FOOT = ['compare.none', 'compare.chooseOne', 'compare.choose'] as const;

const SIDES: readonly SideIndex[] = [0, 1];

/** Two answers to the same text, side by side where there is room, else behind tabs that both say how far they are. */
export function ComparingScreen({ phase }: { readonly phase: ComparePhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { flow, store } = usePane();
  const authorNames = useAuthorNames();
  const wide = useIsWide();
  const [shown, setShown] = useState<SideIndex>(0);
  const { sides, conversation } = phase;
  const written = sides.filter(({ status }) => status === 'running').map(({ stream }) => stream);
  const running = written.length > 0;
  const { question, stop, stay } = useStop(written);
  const answers = sides.filter(({ entryId }) => entryId !== undefined).length;
  const shownEntry = wide ? undefined : sides[shown].entryId;
  const main = (): void => {
    if (shownEntry !== undefined) flow.open(shownEntry);
  };
  useKeys(
    question
      ? { main: stay, back: stay }
      : { main, back: running ? stop : () => store.dispatch({ type: 'start' }) },
  );
  const nameOf = (index: SideIndex): string => authorNames(sides[index].stream);
  const stateOf = (index: SideIndex): string => {
    const { status, problem, entryId } = sides[index];
    if (status === 'running') return t('compare.running');
    return t(problem && entryId === undefined ? 'compare.failed' : 'compare.ready');
  };
  return (
    <Screen
      title={t('compare.runs', { task: useTaskName()(conversation) })}
      foot={
        running ? (
          <>
            <span className={layout.small}>{t('compare.same')}</span>
            {question ?? (
              <Button icon={<StopIcon />} onClick={stop}>
                {t('compare.stopBoth')}
              </Button>
            )}
          </>
        ) : (
          <>
            <span className={layout.small}>{t(FOOT[answers] ?? 'compare.none')}</span>
            <Button onClick={() => store.dispatch({ type: 'start' })}>{t('common.back')}</Button>
          </>
        )
      }
    >
      {wide ? (
        <div className={styles.columns}>
          {SIDES.map((index) => (
            <CompareSide
              key={index}
              side={sides[index]}
              onStop={() => flow.stopSide(index)}
              name={nameOf(index)}
            />
          ))}
        </div>
      ) : (
        <>
          <TabList
            size="small"
            vertical
            aria-label={t('compare.title')}
            selectedValue={shown}
            onTabSelect={(_, { value }) => setShown(value as SideIndex)}
            {...tabKeys}
          >
            {SIDES.map((index) => (
              <Tab key={index} value={index}>
                {nameOf(index)} · {stateOf(index)}
              </Tab>
            ))}
          </TabList>
          {/* Both stay mounted, so that their times go on. */}
          {SIDES.map((index) => (
            <div key={index} hidden={index !== shown}>
              <CompareSide side={sides[index]} onStop={() => flow.stopSide(index)} name={nameOf(index)} />
            </div>
          ))}
        </>
      )}
    </Screen>
  );
}
