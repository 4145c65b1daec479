import type { Node } from 'prosemirror-model';
import { attrsOf, enclosing, paragraphsIn } from './blocks';
import { marks, nodes } from './schema';

/** `all` with tracked deletions, as `text` gives it on the web; the others as `getReviewedText`. */
export type TextView = 'all' | 'Current' | 'Original';

/** Text of one inline node: a note is U+0002 and a symbol "(" in Word's texts. */
export function inlineText(node: Node): string {
  if (node.isText) return node.text ?? '';
  if (node.type === nodes.line_break) return node.attrs.kind === 'Line' ? '\v' : '\f';
  if (node.type === nodes.field) return String(node.attrs.result);
  if (node.type === nodes.note) return '\u0002';
  if (node.type === nodes.symbol) return '(';
  return '';
}

export function stands(node: Node, view: TextView): boolean {
  if (view === 'Current') return !marks.del.isInSet(node.marks);
  if (view === 'Original') return !marks.ins.isInSet(node.marks);
  return true;
}

/** Text of a range; paragraphs are parted by a line feed, cells of a row by a tab. */
export function textBetween(doc: Node, from: number, to: number, view: TextView = 'all'): string {
  let text = '';
  let first = true;
  let joined = false;
  let row: number | undefined;
  let cell: number | undefined;
  for (const paragraph of paragraphsIn(doc, from, to)) {
    const inside = paragraph.pos + 1;
    const nextRow = enclosing(doc, inside, 'table_row')?.pos;
    const nextCell = nextRow === undefined ? undefined : enclosing(doc, inside, 'table_cell')?.pos;
    if (!first && !joined)
      text += nextRow !== undefined && nextRow === row && nextCell !== cell ? '\t' : '\n';
    first = false;
    [row, cell] = [nextRow, nextCell];
    const mark = attrsOf(paragraph.node).mark?.kind;
    joined = (view === 'Current' && mark === 'del') || (view === 'Original' && mark === 'ins');
    paragraph.node.forEach((node, offset) => {
      const start = inside + offset;
      if (start >= to || start + node.nodeSize <= from || !stands(node, view)) return;
      const piece = inlineText(node);
      text += node.isText ? piece.slice(Math.max(0, from - start), Math.max(0, to - start)) : piece;
    });
  }
  return text;
}

/** Text of a paragraph and the document position before each of its characters, and after the last. */
export function charactersOf(
  paragraph: Node,
  pos: number,
): { text: string; starts: number[]; ends: number[] } {
  const result = { text: '', starts: [] as number[], ends: [] as number[] };
  paragraph.forEach((node, offset) => {
    const start = pos + 1 + offset;
    const piece = inlineText(node);
    result.text += piece;
    for (let i = 0; i < piece.length; i++) {
      result.starts.push(node.isText ? start + i : start);
      result.ends.push(node.isText ? start + i + 1 : start + node.nodeSize);
    }
  });
  return result;
}
