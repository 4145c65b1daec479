import type { Mark, Node } from 'prosemirror-model';
import type { WordDocument } from '../model/document';
import { marks, nodes, type ParagraphAttrs, schema } from '../model/schema';

/** Text of a sample: plain, or a node with marks. */
export type Piece = string | Node;

export const marked = (text: string, ...format: readonly Mark[]): Node => schema.text(text, format);
export const bold = (text: string): Node => marked(text, marks.bold.create());
export const field = (instruction: string, result: string): Node =>
  nodes.field.create({ instruction, result, simple: true });

const inline = (pieces: readonly Piece[]): readonly Node[] =>
  pieces
    .filter((piece) => piece !== '')
    .map((piece) => (typeof piece === 'string' ? schema.text(piece) : piece));

export const paragraph = (attrs: Partial<ParagraphAttrs>, ...pieces: readonly Piece[]): Node =>
  nodes.paragraph.create(attrs, inline(pieces));

export const text = (...pieces: readonly Piece[]): Node => paragraph({}, ...pieces);
/** A line of an address: no space to the next. */
export const line = (words: string): Node => paragraph({ style: 'NoSpacing', spaceAfter: 0 }, words);
export const heading = (level: number, words: string): Node =>
  paragraph({ style: `Heading${level}`, spaceBefore: 8, spaceAfter: 6 }, words);
export const item = (id: number, words: string): Node =>
  paragraph({ style: 'ListParagraph', list: { id, level: 0 }, spaceAfter: 2 }, words);

/** A table whose first row is its head and whose last column holds amounts. */
export function amounts(rows: readonly (readonly string[])[]): Node {
  const cell = (words: string, row: number, column: number, width: number): Node => {
    const alignment = column === width - 1 && row > 0 ? 'Right' : 'Left';
    return nodes.table_cell.create(
      null,
      paragraph({ alignment, spaceAfter: 0 }, row === 0 ? bold(words) : words),
    );
  };
  const made = rows.map((row, index) =>
    nodes.table_row.create(
      null,
      row.map((words, column) => cell(words, index, column, row.length)),
    ),
  );
  return nodes.table.create({ style: 'TableGrid', headerRowCount: 1 }, made);
}

/** A document of one section with a footer, as an office's template brings it. */
export function letter(document: WordDocument, blocks: readonly Node[], footer: string): WordDocument {
  document.load(nodes.doc.create(null, blocks));
  const section = document.sections[0];
  if (section) {
    section.footers.Primary = document.newStory(
      'Footer',
      nodes.doc.create(null, paragraph({ style: 'Footer' }, footer, ' · Seite ', field('PAGE', '1'))),
    );
  }
  document.saved = true;
  return document;
}
