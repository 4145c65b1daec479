import type { Browser } from 'playwright-core';
import { nettetal } from '../../src/core/policy';
import { isBarePicture } from '../../src/proxy/runs/picture';
import { segment } from '../proxy/picture-bytes';
import { type OllamaServer, says, startOllama } from '../servers/ollama';
import { launchBrowser } from './browser';
import { type Desk, type DeskOptions, sitDown } from './desk';
import { faults } from './faults';
import { type Started, startPlayground } from './playground';

const SENTENCE = nettetal.disclosure.picture;
const ALTERNATIVE = 'Säulendiagramm: 2022 standen 184 Räder am Bahnhof, 2025 waren es 342.';
const CAPTION = 'Räder am Bahnhof je Werktag.';
const ANSWER = `Alternativtext: ${ALTERNATIVE}\nBildunterschrift: ${CAPTION}`;
/** What the sample's picture carries beside its pixels, and its old alternative text. */
const PLANTED = ['Mustermann', 'Diagramm_Entwurf'];

let browser: Browser;
let server: OllamaServer;
let playground: Started;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startOllama();
  server.models = [{ name: 'llama3.2-vision:11b' }, { name: 'llama3.3:70b' }];
  playground = await startPlayground({
    backends: [
      {
        name: 'rathaus',
        kind: 'ollama',
        place: 'local',
        baseUrl: server.url,
        models: [
          { id: 'llama3.2-vision:11b', name: 'Llama 3.2 Vision', abilities: ['vision'] },
          { id: 'llama3.3:70b', name: 'Llama 3.3', abilities: ['chat'] },
        ],
      },
    ],
    defaultModel: 'rathaus/llama3.3:70b',
    defaultModels: { picture: 'rathaus/llama3.2-vision:11b' },
  });
}, 120_000);
afterAll(async () => {
  await playground.stop();
  await server.close();
  await browser.close();
});
beforeEach(() => {
  server.chat = says(ANSWER);
  server.requests.length = 0;
});

const desks: Desk[] = [];
afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
});

async function sit(options: DeskOptions = {}): Promise<Desk> {
  const desk = await sitDown(browser, playground.address, { doc: 'radverkehr', ...options });
  desk.page.setDefaultTimeout(10_000);
  desks.push(desk);
  return desk;
}

async function open(desk: Desk): Promise<void> {
  await desk.button('Weitere Aufgaben').click();
  await desk.pane.getByRole('menuitem', { name: 'Bild beschreiben' }).click();
}

const clickPicture = (desk: Desk, index = 0) => desk.page.locator('#body img.picture').nth(index).click();
const confirm = (desk: Desk) =>
  desk.pane.getByRole('checkbox', { name: /^Im Bild ist keine Person/ }).check();
const preview = (desk: Desk) => desk.pane.getByRole('img', { name: 'Das markierte Bild' });
const field = (desk: Desk, name: string) => desk.pane.getByRole('textbox', { name, exact: true });
const insert = (desk: Desk) => desk.button('Einfügen');

/** From the marked picture to the review. */
async function describePicture(desk: Desk): Promise<void> {
  await clickPicture(desk);
  await open(desk);
  await confirm(desk);
  await desk.button('Beschreiben').click();
  await field(desk, 'Bildunterschrift').waitFor();
}

const chats = () => server.chats();
const ooxml = (desk: Desk) => desk.word((word) => word.ooxml());
const count = (text: string, words: string) => text.split(words).length - 1;
const paragraphs = (desk: Desk) =>
  desk.word((word) => word.paragraphs().map(({ text, style }) => ({ text, style })));

