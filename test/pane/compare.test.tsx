import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelInfo, StreamEvent } from '../../src/core/protocol';
import { problem, problemError } from '../../src/core/protocol/problems';
import {
  answering,
  fakeClient,
  fakeHost,
  hanging,
  type Kit,
  kit,
  LOCAL,
  RULES,
  RUN_ID,
  showPane,
  simplifying,
} from './kit';

const OTHER: ModelInfo = { ...LOCAL, id: 'deepseek', name: 'DeepSeek R1 70b', default: false };
const LETTER = 'Sehr geehrte Frau Erika Mustermann, die Unterlagen fehlen noch.';
const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** Answers each model from its own script. */
function byModel(scripts: Record<string, Parameters<typeof fakeClient>[0]>) {
  const client = fakeClient();
  client.run = async function* (request, signal) {
    client.requests.push(request);
    const script = scripts[request.model ?? ''];
    if (typeof script === 'function') yield* script(signal);
    else yield* (script ?? []) as readonly StreamEvent[];
  };
  return client;
}

const from = (model: ModelInfo, text: string): StreamEvent[] =>
  answering(text).map((event) => (event.event === 'started' ? { ...event, model: model.id } : event));

function compareKit(client: ReturnType<typeof byModel>): Kit {
  const made = kit({ host: fakeHost([LETTER]), client });
  made.services.store.dispatch({ type: 'models', models: [LOCAL, OTHER] });
  return made;
}

async function compare(made: Kit): Promise<void> {
  await showPane(made);
  await screen.findByText('1 persönliche Angabe');
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /vergleichen/ }));
  await screen.findByText(/1 Absatz/);
  await userEvent.click(await button('Vergleichen'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
}

test('one check, the same masked request to both; the chosen one is reviewed, the other stays in the history', async () => {
  const made = compareKit(
    byModel({
      llama: from(LOCAL, 'Frau [PERSON_1], es fehlt etwas.'),
      deepseek: from(OTHER, 'Guten Tag, Frau [PERSON_1].'),
    }),
  );
  await compare(made);
  await screen.findByText(/Beide stehen auch im Verlauf/);
  const [first, second] = made.client.requests;
  expect({ ...first, model: '' }).toEqual({ ...second, model: '' });
  expect([first?.model, second?.model]).toEqual(['llama', 'deepseek']);
  expect(first?.text).toContain('[PERSON_1]');
  await userEvent.click(await screen.findByRole('tab', { name: 'DeepSeek R1 70b · fertig' }));
  await userEvent.click(await button('Diese nehmen: DeepSeek R1 70b'));
  await userEvent.click(await screen.findByRole('tab', { name: 'Antwort' }));
  expect(await screen.findByText('Erika Mustermann')).toBeTruthy();
  const { entries } = made.services.store.getState();
  expect(entries.map(({ answer }) => answer.modelName).sort()).toEqual(['deepseek', 'llama']);
});

test('one that fails leaves the other its answer', async () => {
  const made = compareKit(
    byModel({
      llama: async function* () {
        yield* [];
        throw problemError('model-unreachable');
      },
      deepseek: from(OTHER, 'Es fehlt etwas.'),
    }),
  );
  await compare(made);
  expect(await screen.findByText('Das Modell antwortet gerade nicht.')).toBeTruthy();
  expect(await screen.findByRole('tab', { name: 'llama 3.3 70b · nicht geklappt' })).toBeTruthy();
  await userEvent.click(screen.getByRole('tab', { name: 'DeepSeek R1 70b · fertig' }));
  expect(await button('Diese nehmen: DeepSeek R1 70b')).toBeTruthy();
});

test('each is stopped by itself, and Esc stops both; what came is kept', async () => {
  const started = (model: ModelInfo) =>
    hanging({ event: 'started', runId: RUN_ID, model: model.id }, { event: 'delta', text: 'Es fehlt' });
  const made = compareKit(byModel({ llama: started(LOCAL), deepseek: started(OTHER) }));
  await compare(made);
  await userEvent.click(await button('Stopp: llama 3.3 70b'));
  expect(await screen.findByRole('tab', { name: 'llama 3.3 70b · fertig' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'DeepSeek R1 70b · schreibt' })).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('tab', { name: 'DeepSeek R1 70b · fertig' })).toBeTruthy();
  expect(made.services.store.getState().entries.map(({ answer }) => answer.end)).toEqual([
    'stopped',
    'stopped',
  ]);
});

