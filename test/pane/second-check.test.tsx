import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProblemFinding, RunRequest, StreamEvent } from '../../src/core/protocol';
import { problem, problemError } from '../../src/core/protocol/problems';
import {
  answering,
  type FakeClient,
  fakeClient,
  fakeHost,
  type Kit,
  kit,
  LOCAL,
  RUN_ID,
  showPane,
} from './kit';

/** Our own check finds the IBAN here, the second one the cat. */
const LETTER = 'Bitte auf DE02120300000000202051 überweisen. Der Kater Zorro frisst, dem Zorro geht es gut.';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

let printed: jest.SpyInstance;

beforeEach(() => {
  printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const lines = printed.mock.calls.map((call) => String(call[0]));
  printed.mockRestore();
  // React's hint about act() is about the test, not about the pane.
  expect(lines.filter((line) => !line.includes('not wrapped in act'))).toEqual([]);
});

/** A proxy whose second check finds "Zorro" unless it is waived. */
function withSecondCheck(): FakeClient {
  const client = fakeClient();
  client.run = async function* (request: RunRequest): AsyncGenerator<StreamEvent> {
    client.requests.push(request);
    const text = request.text ?? '';
    const waived = (request.waived ?? []).map(({ start, end }) => text.slice(start, end));
    const findings = [...text.matchAll(/Zorro/g)].map(
      ({ index }): ProblemFinding => ({
        field: 'text',
        start: index,
        end: index + 5,
        type: 'PERSON',
        recognizer: 'presidio/PERSON',
      }),
    );
    if (findings.length > 0 && !waived.includes('Zorro')) throw problemError('personal-data', { findings });
    yield* answering('Bitte überweisen Sie.');
  };
  return client;
}

async function untilFound(): Promise<Kit> {
  const made = kit({ host: fakeHost([LETTER]), client: withSecondCheck() });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByText('Die zweite Prüfung (Presidio) hat noch etwas gefunden.')).toBeTruthy();
  return made;
}

const lastRequest = (made: Kit) => made.client.requests.at(-1);

test('what the second check finds is listed with its kind, masked and sent again', async () => {
  const made = await untilFound();
  expect(lastRequest(made)?.text).toContain('[IBAN_1] überweisen. Der Kater Zorro');
  const [item] = screen
    .getAllByRole('listitem')
    .filter(({ textContent }) => textContent?.startsWith('Zorro'));
  expect(item?.textContent).toMatch(/Name · 2 Stellen.*Zweite Prüfung \(Presidio\)/);
  const preview = screen.getByRole('region', { name: 'Text' });
  expect(preview.textContent).toBe(
    'Bitte auf [IBAN_1] überweisen. Der Kater [PERSON_1] frisst, dem [PERSON_1] geht es gut.',
  );

  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByText('Antwort prüfen')).toBeTruthy();
  expect(lastRequest(made)?.text).toBe(
    'Bitte auf [IBAN_1] überweisen. Der Kater [PERSON_1] frisst, dem [PERSON_1] geht es gut.',
  );
  expect(made.client.requests).toHaveLength(2);
});

test('what the clerk calls no personal data is waived, also in the next turn', async () => {
  const made = await untilFound();
  await userEvent.click(await button('Zorro: kein Personenbezug'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(await screen.findByText('Antwort prüfen')).toBeTruthy();
  const waived = [{ field: 'text', start: 41, end: 46, type: 'PERSON' }];
  expect(lastRequest(made)).toMatchObject({ text: expect.stringContaining('Zorro'), waived });

  await act(() => made.flow.refine('Kürzer.', LOCAL));
  expect(lastRequest(made)).toMatchObject({ instruction: 'Kürzer.', waived });
  expect(made.client.requests).toHaveLength(3);
});

test('what it found stays masked after the text was edited', async () => {
  const made = await untilFound();
  await act(() => made.flow.editText('Dem Kater Zorro geht es gut.'));
  await userEvent.click(await button('Maskieren und vereinfachen'));
  expect(lastRequest(made)?.text).toBe('Dem Kater [PERSON_1] geht es gut.');
});

test('what nobody can mask is a refusal', async () => {
  const client = fakeClient();
  client.run = async function* () {
    const findings = [
      { field: 'options.style', start: 0, end: 3, type: 'PERSON', recognizer: 'presidio/PERSON' },
    ];
    yield { event: 'error', problem: problem('personal-data', { findings } as never) };
  };
  const made = kit({ host: fakeHost(['Die Frist endet am Montag.']), client });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText(/Der Text enthält noch persönliche Angaben/)).toBeTruthy();
});

test('that it was skipped stands over the answer', async () => {
  const [, ...rest] = answering('Die Frist endet Montag.');
  const started = { event: 'started', runId: RUN_ID, model: LOCAL.id, secondCheck: 'skipped' } as const;
  const made = kit({
    host: fakeHost(['Die Frist endet am Montag.']),
    client: fakeClient([started, ...rest]),
  });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText('Antwort prüfen')).toBeTruthy();
  expect(screen.getByText('Die zweite Prüfung antwortet nicht; geprüft wurde mit der eigenen.')).toBeTruthy();
});

test('where runs are refused without it, the clerk can try again', async () => {
  const client = fakeClient();
  client.run = () => {
    throw problemError('second-check-failed');
  };
  const made = kit({ host: fakeHost(['Die Frist endet am Montag.']), client });
  await showPane(made);
  await userEvent.click(await button('Vereinfachen'));
  expect(await screen.findByText(/Die zweite Prüfung auf persönliche Angaben antwortet nicht/)).toBeTruthy();
  client.run = async function* () {
    yield* answering('Die Frist endet Montag.');
  };
  await userEvent.click(await button('Erneut versuchen'));
  expect(await screen.findByText('Antwort prüfen')).toBeTruthy();
  expect(screen.queryByText(/zweite Prüfung/)).toBeNull();
});
