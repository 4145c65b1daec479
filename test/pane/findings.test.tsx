import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copyText } from '../../src/pane/shared/clipboard';
import { fakeHost, kit, receivedMail, showPane } from './kit';

jest.mock('../../src/pane/shared/clipboard', () => ({ copyText: jest.fn(async () => true) }));

/** Eight findings; one of them is unsure. Persons and numbers are invented. */
const LETTER = [
  'Sehr geehrte Frau Kowalski,',
  'Ihr Antrag (Aktenzeichen: 50.12-4711/26) liegt vor. Frau Kowalski, geboren am 12.08.1964, wohnt in der Musterstraße 12 in 50667 Köln. Schreiben Sie an erika@beispiel.example.',
  'Das Geld geht auf das Konto DE02 1203 0000 0000 2020 51. Anna Winter hat angerufen.',
];
const SHORT = ['Sehr geehrte Frau Kowalski,', 'das Konto ist DE02 1203 0000 0000 2020 51.'];

const button = (name: string | RegExp) => screen.findByRole('button', { name });

beforeEach(() => {
  for (const name of ['error', 'warn'] as const)
    jest.spyOn(console, name).mockImplementation(() => undefined);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());
beforeEach(() => jest.mocked(copyText).mockReset().mockResolvedValue(true));

async function atTheCheck(selection = LETTER, options: Parameters<typeof showPane>[1] = {}) {
  const made = kit({ host: fakeHost(selection) });
  await showPane(made, options);
  await userEvent.click(await button(options.language === 'en' ? 'Simplify' : 'Vereinfachen'));
  await screen.findByRole('button', { name: options.language === 'en' ? /^Mask and/ : /^Maskieren und/ });
  return made;
}

/** The finding with these words. */
const finding = (words: string) =>
  within(
    screen
      .getAllByRole('listitem')
      .find((item) => item.querySelector('[data-finding]')?.textContent === words) as HTMLElement,
  );

const choose = async (words: string, item: string) => {
  await userEvent.click(await button(`${words}: mehr`));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};

test('a finding says which kind, how sure in a word and in steps, and why with its source', async () => {
  await atTheCheck();
  const iban = finding('DE02 1203 0000 0000 2020 51');
  expect(iban.getByText('IBAN')).toBeTruthy();
  expect(iban.getByText('Sicherheit 4 von 4:').parentElement?.textContent).toMatch(/sehr sicher$/);
  expect(iban.getByText('Länge und Prüfziffer stimmen (ISO 13616, ISO 7064).')).toBeTruthy();
  const name = finding('Anna Winter');
  expect(name.getByText('Sicherheit 1 von 4:').parentElement?.textContent).toMatch(/möglich$/);
  expect(finding('Kowalski').getByText('Name · 2 Stellen')).toBeTruthy();
});

test('the reasons come in English too', async () => {
  await atTheCheck(SHORT, { language: 'en' });
  expect(screen.getByText('Length and check digits are right (ISO 13616, ISO 7064).')).toBeTruthy();
});

describe('the filter', () => {
  test('is offered only where there is more than a glance holds', async () => {
    await atTheCheck(SHORT);
    expect(screen.queryByRole('button', { name: /^Zeigen:/ })).toBeNull();
  });

  test('hides what does not fit, says how much, and changes nothing of what is sent', async () => {
    const made = await atTheCheck();
    await userEvent.click(await button('Zeigen: alle 8'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'unsicher (1)' }));
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(1);
    expect(screen.getByText('7 ausgeblendet')).toBeTruthy();
    await userEvent.click(await button('Maskieren und vereinfachen'));
    await waitFor(() => expect(made.client.requests).toHaveLength(1));
    expect(made.client.requests[0]?.text).not.toMatch(/Kowalski|DE02|Winter|erika@/);
  });

  test('goes by kind, and back to all', async () => {
    await atTheCheck();
    await userEvent.click(await button('Zeigen: alle 8'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Name (2)' }));
    expect([...document.querySelectorAll('[data-finding]')].map((one) => one.textContent)).toEqual([
      'Kowalski',
      'Anna Winter',
    ]);
    await userEvent.click(await button('Alle zeigen'));
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(8);
  });
});

describe('a place', () => {
  test('is shown in what is sent, one after the other, and the focus finds back to the finding', async () => {
    await atTheCheck();
    await userEvent.click(await button('Kowalski: Stelle zeigen'));
    expect(screen.getByText(/Stelle 1 von 2/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Zurück zum Fund');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
    await userEvent.click(await button('Nächste Stelle'));
    expect(screen.getByText(/Stelle 2 von 2/)).toBeTruthy();
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(2);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Kowalski');
    expect(screen.queryByText(/Stelle 2 von 2/)).toBeNull();
  });

  test('leads back to its finding, also where the filter hides that by now', async () => {
    await atTheCheck();
    await userEvent.click(await button('Kowalski: Stelle zeigen'));
    await userEvent.click(await button('Zeigen: alle 8'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'unsicher (1)' }));
    await userEvent.click(await button('Zurück zum Fund'));
    expect(document.activeElement?.textContent).toBe('Kowalski');
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(8);
  });

  test('is shown where the words stand once they were waved through', async () => {
    await atTheCheck();
    await userEvent.click(await button('Anna Winter: kein Personenbezug'));
    await userEvent.click(await button('Anna Winter: Stelle zeigen'));
    expect(screen.getByText(/Stelle 1 von 1/)).toBeTruthy();
    const shown = jest.mocked(Element.prototype.scrollIntoView).mock.instances[0] as unknown as HTMLElement;
    expect(shown.textContent).toBe('Anna Winter');
  });

  test('is shown although the preview was folded', async () => {
    await atTheCheck();
    await userEvent.click(await button('So wird gesendet'));
    expect(screen.queryByRole('region', { name: 'Text' })).toBeNull();
    await userEvent.click(await button('Kowalski: Stelle zeigen'));
    expect(await screen.findByRole('region', { name: 'Text' })).toBeTruthy();
  });

  test('is selected in Word, one after the other, and leaving the check selects the passage again', async () => {
    const made = await atTheCheck();
    await choose('Kowalski', 'Im Dokument zeigen');
    expect(await screen.findByText('Stelle 1 von 2')).toBeTruthy();
    await choose('Kowalski', 'Im Dokument zeigen');
    expect(await screen.findByText('Stelle 2 von 2')).toBeTruthy();
    await userEvent.click(await button('Abbrechen'));
    const [passage] = made.host.calls.map((call) => call.split(' of ')[1]);
    expect(made.host.calls).toEqual([
      `show Kowalski 0 of ${passage}`,
      `show Kowalski 1 of ${passage}`,
      `show all of ${passage}`,
    ]);
  });

  test('that Word no longer finds is said, and nothing else changes', async () => {
    const made = await atTheCheck();
    made.host.failure = 'text-changed';
    await choose('Kowalski', 'Im Dokument zeigen');
    expect(await screen.findByText('Das steht so nicht im Dokument.')).toBeTruthy();
    expect(await button('Maskieren und vereinfachen')).toBeTruthy();
  });

  test('is not offered in Outlook, which selects nothing', async () => {
    const made = kit({ host: receivedMail(fakeHost(SHORT)) });
    await showPane(made);
    await userEvent.click(await button('Zusammenfassen'));
    await userEvent.click(await button('Kowalski: mehr'));
    expect(screen.queryByRole('menuitem', { name: 'Im Dokument zeigen' })).toBeNull();
    expect(screen.getByRole('menuitem', { name: 'Stelle zeigen' })).toBeTruthy();
  });
});

describe('„Immer erlauben“', () => {
  test('prepares a mail with kind, recognizer and reason, and nothing of the text', async () => {
    const made = await atTheCheck();
    await choose('Kowalski', 'Immer erlauben …');
    const link = await screen.findByRole('link', { name: 'E-Mail vorbereiten' });
    const address = new URL(link.getAttribute('href') ?? '');
    expect(address.pathname).toBe('it-service@nettetal.de');
    expect(address.searchParams.get('subject')).toBe('Schreibkompass: bitte immer erlauben (Name, person)');
    const body = address.searchParams.get('body') ?? '';
    expect(body).toContain('Art: Name (PERSON)\r\nErkenner: person\r\nGrund: Eine Anrede wie');
    const whole = decodeURIComponent(address.href);
    for (const words of ['Kowalski', 'Antrag', 'DE02', 'Musterstraße']) expect(whole).not.toContain(words);
    expect(screen.getByText(/Die Worte selbst stehen nicht darin/)).toBeTruthy();
    expect(made.client.requests).toEqual([]);
    expect(made.client.events).toEqual([]);
    expect(made.storage.length).toBe(1);
  });

  test('opens outside the pane, as every link does, and can be copied instead', async () => {
    await atTheCheck(SHORT);
    await choose('Kowalski', 'Immer erlauben …');
    const link = await screen.findByRole('link', { name: 'E-Mail vorbereiten' });
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
    const region = within(screen.getByRole('region', { name: 'Immer erlauben?' }));
    await userEvent.click(region.getByRole('button', { name: 'Kopieren' }));
    expect(await region.findByText('Kopiert.')).toBeTruthy();
    const [copied] = jest.mocked(copyText).mock.calls[0] ?? [];
    expect(copied).toMatch(/^it-service@nettetal\.de\n/);
    expect(copied).not.toContain('Kowalski');
    jest.mocked(copyText).mockResolvedValueOnce(false);
    await userEvent.click(region.getByRole('button', { name: 'Kopieren' }));
    expect(await region.findByText(/Art: Name \(PERSON\)/)).toBeTruthy();
    await userEvent.click(region.getByRole('button', { name: 'Schließen' }));
    expect(screen.queryByRole('link', { name: 'E-Mail vorbereiten' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Kowalski');
  });
});

test('the arrow keys go from finding to finding', async () => {
  await atTheCheck(SHORT);
  (await button('Kowalski: Stelle zeigen')).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('DE02 1203 0000 0000 2020 51');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Kowalski');
});

test('the editor says what is left while the clerk types', async () => {
  await atTheCheck(SHORT);
  await userEvent.click(await button('Text bearbeiten'));
  const box = await screen.findByRole('textbox', { name: 'Text' });
  await userEvent.clear(box);
  await userEvent.type(box, 'Frau Kowalski und Frau Kowalski');
  expect(await screen.findByText('Noch 1 persönliche Angabe: Name')).toBeTruthy();
  await userEvent.clear(box);
  await userEvent.type(box, 'Die Unterlagen fehlen.');
  expect(await screen.findByText('Keine persönlichen Angaben mehr.')).toBeTruthy();
});
