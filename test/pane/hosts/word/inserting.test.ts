import { type Block, blockText } from '../../../../src/core/content/block';
import { ProblemError } from '../../../../src/core/protocol/problem';
import { bold, documentOf, p, table } from '../../../playground/build';
import { heading, item, paragraph, play, select, styles, tableOf, visible } from './played';

const LETTER: readonly Block[] = [
  heading('Bescheid', 2),
  {
    kind: 'paragraph',
    inlines: [
      { text: 'Ihr Antrag ist ' },
      { text: 'vollständig', bold: true },
      { text: '. Mehr steht ' },
      { text: 'hier', href: 'https://example.org/' },
      { text: '.' },
    ],
  },
  item('Ausweis'),
  item('Vertrag'),
  item('Kopie', false, 1),
  paragraph('Danach:'),
  item('Erstens', true),
  item('Zweitens', true),
  tableOf(['Frist', 'Betrag'], ['1. Mai', '20 Euro']),
  paragraph('Mit freundlichen Grüßen'),
];

const LETTER_TEXTS = [
  'Bescheid',
  'Ihr Antrag ist vollständig. Mehr steht hier.',
  'Ausweis',
  'Vertrag',
  'Kopie',
  'Danach:',
  'Erstens',
  'Zweitens',
  'Frist',
  'Betrag',
  '1. Mai',
  '20 Euro',
  'Mit freundlichen Grüßen',
];

async function insertBehind(played: ReturnType<typeof play>, words: string, answer: readonly Block[]) {
  select(played.document, words);
  const passage = await played.host.readSelection();
  played.syncs();
  return played.host.insertAfter(passage.id, answer);
}

