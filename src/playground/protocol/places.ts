import { attrsOf, contentEnd, contentStart, nodesOf, type Placed, paragraphsIn } from '../model/blocks';
import type { ContentControl } from '../model/document';
import type { Written } from '../model/edit';
import { boundsOf, storyOf, type TextHandle } from './handles';
import { type Host, writable } from './host';
import { must, OfficeError } from './wire';

export type Location = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Bounds that start and end in text: a body's own bounds stand outside its first and last block. */
export function textBounds(handle: TextHandle): Written {
  const { doc } = storyOf(handle);
  const { from, to } = boundsOf(handle);
  const inText = (pos: number) => doc.resolve(pos).parent.isTextblock;
  const paragraphs = inText(from) && inText(to) ? [] : paragraphsIn(doc, from, to);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return {
    from: inText(from) || !first ? from : contentStart(first),
    to: inText(to) || !last ? to : contentEnd(last),
  };
}

export function paragraphsOf(handle: TextHandle): readonly Placed[] {
  const { from, to } = boundsOf(handle);
  return paragraphsIn(storyOf(handle).doc, from, to);
}

export const firstParagraph = (handle: TextHandle): Placed => must(paragraphsOf(handle)[0]);
export const lastParagraph = (handle: TextHandle): Placed => must(paragraphsOf(handle).at(-1));

export function tablesIn(handle: TextHandle): readonly Placed[] {
  const { from, to } = boundsOf(handle);
  return nodesOf(storyOf(handle).doc, 'table', from, to);
}

/** Throws where the document is read-only or a locked content control holds or lies in the range. */
export function editable(host: Host, handle: TextHandle): void {
  writable(host);
  const { from, to } = boundsOf(handle);
  const story = storyOf(handle);
  const locked = host.document.controls.some(
    ({ anchor, cannotEdit }) =>
      cannotEdit &&
      anchor.story === story &&
      ((anchor.from <= from && anchor.to >= to) || (anchor.from < to && anchor.to > from)),
  );
  if (locked) throw new OfficeError('AccessDenied');
}

/** Controls that hold the whole range; what is written inside it belongs to them. */
export function controlsAround(host: Host, handle: TextHandle): readonly ContentControl[] {
  const { from, to } = textBounds(handle);
  return host.document.controls.filter(
    ({ anchor }) => anchor.story === storyOf(handle) && anchor.from <= from && anchor.to >= to,
  );
}

/** Lets the range and the controls around it reach over what was written inside. */
export function grow(
  handle: TextHandle,
  around: readonly ContentControl[],
  location: Location,
  written: Written,
): void {
  if (location === 'Before' || location === 'After') return;
  const own = handle.type === 'Range' ? [handle.anchor] : [];
  for (const anchor of [...own, ...around.map((control) => control.anchor)]) {
    anchor.gone = false;
    anchor.from = Math.min(anchor.from, written.from);
    anchor.to = Math.max(anchor.to, written.to);
  }
}

/** Which locations Word takes for text, HTML and OOXML. */
export const textLocations = (handle: TextHandle): readonly Location[] =>
  handle.type === 'Range' ? ['Replace', 'Start', 'End', 'Before', 'After'] : ['Replace', 'Start', 'End'];

/** Which locations Word takes for paragraphs, tables and breaks. */
export function blockLocations(handle: TextHandle): readonly Location[] {
  if (handle.type === 'Body') return ['Start', 'End'];
  return handle.type === 'ContentControl' ? ['Start', 'End', 'Before', 'After'] : ['Before', 'After'];
}

/** The paragraph beside which a block goes, and the position in front of or behind it. */
export function besideBlock(
  handle: TextHandle,
  location: Location,
): { readonly like: Placed; readonly at: number } {
  const front = location === 'Start' || location === 'Before';
  const like = front ? firstParagraph(handle) : lastParagraph(handle);
  return { like, at: front ? like.pos : like.pos + like.node.nodeSize };
}

/** In front of a table, Word's body has the table itself as first block. */
export function besideBody(
  handle: TextHandle,
  location: Location,
): { readonly like: Placed; readonly at: number } {
  const beside = besideBlock(handle, location);
  if (handle.type !== 'Body') return beside;
  const { from, to } = boundsOf(handle);
  const ends = location === 'End' && attrsOf(beside.like.node).section !== null;
  return { like: beside.like, at: location === 'Start' ? from : ends ? beside.like.pos : to };
}
