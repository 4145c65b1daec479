import { Fragment, type Node } from 'prosemirror-model';
import { attrsOf, type Placed, paragraphAt, paragraphsIn } from '../model/blocks';
import {
  deleteBlock,
  deleteRange,
  inheritedMarks,
  nearestText,
  newParagraph,
  removeIn,
  replaceWithText,
  trackedBlocks,
  type Written,
  writeText,
} from '../model/edit';
import { nodes, plainParagraph } from '../model/schema';
import * as arg from './arguments';
import {
  boundsOf,
  controlHandle,
  type ParagraphHandle,
  paragraph,
  placedParagraph,
  type RangeHandle,
  range,
  storyOf,
  type TableHandle,
  type TextHandle,
  table,
} from './handles';
import { type Host, plays, writable } from './host';
import {
  besideBody,
  blockLocations,
  controlsAround,
  editable,
  grow,
  type Location,
  textBounds,
  textLocations,
} from './places';
import { OfficeError } from './wire';

export type Args = readonly unknown[];

export function insertText(handle: TextHandle, host: Host, args: Args): RangeHandle {
  const words = arg.text(args, 0);
  const location = arg.oneOf(args[1], textLocations(handle));
  editable(host, handle);
  const story = storyOf(handle);
  const around = controlsAround(host, handle);
  const { from, to } = textBounds(handle);
  if (location === 'Replace') {
    const { tr, written } = replaceWithText(host.document, story, from, to, words);
    story.dispatch(tr);
    grow(handle, around, location, written);
    return range(story, written.from, written.to);
  }
  const { tr } = story.state;
  const front = location === 'Start' || location === 'Before';
  const at = nearestText(tr.doc, front ? from : to);
  const format = front && at < to ? inheritedMarks(tr.doc, at, at + 1) : inheritedMarks(tr.doc, at);
  const written = writeText(host.document, tr, at, words, format);
  story.dispatch(tr);
  grow(handle, around, location, written);
  return range(story, written.from, written.to);
}

export function insertParagraph(handle: TextHandle, host: Host, args: Args): ParagraphHandle {
  const words = arg.text(args, 0);
  const location = arg.oneOf(args[1], blockLocations(handle));
  editable(host, handle);
  const story = storyOf(handle);
  const { like, at } = besideBody(handle, location);
  const written = putBlocks(handle, host, location, at, newParagraph(host.document, like.node, words));
  const made = paragraphsIn(story.doc, written.from, written.to).at(-1);
  if (!made) throw new OfficeError('GeneralException');
  return paragraph(story, made);
}

/** Writes blocks between others; a section break stays the last thing of its section. */
export function putBlocks(
  handle: TextHandle,
  host: Host,
  location: Location,
  at: number,
  blocks: readonly Node[],
): Written {
  const story = storyOf(handle);
  const around = controlsAround(host, handle);
  const { tr } = story.state;
  const before = tr.doc.resolve(at).nodeBefore;
  const section = before?.type === nodes.paragraph ? attrsOf(before).section : null;
  const last = blocks.at(-1);
  const moved =
    section !== null && last?.type === nodes.paragraph
      ? [...blocks.slice(0, -1), last.type.create({ ...last.attrs, section }, last.content)]
      : blocks;
  if (moved !== blocks && before) tr.setNodeAttribute(at - before.nodeSize, 'section', null);
  const content = Fragment.from(moved);
  tr.insert(at, content);
  story.dispatch(tr);
  const written = { from: at, to: at + content.size };
  grow(handle, around, location, { from: at + 1, to: at + content.size - 1 });
  return written;
}

export function insertTable(handle: TextHandle, host: Host, args: Args): TableHandle {
  const rows = arg.whole(args, 0);
  const columns = arg.whole(args, 1);
  const location = arg.oneOf(args[2], blockLocations(handle));
  if (rows < 1 || columns < 1) throw new OfficeError('InvalidArgument');
  const values = arg.cellValues(args[3], rows, columns);
  editable(host, handle);
  if (plays(host, 'tables-dropped')) return { type: 'Table', anchor: undefined };
  const { at } = besideBody(handle, location);
  return tableAt(handle, host, location, at, values);
}

export function tableAt(
  handle: TextHandle,
  host: Host,
  location: Location,
  at: number,
  values: readonly (readonly string[])[],
): TableHandle {
  const story = storyOf(handle);
  const parent = story.doc.resolve(at);
  const needsEnd = parent.nodeAfter === null;
  const blocks = [tableNode(values), ...(needsEnd ? [nodes.paragraph.create()] : [])];
  const written = putBlocks(handle, host, location, at, trackedBlocks(host.document, blocks));
  const node = story.doc.nodeAt(written.from);
  if (!node) throw new OfficeError('GeneralException');
  return table(story, { node, pos: written.from });
}

