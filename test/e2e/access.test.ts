import { openPlayground } from './desks';
import { faults } from './faults';

const sitDown = openPlayground();

describe.each([
  [320, 'light'],
  [450, 'dark'],
] as const)('at %i pixels, %s', (width, theme) => {
  test('axe finds no violation in any state', async () => {
    const desk = await sitDown({
      doc: 'brief',
      width,
      theme,
      unconfirmed: true,
    });
    const found: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      found[state] = await faults(desk);
    };
    await desk.button('Gelesen und verstanden').waitFor();
    await look('first start');
    await desk.button('Gelesen und verstanden').click();
    await desk.text('Markieren Sie einen Text').waitFor();
    await look('start without a selection');
    await desk.button('Entwurf').click();
    await look('draft from notes');
    await desk.button('Doch kein Entwurf').click();
    await desk.selectParagraphs(7, 10);
    await desk.text('4 Absätze').waitFor();
    await look('start');
    await desk.button(/^Modell/).click();
    await look('models');
    await desk.page.keyboard.press('Escape');
    await desk.button('Menü').click();
    await look('menu');
    await desk.page.keyboard.press('Escape');
    await desk.button('Vereinfachen').click();
    await desk.text('Sicher erkannt').waitFor();
    await look('check');
    await desk.button('Maskieren und vereinfachen').click();
    await desk.button('Stopp').waitFor();
    await look('stream');
    await desk.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor();
    await look('review');
    await desk.pane.getByRole('tab', { name: 'Antwort' }).click();
    await look('answer');
    await desk.button('Ersetzen (nachverfolgt)').click();
    await desk.text('Ersetzt.').waitFor();
    await look('done');
    await desk.button('Kennzeichnung: gekennzeichnet').click();
    await look('label');
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    expect(Object.keys(found).length).toBe(12);
    await desk.close();
  }, 90_000);
});

test('a problem has no violation either', async () => {
  const desk = await sitDown({ doc: 'leer' });
  await desk.page.evaluate(() =>
    window.playground.setDocument(['VS – NUR FÜR DEN DIENSTGEBRAUCH', 'Die Unterlagen fehlen.']),
  );
  await desk.selectParagraphs(1, 1);
  await desk.button('Vereinfachen').click();
  await desk
    .text(/darf nicht gesendet werden/)
    .first()
    .waitFor();
  expect(await faults(desk)).toEqual([]);
  await desk.close();
});

test('a clerk gets from the selection to the labelled letter and back by keyboard alone', async () => {
  const desk = await sitDown({ doc: 'brief', unconfirmed: true });
  const { keyboard } = desk.page;
  await desk.button('Gelesen und verstanden').waitFor();
  await desk.pane.locator('body').focus();
  await desk.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus());
  await keyboard.press('Control+Enter');
  await desk.text('Markieren Sie einen Text').waitFor();
  await desk.selectParagraphs(7, 10);
  await desk.text('4 Absätze').waitFor();
  await desk.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus());
  await keyboard.press('Alt+1');
  await desk.text('Sicher erkannt').waitFor();
  await keyboard.press('Escape');
  await desk.text('4 Absätze').waitFor();
  await keyboard.press('Alt+1');
  await desk.text('Sicher erkannt').waitFor();
  await keyboard.press('Control+Enter');
  await desk.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor();
  await keyboard.press('Control+Enter');
  await desk.text('Ersetzt.').waitFor();
  // Every control is a stop of the Tab key: the way back is found by it.
  await keyboard.press('Tab');
  let reached = false;
  for (let stops = 0; stops < 40 && !reached; stops++) {
    await keyboard.press('Shift+Tab');
    reached = await desk.pane.evaluate(() => document.activeElement?.textContent === 'Zurückholen');
  }
  expect(reached).toBe(true);
  await keyboard.press('Enter');
  await desk.text(/Zurückgeholt/).waitFor();
  await desk.close();
}, 60_000);
