import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FindingType } from '../../src/core/privacy/finding';
import { type Checker, createChecker } from '../../src/pane/check/checker';
import type { CheckReply, CheckRequest } from '../../src/pane/check/messages';
import type { CheckWorker } from '../../src/pane/check/worker-line';
import { answering, CONFIG, fakeClient, fakeHost, inlineChecker, kit, showPane } from './kit';

const CLEAN = ['Die Unterlagen sind binnen eines Monats beizubringen.'];
const button = (name: string | RegExp) => screen.findByRole('button', { name });

beforeEach(() => {
  for (const name of ['error', 'warn'] as const)
    jest.spyOn(console, name).mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

/** A check whose self-test misses what stands in `missed` at the time. */
function missing(missed: { kinds: readonly FindingType[] }): Checker {
  return inlineChecker({ selfTest: () => missed.kinds });
}

/** A check that answers by hand. */
function playedChecker() {
  const workers: (CheckWorker & { readonly asked: CheckRequest[] })[] = [];
  const checker = createChecker({
    rules: CONFIG.policy.privacy,
    seed: () => 1,
    spawn: () => {
      const worker = {
        asked: [] as CheckRequest[],
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        terminate: () => undefined,
        postMessage: (request: CheckRequest) => void worker.asked.push(request),
      };
      workers.push(worker);
      return worker;
    },
  });
  const reply = (data: CheckReply): void => workers.at(-1)?.onmessage?.({ data } as MessageEvent);
  return { checker, workers, reply };
}

describe('a missed kind', () => {
  test('locks sending and says which kinds, in words and as IT knows them', async () => {
    const made = kit({ host: fakeHost(CLEAN), checker: missing({ kinds: ['PLATE', 'IBAN'] }) });
    await showPane(made);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Das Senden ist gesperrt/);
    expect(screen.getByText(/^Kfz-Kennzeichen \(PLATE\)\s+IBAN \(IBAN\)$/)).toBeTruthy();
    expect(screen.getByText('Schreibkompass 0.1.0')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vereinfachen' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Senden' })).toBeNull();
  });

  test('is told to IT by a prepared mail that holds nothing of the document', async () => {
    const made = kit({ host: fakeHost(CLEAN), checker: missing({ kinds: ['PLATE'] }) });
    await showPane(made);
    const link = await screen.findByRole('link', { name: 'E-Mail an die IT' });
    const address = new URL(link.getAttribute('href') ?? '');
    expect(address.protocol).toBe('mailto:');
    expect(address.pathname).toBe('it-service@nettetal.de');
    expect(address.searchParams.get('body')).toContain('Nicht gefunden: Kfz-Kennzeichen (PLATE)');
    expect(decodeURIComponent(address.href)).not.toContain('Unterlagen');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  test('unlocks with „Erneut prüfen“ once the check finds everything', async () => {
    const missed: { kinds: readonly FindingType[] } = { kinds: ['PERSON'] };
    const made = kit({ host: fakeHost(CLEAN), checker: missing(missed) });
    await showPane(made);
    await userEvent.click(await button('Erneut prüfen'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    missed.kinds = [];
    await userEvent.click(await button('Erneut prüfen'));
    await userEvent.click(await button('Vereinfachen'));
    await waitFor(() => expect(made.client.requests).toHaveLength(1));
  });

  test('refuses what is on its way, and leaves what has been answered', async () => {
    const missed: { kinds: readonly FindingType[] } = { kinds: [] };
    const client = fakeClient(answering('Bringen Sie die Unterlagen.'));
    const made = kit({ host: fakeHost(CLEAN), client, checker: missing(missed) });
    await showPane(made);
    await userEvent.click(await button('Vereinfachen'));
    await screen.findByRole('tab', { name: 'Antwort' });
    missed.kinds = ['PERSON'];
    made.services.checker.close();
    await userEvent.type(screen.getByPlaceholderText(/kürzer/), 'kürzer');
    await userEvent.click(await button('Nachbessern'));
    expect(await screen.findByText('Das Senden ist gesperrt', { selector: 'strong' })).toBeTruthy();
    expect(client.requests).toHaveLength(1);
    await userEvent.click(await button('Zurück'));
    await userEvent.click(await button('Ersetzen (nachverfolgt)'));
    expect(await screen.findByText('Ersetzt.')).toBeTruthy();
  });

  test('reads in English too', async () => {
    const made = kit({ checker: missing({ kinds: ['IBAN'] }) });
    await showPane(made, { language: 'en' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/Sending is locked/);
  });
});

describe('while the check loads', () => {
  test('the card says so quietly, and what was sent waits for it', async () => {
    const { checker, workers, reply } = playedChecker();
    const made = kit({ host: fakeHost(CLEAN), checker });
    await showPane(made);
    expect(await screen.findByText('Prüfung wird geladen …')).toBeTruthy();
    await userEvent.click(await button('Vereinfachen'));
    expect(await screen.findAllByText('Prüfung wird geladen …')).toHaveLength(2);
    expect(made.client.requests).toHaveLength(0);
    expect(workers[0]?.asked.map(({ kind }) => kind)).toEqual(['self-test']);

    reply({ id: 1, ok: true, missed: [] });
    await waitFor(() => expect(screen.queryByText('Prüfung wird geladen …')).toBeNull());
    const answered = new Set([1]);
    await waitFor(() => {
      for (const { id, kind } of workers[0]?.asked ?? []) {
        if (answered.has(id)) continue;
        answered.add(id);
        reply(kind === 'marks' ? { id, ok: true, marked: false } : { id, ok: true, findings: [] });
      }
      expect(made.client.requests).toHaveLength(1);
    });
  });

  test('a failed load says so, keeps what was typed and is tried again by a click', async () => {
    const { checker, workers, reply } = playedChecker();
    const made = kit({ host: fakeHost([]), checker });
    await showPane(made);
    await userEvent.type(await screen.findByLabelText('Eigene Anweisung'), 'Einladung');
    reply({ id: 1, ok: false, why: 'not-loaded' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/ließ sich nicht laden/);
    await userEvent.click(await button('Erneut versuchen'));
    expect(workers).toHaveLength(2);
    expect((await button('Wird geladen …')).getAttribute('aria-disabled')).toBe('true');
    reply({ id: 1, ok: true, missed: [] });
    expect(((await screen.findByLabelText('Eigene Anweisung')) as HTMLTextAreaElement).value).toBe(
      'Einladung',
    );
  });
});
