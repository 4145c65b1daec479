import { allParagraphs, enclosing, nodesOf, paragraphAt } from '../model/blocks';
import { deleteBlock } from '../model/edit';
import { nodes } from '../model/schema';
import { builtInStyles, styleByName, styleOf } from '../model/styles';
import * as arg from './arguments';
import {
  collection,
  controlHandle,
  type Handle,
  type ParagraphHandle,
  paragraph,
  type RangeHandle,
  range,
  type TableHandle,
  table,
  wholeBody,
} from './handles';
import { type Host, type Members, plays, writable } from './host';
import { putBlocks, tableAt } from './insert';
import { editable } from './places';
import { search } from './search';
import {
  addRows,
  asRange,
  attribute,
  cellAt,
  cellPart,
  deleteRows,
  placed,
  present,
  rows,
  rowValues,
  setValues,
} from './table-cells';
import { parentCell, parentControl, parentTable } from './text-members';
import { must, OfficeError } from './wire';

function setAttribute(handle: TableHandle, host: Host, name: string, value: unknown): void {
  writable(host);
  const found = placed(handle);
  if (found) found.story.dispatch(found.story.state.tr.setNodeAttribute(found.pos, name, value));
}

/** Flags of the table style, kept with the table. */
const lookNames = [
  'StyleTotalRow',
  'StyleFirstColumn',
  'StyleLastColumn',
  'StyleBandedRows',
  'StyleBandedColumns',
];

const look = (handle: TableHandle): Readonly<Record<string, boolean>> =>
  placed(handle)?.node.attrs.look ?? {};

function neighbourTable(handle: TableHandle): Handle | null {
  const { pos, story } = present(handle);
  const next = nodesOf(story.doc, 'table').find((each) => each.pos > pos);
  return next ? table(story, next) : null;
}

function beside(handle: TableHandle, side: 'before' | 'after'): Handle | null {
  const { node, pos, story } = present(handle);
  const all = allParagraphs(story.doc);
  const found =
    side === 'before'
      ? all.findLast((each) => each.pos < pos)
      : all.find((each) => each.pos >= pos + node.nodeSize);
  return found ? paragraph(story, found) : null;
}

function insertBeside(handle: TableHandle, host: Host, args: readonly unknown[]): ParagraphHandle {
  const where = arg.oneOf(args[1], ['Before', 'After']);
  const own = asRange(handle);
  editable(host, own);
  const { node, pos, story } = present(handle);
  const at = where === 'Before' ? pos : pos + node.nodeSize;
  const words = arg.text(args, 0);
  putBlocks(own, host, where, at, [
    nodes.paragraph.create(null, words === '' ? null : nodes.doc.schema.text(words)),
  ]);
  return paragraph(story, must(paragraphAt(story.doc, at + 1)));
}

function nested(handle: TableHandle, outer: (text: RangeHandle) => Handle | null): Handle | null {
  const { pos, story } = present(handle);
  const container = enclosing(story.doc, pos, 'table_cell');
  return container ? outer(range(story, pos, pos)) : null;
}

