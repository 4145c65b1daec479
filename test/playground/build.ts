import type { Mark, Node } from 'prosemirror-model';
import { WordDocument } from '../../src/playground/model/document';
import { marks, nodes, type ParagraphAttrs, schema } from '../../src/playground/model/schema';

/** Text with marks by name; a string is plain text. */
export type Piece = string | Node | { readonly text: string; readonly marks: readonly Mark[] };

export const bold = marks.bold.create();
export const italic = marks.italic.create();
export const hidden = marks.hidden.create();
export const deleted = marks.del.create({ author: 'Vertretung', date: '2026-01-02T03:04:05Z' });
export const inserted = marks.ins.create({ author: 'Vertretung', date: '2026-01-02T03:04:05Z' });
export const link = (href: string) => marks.link.create({ href });

/** A paragraph of text and other pieces. */
export function p(content: Piece | readonly Piece[], attrs: Partial<ParagraphAttrs> = {}): Node {
  const pieces = Array.isArray(content) ? (content as readonly Piece[]) : [content as Piece];
  const inline = pieces.flatMap((piece): Node[] => {
    if (typeof piece === 'string') return piece === '' ? [] : [schema.text(piece)];
    return 'marks' in piece && !('type' in piece) ? [schema.text(piece.text, piece.marks)] : [piece as Node];
  });
  return nodes.paragraph.create(attrs, inline);
}

export function table(values: readonly (readonly string[])[]): Node {
  return nodes.table.create(
    null,
    values.map((row) =>
      nodes.table_row.create(
        null,
        row.map((cell) => nodes.table_cell.create(null, p(cell))),
      ),
    ),
  );
}

/** A document with these blocks; strings are plain paragraphs. Its clock stands still. */
export function documentOf(...blocks: readonly (Node | string)[]): WordDocument {
  const made = blocks.map((block) => (typeof block === 'string' ? p(block) : block));
  const document = new WordDocument(nodes.doc.create(null, made.length > 0 ? made : p('')));
  document.now = () => '2026-01-01T12:00:00Z';
  return document;
}
