import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '../../../core/protocol';
import { canContinue } from '../../conversation/continued';
import { intentOf, modelObstacle, pickModel } from '../../conversation/model-choice';
import type { Phase } from '../../conversation/state';
import { ContentView } from '../../shared/content-view';
import { useLayout } from '../../shared/layout';
import { ModelMenu } from '../../shared/model-menu';
import { usePane, usePaneState } from '../../shared/pane-context';
import { modelPreference } from '../../shared/preferences';
import { ProblemNote } from '../../shared/problem-note';
import { Screen } from '../../shared/screen';
import { useKeys } from '../../shared/use-keys';
import { useWorkflowWords } from '../../shared/use-workflow-words';

type ProblemPhase = Extract<Phase, { name: 'problem' }>;

/** Trying again would end the same way. */
const FINAL: readonly ProblemCode[] = [
  'classified',
  'mail-protected',
  'origin-not-allowed',
  'task-not-allowed',
  'text-too-long',
  'body-too-large',
  'empty-text',
];
/** Another text helps, or another model. */
const MODEL_TROUBLE: readonly ProblemCode[] = [
  'model-unreachable',
  'model-loading-timeout',
  'model-error',
  'workflow-failed',
  'model-busy',
  'model-not-found',
  'model-auth',
  'queue-full',
  'unknown-model',
  'stream-malformed',
  'stream-broken',
  'stream-silent',
  'answer-empty',
  'task-not-allowed',
  'origin-not-allowed',
];

/**
 * A workflow, as an own action or behind a model, is tried again only where none can have begun; who knows what a broken
 * one has done already.
 */
const NOT_BEGUN: readonly ProblemCode[] = [
  'personal-data',
  'second-check-failed',
  'check-failed',
  'check-not-loaded',
  'queue-full',
  'person-limit',
];
/** Going on would end the same way. */
const NOT_TO_GO_ON: readonly ProblemCode[] = ['answer-filtered', ...FINAL];

/** What happened, that nothing was lost, and what to do. */
export function ProblemScreen({ phase }: { readonly phase: ProblemPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { flow, preferences } = usePane();
  const { models } = usePaneState();
  const { problem, conversation, answer } = phase;
  const [chosen, setChosen] = useState(conversation.model.id);
  const isWorkflow = conversation.task === 'workflow';
  const once = !conversation.model.repeatable;
  const rules = models.find(({ kind }) => kind === 'rules');
  const intent = intentOf(conversation);
  const offersRules =
    !isWorkflow &&
    rules !== undefined &&
    rules.id !== conversation.model.id &&
    MODEL_TROUBLE.includes(problem.code) &&
    modelObstacle(rules, intent) === undefined;

  const model = pickModel(models, chosen, intent);
  // What follows a workflow is chosen by the clerk, not by what is offered just now.
  const other =
    model !== undefined &&
    model.id !== conversation.model.id &&
    (!once || model.id === chosen) &&
    !isWorkflow;
  const canRetry = other || (once ? NOT_BEGUN.includes(problem.code) : !FINAL.includes(problem.code));
  const retry = (): void => void flow.retry(other ? model : undefined);
  const canGoOn =
    answer !== undefined &&
    canContinue(conversation, answer, models) &&
    (!other || model.continues || answer.parts !== undefined) &&
    !NOT_TO_GO_ON.includes(problem.code);
  const goOn = (): void => void flow.goOn(other ? model : undefined);
  const main = canGoOn ? goOn : canRetry ? retry : flow.back;
  useKeys({ main, back: flow.back });
  const offersOther = models.some(
    (one) => one.id !== conversation.model.id && modelObstacle(one, intent) === undefined,
  );
  const words = useWorkflowWords()(problem.code, conversation, offersOther);
  return (
    <Screen
      title={t('problem.title')}
      titleHidden
      foot={
        <>
          {canGoOn && (
            <Button appearance="primary" onClick={goOn}>
              {t('goOn.button')}
            </Button>
          )}
          {canRetry && (
            <Button appearance={canGoOn ? 'secondary' : 'primary'} onClick={retry}>
              {t('common.retry')}
            </Button>
          )}
          {offersRules && <Button onClick={() => void flow.retry(rules)}>{t('problem.withRules')}</Button>}
          {canRetry || offersRules ? (
            <div className={layout.between}>
              {problem.code === 'personal-data' ? (
                <Button
                  appearance="transparent"
                  className={layout.quiet}
                  onClick={() => void flow.lookAgain()}
                >
                  {t('problem.look')}
                </Button>
              ) : (
                <span />
              )}
              <Button appearance="transparent" className={layout.quiet} onClick={flow.back}>
                {t('common.back')}
              </Button>
            </div>
          ) : (
            <Button appearance="primary" onClick={flow.back}>
              {t('common.back')}
            </Button>
          )}
          {!isWorkflow && (words || MODEL_TROUBLE.includes(problem.code)) && (
            <ModelMenu
              models={models}
              current={model}
              intent={intent}
              onChoose={(id) => {
                preferences.set(modelPreference(conversation.task), id);
                setChosen(id);
              }}
            />
          )}
        </>
      }
    >
      <ProblemNote problem={problem} runId={phase.runId} words={words} />
      {answer && (
        <section className={layout.card}>
          <div className={layout.between}>
            <h3 className={layout.cardTitle}>
              {t('problem.part')}
              {answer.parts && ` · ${t('long.part', { ...answer.parts })}`}
            </h3>
            <Button size="small" onClick={flow.keepPart}>
              {t('problem.keepPart')}
            </Button>
          </div>
          <ContentView blocks={answer.blocks} />
        </section>
      )}
    </Screen>
  );
}
