import { restsOnNothing } from '../../conversation/answer';
import { labelFor, labelIsMissing } from '../../conversation/label';
import type { Services } from '../../conversation/services';
import type { State } from '../../conversation/state';

export type LabelStatus = 'unknown' | 'none' | 'pending' | 'missing' | 'labelled';

/** What the badge says: the document as it stands, and the answer that is about to go in. */
export function labelStatus(
  { label, phase }: State,
  rules: Services['config']['policy']['disclosure'],
): LabelStatus {
  if (label && labelIsMissing(label)) return 'missing';
  if (label && label.kind !== 'none') return 'labelled';
  if (
    phase.name === 'review' &&
    // Until the comparison is there nobody knows whether there is anything new.
    phase.review.facts !== 'pending' &&
    !restsOnNothing(phase.conversation, phase.answer) &&
    labelFor(phase.conversation, phase.answer, phase.review, rules).kind !== 'none'
  ) {
    return 'pending';
  }
  return label ? 'none' : 'unknown';
}
