import type { Node } from 'prosemirror-model';
import { nodes, type ParagraphAttrs } from './schema';

/** A block with its place: `pos` stands before the node. */
export interface Placed {
  readonly node: Node;
  readonly pos: number;
}

export const attrsOf = (paragraph: Node): ParagraphAttrs => paragraph.attrs as ParagraphAttrs;

export const contentStart = ({ pos }: Placed): number => pos + 1;
export const contentEnd = ({ node, pos }: Placed): number => pos + 1 + node.content.size;

/** Paragraphs that the range touches, in cells too. */
export function paragraphsIn(doc: Node, from: number, to: number): readonly Placed[] {
  const found: Placed[] = [];
  const each = (node: Node, pos: number): boolean => {
    if (node.type !== nodes.paragraph) return true;
    const start = pos + 1;
    const end = start + node.content.size;
    const touched = from === to ? start <= from && from <= end : end >= from && start < to;
    if (touched) found.push({ node, pos });
    return false;
  };
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, Math.max(to, from + 1)), each);
  return found;
}

export function allParagraphs(doc: Node): readonly Placed[] {
  return nodesOf(doc, nodes.paragraph.name);
}

/** Nodes of one type in the range, in document order; nested ones follow the outer. */
export function nodesOf(doc: Node, type: string, from = 0, to = doc.content.size): readonly Placed[] {
  const found: Placed[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name === type && pos + node.nodeSize > from && pos < to) found.push({ node, pos });
    return !node.isTextblock || type !== nodes.paragraph.name;
  });
  return found;
}

/** The paragraph that holds the position, or the one beside it where the position stands between blocks. */
export function paragraphAt(doc: Node, pos: number): Placed | undefined {
  const place = doc.resolve(pos);
  for (let depth = place.depth; depth > 0; depth--) {
    const node = place.node(depth);
    if (node.type === nodes.paragraph) return { node, pos: place.before(depth) };
  }
  const after = place.nodeAfter;
  if (after?.type === nodes.paragraph) return { node: after, pos };
  const before = place.nodeBefore;
  return before?.type === nodes.paragraph ? { node: before, pos: pos - before.nodeSize } : undefined;
}

/** Nearest enclosing node of the type. */
export function enclosing(doc: Node, pos: number, type: string): Placed | undefined {
  const place = doc.resolve(pos);
  for (let depth = place.depth; depth > 0; depth--) {
    const node = place.node(depth);
    if (node.type.name === type) return { node, pos: place.before(depth) };
  }
  return undefined;
}