test('what the proxy still finds is asked once, and both are sent anew', async () => {
  let refusals = 2;
  const client = byModel({});
  client.run = async function* (request) {
    client.requests.push(request);
    if (refusals > 0) {
      refusals -= 1;
      const start = request.text!.indexOf('Unterlagen');
      throw problemError('personal-data', {
        findings: [{ field: 'text', start, end: start + 10, type: 'PERSON' }],
      });
    }
    yield* from(request.model === 'llama' ? LOCAL : OTHER, 'Es fehlt etwas.');
  };
  const made = compareKit(client);
  await compare(made);
  expect(await screen.findByText('Der Server hat noch etwas gefunden.')).toBeTruthy();
  await userEvent.click(await button('Maskieren und vereinfachen'));
  await screen.findByText(/Beide stehen auch im Verlauf/);
  expect(client.requests).toHaveLength(4);
  expect(client.requests[3]?.text).not.toContain('Unterlagen');
});

test('a refusal whose place nobody can find leaves a way out', async () => {
  const client = byModel({});
  client.run = async function* (request) {
    yield* [];
    client.requests.push(request);
    throw problemError('personal-data', {
      findings: [{ field: 'text', start: 90_000, end: 90_004, type: 'PERSON' }],
    });
  };
  await compare(compareKit(client));
  expect(await button('Text noch einmal ansehen')).toBeTruthy();
  expect(await button('Erneut versuchen')).toBeTruthy();
  await userEvent.click(await button('Zurück'));
  expect(await button('Vergleichen')).toBeTruthy();
});

test('who goes on with one answer stops the other that nobody waits for', async () => {
  const made = compareKit(
    byModel({
      llama: from(LOCAL, 'Es fehlt etwas.'),
      deepseek: hanging({ event: 'started', runId: RUN_ID, model: OTHER.id }),
    }),
  );
  await compare(made);
  await userEvent.click(await button('Diese nehmen: llama 3.3 70b'));
  await screen.findByText('Antwort prüfen');
  await made.flow.refine('Kürzer.', LOCAL);
  await waitFor(() =>
    expect(made.client.events).toContainEqual(expect.objectContaining({ outcome: 'stopped' })),
  );
});

test('both answers are announced once they are there', async () => {
  await compare(
    compareKit(byModel({ llama: from(LOCAL, 'Es fehlt etwas.'), deepseek: from(OTHER, 'Etwas fehlt.') })),
  );
  expect(await screen.findByText('Beide Modelle sind fertig. Bitte wählen.')).toBeTruthy();
});

test('a model in the internet is not offered for a text of the document', async () => {
  const made = kit({ host: fakeHost([LETTER]) });
  made.services.store.dispatch({
    type: 'models',
    models: [LOCAL, OTHER, { ...OTHER, id: 'gpt', name: 'ChatGPT', place: 'internet' }],
  });
  await showPane(made);
  await screen.findByText('1 persönliche Angabe');
  await userEvent.click(await button('Weitere Aufgaben'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /vergleichen/ }));
  const second = await screen.findByLabelText('Zweites Modell');
  expect(within(second).queryByText(/ChatGPT/)).toBeNull();
});

