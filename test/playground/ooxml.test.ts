import type { Node } from 'prosemirror-model';
import { allParagraphs, attrsOf } from '../../src/playground/model/blocks';
import { WordDocument } from '../../src/playground/model/document';
import { marks, nodes, schema } from '../../src/playground/model/schema';
import { readPackage } from '../../src/playground/ooxml/read';
import { writePackage } from '../../src/playground/ooxml/write';
import { samples } from '../../src/playground/samples';
import { bold, deleted, documentOf, hidden, inserted, italic, link, p, table } from './build';
import { playWord } from './word-js';

const write = (document: WordDocument): string =>
  writePackage(document, document.body, { from: 0, to: document.body.doc.content.size }, true);

/** Blocks without what is numbered anew on the way: ids of lists and notes. */
function plain(blocks: readonly Node[]): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== 'id' && name !== 'section' && name !== 'look')
        .map(([name, inner]) => [name, strip(inner)]),
    );
  };
  return strip(blocks.map((block) => block.toJSON()));
}

const children = (document: WordDocument): readonly Node[] => document.body.doc.children;

describe('a package and back', () => {
  const atoms = [
    'Text ',
    nodes.field.create({ instruction: ' DATE ', result: '1.1.2027', simple: false }),
    nodes.field.create({ instruction: ' PAGE ', result: '3', simple: true }),
    nodes.line_break.create({ kind: 'Line' }),
    nodes.symbol.create({ font: 'Wingdings', code: 'F0FC' }),
    nodes.picture.create({
      data: 'iVBORw0KGgo=',
      description: 'Ein Bild',
      title: 'Bild',
      width: 40,
      height: 30,
    }),
  ];
  it.each<readonly [string, readonly (Node | string)[]]>([
    ['plain paragraphs', ['Eins', '', 'Zwei <&> "drei"']],
    [
      'letters',
      [
        p([
          { text: 'fett', marks: [bold] },
          ' ',
          { text: 'schräg', marks: [italic, marks.size.create({ value: 9 })] },
        ]),
      ],
    ],
    [
      'styles',
      [
        p('T', { style: 'Title' }),
        p('H', { style: 'Heading3' }),
        p('Z', { style: 'Quote', alignment: 'Centered' }),
      ],
    ],
    [
      'tracked changes and hidden text',
      [
        p([
          { text: 'weg', marks: [deleted] },
          { text: 'neu', marks: [inserted] },
          { text: 'still', marks: [hidden] },
        ]),
      ],
    ],
    ['links', [p(['Siehe ', { text: 'hier', marks: [link('https://example.org/?a=1&b=2')] }])]],
    ['fields, breaks, symbols and pictures', [p(atoms)]],
    ['tabs and soft spaces', ['a\tb  c\u00a0d']],
    [
      'tables',
      [
        'x',
        table([
          ['a', 'b'],
          ['c', ''],
        ]),
        'y',
      ],
    ],
    ['indents', [p('x', { leftIndent: 36, firstLineIndent: -18, spaceBefore: 6, spaceAfter: 0 })]],
    [
      'changed paragraph marks',
      [p('x', { mark: { kind: 'del', author: 'Wer', date: '2026-01-01T00:00:00Z' } }), 'y'],
    ],
  ])('keeps %s', (_name, blocks) => {
    const document = documentOf(...blocks);
    const read = readPackage(write(document), new WordDocument());
    expect(plain(read.blocks)).toEqual(plain(children(document)));
  });

  it.each(Object.keys(samples) as (keyof typeof samples)[])('keeps the sample %s', (id) => {
    const document = samples[id].make();
    const target = new WordDocument();
    const read = readPackage(write(document), target);
    expect(plain(read.blocks)).toEqual(plain(children(document)));
  });

  it('keeps lists with their kind, and the texts of notes', () => {
    const document = documentOf('x');
    const bullets = document.addList('Bullet').id;
    const numbers = document.addList('Number').id;
    const note = document.addNote('Footnote', nodes.doc.create(null, p('Quelle', { style: 'FootnoteText' })));
    document.load(
      nodes.doc.create(null, [
        p('a', { list: { id: bullets, level: 0 } }),
        p('b', { list: { id: bullets, level: 1 } }),
        p(['c', nodes.note.create({ id: note.id, kind: 'Footnote' })], { list: { id: numbers, level: 0 } }),
      ]),
    );
    const target = new WordDocument();
    const { blocks } = readPackage(write(document), target);
    const kinds = blocks.map((block) => {
      const { list } = attrsOf(block);
      return list && [target.lists.get(list.id)?.levels[list.level]?.type, list.level];
    });
    expect(kinds).toEqual([
      ['Bullet', 0],
      ['Bullet', 1],
      ['Number', 0],
    ]);
    expect([...target.notes.values()].map(({ story }) => story.doc.textContent)).toEqual(['Quelle']);
  });

  it('ignores a style when the package has no styles part, as Word does', () => {
    const package_ = write(documentOf(p('x', { style: 'Heading1' }))).replace(
      /<pkg:part pkg:name="\/word\/styles\.xml".*?<\/pkg:part>/,
      '',
    );
    const [block] = readPackage(package_, new WordDocument()).blocks;
    expect(block && attrsOf(block).style).toBe('Normal');
  });
});

