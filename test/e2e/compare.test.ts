import { cutWhenTold, fails, line, type OllamaServer, says } from '../servers/ollama';
import { until } from '../until';
import { type Desk, type DeskOptions, sitDown } from './desk';
import { faults } from './faults';
import { gatherFaults, LOOKS, openLlamas } from './played-llamas';

const FIRST = 'llama 3.3 70b (gespielt)';
const SECOND = 'DeepSeek R1 70b (gespielt)';

const llamas = openLlamas(FIRST, SECOND);
const first = (): OllamaServer => llamas.server(0);
const second = (): OllamaServer => llamas.server(1);

async function compare(options: DeskOptions = {}): Promise<Desk> {
  const desk = await sitDown(llamas.browser(), llamas.address(), { doc: 'brief', ...options });
  await desk.selectParagraphs(7, 10);
  await desk.text('4 Absätze').waitFor();
  await desk.button('Weitere Aufgaben').click();
  await desk.pane.getByRole('menuitem', { name: 'Zwei Modelle vergleichen' }).click();
  await desk.text('4 Absätze').waitFor();
  await desk.pane.getByLabel('Zweites Modell').selectOption({ label: `${SECOND} · im Rathaus` });
  return desk;
}

const side = (desk: Desk, name: string) => desk.pane.getByRole('region', { name, exact: true });

test('two models get the same masked text; the chosen answer replaces it, the other stays in the history', async () => {
  const desk = await compare({ width: 450 });
  first().chat = says('Bitte schicken Sie uns die Unterlagen.');
  second().chat = says('Die Unterlagen fehlen noch.', { thoughts: 'Kurz soll es sein.' });
  await desk.button('Vergleichen').click();
  await desk.button('Maskieren und vereinfachen').click();
  await side(desk, FIRST).getByText('Bitte schicken Sie uns die Unterlagen.').waitFor();
  await side(desk, SECOND).getByText('Die Unterlagen fehlen noch.').waitFor();
  await desk.text(/Beide stehen auch im Verlauf/).waitFor();
  const sent = [first(), second()].map((server) =>
    server
      .chats()
      .at(-1)
      ?.messages[1]?.content.replace(/<<<.*>>>/g, ''),
  );
  expect(sent[0]).toBe(sent[1]);
  expect(sent[0]).toContain('[PERSON_1');
  await desk.button(`Diese nehmen: ${SECOND}`).click();
  await desk.button('Ersetzen (nachverfolgt)').click();
  await desk.text('Ersetzt.').waitFor();
  await desk.button('Menü').click();
  await desk.pane.getByRole('menuitem', { name: 'Verlauf' }).click();
  await desk.text('Bitte schicken Sie uns die Unterlagen.').waitFor();
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('one that fails leaves the other alone', async () => {
  const desk = await compare({ width: 450 });
  first().chat = fails(500, 'cuda out of memory');
  second().chat = says('Die Unterlagen fehlen noch.');
  await desk.button('Vergleichen').click();
  await desk.button('Maskieren und vereinfachen').click();
  await side(desk, FIRST).getByText('Das Modell hat einen Fehler gemeldet.').waitFor();
  await desk.button(`Diese nehmen: ${SECOND}`).waitFor();
  expect(await faults(desk)).toEqual([]);
  await desk.close();
}, 60_000);

test('one is stopped at its server while the other writes on', async () => {
  const desk = await compare({ width: 450 });
  const long = 'Das dauert noch ein wenig. '.repeat(400);
  first().chat = says(long, { wordMs: 20 });
  second().chat = says(long, { wordMs: 20 });
  await desk.button('Vergleichen').click();
  await desk.button('Maskieren und vereinfachen').click();
  await side(desk, FIRST)
    .getByText(/Das dauert noch ein wenig\. Das/)
    .waitFor();
  const aborted = first().aborted();
  await desk.button(`Stopp: ${FIRST}`).click();
  await desk.button(`Diese nehmen: ${FIRST}`).waitFor();
  await until(() => first().active() === 0);
  expect(first().aborted()).toBe(aborted + 1);
  expect(second().active()).toBe(1);
  await desk.button('Beide anhalten').click();
  await desk.button(`Diese nehmen: ${SECOND}`).waitFor();
  await desk.close();
}, 60_000);

test('a single answer that breaks is gone on with and inserted as one', async () => {
  const desk = await sitDown(llamas.browser(), llamas.address(), { doc: 'brief' });
  await desk.selectParagraphs(7, 10);
  await desk.text('4 Absätze').waitFor();
  const broken = cutWhenTold(
    line({ content: 'Sehr geehrte Damen und Herren,\n\nbitte schicken Sie uns die Unter' }),
  );
  first().chat = broken.answer;
  await desk.button('Vereinfachen').click();
  await desk.button('Maskieren und vereinfachen').click();
  await desk.text('bitte schicken Sie uns die Unter').waitFor();
  broken.cut();
  await desk.button('Fortsetzen').waitFor();
  expect(await faults(desk)).toEqual([]);
  first().chat = says('Unterlagen bis Freitag.');
  await desk.button('Fortsetzen').click();
  await desk.pane.getByRole('tab', { name: 'Antwort' }).click();
  await desk.text('bitte schicken Sie uns die Unterlagen bis Freitag.').waitFor();
  await desk.close();
}, 60_000);

describe.each(LOOKS)('at %i pixels, %s', (width, theme) => {
  test('axe finds no violation in any state of a comparison', async () => {
    const desk = await compare({ width, theme });
    const { look, found } = gatherFaults(desk);
    await look('choice');
    const long = 'Bitte schicken Sie uns die Unterlagen bis Freitag. '.repeat(12);
    first().chat = says(long, { wordMs: 20 });
    second().chat = says(long, { wordMs: 25, thoughts: 'Ich denke nach.' });
    await desk.button('Vergleichen').click();
    await desk.button('Maskieren und vereinfachen').click();
    await desk
      .text(/Bitte schicken Sie uns/)
      .first()
      .waitFor();
    await look('running');
    await desk.text(/Beide stehen auch im Verlauf/).waitFor();
    await look('answered');
    expect(found()).toEqual({});
    await desk.close();
  }, 90_000);
});