describe('an answer that breaks in the middle', () => {
  const broken = async function* () {
    yield { event: 'started', runId: RUN_ID, model: 'llama' } as const;
    yield { event: 'delta', text: 'Frau [PERSON_1], die Unterlagen feh' } as const;
    yield { event: 'error', problem: problem('stream-broken') } as const;
  };
  const wanted = simplifying(LETTER);

  async function breakOff(...scripts: Parameters<typeof fakeClient>): Promise<Kit> {
    const made = kit({ host: fakeHost([LETTER]), client: fakeClient(broken, ...scripts) });
    await showPane(made);
    await act(() => made.flow.begin(wanted));
    await userEvent.click(await button('Maskieren und vereinfachen'));
    await button('Fortsetzen');
    return made;
  }

  test('is gone on with where it ended, and reviewed as one', async () => {
    const made = await breakOff(answering('die Unterlagen fehlen noch.'));
    expect(await button('Erneut versuchen')).toBeTruthy();
    await userEvent.click(await button('Fortsetzen'));
    await userEvent.click(await screen.findByRole('tab', { name: 'Antwort' }));
    expect(made.client.requests[1]).toMatchObject({
      task: 'simplify',
      continues: true,
      history: [
        { role: 'assistant', text: 'Frau [PERSON_1], die Unterlagen', model: 'llama', origin: 'document' },
      ],
    });
    expect(made.client.requests[1]?.instruction).toBeUndefined();
    const [entry] = made.services.store.getState().entries;
    expect(entry?.answer).toMatchObject({
      shown: 'Frau Erika Mustermann, die Unterlagen fehlen noch.',
      end: 'complete',
      missing: [],
    });
    expect(entry?.conversation).toMatchObject({ turns: [], text: LETTER });
  });

  test('is never gone on with by Regelwerk, which would begin anew', async () => {
    await breakOff();
    await userEvent.click(await button('Modell'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: /^Regelwerk/ }));
    expect(await button('Erneut versuchen')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fortsetzen' })).toBeNull();
  });

  test('needs the label of the model that began it, whatever wrote the end', async () => {
    const made = await breakOff(
      answering('die Unterlagen fehlen.').map((event) =>
        event.event === 'started' ? { ...event, model: RULES.id, insteadOf: LOCAL.id } : event,
      ),
    );
    await userEvent.click(await button('Fortsetzen'));
    await screen.findByText('Antwort prüfen');
    expect(made.services.store.getState().entries[0]?.answer.generative).toBe(true);
  });

  test('breaks again, and nothing of it is lost', async () => {
    const made = await breakOff(async function* () {
      yield { event: 'started', runId: RUN_ID, model: 'llama' } as const;
      yield { event: 'delta', text: 'fehlen noch im' } as const;
      throw problemError('stream-broken');
    }, answering('immer.'));
    await userEvent.click(await button('Fortsetzen'));
    expect(await screen.findByText(/die Unterlagen fehlen noch im/)).toBeTruthy();
    await userEvent.click(await button('Fortsetzen'));
    await userEvent.click(await screen.findByRole('tab', { name: 'Antwort' }));
    expect(made.services.store.getState().entries[0]?.answer.shown).toBe(
      'Frau Erika Mustermann, die Unterlagen fehlen noch immer.',
    );
  });

  test('stays as it is where the next try brings nothing at all', async () => {
    await breakOff(async function* () {
      yield* [];
      throw problemError('model-unreachable');
    });
    await userEvent.click(await button('Fortsetzen'));
    expect(await screen.findByText('Das Modell antwortet gerade nicht.')).toBeTruthy();
    expect(screen.getByText(/die Unterlagen feh$/)).toBeTruthy();
    expect(await button('Diesen Teil übernehmen')).toBeTruthy();
  });

  test('by its length is gone on with from the review, in the same place of the history', async () => {
    const made = kit({
      host: fakeHost([LETTER]),
      client: fakeClient(
        [
          { event: 'started', runId: RUN_ID, model: 'llama' },
          { event: 'delta', text: 'Frau [PERSON_1], die Unterl' },
          { event: 'done', finishReason: 'length' },
        ],
        answering('Unterlagen fehlen.'),
      ),
    });
    await showPane(made);
    await act(() => made.flow.begin(wanted));
    await userEvent.click(await button('Maskieren und vereinfachen'));
    await userEvent.click(await button('Fortsetzen'));
    await userEvent.click(await screen.findByRole('tab', { name: 'Antwort' }));
    expect(await screen.findByText(/die Unterlagen fehlen\./)).toBeTruthy();
    expect(made.services.store.getState().entries).toHaveLength(1);
  });

  test('of a model that would begin anew is never gone on with', async () => {
    const made = kit({ host: fakeHost([LETTER]), client: fakeClient(broken) });
    made.services.store.dispatch({ type: 'models', models: [{ ...LOCAL, continues: false }] });
    await showPane(made);
    await act(() => made.flow.begin(wanted));
    await userEvent.click(await button('Maskieren und vereinfachen'));
    await button('Erneut versuchen');
    expect(screen.queryByRole('button', { name: 'Fortsetzen' })).toBeNull();
  });
});

