import {
  decideLabel,
  knownLabelTexts,
  type LabelDecision,
  labelText,
  strongerLabel,
} from '../../core/disclosure';
import type { LabelKind, PaneConfig } from '../../core/protocol';
import { findTask } from '../../core/tasks';
import type { LabelRequest, LabelState } from '../hosts/host';
import type { Answer, Conversation } from './conversation';
import type { Entry, Review } from './state';

type Disclosure = PaneConfig['policy']['disclosure'];

/** The label that this answer brings along if it goes into the document now. */
export function labelFor(
  conversation: Conversation,
  answer: Answer,
  review: Pick<Review, 'facts' | 'reviewed' | 'wish'>,
  rules: Disclosure,
): LabelDecision {
  const { facts } = review;
  return decideLabel(
    {
      effect: findTask(conversation.task)?.effect ?? 'created',
      generative: answer.generative,
      // Where the comparison failed, the stricter row of the table holds.
      added: facts === 'failed' || (facts !== 'pending' && facts.additions.length > 0),
      reviewed: review.reviewed,
      wish: review.wish,
    },
    rules,
  );
}

/** The request that puts `kind` into the document, with the property that says AI was used. */
export function labelRequest(
  kind: LabelKind,
  rules: Disclosure,
  about: {
    readonly generative: boolean;
    readonly tasks: readonly string[];
    readonly language?: string;
    readonly now: Date;
  },
): LabelRequest {
  const translation = about.language === undefined ? undefined : rules.translations[about.language];
  return {
    kind,
    text: labelText(kind, rules),
    ...(translation !== undefined && kind === 'created' && { translation }),
    knownTexts: knownLabelTexts(rules),
    ...(about.generative && { property: { tasks: about.tasks, date: about.now.toISOString().slice(0, 10) } }),
  };
}

/** A label was deleted while AI content stays in the document. */
export function labelIsMissing(label: LabelState): boolean {
  return strongerLabel(label.kind, label.required) !== label.kind;
}

/** What holds after `id` was taken back: the label from before, or what other AI passages still ask for. */
export function labelAfterTakingBack(entries: readonly Entry[], id: number): LabelKind | undefined {
  const labelled = entries.filter(
    ({ insertion, label }) => insertion && !insertion.takenBack && label && label.kind !== 'none',
  );
  const taken = labelled.find((entry) => entry.id === id);
  if (!taken) return undefined;
  const before = labelled[0]?.labelBefore;
  const rest = labelled.filter((entry) => entry !== taken).map(({ label }) => label?.kind ?? 'none');
  return rest.reduce(strongerLabel, strongerLabel(before?.kind ?? 'none', before?.required ?? 'none'));
}
