import { cutWhenTold, line, type OllamaServer, says } from '../servers/ollama';
import { type Desk, type DeskOptions, sitDown } from './desk';
import { faults } from './faults';
import { gatherFaults, LOOKS, openLlamas } from './played-llamas';

const NAME = 'llama 3.3 70b (gespielt)';

const llamas = openLlamas(NAME);
const ollama = (): OllamaServer => llamas.server(0);

async function openChat(options: DeskOptions = {}): Promise<Desk> {
  const desk = await sitDown(llamas.browser(), llamas.address(), { doc: 'brief', ...options });
  await desk.button('Weitere Aufgaben').click();
  await desk.pane.getByRole('menuitem', { name: 'Gespräch' }).click();
  await desk.pane.getByLabel('Ihre Nachricht').waitFor();
  return desk;
}

async function say(desk: Desk, words: string): Promise<void> {
  await desk.pane.getByLabel('Ihre Nachricht').fill(words);
  await desk.page.keyboard.press('Control+Enter');
}

test('a clerk talks with a model, keeps names at home, copies its code and puts an answer into the letter', async () => {
  const desk = await openChat();
  ollama().chat = says(
    'Schreiben Sie an [PERSON_1]:\n\n## Einladung\n\n- Ort\n- Zeit\n\n| Raum | Plätze |\n| --- | --- |\n| A | 20 |',
  );
  await say(desk, 'Wie lade ich Frau Erika Mustermann ein?');
  await desk.button('Maskieren und senden').click();
  await desk.pane.getByRole('article', { name: `Antwort von ${NAME}` }).waitFor();
  await desk.button('Prüfen und einfügen').waitFor();
  await desk.text('Erika Mustermann').first().waitFor();
  await desk.pane.getByRole('columnheader', { name: 'Raum' }).waitFor();

  const code = 'function gruss() {\n  return "Guten Tag";\n}';
  ollama().chat = says(`So geht es:\n\n\`\`\`javascript\n${code}\n\`\`\`\n`);
  await say(desk, 'Und als Skript?');
  await desk.button('Kopieren: javascript').click();
  await desk.text('Kopiert.').waitFor();
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe(code);

  const [first, second] = ollama().chats();
  expect(first?.messages[1]?.content).toContain('Frau [PERSON_1]');
  expect(second?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(second?.messages.at(-1)?.content).toBe('Und als Skript?');
  expect(desk.sent.join('\n')).not.toContain('Mustermann');

  await desk.button('Prüfen und einfügen').first().click();
  await desk.button('Beim Cursor einfügen').click();
  await desk.text('Eingefügt.').waitFor();
  expect((await desk.word((word) => word.paragraphs())).map(({ text }) => text)).toContain(
    'Schreiben Sie an Erika Mustermann:',
  );
  await desk.button('Kennzeichnung: gekennzeichnet').waitFor();
  // The chat goes on beneath.
  await desk.pane.getByLabel('Ihre Nachricht').waitFor();
  expect(desk.complaints).toEqual([]);
  expect(desk.foreign).toEqual([]);
  await desk.close();
}, 60_000);

test('a chat that breaks in the middle is gone on with, without a word doubled or lost', async () => {
  const desk = await openChat();
  const broken = cutWhenTold(line({ content: 'Der Antrag ' }), line({ content: 'liegt vo' }));
  ollama().chat = broken.answer;
  await say(desk, 'Wie steht es?');
  await desk.text('Der Antrag liegt vo').waitFor();
  broken.cut();
  await desk.button('Fortsetzen').waitFor();
  expect(await faults(desk)).toEqual([]);
  ollama().chat = says('liegt vor und wird geprüft.');
  await desk.button('Fortsetzen').click();
  await desk.text('Der Antrag liegt vor und wird geprüft.').waitFor();
  expect(ollama().chats().at(-1)?.messages.at(-2)).toMatchObject({
    role: 'assistant',
    content: 'Der Antrag liegt',
  });
  await desk.close();
}, 60_000);

describe.each(LOOKS)('at %i pixels, %s', (width, theme) => {
  test('axe finds no violation in any state of a chat', async () => {
    const desk = await openChat({ width, theme });
    const { look, found } = gatherFaults(desk);
    await look('new');
    await desk.selectParagraphs(7, 8);
    await desk.button('Markierten Text mitgeben').click();
    await desk.text('Damit bleibt das Gespräch im Rathaus.').waitFor();
    await look('with material');
    ollama().chat = says(
      `${'Das ist eine lange Antwort. '.repeat(60)}\n\n\`\`\`sql\nselect * from antraege where eingang > date('2026-01-01')\n\`\`\``,
      {
        thoughts: 'Ich denke nach.',
        wordMs: 15,
      },
    );
    await desk.pane.getByLabel('Ihre Nachricht').fill('Worum geht es?');
    await desk.button('Senden').click();
    await desk.button('Maskieren und senden').click();
    await desk.button('Stopp').waitFor();
    await look('answering');
    await desk.button('Kopieren: sql').waitFor();
    await desk.button('Prüfen und einfügen').waitFor();
    await look('answered');
    await desk.button('Prüfen und einfügen').click();
    await desk.button('Zurück zum Gespräch').waitFor();
    await look('review');
    expect(found()).toEqual({});
    await desk.close();
  }, 90_000);
});
