import type { Desk } from './desk';
import { openPlayground } from './desks';
import { faults } from './faults';

/** Persons and numbers are invented. */
const LETTER = [
  'Sehr geehrte Frau Kowalski,',
  'Ihr Antrag (Aktenzeichen: 50.12-4711/26) liegt vor. Frau Kowalski, geboren am 12.08.1964, wohnt in der Musterstraße 12 in 50667 Köln. Schreiben Sie an erika@beispiel.example.',
  'Das Geld geht auf das Konto DE02 1203 0000 0000 2020 51. Anna Winter hat angerufen. Frau Kowalski bittet um Rückruf.',
];

const sitDown = openPlayground();

/** A desk at which the check of the letter stands. */
async function atTheCheck(width: number, theme: 'light' | 'dark' = 'light'): Promise<Desk> {
  const desk = await sitDown({ doc: 'leer', width, theme });
  await desk.page.evaluate((letter) => window.playground.setDocument(letter), LETTER);
  await desk.selectParagraphs(0, 2);
  await desk.text('3 Absätze').waitFor();
  await desk.button('Vereinfachen').click();
  await desk.text('Sicher erkannt').waitFor();
  return desk;
}

const more = (desk: Desk, words: string) => desk.button(`${words}: mehr`).click();
const choose = (desk: Desk, item: string) =>
  desk.pane.getByRole('menuitem', { name: item, exact: true }).click();
const selection = (desk: Desk) => desk.word((word) => word.selection());
const focused = (desk: Desk) => desk.pane.evaluate(() => document.activeElement?.textContent);

test.each([
  [320, 'light'],
  [320, 'dark'],
  [450, 'light'],
  [450, 'dark'],
] as const)(
  'the list of findings has no fault at %i pixels, %s',
  async (width, theme) => {
    const desk = await atTheCheck(width, theme);
    const found: Record<string, readonly string[]> = { list: await faults(desk) };
    await desk.button('Zeigen: alle 8').click();
    found.filter = await faults(desk);
    await desk.pane.getByRole('menuitemradio', { name: 'unsicher (1)' }).click();
    found.filtered = await faults(desk);
    await more(desk, 'Anna Winter');
    found.menu = await faults(desk);
    await choose(desk, 'Immer erlauben …');
    found.allow = await faults(desk);
    expect(await desk.pane.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Immer erlauben?',
    );
    await desk.button('Alle zeigen').click();
    await desk.button('Kowalski: Stelle zeigen').click();
    found.place = await faults(desk);
    await desk.button('Text bearbeiten').click();
    await desk.pane.getByRole('textbox', { name: 'Text' }).fill('Frau Kowalski fehlt.');
    await desk.text('Noch 1 persönliche Angabe: Name').waitFor();
    found.editor = await faults(desk);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    await desk.close();
  },
  90_000,
);

test('a finding is shown in Word, place by place, and the clerk’s own selection comes back', async () => {
  const desk = await atTheCheck(350);
  await more(desk, 'Kowalski');
  await choose(desk, 'Im Dokument zeigen');
  await desk.text('Stelle 1 von 3').waitFor();
  expect(await selection(desk)).toBe('Kowalski');
  await more(desk, 'Kowalski');
  await choose(desk, 'Im Dokument zeigen');
  await desk.text('Stelle 2 von 3').waitFor();
  await more(desk, 'DE02 1203 0000 0000 2020 51');
  await choose(desk, 'Im Dokument zeigen');
  await desk.text('Im Dokument markiert.').waitFor();
  expect(await selection(desk)).toBe('DE02 1203 0000 0000 2020 51');
  await desk.button('Abbrechen').click();
  await desk.text('3 Absätze').waitFor();
  expect(await selection(desk)).toContain('Sehr geehrte');
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('by keyboard from finding to finding, to its place and back, and out of the check', async () => {
  const desk = await atTheCheck(350);
  const { keyboard } = desk.page;
  await desk.button('Kowalski: Stelle zeigen').focus();
  await keyboard.press('ArrowDown');
  expect(await focused(desk)).toBe('50.12-4711/26');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await desk.text('Stelle 1 von 3').waitFor();
  expect(await focused(desk)).toBe('Zurück zum Fund');
  const seen = () =>
    desk.pane.evaluate(() => {
      const [mark] = [...document.querySelectorAll('section mark')].filter(
        (one) => getComputedStyle(one.parentElement!).outlineStyle === 'solid',
      );
      const { top, bottom } = mark!.getBoundingClientRect();
      const foot = document.querySelector('footer')!.getBoundingClientRect().top;
      return { words: mark?.textContent, visible: top > 0 && bottom < foot };
    });
  expect(await seen()).toEqual({ words: '[PERSON_1]', visible: true });
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await desk.text('Stelle 2 von 3').waitFor();
  expect(await focused(desk)).toBe('Nächste Stelle');
  expect(await seen()).toEqual({ words: '[PERSON_1]', visible: true });
  await keyboard.press('Escape');
  expect(await focused(desk)).toBe('Kowalski');
  await keyboard.press('Escape');
  await desk.text('3 Absätze').waitFor();
  await desk.close();
}, 60_000);

test('the last kind of a long menu can be reached in a low pane', async () => {
  const desk = await atTheCheck(320);
  await desk.page.setViewportSize({ width: 1200, height: 480 });
  await desk.button('Zeigen: alle 8').click();
  await desk.pane.getByRole('menuitemradio').last().click();
  await desk.button('Zeigen: IBAN').waitFor();
  await desk.text('7 ausgeblendet').waitFor();
  await desk.close();
}, 60_000);
