import { Fragment, type Mark, type Node, Slice } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { attrsOf, enclosing, nodesOf, type Placed, paragraphAt, paragraphsIn } from './blocks';
import type { WordDocument } from './document';
import { marks, nodes, plainParagraph, type Revision, schema } from './schema';
import type { Story } from './story';

/** Where something was written. */
export interface Written {
  readonly from: number;
  readonly to: number;
}

const revision = (document: WordDocument, kind: Revision['kind']): Revision => ({
  kind,
  author: document.author,
  date: document.now(),
});

const tracks = (document: WordDocument): boolean => document.tracking !== 'Off';

const insertionMark = (document: WordDocument): Mark =>
  marks.ins.create({ author: document.author, date: document.now() });

/** Marks that text written at a place takes over from what stands there. */
export function inheritedMarks(doc: Node, from: number, to = from): readonly Mark[] {
  const place = doc.resolve(from);
  const source = to > from ? (place.nodeAfter ?? place.nodeBefore) : (place.nodeBefore ?? place.nodeAfter);
  const keepsLink = to > from && source !== null && to <= from + source.nodeSize;
  return (source?.marks ?? []).filter(
    ({ type }) =>
      type !== marks.ins && type !== marks.del && type !== marks.hidden && (keepsLink || type !== marks.link),
  );
}

/** Deletes the range, or marks it as deleted under tracking. What the same hand inserted goes for good. */
export function deleteRange(document: WordDocument, story: Story, from: number, to: number): Transaction {
  const { tr } = story.state;
  removeIn(document, tr, from, to);
  return tr;
}

export function removeIn(document: WordDocument, tr: Transaction, from: number, to: number): void {
  if (from >= to) return;
  if (!tracks(document)) {
    const last = tr.doc.resolve(to).parent;
    if (!tr.doc.resolve(from).parent.isTextblock || !last.isTextblock) {
      tr.deleteRange(from, to);
      return;
    }
    tr.delete(from, to);
    // Of merged paragraphs the last one's mark survives, with what tracking knows of it.
    const survivor = paragraphAt(tr.doc, from);
    if (survivor && survivor.node.attrs.mark !== last.attrs.mark)
      tr.setNodeAttribute(survivor.pos, 'mark', last.attrs.mark);
    return;
  }
  const gone: Written[] = [];
  const struck: Written[] = [];
  const merged: number[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline) {
      const part = { from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize) };
      (marks.ins.isInSet(node.marks) ? gone : struck).push(part);
    }
    if (node.type === nodes.paragraph && pos + node.nodeSize <= to && pos + 1 >= from - node.content.size) {
      const end = pos + node.nodeSize;
      if (end - 1 >= from && end < tr.doc.content.size) merged.push(pos);
    }
    return true;
  });
  const mark = marks.del.create({ author: document.author, date: document.now() });
  for (const part of struck) tr.addMark(part.from, part.to, mark);
  for (const pos of merged) {
    const { mark: old } = tr.doc.nodeAt(pos)?.attrs ?? {};
    if (old?.kind !== 'ins') tr.setNodeAttribute(pos, 'mark', revision(document, 'del'));
  }
  for (const part of [...gone].reverse()) tr.delete(part.from, part.to);
}

/** Writes text; each line feed starts a paragraph that looks like the one it was written in. */
export function writeText(
  document: WordDocument,
  tr: Transaction,
  at: number,
  text: string,
  format: readonly Mark[],
): Written {
  const all = tracks(document) ? insertionMark(document).addToSet(format) : format;
  let pos = at;
  text.split('\n').forEach((line, index) => {
    if (index > 0) {
      splitParagraph(document, tr, pos);
      pos += 2;
    }
    const content = inlineContent(line, all);
    tr.insert(pos, content);
    pos += Fragment.from(content).size;
  });
  return { from: at, to: pos };
}

/** Text nodes of a line; a vertical tab is a line break in the paragraph. */
export function inlineContent(line: string, format: readonly Mark[]): readonly Node[] {
  return line
    .split(/(\v)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\v' ? nodes.line_break.create(null, null, format) : schema.text(piece, format),
    );
}

/** Splits the paragraph at the place; the section break and the old paragraph mark stay with the second half. */
export function splitParagraph(document: WordDocument, tr: Transaction, at: number): void {
  const paragraph = paragraphAt(tr.doc, at);
  if (!paragraph) throw new RangeError('No paragraph to split here.');
  const attrs = attrsOf(paragraph.node);
  tr.split(at, 1, [{ type: nodes.paragraph, attrs }]);
  tr.setNodeMarkup(paragraph.pos, null, {
    ...attrs,
    section: null,
    mark: tracks(document) ? revision(document, 'ins') : null,
  });
}

/** Replaces the range by text in the format of its first character. */
export function replaceWithText(
  document: WordDocument,
  story: Story,
  from: number,
  to: number,
  text: string,
): { readonly tr: Transaction; readonly written: Written } {
  const { tr } = story.state;
  const format = inheritedMarks(tr.doc, from, to);
  removeIn(document, tr, from, to);
  const at = tracks(document) ? tr.mapping.map(to) : tr.mapping.map(from, -1);
  return { tr, written: writeText(document, tr, nearestText(tr.doc, at), text, format) };
}

