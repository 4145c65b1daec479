import * as arg from './arguments';
import { type BodyHandle, collection, type Handle, type TablePart } from './handles';
import type { Members } from './host';
import { editable } from './places';
import {
  addRows,
  asRange,
  attribute,
  cellAt,
  cellPart,
  cellText,
  deleteRows,
  present,
  rowPart,
  rowValues,
  setCell,
  setValues,
} from './table-cells';
import { must } from './wire';

export const cells = ({ table: owner, row }: TablePart): Handle => {
  const count = present(owner).node.maybeChild(row)?.childCount ?? 0;
  return collection(
    'TableCell',
    Array.from({ length: count }, (_, cell) => cellPart(owner, row, cell)),
  );
};

const nextRow = ({ table: owner, row }: TablePart): Handle | null =>
  row + 1 < present(owner).node.childCount ? rowPart(owner, row + 1) : null;

export const rowMembers: Members<TablePart> = {
  get: {
    CellCount: ({ table: owner, row }) => must(present(owner).node.maybeChild(row)).childCount,
    RowIndex: ({ row }) => row,
    Values: ({ table: owner, row }) => [rowValues(owner, row)],
    IsHeader: ({ table: owner, row }) => row < Number(attribute('headerRowCount', 0)(owner)),
    ShadingColor: () => '',
    HorizontalAlignment: () => 'Left',
    VerticalAlignment: () => 'Top',
    PreferredHeight: () => 0,
  },
  set: { Values: ({ table: owner, row }, value, host) => setValues(owner, host, value, row) },
  objects: { Cells: cells, ParentTable: ({ table: owner }) => owner },
  makes: {
    GetNext: (handle) => must(nextRow(handle)),
    GetNextOrNullObject: nextRow,
    InsertRows: ({ table: owner, row }, host, args) =>
      addRows(
        owner,
        host,
        'End',
        arg.whole(args, 1),
        args[2],
        arg.oneOf(args[0], ['Before', 'After']) === 'Before' ? row : row + 1,
      ),
  },
  methods: {
    Delete: ({ table: owner, row }, host) => deleteRows(owner, host, row, 1),
    Clear: ({ table: owner, row }, host) =>
      setValues(owner, host, [rowValues(owner, row).map(() => '')], row),
  },
};

function cellBody({ table: owner, row, cell }: TablePart): BodyHandle {
  const { story } = must(cellAt(owner, row, cell));
  const bounds = () => {
    const { node, pos } = must(cellAt(owner, row, cell));
    return { from: pos + 1, to: pos + node.nodeSize - 1 };
  };
  return { type: 'Body', kind: 'TableCell', story, bounds };
}

export const cellMembers: Members<TablePart> = {
  get: {
    CellIndex: ({ cell }) => cell,
    RowIndex: ({ row }) => row,
    Value: ({ table: owner, row, cell }) => {
      const found = must(cellAt(owner, row, cell));
      return cellText(found.story.doc, found);
    },
    ColumnWidth: () => 100,
    Width: () => 100,
    ShadingColor: () => '',
    HorizontalAlignment: () => 'Left',
    VerticalAlignment: () => 'Top',
  },
  set: {
    Value: ({ table: owner, row, cell }, value, host) => {
      editable(host, asRange(owner));
      setCell(owner, host, row, cell, arg.textValue(value));
    },
  },
  objects: {
    Body: cellBody,
    ParentRow: ({ table: owner, row }) => rowPart(owner, row),
    ParentTable: ({ table: owner }) => owner,
  },
  methods: { DeleteRow: ({ table: owner, row }, host) => deleteRows(owner, host, row, 1) },
};