export function tableNode(values: readonly (readonly string[])[]): Node {
  const paragraphs = (text: string) =>
    text
      .split('\n')
      .map((line) =>
        nodes.paragraph.create(
          { ...plainParagraph, spaceAfter: 0 },
          line ? nodes.paragraph.schema.text(line) : null,
        ),
      );
  return nodes.table.create(
    null,
    values.map((row) =>
      nodes.table_row.create(
        null,
        row.map((cell) => nodes.table_cell.create(null, paragraphs(cell))),
      ),
    ),
  );
}

export function insertBreak(handle: TextHandle, host: Host, args: Args): void {
  const kinds = [
    'Page',
    'Next',
    'SectionNext',
    'SectionContinuous',
    'SectionEven',
    'SectionOdd',
    'Line',
  ] as const;
  const kind = arg.oneOf(args[0], kinds);
  const location = arg.oneOf(args[1], blockLocations(handle));
  editable(host, handle);
  const story = storyOf(handle);
  const front = location === 'Start' || location === 'Before';
  const bounds = textBounds(handle);
  const at = front ? bounds.from : bounds.to;
  const { tr } = story.state;
  if (kind === 'Line' || kind === 'Page') {
    tr.insert(at, nodes.line_break.create({ kind }));
    story.dispatch(tr);
    return;
  }
  if (story.kind !== 'MainDoc') throw new OfficeError('NotAllowed');
  const here = paragraphAt(tr.doc, at);
  if (!here) throw new OfficeError('NotAllowed');
  const following = attrsOf(here.node).section;
  tr.split(at);
  tr.setNodeAttribute(here.pos, 'section', `section-${host.document.nextId()}`);
  const second = tr.doc.nodeAt(at + 1);
  if (second) tr.setNodeAttribute(at + 1, 'section', following);
  story.dispatch(tr);
}

export function insertPicture(
  handle: TextHandle,
  host: Host,
  args: Args,
): Placed & { readonly handle: TextHandle } {
  const data = arg.text(args, 0);
  const location = arg.oneOf(args[1], textLocations(handle));
  if (!/^[A-Za-z0-9+/=\s]+$/.test(data)) throw new OfficeError('InvalidArgument');
  editable(host, handle);
  const story = storyOf(handle);
  const { from, to } = textBounds(handle);
  const { tr } = story.state;
  if (location === 'Replace') removeIn(host.document, tr, from, to);
  const at = tr.mapping.map(location === 'Start' || location === 'Before' ? from : to);
  const node = nodes.picture.create({ data });
  tr.insert(at, node);
  story.dispatch(tr);
  return { node, pos: at, handle };
}

export function insertContentControl(handle: TextHandle, host: Host): ReturnType<typeof controlHandle> {
  writable(host);
  editable(host, handle);
  const story = storyOf(handle);
  const { from, to } = textBounds(handle);
  const cell = (pos: number) => {
    const place = story.doc.resolve(pos);
    for (let depth = place.depth; depth > 0; depth--)
      if (place.node(depth).type === nodes.table_cell) return place.before(depth);
    return -1;
  };
  if (cell(from) !== cell(to)) throw new OfficeError('GeneralException');
  return controlHandle(host.document.addControl(story.anchor(from, to)));
}

export function clear(handle: TextHandle, host: Host): void {
  editable(host, handle);
  const story = storyOf(handle);
  const around = controlsAround(host, handle);
  const { from, to } = handle.type === 'Body' ? boundsOf(handle) : textBounds(handle);
  const tr = deleteRange(host.document, story, from, to);
  story.dispatch(tr);
  const at = nearestText(story.doc, tr.mapping.map(from));
  if (host.document.tracking === 'Off') for (const { anchor } of around) anchor.gone = false;
  if (handle.type === 'ContentControl' && handle.control.anchor.gone)
    grow(handle, around, 'Replace', { from: at, to: at });
}

export function remove(handle: TextHandle, host: Host): void {
  editable(host, handle);
  const story = storyOf(handle);
  if (handle.type === 'Paragraph') {
    story.dispatch(deleteBlock(host.document, story, placedParagraph(handle)));
    return;
  }
  const { from, to } = textBounds(handle);
  story.dispatch(deleteRange(host.document, story, from, to));
}
