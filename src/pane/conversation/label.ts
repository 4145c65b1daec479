import {
  decideLabel,
  knownLabelTexts,
  type LabelDecision,
  labelText,
  strongerLabel,
} from '../../core/disclosure';
import type { LabelKind, PaneConfig } from '../../core/protocol';
import type { LabelRequest, LabelState } from '../hosts/host';
import type { Answer, Conversation } from './conversation';
import { effectOf } from './effect';
import type { Entry, Review, State } from './state';

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
      effect: effectOf(conversation),
      generative: answer.generative,
      // Where the comparison failed, the stricter row of the table holds.
      added: facts === 'failed' || (facts !== 'pending' && facts.additions.length > 0),
      unchanged: typeof facts === 'object' && facts.same !== undefined,
      reviewed: review.reviewed,
      wish: review.wish,
    },
    rules,
  );
}

/** The document says the same already: nothing is to be inserted. */
export const hasNothingNew = ({ facts }: Pick<Review, 'facts'>): boolean =>
  typeof facts === 'object' && facts.same === 'document';

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
    pictureText: rules.picture,
    ...(about.generative && { property: { tasks: about.tasks, date: about.now.toISOString().slice(0, 10) } }),
  };
}

/** A label was deleted while AI content stays in the document. */
export function labelIsMissing(label: LabelState): boolean {
  return strongerLabel(label.kind, label.required) !== label.kind;
}

/** Kind of label that a passage asks for while it stands in the document. */
export function labelOfPassage({ insertion, label }: Entry): LabelKind {
  return insertion && !insertion.takenBack ? (label?.kind ?? 'none') : 'none';
}

/** The notice that the text needs beside a picture's sentence: the strongest of these labels that is no picture's. */
export function noticeBeside(labels: readonly LabelKind[], rules: Disclosure): LabelRequest['notice'] {
  const kind = labels.filter((one) => one !== 'picture').reduce(strongerLabel, 'none');
  return kind === 'simplified' || kind === 'simplified-unchecked'
    ? { kind, text: labelText(kind, rules) }
    : 'none';
}

/** What holds after a passage was taken back: the label from before all of ours, or what the others still ask for. */
export function labelAfterTakingBack(entries: readonly Entry[], before: LabelState | undefined): LabelKind {
  return entries
    .map(labelOfPassage)
    .reduce(strongerLabel, strongerLabel(before?.kind ?? 'none', before?.required ?? 'none'));
}

/**
 * Label of the document before our passages, once `entry` goes in. It is noted anew where none of ours asks for one;
 * a passage that goes in a second time leaves the first one behind for good.
 */
export function labelBeforeOurs(
  { entries, labelBefore }: Pick<State, 'entries' | 'labelBefore'>,
  entryId: number,
  now: LabelState | undefined,
): LabelState | undefined {
  const isOpen = (entry: Entry) =>
    labelOfPassage(entry) !== 'none' ||
    (entry.insertion?.takenBack === true && entry.insertion.labelProblem !== undefined);
  const before = entries.some(isOpen) ? labelBefore : now;
  const again = entries.find(({ id }) => id === entryId);
  const left = again ? labelOfPassage(again) : 'none';
  if (!again || left === 'none') return before;
  return {
    kind: strongerLabel(before?.kind ?? 'none', left),
    places: before?.places ?? [],
    aiRecorded: again.answer.generative || (before?.aiRecorded ?? false),
    required: strongerLabel(before?.required ?? 'none', left),
  };
}
