import type { Transaction } from 'prosemirror-state';
import { attrsOf } from './blocks';
import type { WordDocument } from './document';
import { marks, nodes } from './schema';
import type { Story } from './story';

export interface FoundRevision {
  readonly kind: 'ins' | 'del';
  readonly text: string;
  readonly author: string;
  readonly from: number;
  readonly to: number;
}

/** Tracked insertions and deletions in document order; neighbours of one kind and author are one. */
export function revisionsOf(story: Story): readonly FoundRevision[] {
  const found: FoundRevision[] = [];
  story.doc.descendants((node, pos) => {
    if (!node.isInline) return true;
    for (const kind of ['ins', 'del'] as const) {
      const mark = marks[kind].isInSet(node.marks);
      if (!mark) continue;
      const last = found.findLast((each) => each.kind === kind);
      const here = {
        kind,
        text: node.textContent,
        author: String(mark.attrs.author),
        from: pos,
        to: pos + node.nodeSize,
      };
      if (last && last.to === pos && last.author === here.author)
        found[found.indexOf(last)] = { ...last, text: last.text + here.text, to: here.to };
      else found.push(here);
    }
    return false;
  });
  return found;
}

/** Accepts or rejects the revisions in the range; paragraph marks and tables that lie in it too. */
export function resolveRevisions(
  document: WordDocument,
  story: Story,
  decision: 'accept' | 'reject',
  from = 0,
  to = story.doc.content.size,
): void {
  const { tr } = story.state;
  const goes = decision === 'accept' ? 'del' : 'ins';
  const stays = decision === 'accept' ? 'ins' : 'del';
  const removed: { from: number; to: number }[] = [];
  const joins: number[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline) {
      if (marks[goes].isInSet(node.marks)) removed.push({ from: pos, to: pos + node.nodeSize });
      return false;
    }
    const kind = 'mark' in node.attrs ? attrsOf(node).mark?.kind : undefined;
    if (kind === goes && node.type === nodes.table) removed.push({ from: pos, to: pos + node.nodeSize });
    else if (kind === goes) joins.push(pos);
    if (kind === stays) tr.setNodeAttribute(pos, 'mark', null);
    return !(kind === goes && node.type === nodes.table);
  });
  tr.removeMark(from, to, marks[stays]);
  for (const part of [...removed].reverse()) tr.delete(part.from, part.to);
  for (const pos of [...joins].reverse()) joinWithNext(tr, tr.mapping.map(pos));
  dropEmptied(tr, joins);
  story.dispatch(tr.setMeta('revision', decision));
  document.changed();
}

/** The paragraph's own mark is gone: it becomes one with the next, whose looks it takes, as in Word. */
function joinWithNext(tr: Transaction, pos: number): void {
  const node = tr.doc.nodeAt(pos);
  if (!node) return;
  tr.setNodeAttribute(pos, 'mark', null);
  const next = tr.doc.nodeAt(pos + node.nodeSize);
  if (next?.type !== nodes.paragraph) return;
  tr.setNodeMarkup(pos, null, next.attrs);
  tr.join(pos + node.nodeSize);
}

/** A paragraph whose mark went and that has no next to join disappears when it is empty. */
function dropEmptied(tr: Transaction, joins: readonly number[]): void {
  for (const pos of [...joins].reverse()) {
    const here = tr.mapping.map(pos);
    const node = tr.doc.nodeAt(here);
    const next = node ? tr.doc.nodeAt(here + node.nodeSize) : null;
    const parent = tr.doc.resolve(here).parent;
    const empty = node?.type === nodes.paragraph && node.content.size === 0;
    if (empty && next?.type !== nodes.paragraph && parent.childCount > 1)
      tr.delete(here, here + node.nodeSize);
  }
}
