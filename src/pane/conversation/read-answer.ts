import { parseMarkdown, restoreContent, toMarkdown } from '../../core/content';
import type { ModelInfo } from '../../core/protocol';
import { knownAddresses, linksLeftOut } from './answer';
import { allAuthors } from './authors';
import type { Answer, Conversation, Prepared } from './conversation';
import type { RunResult } from './running';

/** Reads an answer: Markdown first, then the values as text, links only where the source had them. */
export function readAnswer(
  conversation: Conversation,
  prepared: Prepared,
  result: RunResult,
  seconds: number,
  models: readonly ModelInfo[],
  before?: Pick<Answer, 'generative' | 'authors' | 'runIds'>,
): Answer {
  const addresses = knownAddresses(conversation, result.sources);
  const asked = result.modelName ?? conversation.model.id;
  const written = allAuthors(before?.authors ?? [], result.authors);
  const authors = written.length > 0 ? written : [asked];
  const { runId } = result;
  const restored = restoreContent(
    parseMarkdown(result.masked, { addresses }),
    prepared.mapping,
    prepared.expected,
  );
  return {
    runId,
    // A run that brought nothing has no part in it.
    runIds: [
      ...(before?.runIds ?? []),
      ...(runId !== undefined && (result.authors.length > 0 || !before) ? [runId] : []),
    ],
    modelName: authors.at(-1) ?? asked,
    authors,
    insteadOf: result.insteadOf,
    // One that needs the label is enough; so is a model that nobody knows.
    generative:
      before?.generative === true ||
      authors.some((author) => models.find(({ id }) => id === author)?.generative ?? true),
    seconds,
    reasoning: result.reasoning,
    masked: result.masked,
    expected: prepared.expected,
    ...restored,
    shown: toMarkdown(restored.blocks),
    linksLeftOut: linksLeftOut(result.masked, conversation.text, addresses),
    sources: result.sources,
    ...(result.parts && result.parts.of > 1 && { parts: result.parts }),
    secondCheck: result.secondCheck,
    end: result.end,
  };
}