describe('a long text', () => {
  const SMALL: ModelInfo = { ...LOCAL, maxCharacters: 9_000 };
  const LONG = Array.from({ length: 80 }, () =>
    'Der Antrag ist vollständig auszufüllen und fristgerecht einzureichen. '.repeat(7),
  );

  test('says before it is sent in how many parts it goes, and how long that takes once that is known', async () => {
    const made = kit({ host: fakeHost(LONG), client: fakeClient(answering('Kurz.')) });
    made.services.store.dispatch({ type: 'models', models: [SMALL] });
    await showPane(made);
    expect(
      await screen.findByText(/^Der Text hat 2\d Seiten\. Er wird in \d Teilen bearbeitet\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/Für andere Aufgaben passen etwa 5 Seiten\./)).toBeTruthy();
  });

  /** A text of five parts, of which the first has an answer; then come `events`, and no end. */
  async function simplifyLong(...events: readonly StreamEvent[]): Promise<Kit> {
    const made = kit({
      host: fakeHost(LONG),
      client: fakeClient(
        hanging(
          { event: 'started', runId: RUN_ID, model: 'llama' },
          { event: 'part', index: 1, of: 5, start: 0 },
          { event: 'delta', text: 'Füllen Sie den Antrag aus.' },
          ...events,
        ),
        answering('Der Rest.'),
      ),
    });
    made.services.store.dispatch({ type: 'models', models: [SMALL] });
    await showPane(made);
    await userEvent.click(await button('Vereinfachen'));
    return made;
  }

  test('stopped, it goes on from the beginning of the part: what came of the parts before stays', async () => {
    const start = `${LONG[0]}\n\n`.length;
    const { client } = await simplifyLong(
      { event: 'part', index: 2, of: 5, start },
      { event: 'delta', text: '\n\nReichen Sie' },
    );
    await screen.findByText('Reichen Sie');
    await userEvent.click(await button('Stopp'));
    expect(await screen.findByText('Weiter geht es mit Teil 2 von 5.')).toBeTruthy();
    await userEvent.click(await button('Fortsetzen'));
    expect(await button(/^Ersetzen/)).toBeTruthy();
    const [first, second] = client.requests;
    expect(second).toEqual({ ...first, textFrom: start });
    await userEvent.click(await screen.findByRole('tab', { name: 'Antwort' }));
    expect(screen.getByText('Füllen Sie den Antrag aus.')).toBeTruthy();
    expect(screen.getByText('Der Rest.')).toBeTruthy();
    expect(screen.queryByText('Reichen Sie')).toBeNull();
  });

  test('shows the part it is at; stopped, the review says which parts were worked on and never replaces all', async () => {
    await simplifyLong(
      { event: 'part', index: 2, of: 5 },
      { event: 'delta', text: '\n\nReichen Sie ihn ein.' },
    );
    expect(await screen.findByText('Teil 2 von 5')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2');
    await screen.findByText('Reichen Sie ihn ein.');
    await userEvent.click(await button('Stopp'));
    expect(await screen.findByText(/Nur die Teile 1 bis 2 von 5 wurden bearbeitet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Ersetzen/ })).toBeNull();
    expect(await button('Darunter einfügen')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fortsetzen' })).toBeNull();
  });

  test('stopped in the first part, it says so and shows the answer, not the rest as if it were struck out', async () => {
    await simplifyLong();
    await screen.findByText('Füllen Sie den Antrag aus.');
    await userEvent.click(await button('Stopp'));
    expect(await screen.findByText(/Nur der erste von 5 Teilen wurde bearbeitet/)).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Antwort' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('with a workflow behind one of the two models', () => {
  const FLOW: ModelInfo = { ...OTHER, id: 'n8n/einfach', name: 'Einfach', kind: 'n8n', repeatable: false };
  const writing = (model: ModelInfo) =>
    hanging({ event: 'started', runId: RUN_ID, model: model.id }, { event: 'delta', text: 'Es fehlt' });
  const both = (scripts: Parameters<typeof byModel>[0]): Kit => {
    const made = compareKit(byModel(scripts));
    made.services.store.dispatch({ type: 'models', models: [LOCAL, FLOW] });
    return made;
  };

  test('"Beide anhalten" and the own "Stopp" say first that it may go on', async () => {
    const made = both({ llama: writing(LOCAL), 'n8n/einfach': writing(FLOW) });
    await compare(made);
    await userEvent.click(await button('Beide anhalten'));
    await screen.findByText(/^Hinter „Einfach“ steht ein Ablauf\./);
    await userEvent.click(await button('Weiter warten'));
    await userEvent.click(await screen.findByRole('tab', { name: 'Einfach · schreibt' }));
    await userEvent.click(await button('Stopp: Einfach'));
    await userEvent.click(await button('Trotzdem stoppen'));
    expect(await screen.findByRole('tab', { name: 'Einfach · fertig' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'llama 3.3 70b · schreibt' })).toBeTruthy();
    // What still writes is a model, which ends at once.
    await userEvent.click(await button('Beide anhalten'));
    expect(await screen.findByRole('tab', { name: 'llama 3.3 70b · fertig' })).toBeTruthy();
  });

  test('its failure does not ask for another try', async () => {
    const made = both({
      llama: from(LOCAL, 'Es fehlt etwas.'),
      'n8n/einfach': [{ event: 'error', problem: problem('stream-broken') }],
    });
    await compare(made);
    await userEvent.click(await screen.findByRole('tab', { name: 'Einfach · nicht geklappt' }));
    expect(await screen.findByText('„Einfach“ hat keine vollständige Antwort geliefert.')).toBeTruthy();
    expect(screen.queryByText(/Versuchen Sie es noch einmal/)).toBeNull();
  });
});
