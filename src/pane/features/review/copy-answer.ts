import { type Block, contentText } from '../../../core/content/block';
import { labelText } from '../../../core/disclosure';
import { labelFor } from '../../conversation/label';
import type { Services } from '../../conversation/services';
import { withSources } from '../../conversation/sources';
import type { Phase } from '../../conversation/state';
import { copyText } from '../../shared/clipboard';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** Copies the answer, formatted and plain; a mandatory sentence goes along (KI-Kompass, Kennzeichnung). */
export async function copyAnswer(
  phase: ReviewPhase,
  rules: Services['config']['policy']['disclosure'],
): Promise<'copied' | 'copied-with-label' | 'failed'> {
  const { conversation, answer, review } = phase;
  // Not compared yet: the stricter row of the table holds.
  const facts = review.facts === 'pending' ? 'failed' : review.facts;
  const decision = labelFor(conversation, answer, { ...review, facts }, rules);
  const withLabel = decision.kind !== 'none';
  const sentence: Block = { kind: 'paragraph', inlines: [{ text: labelText(decision.kind, rules) }] };
  const content = withSources(answer.blocks, answer.sources ?? [], review.sourceList);
  const blocks = withLabel ? [...content, sentence] : content;
  const { contentHtml } = await import('../../shared/content-html');
  const worked = await copyText(contentText(blocks), contentHtml(blocks));
  if (!worked) return 'failed';
  return withLabel ? 'copied-with-label' : 'copied';
}
