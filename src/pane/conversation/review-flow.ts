import { contentText } from '../../core/content/block';
import { knownLabelTexts } from '../../core/disclosure';
import type { RunOutcome } from '../../core/protocol';
import { restsOnNothing } from './answer';
import { asProblem } from './as-problem';
import { newestOf } from './chat';
import { reviewFacts } from './facts';
import type { ReviewFlow } from './flow';
import { readLabel, tasksInDocument } from './in-document';
import { hasNothingNew, labelFor, labelRequest } from './label';
import type { Services } from './services';
import type { Sessions } from './sessions';
import type { Entry } from './state';

export function createReviewFlow(services: Services, sessions: Sessions): ReviewFlow {
  const { store, host, client, config, library, now } = services;
  const { dispatch, getState } = store;
  const rules = config.policy.disclosure;

  const entryOf = (id: number): Entry | undefined => getState().entries.find((entry) => entry.id === id);

  const record = (entry: Entry, outcome: RunOutcome, reviewed: boolean): void => {
    const label = entry.label?.kind ?? 'none';
    for (const runId of entry.answer.runIds) client.record({ runId, outcome, label, reviewed });
  };

  const compare = async (entryId: number): Promise<void> => {
    const entry = entryOf(entryId);
    if (!entry) return;
    const facts = await reviewFacts(entry.conversation, entry.answer, services);
    dispatch({ type: 'facts', entryId, facts });
  };

  const refreshLabel = async (): Promise<void> => {
    try {
      dispatch({ type: 'labelled', label: await readLabel(services) });
    } catch (error) {
      // Without an answer the badge stays as it was; writing a label reports its own failure.
      if (asProblem(error).code === 'internal') throw error;
    }
  };

  const adjust = async (entryId: number): Promise<void> => {
    const { adjustLabel } = await library();
    const { state, problem } = await adjustLabel(getState(), services);
    if (state) dispatch({ type: 'labelled', label: state });
    dispatch({ type: 'label-written', entryId, problem });
  };

  return {
    refreshLabel,

    async refreshModels() {
      try {
        dispatch({ type: 'models', models: (await client.config()).models });
      } catch (error) {
        // The list stays as it was; a run says itself what doesn't answer.
        if (asProblem(error).code === 'internal') throw error;
      }
    },

    open(entryId) {
      const { phase } = getState();
      const passage = entryOf(entryId)?.conversation.passage;
      const placeKnown =
        // A mail's passages stay known: the host itself refuses where another mail is open by now.
        host.abilities.application === 'outlook' ||
        ('conversation' in phase && phase.conversation.passage?.id === passage?.id);
      dispatch({ type: 'open', entryId, placeKnown });
      void compare(entryId);
    },

    async editAnswer(markdown, origin = 'typed') {
      const { phase } = getState();
      if (phase.name !== 'review') return;
      const editedOrigin = origin === 'typed' ? phase.answer.editedOrigin : origin;
      const edited = { ...phase.answer, edited: markdown, editedOrigin };
      const { blocksToInsert } = await library();
      const blocks = blocksToInsert(phase.conversation, edited);
      const shown = contentText(blocks);
      dispatch({ type: 'edited', answer: { ...edited, blocks, shown } });
      await compare(phase.review.entryId);
    },

    async insert(how) {
      const { phase, label: before } = getState();
      if (phase.name !== 'review' || phase.review.busy) return;
      const { conversation, answer } = phase;
      if (restsOnNothing(conversation, answer)) return;
      dispatch({ type: 'inserting' });
      // The label depends on the comparison: a quick click waits for it.
      if (phase.review.facts === 'pending') await compare(phase.review.entryId);
      const compared = getState().phase;
      const review = compared.name === 'review' ? compared.review : phase.review;
      if (hasNothingNew(review)) {
        dispatch({ type: 'nothing-inserted' });
        return;
      }
      try {
        const decision = labelFor(conversation, answer, review, rules);
        const tasks = [
          ...tasksInDocument(getState().entries),
          ...(answer.generative ? [conversation.task] : []),
        ];
        const about = {
          generative: answer.generative,
          tasks: [...new Set(tasks)],
          language: conversation.options.language,
        };
        const { insertAnswer, withSources, writeLabel } = await library();
        const blocks = withSources(answer.blocks, answer.sources ?? [], review.sourceList);
        const insertion = await insertAnswer(conversation, blocks, how, {
          host,
          label: labelRequest(decision.kind, rules, { ...about, now: now() }),
        });
        // A mail of its own took its label along.
        const outcome =
          insertion.action === 'opened' ? {} : await writeLabel(decision, about, before, services);
        dispatch({
          type: 'inserted',
          entryId: review.entryId,
          insertion: { ...insertion, labelProblem: outcome.problem },
          label: decision,
          labelBefore: before,
        });
        if (outcome.state) dispatch({ type: 'labelled', label: outcome.state });
        const entry = entryOf(review.entryId);
        // A description is inserted, too.
        const did = insertion.action === 'described' ? 'inserted' : insertion.action;
        if (entry) record(entry, did, review.reviewed);
      } catch (error) {
        dispatch({ type: 'insertion-failed', problem: asProblem(error) });
      }
    },

    async takeBack(entryId) {
      const entry = entryOf(entryId);
      if (!entry?.insertion || entry.insertion.takenBack) return;
      try {
        await host.takeBack(entry.insertion.insertionId);
      } catch (error) {
        dispatch({ type: 'take-back-failed', entryId, problem: asProblem(error) });
        return;
      }
      dispatch({ type: 'taken-back', entryId });
      record({ ...entry, label: undefined }, 'undone', false);
      if (entry.label && entry.label.kind !== 'none') await adjust(entryId);
    },

    adjustLabel: adjust,

    async writeLabelAgain() {
      const { label, entries } = getState();
      const last = [...entries].reverse().find((entry) => entry.insertion && !entry.insertion.takenBack);
      const { writeLabel } = await library();
      const tasks = tasksInDocument(entries);
      const wanted = last?.label?.kind ?? label?.required ?? 'none';
      const outcome = await writeLabel(
        {
          kind: wanted === 'none' ? (label?.required ?? 'none') : wanted,
          mandatory: true,
          reason: 'created',
        },
        { generative: tasks.length > 0 || (label?.aiRecorded ?? false), tasks },
        label,
        services,
      );
      if (outcome.state) dispatch({ type: 'labelled', label: outcome.state });
      if (last) dispatch({ type: 'label-written', entryId: last.id, problem: outcome.problem });
    },

    async showLabel() {
      await host.showLabel(knownLabelTexts(rules));
    },

    copied(entryId) {
      const { phase } = getState();
      const copied = entryId === undefined ? undefined : entryOf(entryId);
      if (copied) {
        const review = { facts: 'failed', reviewed: false, wish: 'default' } as const;
        const label = labelFor(copied.conversation, copied.answer, review, rules);
        record({ ...copied, label }, 'copied', false);
        return;
      }
      if (phase.name !== 'review') return;
      const entry = entryOf(phase.review.entryId);
      const label = labelFor(phase.conversation, phase.answer, phase.review, rules);
      if (entry) record({ ...entry, label }, 'copied', phase.review.reviewed);
    },

    discard() {
      const { phase } = getState();
      if (phase.name === 'review' && phase.conversation.task === 'chat') {
        // The chat goes on; what it said stays there.
        dispatch({ type: 'chat', entryId: newestOf(getState().entries, phase.review.entryId) });
        return;
      }
      if (phase.name === 'review') {
        const entry = entryOf(phase.review.entryId);
        if (entry) record(entry, 'discarded', phase.review.reviewed);
        if (phase.conversation.session) sessions.forget(phase.conversation.session);
      }
      dispatch({ type: 'start' });
    },

    leave: () => sessions.forget(),
  };
}
