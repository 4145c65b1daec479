import { Button, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentText } from '../../../core/content/block';
import type { Origin } from '../../../core/protocol';
import { isPartial } from '../../conversation/answer';
import { canContinue } from '../../conversation/continued';
import { replacesText } from '../../conversation/effect';
import { hasNothingNew } from '../../conversation/label';
import { intentOf, pickModel } from '../../conversation/model-choice';
import { refined } from '../../conversation/refined';
import { withSources } from '../../conversation/sources';
import type { Phase } from '../../conversation/state';
import { tabKeys } from '../../shared/arrow-keys';
import { AuthorsLine } from '../../shared/authors-line';
import { ContentView } from '../../shared/content-view';
import { copyAnswer } from '../../shared/copy-answer';
import { Fold } from '../../shared/fold';
import { InsteadNote } from '../../shared/instead-note';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { modelPreference } from '../../shared/preferences';
import { ProblemNote } from '../../shared/problem-note';
import { RefineBox } from '../../shared/refine-box';
import { Screen } from '../../shared/screen';
import { SecondCheckNote } from '../../shared/second-check-note';
import { useDiscard } from '../../shared/use-discard';
import { useKeys } from '../../shared/use-keys';
import { WriterLine } from '../../shared/writer-line';
import { AnswerEditor } from './answer-editor';
import { AnswerSources } from './answer-sources';
import { DifferencesView } from './differences-view';
import { InsertButtons, waysToInsert } from './insert-buttons';
import { LabelDetails, LabelLine } from './label-line';
import { Ledger } from './ledger';
import { ReviewPoints } from './review-points';
import { showWords } from './show-words';

type ReviewPhase = Extract<Phase, { name: 'review' }>;
type View = 'differences' | 'answer' | 'original';

