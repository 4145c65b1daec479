import { emptyMapping } from '../../core/privacy/masking';
import type { Problem } from '../../core/protocol/problem';
import { asProblem } from './as-problem';
import { chatThread } from './chat';
import type { Answer, CheckedField, Conversation, Prepared } from './conversation';
import type { ReviewFlow, SendFlow, Wanted } from './flow';
import { groupFindings, needsDecision } from './gate';
import { ownerOf } from './owner';
import { refined } from './refined';
import { runRequest } from './running';
import { withSecondFindings } from './second-findings';
import { checkConversation, prepareRequest } from './sending';
import type { Services } from './services';
import type { Sessions } from './sessions';
import type { CheckCause, Entry } from './state';

export function createSendFlow(services: Services, review: ReviewFlow, sessions: Sessions): SendFlow {
  const { store, client, config, preferences, now } = services;
  const { dispatch, getState } = store;
  /** Only the newest step may go on; going back makes the older ones idle. */
  let step = 0;
  let running: Pick<AbortController, 'abort'> | undefined;
  let sides: readonly [AbortController, AbortController] | undefined;
  let lastEntry = 0;

  const attempt = async (
    conversation: Conversation,
    work: (mine: number) => Promise<void>,
  ): Promise<void> => {
    step += 1;
    const mine = step;
    try {
      await work(mine);
    } catch (error) {
      if (mine === step) fail(conversation, asProblem(error));
    }
  };

  /** What came before an answer is gone on with is never lost. */
  const fail = (conversation: Conversation, problem: Problem, runId?: string, answer?: Answer): void => {
    const kept = conversation.continues?.answer;
    dispatch({
      type: 'failed',
      conversation: ownerOf(conversation),
      problem,
      runId,
      answer: answer ?? kept,
      entryId: conversation.continues?.entryId,
    });
  };

  const check = (conversation: Conversation, cause: CheckCause): Promise<void> =>
    attempt(conversation, async (mine) => {
      const checked = await checkConversation(conversation, services);
      if (mine !== step) return;
      const fields = withSecondFindings(checked, conversation.second, config.policy.privacy.waivable);
      const groups = groupFindings(fields, conversation.decisions, config.policy.privacy.sureFrom);
      const ask = cause !== 'found' || needsDecision(groups, preferences.get('mask-sure') === 'yes');
      if (ask) dispatch({ type: 'found', conversation, fields, cause });
      else await send(conversation, fields);
    });

  const send = (conversation: Conversation, fields: readonly CheckedField[]): Promise<void> =>
    attempt(conversation, async (mine) => {
      const outcome = await prepareRequest(conversation, fields, services);
      if (mine !== step) return;
      if (outcome.name === 'left') {
        const marked = [...conversation.marked, ...outcome.marked];
        dispatch({ type: 'found', conversation: { ...conversation, marked }, fields, cause: 'again' });
        return;
      }
      sessions.use(outcome.conversation.session);
      if (outcome.conversation.against) {
        await runBoth(outcome.conversation, fields, outcome.prepared, mine);
        return;
      }
      dispatch({ type: 'sent', conversation: outcome.conversation, prepared: outcome.prepared });
      await run(outcome.conversation, fields, outcome.prepared, mine);
    });

  async function runBoth(
    conversation: Conversation,
    fields: readonly CheckedField[],
    prepared: Prepared,
    mine: number,
  ): Promise<void> {
    const controllers = [new AbortController(), new AbortController()] as const;
    running = {
      abort: () => {
        for (const one of controllers) one.abort();
      },
    };
    sides = controllers;
    const { runSides } = await services.library();
    const isCurrent = (): boolean => mine === step;
    const refusal = await runSides({ conversation, prepared, controllers, isCurrent, newEntry }, services);
    if (refusal && isCurrent()) await refused(refusal, conversation, fields, prepared);
  }

  async function run(
    conversation: Conversation,
    fields: readonly CheckedField[],
    prepared: Prepared,
    mine: number,
  ): Promise<void> {
    const controller = new AbortController();
    running = controller;
    const begun = now().getTime();
    const result = await runRequest(prepared, controller.signal, client, (event) => {
      if (mine === step) dispatch({ type: 'streamed', event });
    });
    const runId = result.problem?.runId ?? result.runId;
    const ended = result.end === 'stopped' ? 'stopped' : result.problem ? 'failed' : undefined;
    if (ended && runId) client.record({ runId, outcome: ended, label: 'none', reviewed: false });
    if (mine !== step) return;

    if (result.problem?.code === 'personal-data') {
      await refused(result.problem, conversation, fields, prepared);
      return;
    }
    const { continues } = conversation;
    const whole = continues
      ? (await services.library()).wholeResult(continues, result, prepared.request)
      : result;
    const owner = ownerOf(conversation);
    const seconds = Math.round((now().getTime() - begun) / 1000) + (continues?.answer.seconds ?? 0);
    const answer =
      whole.masked.trim() === ''
        ? undefined
        : (await services.library()).readAnswer(
            owner,
            prepared,
            whole,
            seconds,
            getState().models,
            continues?.answer,
          );
    if (mine !== step) return;
    if (result.problem) fail(conversation, result.problem, runId, answer);
    else if (answer) answered(owner, answer, continues?.entryId);
    else back();
  }

  /** The proxy found something personal in the request: the check says so, and nothing went to a model. */
  async function refused(
    problem: Problem,
    conversation: Conversation,
    fields: readonly CheckedField[],
    prepared: Prepared,
  ): Promise<void> {
    const { foundByProxy } = await services.library();
    const found = foundByProxy(problem, conversation, fields, prepared, config.policy.privacy.waivable);
    dispatch({ type: 'found', ...found });
  }

  function newEntry(conversation: Conversation, answer: Answer, known?: number): Entry {
    if (known === undefined) lastEntry += 1;
    const time = now().toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
    return { id: known ?? lastEntry, time, task: conversation.task, conversation, answer };
  }

  function answered(conversation: Conversation, answer: Answer, known?: number): void {
    const entry = newEntry(conversation, answer, known);
    dispatch({ type: 'answered', entry });
    if (getState().phase.name === 'review') review.open(entry.id);
  }

  function back(): void {
    step += 1;
    running?.abort();
    const { phase } = getState();
    if (!('conversation' in phase) || phase.name === 'review') {
      dispatch({ type: 'start' });
      return;
    }
    const { continues, refines, follows, task } = phase.conversation;
    if (continues?.problem) fail(phase.conversation, continues.problem);
    else if (task === 'chat') dispatch({ type: 'chat', entryId: continues?.entryId ?? follows });
    else if (continues?.entryId !== undefined) review.open(continues.entryId);
    else if (refines !== undefined) review.open(refines);
    else dispatch({ type: 'start' });
  }

  const begin = async (conversation: Conversation): Promise<void> => {
    // Of two that are compared, one may still write that nobody waits for any more.
    running?.abort();
    dispatch({ type: 'begin', conversation });
    await check(conversation, 'found');
  };

  const fresh = (wanted: Wanted): Conversation => ({
    session: sessions.open(wanted.task),
    turns: [],
    decisions: {},
    marked: [],
    mapping: emptyMapping(),
    ...wanted,
  });

  return {
    begin: (wanted) => begin(fresh(wanted)),
    compare: (wanted, against) => begin({ ...fresh(wanted), against }),
    stopSide: (side) => sides?.[side].abort(),
    chat(entryId) {
      // A new one ends the one before.
      if (entryId === undefined) sessions.forget();
      dispatch({ type: 'chat', entryId });
    },

    async say(message, after) {
      const { nextMessage } = await services.library();
      await begin(fresh(nextMessage(chatThread(getState().entries, after), message)));
    },

    async goOn(model, entryId) {
      const { phase, entries, models } = getState();
      const entry = entries.find(({ id }) => id === entryId);
      const at = entry ?? (phase.name === 'problem' || phase.name === 'review' ? phase : undefined);
      if (!at?.answer) return;
      const { conversation, answer } = at;
      const { continued } = await services.library();
      const wrote = models.find(({ id }) => id === answer.modelName);
      await begin(
        continued(
          {
            conversation,
            answer,
            entryId: phase.name === 'review' ? phase.review.entryId : entryId,
            ...(phase.name === 'problem' && { problem: phase.problem, entryId: phase.entryId }),
          },
          model ?? wrote ?? conversation.model,
        ),
      );
    },

    async send() {
      const { phase } = getState();
      if (phase.name !== 'check' || phase.busy) return;
      dispatch({ type: 'checking-again' });
      await send(phase.conversation, phase.fields);
    },

    async editText(text) {
      const { phase } = getState();
      if (phase.name !== 'check') return;
      dispatch({ type: 'checking-again' });
      await check({ ...phase.conversation, text }, phase.cause);
    },

    markWords(words) {
      // Whatever the clerk marks is replaced; a number is more of a reference than of a name.
      const type = /\d/.test(words) ? 'CASE_NUMBER' : 'PERSON';
      dispatch({ type: 'mark', marked: { words, type, by: 'clerk' } });
    },

    async retry(model) {
      const { phase } = getState();
      if (phase.name !== 'problem') return;
      await begin(model ? { ...phase.conversation, model } : phase.conversation);
    },

    stop: () => running?.abort(),
    back,

    async lookAgain() {
      const { phase } = getState();
      if (phase.name !== 'problem') return;
      dispatch({ type: 'begin', conversation: phase.conversation });
      await check(phase.conversation, 'look');
    },

    async refine(instruction, model, origin = 'typed') {
      const { phase } = getState();
      if (phase.name !== 'review') return;
      await begin({ ...refined(phase, instruction, origin), model });
    },

    keepPart() {
      const { phase } = getState();
      if (phase.name === 'problem' && phase.answer) answered(phase.conversation, phase.answer, phase.entryId);
    },
  };
}
