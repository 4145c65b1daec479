import { contentText } from '../../core/content/block';
import type { Source } from '../../core/protocol';
import { inlinesOf } from './answer';
import type { Answer, Conversation } from './conversation';
import type { Services } from './services';
import type { ReviewFacts } from './state';

/** What the clerk should look at before inserting. A failure is said, never hidden. */
export async function reviewFacts(
  conversation: Conversation,
  answer: Answer,
  { checker, library }: Pick<Services, 'checker' | 'library'>,
): Promise<ReviewFacts | 'failed'> {
  try {
    const { buildLedger, findAdditions, findStrangers } = await library();
    const text = answer.edited ?? contentText(answer.blocks);
    const findings = await checker.findings(text);
    const known = [
      conversation.text,
      conversation.instruction ?? '',
      ...conversation.turns.filter(({ role }) => role === 'user').map(({ shown }) => shown),
    ];
    const strangers = findStrangers(text, findings, restoredSpans(answer, text), known);
    return {
      additions: findAdditions({
        source: [...known, ...(answer.sources ?? []).map(sourceText)].join('\n'),
        answer: text,
        task: conversation.task,
        findings,
      }).map(({ kind, text: words }) => ({ kind, text: words })),
      ledger: conversation.task === 'reply' ? buildLedger(conversation.text, text) : [],
      strangers: [...new Set(strangers.map(({ start, end }) => text.slice(start, end)))],
    };
  } catch {
    return 'failed';
  }
}

/** What the clerk can read of a source, with the number that the answer names it by. */
const sourceText = ({ title, excerpt = '' }: Source, index: number): string =>
  `[${index + 1}] ${title}\n${excerpt}`;

/** Places of restored values in `contentText(answer.blocks)`; an edited answer has none. */
function restoredSpans(answer: Answer, text: string): { start: number; end: number }[] {
  if (answer.edited !== undefined) return [];
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const inline of inlinesOf(answer.blocks)) {
    const start = text.indexOf(inline.text, from);
    if (start < 0) continue;
    from = start + inline.text.length;
    if (inline.placeholder) spans.push({ start, end: from });
  }
  return spans;
}