describe('what a package shows', () => {
  it('holds deletions, notes, headers and footers, properties and section switches', () => {
    const document = samples.brief.make();
    const [section] = document.sections;
    if (!section) throw new Error('no section');
    section.titlePage = true;
    section.footers.FirstPage = document.newStory('Footer', nodes.doc.create(null, p('Erste Seite')));
    section.headers.Primary = document.newStory('Header', nodes.doc.create(null, p('VERTRAULICH')));
    document.evenAndOddHeaders = true;
    document.properties.category = 'Nur intern';
    const xml = write(document);
    expect(xml).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">Herr Gerd Altenbeispiel/);
    expect(xml).toContain('<w:titlePg/>');
    expect(xml).toContain('<w:evenAndOddHeaders/>');
    expect(xml).toMatch(/<w:footerReference w:type="first" r:id="(\w+)"\/>/);
    expect(xml).toContain('VERTRAULICH');
    expect(xml).toContain('Erste Seite');
    expect(xml).toContain('<cp:category>Nur intern</cp:category>');
    const id = /w:type="first" r:id="(\w+)"/.exec(xml)?.[1];
    expect(xml).toMatch(new RegExp(`Id="${id}" Type="[^"]*/footer" Target="footer0FirstPage.xml"`));
  });

  it('writes only the letters of a range inside a paragraph', () => {
    const document = documentOf('Eins zwei drei');
    const xml = writePackage(document, document.body, { from: 6, to: 10 }, false);
    expect(xml).toContain('>zwei<');
    expect(xml).not.toContain('Eins');
  });

  it('uses the style ids of a German Word', () => {
    const xml = write(documentOf(p('x', { style: 'Heading2' })));
    expect(xml).toContain('<w:pStyle w:val="berschrift2"/>');
    expect(xml).toContain('w:styleId="berschrift2"><w:name w:val="heading 2"/>');
  });
});

describe('through Word.run', () => {
  it('puts a paragraph back from what was saved, content control included', async () => {
    const document = documentOf('Vorher', p(['Alter ', { text: 'Text', marks: [bold] }]), 'Nachher');
    playWord(document);
    await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      const control = second.insertContentControl();
      control.tag = 'alt';
      const saved = second.getRange('Whole').getOoxml();
      await context.sync();
      expect(saved.value).toContain('<w:tag w:val="alt"/>');
      second.insertText('Neuer Text', 'Replace');
      await context.sync();
      control.delete(true);
      const back = second.insertParagraph('', 'After');
      second.delete();
      await context.sync();
      back.insertText('', 'Replace');
      back.getRange('Whole').insertOoxml(saved.value, 'Replace');
      await context.sync();
    });
    const lines = allParagraphs(document.body.doc).map(({ node }) => node.textContent);
    expect(lines).toEqual(['Vorher', 'Alter Text', 'Nachher']);
    const [control] = document.controls;
    expect(control && document.body.doc.textBetween(control.anchor.from, control.anchor.to)).toBe(
      'Alter Text',
    );
    expect(document.body.doc.rangeHasMark(0, document.body.doc.content.size, schema.marks.bold)).toBe(true);
  });

  it('leaves an empty paragraph behind while that is played', async () => {
    const source = documentOf(p('Kopf', { style: 'Heading1' }), 'Text');
    const ooxml = write(source);
    const document = documentOf('x');
    playWord(document, { faults: new Set(['ooxml-adds-paragraph']) });
    await Word.run(async (context) => {
      context.document.body.insertOoxml(ooxml, 'End');
      await context.sync();
    });
    expect(allParagraphs(document.body.doc).map(({ node }) => node.textContent)).toEqual([
      'x',
      'Kopf',
      'Text',
      '',
    ]);
  });
});
