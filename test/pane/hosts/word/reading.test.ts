import { blockText } from '../../../../src/core/content/block';
import { nodes } from '../../../../src/playground/model/schema';
import { bold, deleted, documentOf, hidden, inserted, link, p, table } from '../../../playground/build';
import { fireSelectionChanged } from '../../../playground/word-js';
import { play, select } from './played';

const texts = (passage: { blocks: readonly { block: Parameters<typeof blockText>[0] }[] }) =>
  passage.blocks.map(({ block }) => blockText(block));

describe('reading a selection', () => {
  it('gives no blocks for an empty selection', async () => {
    const { host, document } = play(['Guten Tag']);
    document.select(document.body, 3);
    expect((await host.readSelection()).blocks).toEqual([]);
  });

  it('gives no blocks for an empty document', async () => {
    expect((await play(['']).host.readDocument()).blocks).toEqual([]);
  });

  it('gives only the selected part of a paragraph', async () => {
    const { host, document } = play(['Die Unterlagen sind fristgerecht beizubringen.']);
    select(document, 'Unterlagen sind');
    expect(texts(await host.readSelection())).toEqual(['Unterlagen sind']);
  });

  it('gives paragraphs with styles, lists, formats and links', async () => {
    const { host, document } = play([
      p('Bescheid', { style: 'Heading2' }),
      p([
        'Ihr ',
        { text: 'Antrag', marks: [bold] },
        ' ist da: ',
        { text: 'Seite', marks: [link('https://example.org/')] },
      ]),
    ]);
    select(document, 'Bescheid', 'Seite');
    const passage = await host.readSelection();
    expect(passage.blocks.map(({ block }) => block)).toEqual([
      { kind: 'heading', level: 2, inlines: [{ text: 'Bescheid' }] },
      {
        kind: 'paragraph',
        inlines: [
          { text: 'Ihr ' },
          { text: 'Antrag', bold: true },
          { text: ' ist da: ' },
          { text: 'Seite', href: 'https://example.org/' },
        ],
      },
    ]);
  });

  it('tells numbered and bulleted items apart', async () => {
    const document = documentOf('Eins', 'Zwei');
    const numbers = document.addList('Number');
    const bullets = document.addList('Bullet');
    document.load(
      documentOf(
        p('Eins', { list: { id: numbers.id, level: 0 } }),
        p('Zwei', { list: { id: bullets.id, level: 1 } }),
      ).body.doc,
    );
    const { host } = play(document);
    expect((await host.readDocument()).blocks.map(({ block }) => block)).toEqual([
      { kind: 'item', ordered: true, level: 0, inlines: [{ text: 'Eins' }] },
      { kind: 'item', ordered: false, level: 1, inlines: [{ text: 'Zwei' }] },
    ]);
  });

  it.each(['1.3', '1.4'])('leaves tracked deletions and hidden text out with WordApi %s', async (wordapi) => {
    const { host, document } = play(
      [
        p([
          'Der Antrag ',
          { text: 'von Erika Mustermann', marks: [deleted] },
          { text: 'der Bürgerin', marks: [inserted] },
          { text: ' geheim', marks: [hidden] },
          ' wurde geprüft.',
        ]),
      ],
      { wordapi },
    );
    select(document, 'Der Antrag', 'geprüft.');
    const passage = await host.readSelection();
    expect(texts(passage)).toEqual(['Der Antrag der Bürgerin wurde geprüft.']);
    expect(JSON.stringify(passage)).not.toContain('Mustermann');
    expect(passage.notices).toEqual(['hidden-left-out', 'deletions-left-out']);
    expect(passage.blocks.map(({ holdsMore }) => holdsMore)).toEqual([false]);
    expect(JSON.stringify(await host.readDocument())).not.toContain('Mustermann');
  });

  it('marks paragraphs with notes, fields and symbols as fragile and strips the marks', async () => {
    const document = documentOf('x');
    const note = document.addNote('Footnote', documentOf('Fußnotentext').body.doc);
    document.load(
      documentOf(
        p(['Text', nodes.note.create({ id: note.id, kind: 'Footnote' }), ' mit Note.']),
        p(['Seite ', nodes.field.create({ instruction: 'PAGE', result: '3' }), ' von 5']),
        p(['Ja ', nodes.symbol.create(), ' nein']),
        'Ohne alles.',
      ).body.doc,
    );
    const { host } = play(document);
    const passage = await host.readDocument();
    expect(texts(passage)).toEqual(['Text mit Note.', 'Seite 3 von 5', 'Ja  nein', 'Ohne alles.']);
    expect(passage.blocks.map(({ fragile }) => fragile)).toEqual([true, true, true, false]);
    expect(passage.blocks.map(({ holdsMore }) => holdsMore)).toEqual([true, true, true, false]);
  });

  it('gives a table that is selected as a whole as one block and says so', async () => {
    const { host } = play([
      'Davor',
      table([
        ['Frist', 'Betrag'],
        ['1. Mai', '20 Euro'],
      ]),
      'Danach',
    ]);
    const passage = await host.readDocument();
    expect(passage.blocks.map(({ block }) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(texts(passage)[1]).toBe('Frist\tBetrag\n1. Mai\t20 Euro');
    expect(passage.notices).toEqual(['contains-table']);
  });

  it('says that only a part was read where a whole cell is selected', async () => {
    const { host, document } = play([
      table([
        ['Frist', 'Betrag'],
        ['1. Mai', '20 Euro'],
      ]),
    ]);
    select(document, 'Betrag');
    const passage = await host.readSelection();
    expect(passage.blocks.map(({ block, inTable }) => [blockText(block), inTable])).toEqual([
      ['Betrag', true],
    ]);
    expect(passage.notices).toEqual(['only-part-read', 'contains-table']);
  });

  it('changes nothing in the document', async () => {
    const { host, document } = play(['Eins', 'Zwei']);
    select(document, 'Eins', 'Zwei');
    document.saved = true;
    await host.readSelection();
    await host.readDocument();
    await host.readMarks();
    await host.labelState(['Ein Satz.']);
    expect(document.saved).toBe(true);
    expect(
      document.sections.every(({ footers, headers }) => Object.keys({ ...footers, ...headers }).length === 0),
    ).toBe(true);
  });

  it('reads 300 paragraphs in two round trips', async () => {
    const { host, document, syncs } = play(Array.from({ length: 300 }, (_, index) => `Absatz ${index}.`));
    select(document, 'Absatz 0.', 'Absatz 299.');
    expect((await host.readSelection()).blocks).toHaveLength(300);
    expect(syncs()).toBe(2);
  });
});

describe('selection events', () => {
  it('call the listener once after a pause, and not any more once stopped', () => {
    jest.useFakeTimers();
    const { host } = play(['Eins']);
    const listener = jest.fn();
    const stop = host.onSelectionChanged(listener);
    fireSelectionChanged();
    fireSelectionChanged();
    jest.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledTimes(1);
    fireSelectionChanged();
    stop();
    fireSelectionChanged();
    jest.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});

describe('reading marks', () => {
  it('gives body, header, footer and classifying properties', async () => {
    const document = documentOf('Rundschreiben');
    const header = document.newStory('Header', documentOf('VS-NUR FÜR DEN DIENSTGEBRAUCH').body.doc);
    document.sections[0]!.headers.Primary = header;
    document.properties.category = 'Personal';
    document.customProperties.set('msip_label_0815_name', {
      key: 'MSIP_Label_0815_Name',
      value: 'Vertraulich',
    });
    document.customProperties.set('farbe', { key: 'Farbe', value: 'blau' });
    const { host } = play(document);
    expect(await host.readMarks()).toEqual({
      texts: ['Rundschreiben', 'VS-NUR FÜR DEN DIENSTGEBRAUCH'],
      properties: ['Personal', 'Vertraulich'],
    });
  });
});