describe('inserting', () => {
  it('writes headings, lists, a table, bold words and links with Word’s own objects', async () => {
    const played = play(['Davor.', 'Hier dahinter.', 'Danach.']);
    const report = await insertBehind(played, 'Hier dahinter.', LETTER);
    expect(played.syncs()).toBeLessThanOrEqual(5);
    expect(report).toMatchObject({ action: 'inserted', dropped: [], leftAlone: [], tracked: false });
    expect(visible(played.document.body)).toEqual(['Davor.', 'Hier dahinter.', ...LETTER_TEXTS, 'Danach.']);
    const after = await played.host.readDocument();
    expect(after.blocks.slice(2, -1).map(({ block }) => block)).toEqual(LETTER);
    expect(styles(played.document.body)[2]).toBe('Heading2');
  });

  it('inserts ten pages with five round trips at most', async () => {
    const played = play(['Anfang.']);
    const pages = Array.from({ length: 10 }, () => LETTER).flat();
    played.syncs();
    const report = await played.host.insertAfter(undefined, pages);
    expect(played.syncs()).toBeLessThanOrEqual(5);
    expect(report.dropped).toEqual([]);
    expect(visible(played.document.body)).toHaveLength(1 + 10 * LETTER_TEXTS.length);
  });

  it('gives new paragraphs the look of the text, not that of a heading or list beside them', async () => {
    const played = play([
      p('Text mit Stil.', { style: 'Quote' }),
      p(['Titel ', { text: 'fett', marks: [bold] }], { style: 'Heading1' }),
    ]);
    select(played.document, 'Text mit Stil.', 'fett');
    const passage = await played.host.readSelection();
    await played.host.insertAfter(passage.id, [paragraph('Neu.'), heading('Titel')]);
    expect(styles(played.document.body)).toEqual(['Quote', 'Heading1', 'Quote', 'Heading1']);
    expect(JSON.stringify(played.document.body.doc.child(2))).not.toContain('"on":true');
  });

  it('leaves a list where the answer goes on without one', async () => {
    const document = documentOf('x');
    const { id } = document.addList('Bullet');
    document.load(documentOf(p('Punkt', { list: { id, level: 0 } }), 'Ende.').body.doc);
    const played = play(document);
    await insertBehind(played, 'Punkt', [item('Noch ein Punkt'), paragraph('Text.'), item('Eins', true)]);
    const { blocks } = await played.host.readDocument();
    expect(blocks.map(({ block }) => (block.kind === 'item' ? `${block.ordered}` : block.kind))).toEqual([
      'false',
      'false',
      'paragraph',
      'true',
      'paragraph',
    ]);
  });

  it('begins a new document without an empty paragraph in front', async () => {
    const played = play(['']);
    await played.host.insertAfter(undefined, [heading('Entwurf'), paragraph('Guten Tag,')]);
    expect(visible(played.document.body)).toEqual(['Entwurf', 'Guten Tag,', '']);
  });

  it('inserts behind the table that holds the selection', async () => {
    const played = play([table([['Frist', 'Betrag']]), 'Danach.']);
    await insertBehind(played, 'Frist', [paragraph('Neu.')]);
    expect(visible(played.document.body)).toEqual(['Frist', 'Betrag', 'Neu.', 'Danach.']);
  });

  it('writes marks in front of the items where Word drops lists', async () => {
    const played = play(['Anfang.'], { faults: ['lists-dropped'] });
    const report = await played.host.insertAfter(undefined, [
      item('Ausweis'),
      item('Kopie', false, 1),
      paragraph('Dann:'),
      item('Erstens', true),
      item('Zweitens', true),
    ]);
    expect(visible(played.document.body)).toEqual([
      'Anfang.',
      '• Ausweis',
      '\u2003• Kopie',
      'Dann:',
      '1. Erstens',
      '2. Zweitens',
    ]);
    expect(report.dropped).toEqual([]);
  });

  it('reports a table that Word drops', async () => {
    const played = play(['Anfang.', 'Ende.'], { faults: ['tables-dropped'] });
    const report = await insertBehind(played, 'Anfang.', LETTER);
    expect(report.dropped.map(blockText)).toEqual(['Frist\tBetrag\n1. Mai\t20 Euro']);
    expect(visible(played.document.body)).toContain('Mit freundlichen Grüßen');
  });

  it('inserts nothing by halves', async () => {
    const played = play(['Anfang.', 'Ende.']);
    played.failAfter('InsertParagraph', 3);
    await expect(insertBehind(played, 'Anfang.', LETTER)).rejects.toBeInstanceOf(ProblemError);
    expect(visible(played.document.body)).toEqual(['Anfang.', 'Ende.']);
  });

  it('loses no text where Word refuses the formatting', async () => {
    const played = play(['Anfang.', 'Ende.']);
    played.failAfter('StartNewList', 0);
    const report = await insertBehind(played, 'Anfang.', [paragraph('Liste:'), item('Ausweis')]);
    expect(report.dropped).toEqual([]);
    expect(visible(played.document.body)).toEqual(['Anfang.', 'Liste:', '• Ausweis', 'Ende.']);
  });

  it('says that the document is read-only', async () => {
    const played = play(['Anfang.'], { faults: ['read-only'] });
    const problem = await played.host
      .insertAfter(undefined, LETTER)
      .catch((error: ProblemError) => error.problem);
    expect(problem).toMatchObject({ code: 'host-read-only' });
  });
});

describe('taking an insertion back', () => {
  it.each([
    ['in the middle', ['Davor.', 'Hier.', 'Danach.']],
    ['at the end', ['Davor.', p('Hier.', { style: 'Quote', alignment: 'Right' })]],
    ['in a new document', ['']],
    ['behind a table', [table([['Hier.']]), 'Danach.']],
  ])('leaves the document as it was %s', async (_, blocks) => {
    const played = play(blocks);
    const before = played.document.body.doc.toJSON();
    let passage: string | undefined;
    if (blocks.length > 1) {
      select(played.document, 'Hier.');
      passage = (await played.host.readSelection()).id;
    }
    const report = await played.host.insertAfter(passage, LETTER);
    expect(visible(played.document.body).length).toBeGreaterThan(LETTER_TEXTS.length);
    await played.host.takeBack(report.id);
    expect(played.document.body.doc.toJSON()).toEqual(before);
  });

  it('leaves no marks where the clerk tracks changes, and the mode as it was', async () => {
    const played = play(['Davor.', 'Hier.', 'Danach.']);
    played.document.tracking = 'TrackAll';
    const before = played.document.body.doc.toJSON();
    const report = await insertBehind(played, 'Hier.', LETTER);
    expect(report.tracked).toBe(true);
    await played.host.takeBack(report.id);
    expect(played.document.body.doc.toJSON()).toEqual(before);
    expect(played.document.tracking).toBe('TrackAll');
  });
});
