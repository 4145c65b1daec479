import type { Problem } from '../../core/protocol';
import type { Conversation, Prepared } from './conversation';
import { readAnswer } from './read-answer';
import { runRequest } from './running';
import type { Services } from './services';
import type { Entry } from './state';

/** Which of the two models. */
export type SideIndex = 0 | 1;

interface Comparison {
  readonly conversation: Conversation;
  readonly prepared: Prepared;
  /** Aborts a side's run, each its own. */
  readonly controllers: readonly [AbortController, AbortController];
  /** Nothing newer has begun meanwhile. */
  readonly isCurrent: () => boolean;
  readonly newEntry: (conversation: Conversation, answer: Entry['answer']) => Entry;
}

/**
 * Runs the same masked request with both models; one that fails or is stopped leaves the other alone. Gives the refusal
 * where the proxy found something personal in the request: then both have ended.
 */
export async function runSides(
  { conversation, prepared, controllers, isCurrent, newEntry }: Comparison,
  { client, now, store }: Services,
): Promise<Problem | undefined> {
  const { dispatch, getState } = store;
  const sideOf = (model: Conversation['model']) => ({
    conversation: { ...conversation, model, against: undefined },
    prepared: { ...prepared, request: { ...prepared.request, model: model.id } },
  });
  const sides = [sideOf(conversation.model), sideOf(conversation.against ?? conversation.model)] as const;
  dispatch({ type: 'comparing', conversation, sides });
  let refusal: Problem | undefined;
  const run = async (index: SideIndex): Promise<void> => {
    const side = sides[index];
    const begun = now().getTime();
    const result = await runRequest(side.prepared, controllers[index].signal, client, (event) => {
      if (isCurrent()) dispatch({ type: 'side-streamed', side: index, event });
    });
    const runId = result.problem?.runId ?? result.runId;
    const ended = result.end === 'stopped' ? 'stopped' : result.problem ? 'failed' : undefined;
    if (ended && runId) client.record({ runId, outcome: ended, label: 'none', reviewed: false });
    if (!isCurrent()) return;
    if (result.problem?.code === 'personal-data') {
      refusal ??= result.problem;
      for (const controller of controllers) controller.abort();
      return;
    }
    const seconds = Math.round((now().getTime() - begun) / 1000);
    const answer =
      result.masked.trim() === '' || refusal
        ? undefined
        : readAnswer(side.conversation, side.prepared, result, seconds, getState().models);
    dispatch({
      type: 'side-ended',
      side: index,
      entry: answer && newEntry(side.conversation, answer),
      problem: result.problem,
    });
  };
  await Promise.all([run(0), run(1)]);
  return refusal;
}