test('a picture is marked, confirmed, described, edited, inserted with its label and taken back', async () => {
  const desk = await sit();
  const before = await paragraphs(desk);
  await clickPicture(desk);
  await open(desk);
  await preview(desk).waitFor();
  expect(await desk.button('Beschreiben').getAttribute('aria-disabled')).toBe('true');
  // The button can be reached, so that it can be read; it does nothing yet.
  await desk.button('Beschreiben').click({ force: true });
  await desk.text('Bestätigen Sie zuerst, dass nichts Persönliches zu sehen ist.').waitFor();
  await confirm(desk);
  await field(desk, 'Worum geht es? (freiwillig)').fill('Bericht zum Radverkehr');
  await desk.button('Beschreiben').click();

  await field(desk, 'Alternativtext').waitFor();
  expect(await field(desk, 'Alternativtext').inputValue()).toBe(ALTERNATIVE);
  expect(await field(desk, 'Bildunterschrift').inputValue()).toBe(CAPTION);
  await desk.text(`${ALTERNATIVE.length} von 250 Zeichen`).waitFor();
  await desk.text(`„${SENTENCE}“`).waitFor();
  await field(desk, 'Bildunterschrift').fill('Räder am Bahnhof.');
  await insert(desk).click();

  await desk.text('Das Bild ist beschrieben.').waitFor();
  await desk.text(/Der Hinweis steht in der Bildunterschrift/).waitFor();
  const xml = await ooxml(desk);
  expect(xml).toContain(`descr="${ALTERNATIVE}"`);
  expect(count(xml, SENTENCE)).toBe(1);
  expect(xml).toMatch(
    /<w:pStyle w:val="Beschriftung"\/>(?:(?!<\/w:p>).)*Räder am Bahnhof\. Der Inhalt dieses Bildes/,
  );
  const after = await paragraphs(desk);
  expect(after.filter(({ style }) => style === 'Caption')).toEqual([
    { text: `Räder am Bahnhof. ${SENTENCE}`, style: 'Caption' },
  ]);
  expect(await desk.word((word) => word.properties().custom)).toEqual({
    'Schreibkompass-KI': expect.stringMatching(/^v1;picture;\d{4}-\d{2}-\d{2};picture$/),
  });
  await desk.button('Kennzeichnung: gekennzeichnet').waitFor();
  await desk.page.locator('#pictures-panel summary').click();
  const panel = await desk.page.locator('#pictures').innerText();
  expect(panel).toContain(ALTERNATIVE);
  expect(panel).toContain(SENTENCE);

  await desk.button('Zurückholen').click();
  await desk.button('Kennzeichnung: kein Hinweis').waitFor();
  expect(await paragraphs(desk)).toEqual(before);
  expect((await desk.word((word) => word.pictures()))[0]?.alternative).toContain(PLANTED[0]);
  expect(await desk.word((word) => word.properties().custom)).toEqual({});
  expect(desk.complaints).toEqual([]);
  expect(desk.foreign).toEqual([]);
});

test('what leaves is one picture of pixels alone, without its name and its old alternative text', async () => {
  const desk = await sit();
  await describePicture(desk);
  expect(chats()).toHaveLength(1);
  const images = chats()[0]!.messages.flatMap((message) => message.images ?? []);
  expect(images).toHaveLength(1);
  const bytes = Buffer.from(images[0]!, 'base64');
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  const mediaType = isPng ? 'image/png' : 'image/jpeg';
  expect(await isBarePicture({ mediaType, data: images[0]! })).toBe(true);
  const sent = [
    bytes.toString('latin1'),
    server.requests.map(({ body }) => body).join(),
    desk.sent.join(),
  ].join();
  for (const words of PLANTED) expect(sent).not.toContain(words);
  expect(server.requests.filter(({ path }) => path === '/api/chat')[0]!.body).toContain('llama3.2-vision');
  const [run] = desk.sent.filter((request) => request.includes('/api/v1/runs'));
  expect(JSON.parse(run!.slice(run!.indexOf('\n')))).toEqual({
    task: 'picture',
    origin: 'picture',
    text: '',
    model: 'rathaus/llama3.2-vision:11b',
    attachments: [{ mediaType, data: images[0], confirmed: true }],
  });
});

test('a photo is drawn anew: smaller, as JPEG, without what the camera noted', async () => {
  const desk = await sit();
  const exif = segment(0xe1, 'Exif\0\0Kamera von Erika Mustermann').toString('base64');
  await desk.page.evaluate((noted) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1600 });
    const context = canvas.getContext('2d')!;
    const colours = context.createLinearGradient(0, 0, 2400, 1600);
    for (let step = 0; step <= 20; step += 1) colours.addColorStop(step / 20, `hsl(${step * 47}, 70%, 55%)`);
    context.fillStyle = colours;
    context.fillRect(0, 0, 2400, 1600);
    const photo = atob(canvas.toDataURL('image/jpeg').split(',')[1]!);
    const data = btoa(photo.slice(0, 2) + atob(noted) + photo.slice(2));
    window.playground.setDocument([
      { type: 'paragraph', content: [{ type: 'picture', attrs: { data, width: 300, height: 200 } }] },
    ]);
    window.playground.selectPicture(0);
  }, exif);
  await open(desk);
  await desk.text(/JPEG, 1568 × 1045 Bildpunkte/).waitFor();
  await confirm(desk);
  await desk.button('Beschreiben').click();
  await field(desk, 'Alternativtext').waitFor();
  const [image] = chats()[0]!.messages.flatMap((message) => message.images ?? []);
  expect(await isBarePicture({ mediaType: 'image/jpeg', data: image! })).toBe(true);
  expect(Buffer.from(image!, 'base64').toString('latin1')).not.toContain('Mustermann');
});

