import { Fragment } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import type { WordDocument } from '../model/document';
import { removeIn, trackedBlocks } from '../model/edit';
import { nodes } from '../model/schema';
import type { Story } from '../model/story';

/**
 * What somebody typed, as change tracking records it: the old letters stay as deleted, the new ones are marked. A
 * change that is no plain typing (undo, accepting) passes as it is; undefined where nothing is left to do.
 */
export function trackedTyping(
  document: WordDocument,
  story: Story,
  typed: Transaction,
): Transaction | undefined {
  const passes =
    document.tracking === 'Off' ||
    !typed.docChanged ||
    typed.getMeta('history$') ||
    typed.getMeta('revision');
  if (passes) return typed;
  const [step] = typed.steps;
  if (typed.steps.length !== 1 || !(step instanceof ReplaceStep)) return typed;
  const { from, to, slice } = step;
  const { tr } = story.state;
  if (slice.openStart > 0 || slice.openEnd > 0) {
    tr.split(from);
    const paragraph = tr.doc.resolve(from).before();
    const mark = { kind: 'ins' as const, author: document.author, date: document.now() };
    if (tr.doc.nodeAt(paragraph)?.type === nodes.paragraph) tr.setNodeAttribute(paragraph, 'mark', mark);
    return tr.setSelection(TextSelection.near(tr.doc.resolve(from + 2)));
  }
  removeIn(document, tr, from, to);
  const at = tr.mapping.map(to);
  const content: Parameters<typeof trackedBlocks>[1][number][] = [];
  slice.content.forEach((node) => {
    content.push(node);
  });
  tr.insert(at, Fragment.from(trackedBlocks(document, content)));
  const backwards = slice.size === 0 && story.state.selection.from >= to;
  const cursor = backwards ? from : slice.size === 0 ? at : at + slice.content.size;
  return tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(cursor, tr.doc.content.size)), backwards ? -1 : 1),
  );
}
