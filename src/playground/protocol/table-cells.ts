import type { Node } from 'prosemirror-model';
import { allParagraphs, type Placed } from '../model/blocks';
import { deleteBlock, replaceWithText } from '../model/edit';
import type { Story } from '../model/story';
import { textBetween } from '../model/text';
import * as arg from './arguments';
import {
  collection,
  type Handle,
  placedTable,
  type RangeHandle,
  range,
  type TableHandle,
  type TablePart,
} from './handles';
import type { Host } from './host';
import { tableNode } from './insert';
import { editable } from './places';
import { must, OfficeError } from './wire';

/** Where a table stands; undefined for one that Word dropped. */
export function placed(handle: TableHandle): (Placed & { readonly story: Story }) | undefined {
  const found = placedTable(handle);
  return found && handle.anchor ? { ...found, story: handle.anchor.story } : undefined;
}

export const present = (handle: TableHandle): Placed & { readonly story: Story } => must(placed(handle));

export function cellAt(
  handle: TableHandle,
  row: number,
  cell: number,
): (Placed & { readonly story: Story }) | undefined {
  const { node, pos, story } = present(handle);
  if (row < 0 || row >= node.childCount) return undefined;
  let at = pos + 1;
  for (let index = 0; index < row; index++) at += node.child(index).nodeSize;
  const line = node.child(row);
  if (cell < 0 || cell >= line.childCount) return undefined;
  at += 1;
  for (let index = 0; index < cell; index++) at += line.child(index).nodeSize;
  return { node: line.child(cell), pos: at, story };
}

export const cellText = (doc: Node, { node, pos }: Placed): string =>
  textBetween(doc, pos + 1, pos + node.nodeSize - 1);

export function rowValues(handle: TableHandle, row: number): readonly string[] {
  const { node, story } = present(handle);
  const count = node.maybeChild(row)?.childCount ?? 0;
  return Array.from({ length: count }, (_, cell) => cellText(story.doc, must(cellAt(handle, row, cell))));
}

/** A range over the table's text, so that the rules for texts hold for it too. */
export function asRange(handle: TableHandle): RangeHandle {
  const { node, pos, story } = present(handle);
  const inside = allParagraphs(story.doc).filter((each) => each.pos > pos && each.pos < pos + node.nodeSize);
  const first = must(inside[0]);
  const last = must(inside.at(-1));
  return range(story, first.pos + 1, last.pos + last.node.nodeSize - 1);
}

export function setCell(handle: TableHandle, host: Host, row: number, cell: number, value: string): void {
  const { node, pos, story } = must(cellAt(handle, row, cell));
  const { tr } = replaceWithText(host.document, story, pos + 2, pos + node.nodeSize - 2, value);
  story.dispatch(tr);
}

export function setValues(handle: TableHandle, host: Host, value: unknown, firstRow = 0): void {
  editable(host, asRange(handle));
  if (!Array.isArray(value)) throw new OfficeError('InvalidArgument');
  for (const [row, cells] of value.entries()) {
    if (!Array.isArray(cells)) throw new OfficeError('InvalidArgument');
    for (const [cell, words] of cells.entries()) {
      if (!cellAt(handle, firstRow + row, cell)) throw new OfficeError('InvalidArgument');
      setCell(handle, host, firstRow + row, cell, String(words ?? ''));
    }
  }
}

export const attribute =
  (name: string, otherwise: unknown) =>
  (handle: TableHandle): unknown =>
    placed(handle)?.node.attrs[name] ?? otherwise;

export const rowPart = (handle: TableHandle, row: number): TablePart => ({
  type: 'TableRow',
  table: handle,
  row,
  cell: 0,
});

export const cellPart = (handle: TableHandle, row: number, cell: number): TablePart => ({
  type: 'TableCell',
  table: handle,
  row,
  cell,
});

export const rows = (handle: TableHandle): Handle =>
  collection(
    'TableRow',
    Array.from({ length: placed(handle)?.node.childCount ?? 0 }, (_, row) => rowPart(handle, row)),
  );

export function addRows(
  handle: TableHandle,
  host: Host,
  where: unknown,
  count: number,
  values: unknown,
  atRow?: number,
): Handle {
  editable(host, asRange(handle));
  const { node, pos, story } = present(handle);
  const width = must(node.firstChild).childCount;
  const cells = arg.cellValues(values, count, width);
  const index = atRow ?? (arg.oneOf(where, ['Start', 'End']) === 'Start' ? 0 : node.childCount);
  let at = pos + 1;
  for (let row = 0; row < index; row++) at += node.child(row).nodeSize;
  story.dispatch(story.state.tr.insert(at, tableNode(cells).content));
  return collection(
    'TableRow',
    cells.map((_, offset) => rowPart(handle, index + offset)),
  );
}

export function deleteRows(handle: TableHandle, host: Host, first: number, count: number): void {
  editable(host, asRange(handle));
  const { node, pos, story } = present(handle);
  if (first < 0 || first + count > node.childCount) throw new OfficeError('InvalidArgument');
  if (count === node.childCount) {
    story.dispatch(deleteBlock(host.document, story, { node, pos }));
    return;
  }
  let from = pos + 1;
  for (let row = 0; row < first; row++) from += node.child(row).nodeSize;
  let to = from;
  for (let row = first; row < first + count; row++) to += node.child(row).nodeSize;
  story.dispatch(story.state.tr.delete(from, to));
}
