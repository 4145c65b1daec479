import { emptyMapping } from '../../core/privacy/masking';
import type { RunRequest } from '../../core/protocol';
import { type Problem, ProblemError } from '../../core/protocol/problem';
import { asProblem } from './as-problem';
import type { Answer, CheckedField, Conversation, MarkedWords, Prepared } from './conversation';
import type { ReviewFlow, SendFlow } from './flow';
import { groupFindings, needsDecision } from './gate';
import { refined } from './refined';
import { readAnswer, runRequest } from './running';
import { foundBySecondCheck, isBySecondCheck, withSecond, withSecondFindings } from './second-check';
import { checkConversation, prepareRequest } from './sending';
import type { Services } from './services';
import type { Sessions } from './sessions';
import type { CheckCause } from './state';

export function createSendFlow(services: Services, review: ReviewFlow, sessions: Sessions): SendFlow {
  const { store, client, config, preferences, now } = services;
  const { dispatch, getState } = store;
  /** Only the newest step may go on; going back makes the older ones idle. */
  let step = 0;
  let running: AbortController | undefined;
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
      if (mine === step) dispatch({ type: 'failed', conversation, problem: asProblem(error) });
    }
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
      dispatch({ type: 'sent', conversation: outcome.conversation, prepared: outcome.prepared });
      await run(outcome.conversation, fields, outcome.prepared, mine);
    });

  async function run(
    conversation: Conversation,
    fields: readonly CheckedField[],
    prepared: Prepared,
    mine: number,
  ): Promise<void> {
    sessions.use(conversation.session);
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
      if (isBySecondCheck(result.problem)) {
        const found = foundBySecondCheck(result.problem, prepared, fields);
        if (found.length === 0) throw new ProblemError(result.problem);
        const again = withSecond(conversation, found);
        const shown = withSecondFindings(fields, again.second, config.policy.privacy.waivable);
        dispatch({ type: 'found', conversation: again, fields: shown, cause: 'second' });
        return;
      }
      const marked = wordsFoundByProxy(result.problem, prepared.request);
      if (marked.length === 0) throw new ProblemError(result.problem);
      const again = { ...conversation, marked: [...conversation.marked, ...marked] };
      dispatch({ type: 'found', conversation: again, fields, cause: 'proxy' });
      return;
    }
    const seconds = Math.round((now().getTime() - begun) / 1000);
    const answer =
      result.masked.trim() === ''
        ? undefined
        : await readAnswer(conversation, prepared, result, seconds, {
            library: services.library,
            models: getState().models,
          });
    if (mine !== step) return;
    if (result.problem) dispatch({ type: 'failed', conversation, problem: result.problem, runId, answer });
    else if (answer) answered(conversation, answer);
    else back();
  }

  function answered(conversation: Conversation, answer: Answer): void {
    lastEntry += 1;
    const time = now().toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
    dispatch({
      type: 'answered',
      entry: { id: lastEntry, time, task: conversation.task, conversation, answer },
    });
    if (getState().phase.name === 'review') review.open(lastEntry);
  }

  function back(): void {
    step += 1;
    running?.abort();
    const { phase } = getState();
    const refines = 'conversation' in phase ? phase.conversation.refines : undefined;
    if (refines !== undefined && phase.name !== 'review') review.open(refines);
    else dispatch({ type: 'start' });
  }

  const begin = async (conversation: Conversation): Promise<void> => {
    dispatch({ type: 'begin', conversation });
    await check(conversation, 'found');
  };

  return {
    begin: (wanted) =>
      begin({
        ...wanted,
        session: sessions.open(wanted.task),
        turns: [],
        decisions: {},
        marked: [],
        mapping: emptyMapping(),
      }),

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
      if (phase.name === 'problem' && phase.answer) answered(phase.conversation, phase.answer);
    },
  };
}

/** The proxy names places of the request as sent; the words are masked wherever they stand. */
function wordsFoundByProxy(refusal: Problem, request: RunRequest): MarkedWords[] {
  return (refusal.findings ?? []).flatMap(({ field, start, end, type }) => {
    const turn = /^history\[(\d+)\]\.text$/.exec(field);
    const sent =
      field === 'text'
        ? request.text
        : field === 'instruction'
          ? request.instruction
          : turn && request.history?.[Number(turn[1])]?.text;
    const words = sent?.slice(start, end).trim();
    return words ? [{ words, type, by: 'proxy' as const }] : [];
  });
}
