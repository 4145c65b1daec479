import type { StreamEvent } from '../../core/protocol';
import type { Action, Sent } from './actions';
import { authorsAfter } from './authors';
import type { SideIndex } from './comparing';
import { labelBeforeOurs } from './label';
import type { Entry, Phase, Review, Side, State, StreamPhase } from './state';

/** The conversation's state machine: start → checking → check → stream → review → done, and problem. */
export function reduce(state: State, action: Action): State {
  const { phase } = state;
  const to = (next: Phase): State => ({ ...state, phase: next });
  switch (action.type) {
    case 'start':
      return to({ name: 'start' });
    case 'start-problem':
      return to({ name: 'start', problem: action.problem });
    case 'begin':
      return to({ name: 'checking', conversation: action.conversation });
    case 'found':
      return to({
        name: 'check',
        conversation: action.conversation,
        fields: action.fields,
        cause: action.cause,
        busy: false,
      });
    case 'decide':
    case 'mark':
    case 'unmark':
    case 'checking-again':
      return phase.name === 'check' ? to(reduceCheck(phase, action)) : state;
    case 'sent':
      return to(streamOf(action));
    case 'streamed':
      return phase.name === 'stream' ? to(reduceStream(phase, action.event)) : state;
    case 'answered':
      return {
        ...state,
        entries: withAnswer(state.entries, action.entry),
        // Who looks at something else meanwhile finds the answer in the history.
        phase: isUnderWay(phase) ? afterAnswer(action.entry) : phase,
      };
    case 'chat':
      return to({ name: 'chat', entryId: action.entryId });
    case 'comparing': {
      const [first, second] = action.sides;
      return to({
        name: 'compare',
        conversation: action.conversation,
        sides: [
          { stream: streamOf(first), status: 'running' },
          { stream: streamOf(second), status: 'running' },
        ],
      });
    }
    case 'side-streamed':
      return withSide(state, action.side, (side) => ({
        ...side,
        stream: reduceStream(side.stream, action.event),
      }));
    case 'side-ended': {
      const { entry, problem } = action;
      const kept = entry ? { ...state, entries: [...state.entries, entry] } : state;
      return withSide(kept, action.side, (side) => ({
        ...side,
        status: 'ended',
        entryId: entry?.id,
        problem,
      }));
    }
    case 'open': {
      const entry = state.entries.find(({ id }) => id === action.entryId);
      if (!entry) return state;
      if (action.placeKnown) return to(reviewOf(entry));
      // The host has read something else since: it no longer knows where this text stood.
      const placeless = { ...entry, conversation: { ...entry.conversation, passage: undefined } };
      return { ...withEntry(state, entry.id, () => placeless), phase: reviewOf(placeless) };
    }
    case 'facts':
    case 'reviewed':
    case 'wish':
    case 'source-list':
    case 'inserting':
    case 'nothing-inserted':
    case 'insertion-failed':
      return phase.name === 'review' ? to({ ...phase, review: reduceReview(phase.review, action) }) : state;
    case 'edited':
      if (phase.name !== 'review') return state;
      return {
        ...withEntry(state, phase.review.entryId, (entry) => ({ ...entry, answer: action.answer })),
        phase: {
          ...phase,
          answer: action.answer,
          // The tick stood for another text.
          review: { ...phase.review, facts: 'pending', reviewed: false },
        },
      };
    case 'inserted': {
      const { entryId, insertion, label } = action;
      const labelBefore = labelBeforeOurs(state, entryId, action.labelBefore);
      const kept = withEntry(state, entryId, (entry) => ({ ...entry, insertion, label }));
      return { ...kept, labelBefore, phase: { name: 'done', entryId } };
    }
    case 'label-written':
      return withEntry(state, action.entryId, (entry) => ({
        ...entry,
        insertion: entry.insertion && { ...entry.insertion, labelProblem: action.problem },
      }));
    case 'taken-back':
      return withEntry(state, action.entryId, (entry) => ({
        ...entry,
        insertion: entry.insertion && { ...entry.insertion, takenBack: true, takeBackProblem: undefined },
      }));
    case 'take-back-failed':
      return withEntry(state, action.entryId, (entry) => ({
        ...entry,
        insertion: entry.insertion && { ...entry.insertion, takeBackProblem: action.problem },
      }));
    case 'models':
      return { ...state, models: action.models };
    case 'labelled':
      return { ...state, label: action.label };
    case 'failed':
      if (!isUnderWay(phase)) return state;
      return to({
        name: 'problem',
        problem: action.problem,
        conversation: action.conversation,
        runId: action.runId,
        answer: action.answer,
        entryId: action.entryId,
      });
  }
}