test('nothing leaves without the confirmation, and another picture is confirmed anew', async () => {
  const desk = await sit();
  await clickPicture(desk);
  await open(desk);
  await confirm(desk);
  await clickPicture(desk, 1);
  await desk.text(/640 × 360/).waitFor();
  expect(await desk.pane.getByRole('checkbox', { name: /^Im Bild/ }).isChecked()).toBe(false);
  await desk.pane.locator('body').press('Control+Enter');
  // The button can be reached, so that it can be read; it does nothing yet.
  await desk.button('Beschreiben').click({ force: true });
  await desk.text('Bestätigen Sie zuerst, dass nichts Persönliches zu sehen ist.').waitFor();
  expect(chats()).toEqual([]);
});

test('a document that is marked confidential keeps its pictures', async () => {
  const desk = await sit();
  await desk.page.evaluate(() => {
    const data = /<pkg:binaryData>([^<]*)</.exec(window.playground.ooxml())![1]!;
    window.playground.setDocument([
      'VS-NUR FÜR DEN DIENSTGEBRAUCH',
      { type: 'paragraph', content: [{ type: 'picture', attrs: { data, width: 300, height: 200 } }] },
    ]);
    window.playground.selectPicture(0);
  });
  await open(desk);
  await confirm(desk);
  await desk.button('Beschreiben').click();
  await desk
    .text(/vertraulich|Verschlusssache|eingestuft/i)
    .first()
    .waitFor();
  expect(chats()).toEqual([]);
  expect(desk.sent.filter((request) => request.includes('/api/v1/runs'))).toEqual([]);
});

test('a name in what it is about is masked, and the check shows the picture that leaves', async () => {
  const desk = await sit();
  await clickPicture(desk);
  await open(desk);
  await confirm(desk);
  await field(desk, 'Worum geht es? (freiwillig)').fill('Zahlen von Frau Erika Mustermann');
  await desk.button('Beschreiben').click();
  await desk.button('Maskieren und beschreiben').waitFor();
  expect(chats()).toEqual([]);
  await desk.button('Maskieren und beschreiben').click();
  await field(desk, 'Alternativtext').waitFor();
  expect(JSON.stringify(chats()[0]?.messages)).toContain('Zahlen von Frau [PERSON_1]');
  expect(JSON.stringify(chats()[0]?.messages)).not.toContain('Mustermann');
});

test('what looks personal in a description is marked at its field, and gone once it is edited away', async () => {
  server.chat = says(`Alternativtext: ${ALTERNATIVE}
Bildunterschrift: Räder von Frau Sabine Musterfrau.`);
  const desk = await sit();
  await describePicture(desk);
  const warning = desk.text(/sieht persönlich aus|stand nicht in Ihrem Text/).first();
  await warning.waitFor();
  await field(desk, 'Bildunterschrift').fill(CAPTION);
  await warning.waitFor({ state: 'hidden' });
});

test.each([
  ['nothing is marked', [], 'Markieren Sie ein Bild im Dokument.'],
  ['a vector graphic is marked', ['AQAAAGwAAAAAAAAA'], 'Dieses Bild lässt sich nicht zeichnen.'],
])('the pane says so where %s', async (_name, pictures, words) => {
  const desk = await sit({ doc: 'leer' });
  await desk.page.evaluate((data) => {
    window.playground.setDocument([
      'Text',
      ...data.map((one) => ({ type: 'paragraph', content: [{ type: 'picture', attrs: { data: one } }] })),
    ]);
    if (data.length > 0) window.playground.selectPicture(0);
  }, pictures);
  await open(desk);
  await desk.text(words).waitFor();
  expect(await desk.button('Beschreiben').getAttribute('aria-disabled')).toBe('true');
});

