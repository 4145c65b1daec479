import { nettetal } from '../../src/core/policy';
import type { Desk } from './desk';
import { openPlayground } from './desks';

const SENTENCE = nettetal.disclosure.created;

const sitDown = openPlayground();

/** Drafts a letter from notes typed into the pane and inserts it. */
async function insertDraft(desk: Desk, notes: string): Promise<void> {
  await desk.button('Entwurf').click();
  await desk.pane.getByRole('textbox', { name: 'Stichworte für den Entwurf' }).fill(notes);
  await desk.button('Entwurf schreiben').click();
  await desk.button('Verwerfen').waitFor();
  await desk.button(/(?:^Einfügen|einfügen)$/).click();
  await desk.text('Eingefügt.').waitFor();
}

async function choose(desk: Desk, model: RegExp): Promise<void> {
  await desk.button(/^Modell/).click();
  await desk.pane.getByRole('menuitemradio', { name: model }).click();
}

const footers = (desk: Desk) => desk.word((word) => word.footers().map((footer) => footer.text));
const sentences = (texts: readonly string[]) => texts.join('\n').split(SENTENCE).length - 1;

describe('a draft by the played model', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown({ doc: 'leer' });
  }, 60_000);
  afterAll(() => desk.close());

  test('brings the mandatory sentence into the footer of every section', async () => {
    await insertDraft(
      desk,
      'Antrag auf Parkausweis eingegangen, Meldebescheinigung fehlt, Frist 15. Dezember 2026',
    );
    await desk.text(/Der Hinweis steht/).waitFor();
    expect(sentences(await footers(desk))).toBe(1);
    await desk.button('Kennzeichnung: gekennzeichnet').waitFor();
  });

  test('carries it once after inserting twice', async () => {
    await insertDraft(desk, 'Parkausweis kann ab Montag abgeholt werden');
    await desk.text(/Der Hinweis steht/).waitFor();
    expect(sentences(await footers(desk))).toBe(1);
    expect(await desk.word((word) => word.controls().map((control) => control.tag))).toEqual([
      'schreibkompass-label',
    ]);
  });

  test('is written with real styles, not with Markdown marks', async () => {
    const paragraphs = await desk.word((word) => word.paragraphs().map((paragraph) => paragraph.text));
    expect(paragraphs.join('\n')).not.toMatch(/\*\*|^#|^- /m);
    expect(paragraphs.join('\n')).toContain('Mit freundlichen Grüßen');
  });

  test('a deleted sentence is noticed and comes back with one click', async () => {
    await desk.page.evaluate(() => window.playground.clearFooters());
    await desk.selectParagraphs(2, 2);
    await desk.text('1 Absatz').waitFor();
    await desk.button('Kennzeichnung: Hinweis nötig').click();
    await desk.button('Hinweis wieder einfügen').click();
    await desk.button('Kennzeichnung: gekennzeichnet').waitFor();
    expect(sentences(await footers(desk))).toBe(1);
  });
});

describe('a first page with a footer of its own', () => {
  test('carries the sentence too, and a footer that throws spoils nothing', async () => {
    const desk = await sitDown({
      doc: 'leer',
      switches: ['footer-even-throws'],
    });
    await desk.page.evaluate(() => window.playground.useFooters({ firstPage: true }));
    await insertDraft(desk, 'Termin am Montag, Unterlagen mitbringen');
    const written = await desk.word((word) => word.footers());
    const types = written.filter((footer) => footer.text.includes(SENTENCE)).map((footer) => footer.type);
    expect(types.sort()).toEqual(['FirstPage', 'Primary']);
    await desk.close();
  });
});

describe('Regelwerk', () => {
  test('drafts without an AI label and without an AI property', async () => {
    const desk = await sitDown({ doc: 'leer' });
    await choose(desk, /Regelwerk \(ohne KI-Modell\)/);
    await insertDraft(desk, 'Antrag eingegangen, Mietvertrag fehlt, Frist 30. November 2026');
    expect(sentences(await footers(desk))).toBe(0);
    expect(await desk.word((word) => word.properties().custom)).toEqual({});
    await desk.button('Kennzeichnung: kein Hinweis').waitFor();
    await desk.close();
  });

  test('simplifies with the notice, which is true of it', async () => {
    const desk = await sitDown({ doc: 'bescheid' });
    await choose(desk, /Regelwerk \(ohne KI-Modell\)/);
    await desk.selectText(
      'unter Bezugnahme auf Ihre hier eingegangene Anmeldung wird Ihnen hiermit mitgeteilt',
    );
    await desk.button('Vereinfachen').click();
    await desk.button('Ersetzen (nachverfolgt)').click();
    await desk.text('Ersetzt.').waitFor();
    const last = await desk.word((word) => word.paragraphs().at(-1)?.current);
    expect(last).toBe(nettetal.disclosure.simplifiedUnchecked);
    expect(sentences(await footers(desk))).toBe(0);
    await desk.close();
  });
});

test('„Kopieren“ takes the mandatory sentence along', async () => {
  const desk = await sitDown({ doc: 'leer' });
  await desk.button('Entwurf').click();
  await desk.pane.getByRole('textbox', { name: 'Stichworte für den Entwurf' }).fill('Sprechstunde fällt aus');
  await desk.button('Entwurf schreiben').click();
  await desk.button('Kopieren').click();
  await desk
    .text(/^Kopiert/)
    .first()
    .waitFor();
  const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(SENTENCE);
  expect(copied).not.toMatch(/<[a-z]+>/);
  await desk.close();
});
