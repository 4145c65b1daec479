import { type Block, contentText } from '../../core/content/block';
import type { Source } from '../../core/protocol';
import { inlinesOf } from './answer';
import type { Answer, Conversation } from './conversation';
import { replacesText } from './effect';
import type { Services } from './services';
import type { ReviewFacts } from './state';

/** What the clerk should look at before inserting. A failure is said, never hidden. */
export async function reviewFacts(
  conversation: Conversation,
  answer: Answer,
  { checker, library }: Pick<Services, 'checker' | 'library'>,
): Promise<ReviewFacts | 'failed'> {
  try {
    const { buildLedger, findAdditions, findStrangers, toMarkdown } = await library();
    const text = answer.edited ?? contentText(answer.blocks);
    const findings = await checker.findings(text);
    const known = [
      conversation.text,
      conversation.instruction ?? '',
      ...conversation.turns.filter(({ role }) => role === 'user').map(({ shown }) => shown),
    ];
    const strangers = findStrangers(text, findings, restoredSpans(answer, text), known);
    return {
      ...(replacesText(conversation) && { same: sameAs(conversation, answer, toMarkdown) }),
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

/** What the answer is equal to; the clerk may have edited the text before it was sent. */
function sameAs(
  { text, passage }: Conversation,
  { blocks }: Answer,
  write: (blocks: readonly Block[]) => string,
): ReviewFacts['same'] {
  const answered = lines(write(blocks));
  if (answered !== lines(text)) return undefined;
  return !passage || answered === lines(write(passage.blocks.map(({ block }) => block)))
    ? 'document'
    : 'sent';
}

/** The lines that hold words; spaces at their ends and empty paragraphs change nothing. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

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
