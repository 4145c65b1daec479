import { Checkbox } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { labelText } from '../../../core/disclosure';
import { hasNothingNew, labelFor } from '../../conversation/label';
import type { Phase } from '../../conversation/state';
import { useLayout } from '../../shared/layout';
import { usePane } from '../../shared/pane-context';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** In the foot, before the click: which label comes along, and the tick that decides between the two notices. */
export function LabelLine({ phase }: { readonly phase: ReviewPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, store } = usePane();
  const { answer, conversation, review } = phase;
  const decision = labelFor(conversation, answer, review, config.policy.disclosure);
  if (hasNothingNew(review)) return null;
  return (
    <div>
      <p role="status" className={layout.small}>
        {t(`review.label.${lineOf(decision)}`)}
      </p>
      <Checkbox
        label={t('review.checked')}
        checked={review.reviewed}
        onChange={(_, { checked }) => store.dispatch({ type: 'reviewed', reviewed: checked === true })}
      />
    </div>
  );
}

function lineOf({ kind, reason, mandatory }: ReturnType<typeof labelFor>): string {
  if (kind === 'none') return reason === 'rules' ? 'rules' : 'none';
  if (kind !== 'created') return kind === 'simplified' ? 'simplified' : 'unchecked';
  if (!mandatory) return 'wished';
  return reason === 'added' ? 'added' : 'created';
}

/** Below the answer: the sentence itself, and what the clerk may decide about it. */
export function LabelDetails({ phase }: { readonly phase: ReviewPhase }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const { config, store } = usePane();
  const { answer, conversation, review } = phase;
  const rules = config.policy.disclosure;
  const decision = labelFor(conversation, answer, review, rules);
  if (decision.reason === 'unchanged') return null;
  const isNotice = decision.reason === 'simplified' && rules.simplifiedNotice;
  const mayAdd = !decision.mandatory && !isNotice && (answer.generative || rules.labelRules);
  if (decision.kind === 'none' && !isNotice && !mayAdd) return null;
  const set = (wish: typeof review.wish): void => store.dispatch({ type: 'wish', wish });
  return (
    <section className={layout.card}>
      <h3 className={layout.cardTitle}>{t('label.title')}</h3>
      {decision.kind !== 'none' && (
        <p className={layout.plain} lang="de">
          „{labelText(decision.kind, rules)}“
        </p>
      )}
      {isNotice && (
        <Checkbox
          label={t('review.label.leaveOut')}
          checked={review.wish === 'no-notice'}
          onChange={(_, { checked }) => set(checked === true ? 'no-notice' : 'default')}
        />
      )}
      {mayAdd && (
        <Checkbox
          label={t('review.label.add')}
          checked={review.wish === 'label'}
          onChange={(_, { checked }) => set(checked === true ? 'label' : 'default')}
        />
      )}
    </section>
  );
}