/** What to look at, then one click; the human decides (KI-Kompass, 4). */
export function ReviewScreen({ phase }: { readonly phase: ReviewPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow, host, preferences } = usePane();
  const { models } = usePaneState();
  const { conversation, answer, review } = phase;
  const hasSource = conversation.text.trim() !== '';
  const compares = hasSource && replacesText(conversation);
  const [view, setView] = useState<View>(compares && !isPartial(answer) ? 'differences' : 'answer');
  const [editing, setEditing] = useState(false);
  const [copied, setCopied] = useState<string>();
  const [refinement, setRefinement] = useState('');
  const [refinementOrigin, setRefinementOrigin] = useState<Origin>('typed');
  const text = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string>();

  // Shows the words once the view with the answer stands.
  useEffect(() => {
    if (wanted === undefined || !text.current) return;
    showWords(text.current, wanted);
    setWanted(undefined);
  }, [wanted]);

  const isChat = conversation.task === 'chat';
  const unsaved = answer.edited !== undefined || refinement.trim() !== '';
  const { question, stay, discard, leave } = useDiscard(unsaved && !isChat, review.busy);
  const unchanged = hasNothingNew(review);
  const [main] = waysToInsert(phase, host.abilities);
  const copy = async (): Promise<void> => {
    const outcome = await copyAnswer(phase, config.policy.disclosure);
    if (outcome !== 'failed') flow.copied();
    setCopied(COPY_MESSAGES[outcome]);
  };
  const next = (): void => {
    if (question) stay();
    else if (unchanged) discard();
    else void (main ? flow.insert(main.how) : copy());
  };
  useKeys(editing ? {} : { main: next, back: leave });

  if (editing) {
    return (
      <AnswerEditor
        text={answer.edited ?? answer.shown}
        onCancel={() => setEditing(false)}
        onDone={(edited, origin) => {
          setEditing(false);
          setView('answer');
          void flow.editAnswer(edited, origin);
        }}
      />
    );
  }

  const instruction = refinement.trim();
  const intent = intentOf(refined(phase, instruction, refinementOrigin));
  const refusesOrigin = intent.task === 'legal' && refinementOrigin !== 'typed';
  const wish = preferences.get(modelPreference(intent.task)) ?? conversation.model.id;
  const refiner = refusesOrigin ? undefined : pickModel(models, wish, intent);
  const refine = (): void => {
    if (instruction && refiner) void flow.refine(instruction, refiner, refinementOrigin);
  };
  const shown = review.sourceList ? answer.blocks : withSources(answer.blocks, answer.sources ?? [], false);
  const modelName = models.find(({ id }) => id === answer.modelName)?.name ?? answer.modelName;

  return (
    <Screen
      title={t('review.title')}
      step={question ? 'asking' : 'ready'}
      beside={
        <WriterLine model={answer.authors.length > 1 ? undefined : modelName} seconds={answer.seconds} />
      }
      foot={
        <>
          <LabelLine phase={phase} />
          {!isChat && (
            <RefineBox
              value={refinement}
              maxLength={config.limits.instruction}
              onChange={setRefinement}
              onOrigin={setRefinementOrigin}
              onRefine={refine}
            />
          )}
          {instruction !== '' && !refiner && (
            <span role="status" className={layout.small}>
              {t(refusesOrigin ? 'ask.notTyped' : 'review.refineNobody')}
            </span>
          )}
          {question ?? (
            <>
              {main ? (
                <InsertButtons phase={phase} onInsert={(how) => void flow.insert(how)} />
              ) : (
                <Button appearance="primary" onClick={next}>
                  {t(unchanged ? 'common.close' : 'common.copy')}
                </Button>
              )}
              <div className={layout.between}>
                {(main || unchanged) && (
                  <Button appearance="transparent" className={layout.quiet} onClick={copy}>
                    {t('common.copy')}
                  </Button>
                )}
                <Button
                  appearance="transparent"
                  className={layout.quiet}
                  aria-label={t('review.editTitle')}
                  onClick={() => setEditing(true)}
                >
                  {t('review.edit')}
                </Button>
                {!unchanged && (
                  <Button appearance="transparent" className={layout.quiet} onClick={discard}>
                    {t(isChat ? 'chat.backTo' : 'review.discard')}
                  </Button>
                )}
              </div>
            </>
          )}
          <span role="status" className={layout.small}>
            {copied && t(copied)}
          </span>
        </>
      }
    >
      <SecondCheckNote state={answer.secondCheck} />
      <InsteadNote writing={answer} />
      <AuthorsLine writing={answer} />
      {review.problem && <ProblemNote problem={review.problem} runId={answer.runId} />}
      {canContinue(conversation, answer, models) && (
        <div className={layout.row}>
          <Button size="small" onClick={() => void flow.goOn()}>
            {t('goOn.button')}
          </Button>
          <span className={layout.small}>
            {answer.parts ? t('goOn.part', { ...answer.parts }) : t('goOn.hint')}
          </span>
        </div>
      )}
      <TabList
        size="small"
        aria-label={t('review.tabs')}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
        {...tabKeys}
      >
        {compares && <Tab value="differences">{t('review.differences')}</Tab>}
        <Tab value="answer">{t('review.answer')}</Tab>
        {hasSource && <Tab value="original">{t('review.original')}</Tab>}
      </TabList>
      <ReviewPoints
        phase={phase}
        onShow={(words) => {
          setView(view === 'original' ? 'answer' : view);
          setWanted(words);
        }}
      />
      <Ledger
        facts={review.facts}
        onShow={(words) => {
          setView('answer');
          setWanted(words);
        }}
      />
      <div ref={text} role="tabpanel" aria-label={t(`review.${view}`)}>
        {view === 'differences' && <DifferencesView conversation={conversation} answer={answer} />}
        {view === 'answer' && <ContentView blocks={shown} />}
        {view === 'original' && (
          <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
            {conversation.passage
              ? contentText(conversation.passage.blocks.map(({ block }) => block))
              : conversation.text}
          </p>
        )}
      </div>
      <AnswerSources phase={phase} />
      {answer.reasoning !== '' && (
        <section className={layout.card}>
          <Fold title={t('stream.thoughts')}>
            <p className={layout.plain} style={{ whiteSpace: 'pre-line' }}>
              {answer.reasoning}
            </p>
          </Fold>
        </section>
      )}
      <LabelDetails phase={phase} />
    </Screen>
  );
}

const COPY_MESSAGES = {
  copied: 'common.copied',
  'copied-with-label': 'review.copiedLabel',
  failed: 'common.copyFailed',
} as const;
