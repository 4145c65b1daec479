import { emptyMapping } from '../../../src/core/privacy/masking';
import { problem } from '../../../src/core/protocol/problems';
import type { Action } from '../../../src/pane/conversation/actions';
import type { Answer, Conversation, Insertion, Prepared } from '../../../src/pane/conversation/conversation';
import { reduce } from '../../../src/pane/conversation/reducer';
import { type Entry, initialState, type State } from '../../../src/pane/conversation/state';
import { LOCAL, passageOf } from '../kit';

const conversation: Conversation = {
  task: 'simplify',
  options: {},
  origin: 'document',
  model: LOCAL,
  passage: passageOf(['Text']),
  text: 'Text',
  turns: [],
  decisions: {},
  marked: [],
  mapping: emptyMapping(),
};
const prepared: Prepared = {
  request: { task: 'simplify' },
  fields: [],
  mapping: emptyMapping(),
  expected: [],
};
const answer: Answer = {
  runIds: [],
  modelName: 'llama',
  authors: ['llama'],
  generative: true,
  seconds: 1,
  reasoning: '',
  masked: 'Neu',
  expected: [],
  blocks: [],
  shown: 'Neu',
  missing: [],
  invented: [],
  linksLeftOut: [],
  end: 'complete',
};
const entry: Entry = { id: 1, time: '09:00', task: 'simplify', conversation, answer };
const insertion: Insertion = {
  insertionId: 'i1',
  action: 'replaced',
  edits: 1,
  tracked: true,
  leftAlone: [],
  dropped: [],
  takenBack: false,
};
const label = { kind: 'created', mandatory: true, reason: 'created' } as const;

const BEGIN: Action = { type: 'begin', conversation };
const FOUND: Action = { type: 'found', conversation, fields: [], cause: 'found' };
const SENT: Action = { type: 'sent', conversation, prepared };
const ANSWERED: Action = { type: 'answered', entry };
const INSERTED: Action = { type: 'inserted', entryId: 1, insertion, label };

const run = (...actions: Action[]): State => actions.reduce(reduce, initialState([LOCAL]));

test.each<[string, Action[], State['phase']['name']]>([
  ['a click leads to the check', [BEGIN], 'checking'],
  ['findings are shown', [BEGIN, FOUND], 'check'],
  ['what is clean is streamed', [BEGIN, SENT], 'stream'],
  ['an answer is reviewed', [BEGIN, SENT, ANSWERED], 'review'],
  ['an insertion is done', [BEGIN, SENT, ANSWERED, INSERTED], 'done'],
  [
    'a problem stops the way',
    [BEGIN, { type: 'failed', conversation, problem: problem('model-error') }],
    'problem',
  ],
  ['going back leads to the start', [BEGIN, FOUND, { type: 'start' }], 'start'],
  [
    'an answer that comes when the clerk has gone back disturbs nobody',
    [BEGIN, SENT, { type: 'start' }, ANSWERED],
    'start',
  ],
  [
    'a problem of a run that was left disturbs nobody',
    [BEGIN, SENT, { type: 'start' }, { type: 'failed', conversation, problem: problem('model-error') }],
    'start',
  ],
])('%s', (_name, actions, expected) => {
  expect(run(...actions).phase.name).toBe(expected);
});

test('an answer is kept even when the clerk looks at something else', () => {
  expect(run(BEGIN, SENT, { type: 'start' }, ANSWERED).entries).toEqual([entry]);
});

test('the place in the queue goes when the model starts', () => {
  const queued = run(SENT, { type: 'streamed', event: { event: 'queued', position: 3 } });
  expect(queued.phase).toMatchObject({ position: 3 });
  const started = reduce(queued, { type: 'streamed', event: { event: 'started', runId: 'r', model: 'm' } });
  expect(started.phase).toMatchObject({ position: undefined, runId: 'r', modelName: 'm' });
});

test('thoughts and text grow apart', () => {
  const { phase } = run(
    SENT,
    { type: 'streamed', event: { event: 'reasoning', text: 'Hm. ' } },
    { type: 'streamed', event: { event: 'delta', text: 'Guten ' } },
    { type: 'streamed', event: { event: 'delta', text: 'Tag' } },
  );
  expect(phase).toMatchObject({ reasoning: 'Hm. ', masked: 'Guten Tag' });
});

test('an edited answer must be ticked anew', () => {
  const { phase } = run(
    BEGIN,
    SENT,
    ANSWERED,
    { type: 'reviewed', reviewed: true },
    { type: 'edited', answer: { ...answer, edited: 'Anders' } },
  );
  expect(phase).toMatchObject({
    review: { reviewed: false, facts: 'pending' },
    answer: { edited: 'Anders' },
  });
});

test('a failed insertion keeps the answer', () => {
  const { phase } = run(
    BEGIN,
    SENT,
    ANSWERED,
    { type: 'inserting' },
    {
      type: 'insertion-failed',
      problem: problem('host-read-only'),
    },
  );
  expect(phase).toMatchObject({
    name: 'review',
    answer,
    review: { busy: false, problem: { code: 'host-read-only' } },
  });
});

test('an answer from the history whose place is unknown has none', () => {
  const state = run(
    BEGIN,
    SENT,
    ANSWERED,
    { type: 'start' },
    { type: 'open', entryId: 1, placeKnown: false },
  );
  expect(state.phase).toMatchObject({ name: 'review', conversation: { passage: undefined } });
  expect(state.entries[0]?.conversation.passage).toBeUndefined();
});

test('marks by hand can be taken away again', () => {
  const marked = run(BEGIN, FOUND, { type: 'mark', marked: { words: 'Bello', type: 'PERSON', by: 'clerk' } });
  expect(marked.phase).toMatchObject({ conversation: { marked: [{ words: 'Bello' }] } });
  expect(reduce(marked, { type: 'unmark', words: 'Bello' }).phase).toMatchObject({
    conversation: { marked: [] },
  });
});
