import { parseMarkdown, restoreContent, toMarkdown } from '../../core/content';
import type { ModelInfo } from '../../core/protocol';
import { knownAddresses, linksLeftOut } from './answer';
import type { Answer, Conversation, Prepared } from './conversation';
import type { RunResult } from './running';

/** Reads an answer: Markdown first, then the values as text, links only where the source had them. */
export function readAnswer(
  conversation: Conversation,
  prepared: Prepared,
  result: RunResult,
  seconds: number,
  models: readonly ModelInfo[],
  before?: Pick<Answer, 'generative'>,
): Answer {
  const addresses = knownAddresses(conversation, result.sources);
  const modelName = result.modelName ?? conversation.model.id;
  const restored = restoreContent(
    parseMarkdown(result.masked, { addresses }),
    prepared.mapping,
    prepared.expected,
  );
  return {
    runId: result.runId,
    modelName,
    insteadOf: result.insteadOf,
    // A model that nobody knows counts as one that needs the label; so does one that began what another went on with.
    generative:
      before?.generative === true || (models.find(({ id }) => id === modelName)?.generative ?? true),
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
