import { problem } from '../../src/core/protocol/problems';
import { faults } from './faults';
import { openTown } from './town-desks';

const RUN = '7e3ac1f0-0e5e-4a8e-9b8e-0123456789ab';
const STARTED = { event: 'started', runId: RUN, model: 'n8n/vermerk' } as const;

const { town, sitDown } = openTown();

test.each([
  [320, 'light'],
  [450, 'dark'],
] as const)(
  'an own action from its menu to the document at %i pixels, %s',
  async (width, theme) => {
    const desk = await sitDown({ doc: 'leer', width, theme });
    const found: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      found[state] = await faults(desk);
    };
    await desk.page.evaluate(() => window.playground.setDocument(['Die Unterlagen liegen vor.', 'Ende.']));
    await desk.selectParagraphs(0, 0);
    await desk.text('1 Absatz').waitFor();
    await desk.button('Weitere Aufgaben').click();
    await desk.pane.getByRole('menuitem', { name: /^Aktenvermerk/ }).click();
    await desk.text('Schreibt einen Vermerk und legt ihn in der Akte ab.').waitFor();
    await desk.button('Amt: Ordnungsamt').click();
    await desk.pane.getByRole('menuitemradio', { name: /^Amt für Soziales/ }).click();
    await look('action');
    await desk.button('„Aktenvermerk anlegen“ starten').click();

    const run = await town().run(0);
    expect(run.request).toMatchObject({
      task: 'workflow',
      origin: 'document',
      text: 'Die Unterlagen liegen vor.',
      options: { action: 'vermerk', values: { amt: '50', frist: '14' } },
      model: 'n8n/vermerk',
    });
    run.send(STARTED, { event: 'delta', text: 'Vermerk: ' });
    await desk.button('Stopp').click();
    await desk.text('Der Ablauf kann trotzdem weiterlaufen. Trotzdem stoppen?').waitFor();
    await look('stop');
    expect(run.isClosed()).toBe(false);
    await desk.button('Weiter warten').click();
    run.send({ event: 'delta', text: 'Die Unterlagen sind da.' }, { event: 'done', finishReason: 'stop' });
    run.end();
    await desk.button('Darunter einfügen').waitFor();
    await look('review');
    await desk.button('Darunter einfügen').click();
    await desk.text('Eingefügt.').waitFor();
    expect(await desk.word((word) => word.paragraphs().map(({ current }) => current))).toEqual(
      expect.arrayContaining(['Die Unterlagen liegen vor.', 'Vermerk: Die Unterlagen sind da.', 'Ende.']),
    );
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    await desk.close();
  },
  60_000,
);

test('stopping anyway closes the connection and keeps what came', async () => {
  const desk = await sitDown({ doc: 'leer' });
  await desk.button('Weitere Aufgaben').click();
  await desk.pane.getByRole('menuitem', { name: /^Aktenvermerk/ }).click();
  await desk.pane.getByRole('textbox', { name: /^Was soll geschehen/ }).fill('Vermerk zum Antrag');
  await desk.page.keyboard.press('Control+Enter');
  const run = await town().run(0);
  expect(run.request).toMatchObject({ origin: 'typed', text: '', instruction: 'Vermerk zum Antrag' });
  run.send(STARTED, { event: 'delta', text: 'Vermerk' });
  await desk.text('Vermerk').last().waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.button('Trotzdem stoppen').click();
  await desk.text('Sie haben angehalten. Die Antwort ist nicht vollständig.').waitFor();
  await run.closed;
  await desk.close();
}, 60_000);

test.each([
  [320, 'light'],
  [450, 'dark'],
] as const)(
  'a workflow that failed is sent to IT first, at %i pixels, %s',
  async (width, theme) => {
    const desk = await sitDown({ doc: 'leer', width, theme });
    await desk.button('Weitere Aufgaben').click();
    await desk.pane.getByRole('menuitem', { name: /^Aktenvermerk/ }).click();
    await desk.pane.getByRole('textbox', { name: /^Was soll geschehen/ }).fill('Vermerk zum Antrag');
    await desk.button('„Aktenvermerk anlegen“ starten').click();
    const run = await town().run(0);
    run.send(STARTED, { event: 'error', problem: problem('workflow-failed') });
    run.end();
    await desk.text(/Fragen Sie Ihre IT, bevor/).waitFor();
    expect(await desk.button('Erneut versuchen').count()).toBe(0);
    expect(await faults(desk)).toEqual([]);
    await desk.button('Zurück').click();
    await desk.button('„Aktenvermerk anlegen“ starten').waitFor();
    expect(town().runs).toHaveLength(1);
    await desk.close();
  },
  60_000,
);