test('several pictures are described one by one', async () => {
  const desk = await sit();
  await desk.selectParagraphs(1, 5);
  await open(desk);
  await desk.text('Es sind mehrere Bilder markiert.').waitFor();
});

test('a picture described again has one caption and one sentence', async () => {
  const desk = await sit();
  for (const words of ['Erste.', 'Zweite.']) {
    server.chat = says(`Alternativtext: ${words}\nBildunterschrift: ${words}`);
    await describePicture(desk);
    await insert(desk).click();
    await desk.text('Das Bild ist beschrieben.').waitFor();
  }
  const xml = await ooxml(desk);
  expect(count(xml, SENTENCE)).toBe(1);
  expect(xml).toContain(`Zweite. ${SENTENCE}`);
  expect(xml).not.toContain('Erste.');
});

test('a sentence that was deleted from the caption is noticed and comes back', async () => {
  const desk = await sit();
  await describePicture(desk);
  await insert(desk).click();
  await desk.text('Das Bild ist beschrieben.').waitFor();
  await desk.selectText(` ${SENTENCE}`);
  await desk.page.locator('#body').press('Delete');
  await desk.button('Kennzeichnung: Hinweis nötig').click();
  await desk.text(/Der Hinweis unter einem Bild wurde gelöscht/).waitFor();
  await desk.button('Hinweis wieder einfügen').click();
  await desk.button('Kennzeichnung: gekennzeichnet').waitFor();
  expect(count(await ooxml(desk), SENTENCE)).toBe(1);
  expect((await paragraphs(desk)).some(({ text }) => text === `${CAPTION} ${SENTENCE}`)).toBe(true);
});

test('the description can be improved with a further instruction, and the picture goes along', async () => {
  const desk = await sit();
  await describePicture(desk);
  server.chat = says('Alternativtext: Vier Säulen.\nBildunterschrift: Räder.');
  await field(desk, 'Nachbessern').fill('kürzer');
  await field(desk, 'Nachbessern').press('Enter');
  await desk.pane.locator('textarea').filter({ hasText: 'Vier Säulen.' }).waitFor();
  const last = chats().at(-1)!.messages;
  expect(last.filter(({ images }) => images)).toEqual([last.at(-1)]);
});

test('without a model that sees, the entry says why', async () => {
  const blind = await startPlayground({ backends: [] });
  try {
    const desk = await sitDown(browser, blind.address, {
      doc: 'radverkehr',
      routes: [
        [
          /\/api\/v1\/config$/,
          async (route) => {
            const answer = await route.fetch();
            const config = await answer.json();
            for (const model of config.models)
              model.tasks = model.tasks.filter((task: string) => task !== 'picture');
            await route.fulfill({ response: answer, json: config });
          },
        ],
      ],
    });
    desks.push(desk);
    await desk.button('Weitere Aufgaben').click();
    const entry = desk.pane.getByRole('menuitem', { name: /Bild beschreiben/ });
    expect(await entry.getAttribute('aria-disabled')).toBe('true');
    expect(await entry.innerText()).toContain('kein Modell, das Bilder sieht');
  } finally {
    await blind.stop();
  }
});

test('the played model of the playground says what it counts', async () => {
  const own = await startPlayground({ backends: [] });
  try {
    const desk = await sitDown(browser, own.address, { doc: 'radverkehr' });
    desks.push(desk);
    await describePicture(desk);
    expect(await field(desk, 'Alternativtext').inputValue()).toBe(
      'Bild im Querformat, 720 mal 400 Bildpunkte, vor allem Weiß und Blau.',
    );
  } finally {
    await own.stop();
  }
});

describe.each([
  [320, 'light'],
  [320, 'dark'],
  [450, 'light'],
  [450, 'dark'],
] as const)('at %d pixels, %s', (width, theme) => {
  test('both screens are accessible and stick out nowhere', async () => {
    const desk = await sit({ width, theme });
    await clickPicture(desk);
    await open(desk);
    await confirm(desk);
    expect(await faults(desk)).toEqual([]);
    await desk.button('Beschreiben').click();
    await field(desk, 'Alternativtext').waitFor();
    await desk.text(/Vergleichen Sie mit dem Bild/).waitFor();
    expect(await faults(desk)).toEqual([]);
  });
});
