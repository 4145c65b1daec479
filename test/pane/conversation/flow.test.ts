import { problem, problemError } from '../../../src/core/protocol/problems';
import type { Checker } from '../../../src/pane/check/checker';
import type { Wanted } from '../../../src/pane/conversation/flow';
import { labelFor } from '../../../src/pane/conversation/label';
import {
  answering,
  fakeClient,
  fakeHost,
  hanging,
  INTERNET,
  inlineChecker,
  type Kit,
  kit,
  LOCAL,
  passageOf,
  RULES,
  RUN_ID,
} from '../kit';

const LETTER = 'Sehr geehrte Frau Erika Mustermann, Ihr Antrag vom 3. November liegt hier vor.';
const CLEAN = 'Der Antrag liegt hier vor und wird bald bearbeitet.';

const wanted = (text: string, extra: Partial<Wanted> = {}): Wanted => ({
  task: 'simplify',
  options: {},
  origin: 'document',
  model: LOCAL,
  passage: passageOf([text]),
  text,
  ...extra,
});

const phaseOf = (made: Kit) => made.services.store.getState().phase;
/** The state once a condition holds. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 0));
};

test('a clean text is streamed with one click', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.begin(wanted(CLEAN));
  expect(made.client.requests).toHaveLength(1);
  expect(phaseOf(made)).toMatchObject({ name: 'review', answer: { shown: 'Der Antrag ist da.' } });
});

test('findings ask before anything leaves; masked, the answer has the values again', async () => {
  const made = kit({ client: fakeClient(answering('Guten Tag, Frau [PERSON_1]', ', Ihr Antrag ist da.')) });
  await made.flow.begin(wanted(LETTER));
  expect(phaseOf(made).name).toBe('check');
  expect(made.client.requests).toHaveLength(0);
  await made.flow.send();
  expect(made.client.requests[0]?.text).toBe(
    'Sehr geehrte Frau [PERSON_1], Ihr Antrag vom 3. November liegt hier vor.',
  );
  expect(phaseOf(made)).toMatchObject({
    answer: { shown: 'Guten Tag, Frau Erika Mustermann, Ihr Antrag ist da.' },
  });
});

test('sure findings go with one click once the clerk has ticked', async () => {
  const made = kit();
  made.services.preferences.set('mask-sure', 'yes');
  await made.flow.begin(wanted('Bitte auf DE02 1203 0000 0000 2020 51 überweisen.'));
  expect(made.client.requests[0]?.text).toBe('Bitte auf [IBAN_1] überweisen.');
});

test.each([
  ['in the body', { texts: ['VS-NUR FÜR DEN DIENSTGEBRAUCH'], properties: [] }],
  ['in a property', { texts: [], properties: ['VS-VERTRAULICH'] }],
])('a classification mark %s refuses the run', async (_name, marks) => {
  const host = fakeHost();
  host.marks = marks;
  const made = kit({ host });
  await made.flow.begin(wanted(CLEAN));
  expect(phaseOf(made)).toMatchObject({ name: 'problem', problem: { code: 'classified' } });
  expect(made.client.requests).toHaveLength(0);
});

test('a check that fails sends nothing', async () => {
  const checker: Checker = {
    ...inlineChecker(),
    findings: () => Promise.reject(new Error(LETTER)),
    classified: async () => false,
  };
  const made = kit({ checker });
  await made.flow.begin(wanted(CLEAN));
  expect(phaseOf(made).name).toBe('problem');
  expect(JSON.stringify(phaseOf(made))).not.toContain('Mustermann, Ihr');
  expect(made.client.requests).toHaveLength(0);
});

test('an open finding cannot be sent', async () => {
  const made = kit();
  await made.flow.begin(wanted('IBAN DE02 1203 0000 0000 2020 51'));
  made.services.store.dispatch({ type: 'decide', key: 'IBAN de02 1203 0000 0000 2020 51', decision: 'open' });
  await made.flow.send();
  expect(made.client.requests).toHaveLength(0);
});

test('what the proxy finds leads back to the check and is masked there', async () => {
  const client = fakeClient(answering('Gut.'));
  const made = kit({ client });
  const text = 'Der Hund Bello bellt laut.';
  client.run = async function* (request) {
    client.requests.push(request);
    if (client.requests.length === 1) {
      const start = request.text!.indexOf('Bello');
      yield {
        event: 'error',
        problem: problem('personal-data', {
          findings: [{ field: 'text', start, end: start + 5, type: 'PERSON' }],
        }),
      };
      return;
    }
    yield* answering('Gut.');
  };
  await made.flow.begin(wanted(text));
  expect(phaseOf(made)).toMatchObject({ name: 'check', cause: 'proxy' });
  await made.flow.send();
  expect(client.requests[1]?.text).toBe('Der Hund [PERSON_1] bellt laut.');
});

test('an internet model gets no text of a document', async () => {
  const made = kit();
  await made.flow.begin(wanted(CLEAN, { task: 'free', instruction: 'Kürze.', model: INTERNET }));
  expect(phaseOf(made)).toMatchObject({ problem: { code: 'origin-not-allowed' } });
  expect(made.client.requests).toHaveLength(0);
});

test('an internet model takes what was typed, and a refinement of it', async () => {
  const made = kit();
  await made.flow.begin({
    task: 'free',
    options: {},
    origin: 'typed',
    model: INTERNET,
    text: '',
    instruction: 'Schreibe einen Gruß.',
  });
  await made.flow.refine('Kürzer.', INTERNET);
  expect(made.client.requests.map(({ instruction }) => instruction)).toEqual([
    'Schreibe einen Gruß.',
    'Kürzer.',
  ]);
  expect(made.client.requests[1]?.history).toEqual([
    { role: 'user', text: 'Schreibe einen Gruß.', origin: 'typed' },
    { role: 'assistant', text: 'Guten Tag.', origin: 'typed', model: INTERNET.id },
  ]);
});

const GREETING: Wanted = {
  task: 'free',
  options: {},
  origin: 'typed',
  model: INTERNET,
  text: '',
  instruction: 'Schreibe einen Gruß.',
};

test('an internet model gets no answer of another model, even one to what was typed', async () => {
  const made = kit();
  await made.flow.begin({ ...GREETING, model: LOCAL });
  await made.flow.refine('Kürzer.', INTERNET);
  expect(phaseOf(made)).toMatchObject({ problem: { code: 'origin-not-allowed' } });
  expect(made.client.requests).toHaveLength(1);
});

test('a model in the house gets the answers of any', async () => {
  const made = kit();
  await made.flow.begin(GREETING);
  await made.flow.refine('Kürzer.', LOCAL);
  expect(made.client.requests[1]?.history?.[1]).toMatchObject({ model: INTERNET.id });
  await made.flow.refine('Noch kürzer.', INTERNET);
  expect(phaseOf(made)).toMatchObject({ problem: { code: 'origin-not-allowed' } });
});

test.each([
  ['an instruction', (made: Kit) => made.flow.refine('Kürzer, wie im Bescheid.', INTERNET, 'document')],
  [
    'an edited answer',
    async (made: Kit) => {
      await made.flow.editAnswer('Aus dem Bescheid.', 'document');
      await made.flow.editAnswer('Aus dem Bescheid!');
      await made.flow.refine('Kürzer.', INTERNET);
    },
  ],
])('%s that came from a document stays in the house', async (_name, refine) => {
  const made = kit();
  await made.flow.begin(GREETING);
  await refine(made);
  expect(phaseOf(made)).toMatchObject({ problem: { code: 'origin-not-allowed' } });
  expect(made.client.requests).toHaveLength(1);
});

test('what came from a document makes its turn and all that follow one of a document', async () => {
  const made = kit();
  await made.flow.begin({ ...GREETING, model: LOCAL });
  await made.flow.refine('Wie im Bescheid.', LOCAL, 'document');
  await made.flow.refine('Kürzer.', LOCAL);
  expect(made.client.requests.map(({ origin }) => origin)).toEqual(['typed', 'document', 'document']);
  expect(made.client.requests[2]?.history?.map(({ origin }) => origin)).toEqual([
    'typed',
    'typed',
    'document',
    'document',
  ]);
});

test('a refinement sends the masked answer back and asks nothing twice', async () => {
  const made = kit({ client: fakeClient(answering('Guten Tag, Frau [PERSON_1].')) });
  await made.flow.begin(wanted(LETTER));
  await made.flow.send();
  await made.flow.refine('Kürzer, Frau Erika Mustermann soll anrufen.', LOCAL);
  const [, second] = made.client.requests;
  expect(second).toMatchObject({
    instruction: 'Kürzer, Frau [PERSON_1] soll anrufen.',
    history: [{ role: 'assistant', text: 'Guten Tag, Frau [PERSON_1].' }],
  });
});

test('what the clerk writes into an answer is checked before it goes back', async () => {
  const made = kit({ client: fakeClient(answering('Guten Tag.')) });
  await made.flow.begin(wanted(CLEAN));
  await made.flow.editAnswer('Guten Tag. Rückfragen an max.beispiel@example.org.');
  await made.flow.refine('Kürzer.', LOCAL);
  expect(phaseOf(made).name).toBe('check');
  await made.flow.send();
  expect(made.client.requests[1]?.history?.[0]?.text).toBe('Guten Tag. Rückfragen an [EMAIL_1].');
});

test('stopping ends the request and keeps what came', async () => {
  const client = fakeClient(
    hanging({ event: 'started', runId: RUN_ID, model: 'llama' }, { event: 'delta', text: 'Der Antrag' }),
  );
  const made = kit({ client });
  const done = made.flow.begin(wanted(CLEAN));
  await until(() => client.requests.length === 1);
  await until(() => {
    const phase = phaseOf(made);
    return phase.name === 'stream' && phase.masked !== '';
  });
  made.flow.stop();
  await done;
  expect(phaseOf(made)).toMatchObject({ name: 'review', answer: { shown: 'Der Antrag', end: 'stopped' } });
  expect(client.events).toEqual([{ runId: RUN_ID, outcome: 'stopped', label: 'none', reviewed: false }]);
});

test('a broken stream keeps what came, and it can be taken over', async () => {
  const made = kit({
    client: fakeClient([
      { event: 'started', runId: RUN_ID, model: 'llama' },
      { event: 'delta', text: 'Der Antrag' },
      { event: 'error', problem: problem('stream-broken') },
    ]),
  });
  await made.flow.begin(wanted(CLEAN));
  expect(phaseOf(made)).toMatchObject({ name: 'problem', answer: { shown: 'Der Antrag' } });
  made.flow.keepPart();
  expect(phaseOf(made)).toMatchObject({ name: 'review', answer: { end: 'broken' } });
});

test('an answer without text is a problem', async () => {
  const made = kit({ client: fakeClient(answering(' ')) });
  await made.flow.begin(wanted(CLEAN));
  expect(phaseOf(made)).toMatchObject({ problem: { code: 'answer-empty' } });
});

test('going back from a refinement leads to the answer it was about', async () => {
  const made = kit();
  await made.flow.begin(wanted(CLEAN));
  await made.flow.refine('Frau Erika Mustermann grüßen.', LOCAL);
  expect(phaseOf(made).name).toBe('check');
  made.flow.back();
  expect(phaseOf(made)).toMatchObject({ name: 'review', answer: { shown: 'Guten Tag.' } });
});

test('a simplified text brings its notice; ticked, it says so', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.begin(wanted(CLEAN));
  made.services.store.dispatch({ type: 'reviewed', reviewed: true });
  await made.flow.insert({ where: 'replace', track: true });
  expect(made.host.labels).toMatchObject([{ kind: 'simplified', property: { tasks: ['simplify'] } }]);
  expect(made.client.events).toMatchObject([{ outcome: 'replaced', label: 'simplified', reviewed: true }]);
});

test('added content makes the sentence mandatory, however quickly the clerk clicks', async () => {
  const made = kit({
    client: fakeClient(answering('Der Antrag ist da. Bitte zahlen Sie 120 Euro bis zum 5. Mai 2027.')),
  });
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'replace', track: true });
  expect(made.host.labels).toMatchObject([{ kind: 'created' }]);
});

test('a draft of the rule book needs no label and no property', async () => {
  const made = kit({ client: fakeClient(answering('Sehr geehrte Damen und Herren,')) });
  await made.flow.begin({ task: 'draft', options: {}, origin: 'typed', model: RULES, text: 'Antrag da' });
  await made.flow.insert({ where: 'end' });
  expect(made.host.labels).toEqual([]);
  expect(made.host.calls).toEqual(['after end']);
});

test('a mandatory label is never weakened by a later notice', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  made.host.label = { kind: 'created', places: ['footer-primary'], aiRecorded: true, required: 'created' };
  await made.flow.refreshLabel();
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'replace', track: true });
  expect(made.host.labels).toMatchObject([{ kind: 'created' }]);
});

test('taking back the last AI passage takes label and property away', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.refreshLabel();
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'replace', track: true });
  await made.flow.takeBack(1);
  expect(made.host.calls.at(-1)).toBe('take back i1');
  expect(made.host.label).toEqual({ kind: 'none', places: [], aiRecorded: false, required: 'none' });
  expect(made.client.events.at(-1)).toMatchObject({ outcome: 'undone' });
});

test('taking back one of two AI passages leaves the label', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.refreshLabel();
  for (const _ of [1, 2]) {
    await made.flow.begin(wanted(CLEAN));
    await made.flow.insert({ where: 'after' });
  }
  await made.flow.takeBack(2);
  expect(made.host.label.kind).toBe('simplified-unchecked');
  await made.flow.takeBack(1);
  expect(made.host.label.kind).toBe('none');
});

test('taking back AI passages in the order of their insertion leaves nothing behind', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.refreshLabel();
  for (const _ of [1, 2]) {
    await made.flow.begin(wanted(CLEAN));
    await made.flow.insert({ where: 'after' });
  }
  await made.flow.takeBack(1);
  expect(made.host.label.kind).toBe('simplified-unchecked');
  await made.flow.takeBack(2);
  expect(made.host.label).toEqual({ kind: 'none', places: [], aiRecorded: false, required: 'none' });
});

test('taking back keeps a label that stood there before any of ours', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  made.host.label = { kind: 'created', places: ['footer-primary'], aiRecorded: true, required: 'created' };
  await made.flow.refreshLabel();
  for (const _ of [1, 2]) {
    await made.flow.begin(wanted(CLEAN));
    await made.flow.insert({ where: 'after' });
  }
  for (const id of [1, 2]) await made.flow.takeBack(id);
  expect(made.host.label).toMatchObject({ kind: 'created', aiRecorded: true });
});

test('a passage that went in twice and out once keeps its label', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.refreshLabel();
  await made.flow.begin(wanted(CLEAN));
  for (const _ of [1, 2]) {
    made.flow.open(1);
    await made.flow.insert({ where: 'after' });
  }
  await made.flow.takeBack(1);
  expect(made.host.label).toMatchObject({ kind: 'simplified-unchecked', aiRecorded: true });
});

test('a label that fails while taking back is said and can be tried again', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.refreshLabel();
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'after' });
  const { setLabel } = made.host;
  made.host.setLabel = () => Promise.reject(problemError('host-read-only'));
  await made.flow.takeBack(1);
  const insertion = () => made.services.store.getState().entries[0]?.insertion;
  expect(insertion()).toMatchObject({ takenBack: true, labelProblem: { code: 'host-read-only' } });
  expect(made.client.events.at(-1)).toMatchObject({ outcome: 'undone' });
  // What goes in meanwhile does not make the left label one from before.
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'after' });
  made.host.setLabel = setLabel;
  await made.flow.adjustLabel(1);
  expect(insertion()?.labelProblem).toBeUndefined();
  expect(made.host.label.kind).toBe('simplified-unchecked');
  await made.flow.takeBack(2);
  expect(made.host.label.kind).toBe('none');
});

test('a label that could be taken out of only some places is said', async () => {
  const made = kit({ client: fakeClient(answering('Der Antrag ist da.')) });
  await made.flow.refreshLabel();
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'after' });
  made.host.setLabel = async () => ({
    state: { kind: 'none', places: ['footer-first'], aiRecorded: false, required: 'created' },
    failed: ['footer-first'],
  });
  await made.flow.takeBack(1);
  expect(made.services.store.getState().entries[0]?.insertion?.labelProblem).toMatchObject({
    code: 'host-error',
  });
});

test('a document that cannot be changed keeps the answer', async () => {
  const made = kit();
  made.host.failure = 'host-read-only';
  await made.flow.begin(wanted(CLEAN));
  await made.flow.insert({ where: 'replace', track: true });
  expect(phaseOf(made)).toMatchObject({
    name: 'review',
    review: { problem: { code: 'host-read-only' }, busy: false },
  });
  expect(made.host.labels).toEqual([]);
});

test('an answer whose comparison failed is labelled as if content was added', async () => {
  const made = kit();
  await made.flow.begin(wanted(CLEAN));
  const phase = phaseOf(made);
  if (phase.name !== 'review') throw new Error('no review');
  const review = { facts: 'failed', reviewed: false, wish: 'default' } as const;
  const rules = made.services.config.policy.disclosure;
  expect(labelFor(phase.conversation, phase.answer, review, rules)).toMatchObject({
    kind: 'created',
    mandatory: true,
  });
});

test('nothing of a text is stored', async () => {
  const made = kit({ client: fakeClient(answering('Guten Tag, Frau [PERSON_1].')) });
  made.services.preferences.set('mask-sure', 'yes');
  await made.flow.begin(wanted(LETTER));
  await made.flow.send();
  await made.flow.insert({ where: 'replace', track: true });
  expect(JSON.stringify({ ...made.storage })).not.toMatch(/Mustermann|PERSON/);
  expect(Array.from({ length: made.storage.length }, (_, index) => made.storage.key(index))).toEqual([
    'schreibkompass.mask-sure',
  ]);
});