/** The place itself, or the nearest one in a paragraph where it stands between blocks. */
export function nearestText(doc: Node, pos: number): number {
  const place = doc.resolve(Math.min(pos, doc.content.size));
  if (place.parent.isTextblock) return pos;
  const before = paragraphsIn(doc, 0, pos).at(-1);
  if (before) return before.pos + 1 + before.node.content.size;
  const first = nodesOf(doc, 'paragraph')[0];
  return first ? first.pos + 1 : pos;
}

/** A paragraph like its neighbour, as Word makes one: same style, list, indents and letters. */
export function newParagraph(document: WordDocument, like: Node | undefined, text: string): readonly Node[] {
  const attrs = like ? { ...attrsOf(like), section: null } : plainParagraph;
  const last = like?.lastChild;
  const format = (last?.marks ?? []).filter(
    ({ type }) => ![marks.ins, marks.del, marks.hidden, marks.link].includes(type),
  );
  const all = tracks(document) ? insertionMark(document).addToSet(format) : format;
  const mark = tracks(document) ? revision(document, 'ins') : null;
  return text.split('\n').map((line) => nodes.paragraph.create({ ...attrs, mark }, inlineContent(line, all)));
}

/** Blocks as change tracking would leave them: everything in them is marked as inserted. */
export function trackedBlocks(document: WordDocument, blocks: readonly Node[]): readonly Node[] {
  if (!tracks(document)) return blocks;
  const mark = insertionMark(document);
  const markUp = (node: Node): Node => {
    if (node.isInline) return node.mark(mark.addToSet(node.marks));
    const attrs = 'mark' in node.attrs ? { ...node.attrs, mark: revision(document, 'ins') } : node.attrs;
    const children: Node[] = [];
    node.forEach((child) => {
      children.push(markUp(child));
    });
    return node.type.create(attrs, children, node.marks);
  };
  return blocks.map(markUp);
}

/**
 * Puts blocks where a range stands, as pasting does: in front of or behind a paragraph when the place is its
 * edge, else between its two halves. An empty paragraph gives way, but for change tracking.
 */
export function insertBlocks(
  document: WordDocument,
  tr: Transaction,
  at: number,
  blocks: readonly Node[],
): Written {
  const paragraph = paragraphAt(tr.doc, at);
  const content = Fragment.from(blocks);
  if (!paragraph || !tr.doc.resolve(at).parent.isTextblock) {
    tr.insert(at, content);
    return { from: at, to: at + content.size };
  }
  const { node, pos } = paragraph;
  if (node.content.size === 0 && attrsOf(node).section === null && !tracks(document)) {
    tr.replace(pos, pos + node.nodeSize, new Slice(content, 0, 0));
    return { from: pos, to: pos + content.size };
  }
  const end = pos + node.nodeSize;
  if (at === pos + 1 && (node.content.size > 0 || tracks(document))) {
    tr.insert(pos, content);
    return { from: pos, to: pos + content.size };
  }
  if (at < end - 1) {
    splitParagraph(document, tr, at);
    tr.insert(at + 1, content);
    return { from: at + 1, to: at + 1 + content.size };
  }
  if (attrsOf(node).section !== null) {
    tr.setNodeMarkup(pos, null, { ...node.attrs, section: null });
    const ending = nodes.paragraph.create({ ...plainParagraph, section: attrsOf(node).section });
    tr.insert(end, content.addToEnd(ending));
    return { from: end, to: end + content.size };
  }
  tr.insert(end, content);
  return { from: end, to: end + content.size };
}

/** An inserted paragraph mark or table that is deleted again goes for good; struck text in it moves on. */
function takeMarkBack(tr: Transaction, pos: number): void {
  const left = tr.doc.nodeAt(pos);
  if (!left) return;
  const after = tr.doc.nodeAt(pos + left.nodeSize);
  const alone = tr.doc.resolve(pos).parent.childCount === 1;
  if (left.type === nodes.table || (left.content.size === 0 && !alone)) tr.delete(pos, pos + left.nodeSize);
  else if (after?.type === nodes.paragraph) {
    tr.setNodeMarkup(pos, null, after.attrs);
    tr.join(pos + left.nodeSize);
  }
}

/** Deletes whole blocks; a story never stays without a paragraph. */
export function deleteBlock(document: WordDocument, story: Story, block: Placed): Transaction {
  const { tr } = story.state;
  const { node, pos } = block;
  if (tracks(document)) {
    removeIn(document, tr, pos + 1, pos + node.nodeSize - 1);
    const old = 'mark' in node.attrs ? node.attrs.mark : null;
    const next = tr.mapping.map(pos);
    if ('mark' in node.attrs && old?.kind !== 'ins')
      tr.setNodeAttribute(next, 'mark', revision(document, 'del'));
    if (old?.kind === 'ins') takeMarkBack(tr, next);
    return tr;
  }
  const alone = tr.doc.resolve(pos).parent.childCount === 1;
  if (alone) tr.delete(pos + 1, pos + node.nodeSize - 1);
  else tr.delete(pos, pos + node.nodeSize);
  return tr;
}

export const cellOf = (doc: Node, pos: number): Placed | undefined => enclosing(doc, pos, 'table_cell');