const UNDER_WAY: readonly Phase['name'][] = ['checking', 'check', 'stream', 'compare', 'problem'];

function isUnderWay({ name }: Phase): boolean {
  return UNDER_WAY.includes(name);
}

type CheckPhase = Extract<Phase, { name: 'check' }>;
type CheckAction = Extract<Action, { type: 'decide' | 'mark' | 'unmark' | 'checking-again' }>;

function reduceCheck(phase: CheckPhase, action: CheckAction): CheckPhase {
  const { conversation } = phase;
  switch (action.type) {
    case 'decide': {
      const decisions = { ...conversation.decisions, [action.key]: action.decision };
      return { ...phase, conversation: { ...conversation, decisions } };
    }
    case 'mark':
      return {
        ...phase,
        conversation: { ...conversation, marked: [...conversation.marked, action.marked] },
      };
    case 'unmark': {
      const marked = conversation.marked.filter(({ words }) => words !== action.words);
      return { ...phase, conversation: { ...conversation, marked } };
    }
    case 'checking-again':
      return { ...phase, busy: true };
  }
}

/** Neither waiting nor loading any more. */
const ANSWERS = { position: undefined, waitSeconds: undefined, loading: false } as const;

function reduceStream(before: StreamPhase, event: StreamEvent): StreamPhase {
  const phase = { ...before, authors: authorsAfter(before, event) };
  switch (event.event) {
    case 'queued':
      return { ...phase, position: event.position, waitSeconds: event.seconds };
    case 'started':
      return {
        ...phase,
        ...ANSWERS,
        runId: event.runId,
        modelName: event.model,
        insteadOf: event.insteadOf,
        secondCheck: event.secondCheck,
      };
    case 'part':
      return { ...phase, ...ANSWERS, part: { index: event.index, of: event.of } };
    case 'loading':
      return { ...phase, ...ANSWERS, loading: true };
    case 'sources':
      return { ...phase, sources: event.items };
    case 'reasoning':
      return { ...phase, ...ANSWERS, reasoning: phase.reasoning + event.text };
    case 'delta':
      return { ...phase, ...ANSWERS, masked: phase.masked + event.text };
    default:
      return phase;
  }
}

type ReviewAction = Extract<
  Action,
  {
    type:
      | 'facts'
      | 'reviewed'
      | 'wish'
      | 'source-list'
      | 'inserting'
      | 'nothing-inserted'
      | 'insertion-failed';
  }
>;

function reduceReview(review: Review, action: ReviewAction): Review {
  switch (action.type) {
    case 'facts':
      return action.entryId === review.entryId ? { ...review, facts: action.facts } : review;
    case 'reviewed':
      return { ...review, reviewed: action.reviewed };
    case 'wish':
      return { ...review, wish: action.wish };
    case 'source-list':
      return { ...review, sourceList: action.sourceList };
    case 'inserting':
      return { ...review, busy: true, problem: undefined };
    case 'nothing-inserted':
      return { ...review, busy: false };
    case 'insertion-failed':
      return { ...review, busy: false, problem: action.problem };
  }
}

function reviewOf(entry: Entry): Phase {
  return {
    name: 'review',
    conversation: entry.conversation,
    answer: entry.answer,
    review: {
      entryId: entry.id,
      facts: 'pending',
      reviewed: false,
      wish: 'default',
      sourceList: true,
      busy: false,
    },
  };
}

/** A chat goes on where it is; any other answer is reviewed. */
const afterAnswer = (entry: Entry): Phase =>
  entry.task === 'chat' ? { name: 'chat', entryId: entry.id } : reviewOf(entry);

/** An answer that was gone on with stands in its old place. */
function withAnswer(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  if (!entries.some(({ id }) => id === entry.id)) return [...entries, entry];
  return entries.map((one) => (one.id === entry.id ? { ...one, ...entry } : one));
}

const streamOf = ({ conversation, prepared }: Sent): StreamPhase => ({
  name: 'stream',
  conversation,
  prepared,
  modelName: conversation.model.id,
  authors: conversation.continues?.answer.authors ?? [],
  loading: false,
  reasoning: '',
  masked: '',
});

function withSide(state: State, index: SideIndex, change: (side: Side) => Side): State {
  const { phase } = state;
  if (phase.name !== 'compare') return state;
  const [first, second] = phase.sides;
  const sides = index === 0 ? ([change(first), second] as const) : ([first, change(second)] as const);
  return { ...state, phase: { ...phase, sides } };
}

function withEntry(state: State, id: number, change: (entry: Entry) => Entry): State {
  return { ...state, entries: state.entries.map((entry) => (entry.id === id ? change(entry) : entry)) };
}