export const tableMembers: Members<TableHandle> = {
  get: {
    _Id: (handle) => handle.anchor?.from ?? 0,
    IsUniform: (handle) =>
      new Set((placed(handle)?.node.children ?? []).map((row) => row.childCount)).size <= 1,
    NestingLevel: () => 1,
    Values: (handle) =>
      Array.from({ length: placed(handle)?.node.childCount ?? 0 }, (_, row) => rowValues(handle, row)),
    RowCount: (handle) => placed(handle)?.node.childCount ?? 0,
    HeaderRowCount: attribute('headerRowCount', 0),
    Style: (handle) => styleOf(String(attribute('style', 'TableGrid')(handle))).name,
    StyleBuiltIn: attribute('style', 'TableGrid'),
    Alignment: attribute('alignment', 'Left'),
    ShadingColor: () => '',
    HorizontalAlignment: () => 'Left',
    VerticalAlignment: () => 'Top',
    Width: () => 453.6,
    ...Object.fromEntries(
      lookNames.map((name) => [name, (handle: TableHandle) => look(handle)[name] ?? false]),
    ),
  },
  set: {
    Values: (handle, value, host) => setValues(handle, host, value),
    HeaderRowCount: (handle, value, host) =>
      setAttribute(handle, host, 'headerRowCount', arg.numberValue(value)),
    Style: (handle, value, host) => {
      const style = styleByName(arg.textValue(value));
      if (style?.kind !== 'table') throw new OfficeError('ItemNotFound');
      setAttribute(handle, host, 'style', style.key);
    },
    StyleBuiltIn: (handle, value, host) => {
      const key = arg.textValue(value);
      if (builtInStyles.get(key)?.kind !== 'table') throw new OfficeError('InvalidArgument');
      setAttribute(handle, host, 'style', key);
    },
    Alignment: (handle, value, host) =>
      setAttribute(handle, host, 'alignment', arg.oneOf(value, ['Left', 'Centered', 'Right', 'Justified'])),
    ...Object.fromEntries(
      lookNames.map((name) => [
        name,
        (handle: TableHandle, value: unknown, host: Host) =>
          setAttribute(handle, host, 'look', { ...look(handle), [name]: arg.booleanValue(value) }),
      ]),
    ),
  },
  objects: {
    Rows: rows,
    Font: (handle) => ({ type: 'Font', of: handle }),
    Tables: (handle) => {
      const { node, pos, story } = present(handle);
      return collection(
        'Table',
        nodesOf(story.doc, 'table', pos + 1, pos + node.nodeSize - 1)
          .map((each) => table(story, each))
          .slice(1),
      );
    },
    ParentBody: (handle) => wholeBody(present(handle).story),
    ParentContentControl: (handle, host) => must(parentControl(asRange(handle), host)),
    ParentContentControlOrNullObject: (handle, host) => parentControl(asRange(handle), host),
    ParentTable: (handle) => must(nested(handle, parentTable)),
    ParentTableOrNullObject: (handle) => nested(handle, parentTable),
    ParentTableCell: (handle) => must(nested(handle, parentCell)),
    ParentTableCellOrNullObject: (handle) => nested(handle, parentCell),
  },
  makes: {
    GetCell: (handle, _host, args) => {
      const [row, cell] = [arg.whole(args, 0), arg.whole(args, 1)];
      must(cellAt(handle, row, cell));
      return cellPart(handle, row, cell);
    },
    GetCellOrNullObject: (handle, _host, args) => {
      const [row, cell] = [arg.whole(args, 0), arg.whole(args, 1)];
      return cellAt(handle, row, cell) ? cellPart(handle, row, cell) : null;
    },
    GetNext: (handle) => must(neighbourTable(handle)),
    GetNextOrNullObject: neighbourTable,
    GetParagraphBefore: (handle) => must(beside(handle, 'before')),
    GetParagraphBeforeOrNullObject: (handle) => beside(handle, 'before'),
    GetParagraphAfter: (handle) => must(beside(handle, 'after')),
    GetParagraphAfterOrNullObject: (handle) => beside(handle, 'after'),
    GetRange: (handle, _host, args) => {
      const where = arg.oneOf(args[0], ['Whole', 'Start', 'End', 'After', 'Before'], 'Whole');
      const own = asRange(handle);
      const { from, to } = own.anchor;
      if (where === 'Start' || where === 'Before') return range(own.anchor.story, from, from);
      return where === 'Whole' ? own : range(own.anchor.story, to, to);
    },
    InsertParagraph: insertBeside,
    InsertTable: (handle, host, args) => {
      const values = arg.cellValues(args[3], arg.whole(args, 0), arg.whole(args, 1));
      const where = arg.oneOf(args[2], ['Before', 'After']);
      if (plays(host, 'tables-dropped')) return { type: 'Table', anchor: undefined };
      const gap = insertBeside(handle, host, ['', where]);
      const at = gap.anchor.from - 1;
      return tableAt(gap, host, where, where === 'Before' ? at : at + 2, values);
    },
    InsertContentControl: (handle, host) => {
      const own = asRange(handle);
      editable(host, own);
      return controlHandle(host.document.addControl(own.anchor));
    },
    AddRows: (handle, host, args) => addRows(handle, host, args[0], arg.whole(args, 1), args[2]),
    Search: (handle, _host, args) => search(asRange(handle), args),
    _Search2: (handle, _host, args) => search(asRange(handle), args),
  },
  methods: {
    Delete: (handle, host) => {
      editable(host, asRange(handle));
      const found = present(handle);
      found.story.dispatch(deleteBlock(host.document, found.story, found));
    },
    Clear: (handle, host) => {
      const { node } = present(handle);
      setValues(
        handle,
        host,
        node.children.map((row) => row.children.map(() => '')),
      );
    },
    DeleteRows: (handle, host, args) => deleteRows(handle, host, arg.whole(args, 0), arg.whole(args, 1, 1)),
    AutoFitWindow: (_handle, host) => writable(host),
    DistributeColumns: (_handle, host) => writable(host),
    Select: (handle, host) => {
      const { anchor } = asRange(handle);
      host.document.select(anchor.story, anchor.from, anchor.to);
    },
  },
};
