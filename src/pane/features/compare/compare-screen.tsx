import { Button, Field, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelInfo, Origin } from '../../../core/protocol';
import { problemError } from '../../../core/protocol/problems';
import { asProblem } from '../../conversation/as-problem';
import { type Intent, modelObstacle } from '../../conversation/model-choice';
import type { FurtherScreenProps } from '../../shared/further';
import { useLayout } from '../../shared/layout';
import { LongTextNote } from '../../shared/long-text-note';
import { usePane, usePaneState } from '../../shared/pane-context';
import { ProblemNote } from '../../shared/problem-note';
import { type Choice, quickActions, takesNotes } from '../../shared/quick-actions';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { useSelection } from '../../shared/use-selection';

const useStyles = makeStyles({
  /** Never wider than the pane, however long a name is. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Gives way to a narrow pane. */
const NARROW = { style: { width: '100%', minWidth: 0 } };

/** What two models are to do with the same text, and which two. */
export function CompareScreen({ busy, onLeave }: FurtherScreenProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  const { flow, host, preferences, store } = usePane();
  const { models } = usePaneState();
  const { application, content } = host.abilities;
  const selection = useSelection(!busy, false);
  const [chosen, setChosen] = useState({
    task: preferences.get('compare-task'),
    first: preferences.get('compare-first'),
    second: preferences.get('compare-second'),
  });
  const choose = (name: keyof typeof chosen, value: string): void => {
    preferences.set(`compare-${name}`, value);
    setChosen({ ...chosen, [name]: value });
  };

  const choices = quickActions(content)
    .filter(({ task }) => !takesNotes(task))
    .flatMap(({ task, choices: several }): readonly Choice[] =>
      several ? several : [{ task, options: {}, name: `tasks.${task}` }],
    );
  const choice = choices.find(({ name }) => name === chosen.task) ?? choices[0]!;
  const origin: Origin = application === 'outlook' ? 'mail' : 'document';
  const intent: Intent = { task: choice.task, origins: [origin] };
  const open = models.filter((model) => modelObstacle(model, intent) === undefined);
  const first = open.find(({ id }) => id === chosen.first) ?? open.find((one) => one.default) ?? open[0];
  const rest = open.filter((one) => one !== first);
  const second = rest.find(({ id }) => id === chosen.second) ?? rest[0];
  const smaller = first && second && first.maxCharacters < second.maxCharacters ? first : second;
  const canStart = selection.passage !== undefined && first !== undefined && second !== undefined && !busy;

  const start = async (): Promise<void> => {
    if (!canStart) return;
    try {
      const latest = await selection.latest();
      if (latest === 'unread') return;
      if (!latest) throw problemError('empty-text');
      const about: Choice['options'] =
        choice.task === 'summarise' && content === 'mail-read' && !latest.isPart ? { about: 'mail' } : {};
      await flow.compare(
        {
          task: choice.task,
          options: { ...choice.options, ...about },
          origin,
          model: first,
          passage: latest.passage,
          text: latest.text,
        },
        second,
      );
    } catch (error) {
      store.dispatch({ type: 'start-problem', problem: asProblem(error) });
    }
  };
  useKeys({ main: () => void start(), back: busy ? flow.back : onLeave });

  const nameOf = (model: ModelInfo): string => `${model.name} · ${t(`model.place.${model.place}`)}`;
  const group = (name: string): string =>
    name.startsWith('styles.')
      ? `${t('tasks.rephrase')}: `
      : name.startsWith('languages.')
        ? `${t('tasks.translate')}: `
        : '';
  const modelField = (
    name: 'first' | 'second',
    current: ModelInfo | undefined,
    offered: readonly ModelInfo[],
  ) => (
    <Field className={styles.field} label={t(name === 'first' ? 'compare.first' : 'compare.second')}>
      <Select
        style={{ minWidth: 0 }}
        select={NARROW}
        value={current?.id ?? ''}
        disabled={busy}
        onChange={(_, { value }) => choose(name, value)}
      >
        {offered.map((model) => (
          <option key={model.id} value={model.id}>
            {nameOf(model)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Screen
      title={t('compare.title')}
      foot={
        <>
          <Button appearance="primary" disabledFocusable={!canStart} onClick={() => void start()}>
            {t('compare.start')}
          </Button>
          {busy && <Spinner size="tiny" labelPosition="after" label={t('checking.title')} />}
          <Button appearance="transparent" className={layout.quiet} onClick={busy ? flow.back : onLeave}>
            {t('common.back')}
          </Button>
        </>
      }
    >
      <p className={layout.plain}>{t('compare.hint')}</p>
      {selection.problem && <ProblemNote problem={selection.problem} />}
      <section className={layout.card} aria-label={t('start.selection')}>
        {selection.passage ? (
          <>
            <h3 className={layout.cardTitle}>
              {t('start.size', {
                paragraphs: t('start.paragraphs', { count: selection.passage.blocks.length }),
                words: t('start.words', { count: selection.text.trim().split(/\s+/).length }),
              })}
            </h3>
            <p className={layout.plain}>{selection.text.slice(0, 160)}</p>
          </>
        ) : (
          <strong role="status">
            {t(selection.status === 'reading' ? 'start.reading' : 'start.actionsDisabled')}
          </strong>
        )}
      </section>
      <Field className={styles.field} label={t('compare.task')}>
        <Select
          style={{ minWidth: 0 }}
          select={NARROW}
          value={choice.name}
          disabled={busy}
          onChange={(_, { value }) => choose('task', value)}
        >
          {choices.map(({ name }) => (
            <option key={name} value={name}>
              {group(name)}
              {t(name)}
            </option>
          ))}
        </Select>
      </Field>
      {modelField('first', first, open)}
      {second ? modelField('second', second, rest) : <p role="status">{t('compare.onlyOne')}</p>}
      {smaller && <LongTextNote text={selection.text} model={smaller} task={choice.task} />}
    </Screen>
  );
}
