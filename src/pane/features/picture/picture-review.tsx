import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { labelText } from '../../../core/disclosure';
import type { Origin } from '../../../core/protocol';
import { LONGEST_ALTERNATIVE } from '../../../core/tasks';
import { labelFor } from '../../conversation/label';
import type { Phase } from '../../conversation/state';
import { copyText } from '../../shared/clipboard';
import { DrawnView } from '../../shared/drawn-view';
import { InsteadNote } from '../../shared/instead-note';
import { useLayout } from '../../shared/layout';
import { usePane, usePaneState } from '../../shared/pane-context';
import { ProblemNote } from '../../shared/problem-note';
import { RefineBox } from '../../shared/refine-box';
import { Screen } from '../../shared/screen';
import { SecondCheckNote } from '../../shared/second-check-note';
import { useDiscard } from '../../shared/use-discard';
import { useKeys } from '../../shared/use-keys';
import { WriterLine } from '../../shared/writer-line';
import { PicturePoints, strangersIn } from './picture-points';
import { useParts } from './use-parts';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** Alternative text and caption beside the picture, both to be edited, then one click (KI-Kompass, 4). */
export function PictureReview({ phase }: { readonly phase: ReviewPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, flow } = usePane();
  const { models } = usePaneState();
  const { conversation, answer, review } = phase;
  const { parts, change, settle } = useParts(phase);
  const [copied, setCopied] = useState<string>();
  const [refinement, setRefinement] = useState('');
  const [refinementOrigin, setRefinementOrigin] = useState<Origin>('typed');

  const rules = config.policy.disclosure;
  const { kind } = labelFor(conversation, answer, review, rules);
  const sentence = labelText(kind, rules);
  const modelName = models.find(({ id }) => id === answer.modelName)?.name ?? answer.modelName;
  const canInsert = parts.alternative.trim() !== '' && !review.busy;

  const insert = async (): Promise<void> => {
    if (!canInsert) return;
    await settle();
    const trimmed = { alternative: parts.alternative.trim(), caption: parts.caption.trim() };
    await flow.insert({ where: 'picture', parts: trimmed });
  };
  const copy = async (): Promise<void> => {
    const caption = [parts.caption.trim(), sentence].filter((part) => part !== '').join(' ');
    const worked = await copyText(`${parts.alternative}\n\n${caption}`);
    if (worked) flow.copied();
    setCopied(worked ? 'common.copied' : 'common.copyFailed');
  };
  const refine = async (): Promise<void> => {
    const instruction = refinement.trim();
    if (instruction === '') return;
    await settle();
    await flow.refine(instruction, conversation.model, refinementOrigin);
  };
  const unsaved = answer.edited !== undefined || refinement.trim() !== '';
  const { question, stay, discard, leave } = useDiscard(unsaved, review.busy);
  useKeys({ main: () => (question ? stay() : void insert()), back: leave });

  const stranger = (text: string): string | undefined => {
    const found = strangersIn(text, review.facts);
    return found.length > 0
      ? t('review.stranger', { words: found.map((words) => `„${words}“`).join(', ') })
      : undefined;
  };
  return (
    <Screen
      title={t('picture.review')}
      step={question ? 'asking' : 'ready'}
      beside={<WriterLine model={modelName} seconds={answer.seconds} />}
      foot={
        <>
          {sentence !== '' && <p className={layout.small}>{t('picture.label')}</p>}
          <RefineBox
            value={refinement}
            example={t('picture.refineHint')}
            maxLength={config.limits.instruction}
            onChange={setRefinement}
            onOrigin={setRefinementOrigin}
            onRefine={() => void refine()}
          />
          {question ?? (
            <>
              <Button appearance="primary" disabledFocusable={!canInsert} onClick={() => void insert()}>
                {t('picture.insert')}
              </Button>
              {review.busy && <Spinner size="tiny" labelPosition="after" label={t('review.inserting')} />}
              <div className={layout.between}>
                <Button appearance="transparent" className={layout.quiet} onClick={() => void copy()}>
                  {t('common.copy')}
                </Button>
                <Button appearance="transparent" className={layout.quiet} onClick={discard}>
                  {t('review.discard')}
                </Button>
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
      {review.problem && <ProblemNote problem={review.problem} runId={answer.runId} />}
      <PicturePoints phase={phase} parts={parts} />
      {conversation.picture && <DrawnView small picture={conversation.picture} alt={t('picture.marked')} />}
      <PartField
        label={t('picture.alternative')}
        hint={t('picture.counter', { count: parts.alternative.length, most: LONGEST_ALTERNATIVE })}
        warning={
          stranger(parts.alternative) ??
          (parts.alternative.length > LONGEST_ALTERNATIVE ? t('picture.tooLong') : undefined)
        }
        value={parts.alternative}
        rows={4}
        onChange={(alternative) => change({ ...parts, alternative })}
      />
      <PartField
        label={t('picture.caption')}
        hint={t('picture.captionHint')}
        warning={stranger(parts.caption)}
        value={parts.caption}
        rows={2}
        onChange={(caption) => change({ ...parts, caption })}
      />
      {sentence !== '' && (
        <section className={layout.card}>
          <h3 className={layout.cardTitle}>{t('label.title')}</h3>
          <p className={layout.plain} lang="de">
            „{sentence}“
          </p>
        </section>
      )}
    </Screen>
  );
}

interface PartFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly warning: string | undefined;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

function PartField({ label, hint, warning, value, rows, onChange }: PartFieldProps) {
  return (
    <Field
      label={label}
      hint={hint}
      validationState={warning ? 'warning' : 'none'}
      validationMessage={warning}
    >
      <Textarea
        value={value}
        rows={rows}
        resize="vertical"
        lang="de"
        // One line: neither an alternative text nor a caption has paragraphs.
        onChange={(_, data) => onChange(data.value.replace(/\s*\n\s*/g, ' '))}
      />
    </Field>
  );
}
