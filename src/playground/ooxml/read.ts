import { Fragment, type Node } from 'prosemirror-model';
import type { ContentControl, WordDocument } from '../model/document';
import { nodes } from '../model/schema';
import { OfficeError } from '../protocol/wire';
import { type Element, element, elements } from './markup';
import { paragraphAttrs } from './read-paragraph';
import { type FieldState, readRuns } from './read-runs';
import { open, type Reading } from './reading';
import { isOn } from './runs';

export interface ReadControl {
  /** Positions inside the blocks, 0 in front of the first. */
  readonly from: number;
  readonly to: number;
  readonly properties: Partial<ContentControl>;
}

export interface ReadPackage {
  readonly blocks: readonly Node[];
  readonly controls: readonly ReadControl[];
}

/** Reads flat OPC back into blocks; lists and notes get new ids in the document. Throws `InvalidArgument`. */
export function readPackage(ooxml: string, document: WordDocument): ReadPackage {
  const reading = open(ooxml, document, (own, children) => readBlocks(own, children, 0));
  const body = element(element(reading.parts.get('/word/document.xml'), 'w:document'), 'w:body');
  if (!body) throw new OfficeError('InvalidArgument');
  const blocks = readBlocks(reading, body.children, 0);
  const controls = reading.controls.map(({ control, from, to }) => ({
    from,
    to,
    properties: controlProperties(control),
  }));
  return { blocks, controls };
}

function readBlocks(
  reading: Reading,
  children: readonly (Element | string)[],
  offset: number,
): readonly Node[] {
  const blocks: Node[] = [];
  let at = offset;
  const add = (node: Node) => {
    blocks.push(node);
    at += node.nodeSize;
  };
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === 'w:p') add(readParagraph(reading, child, at));
    else if (child.name === 'w:tbl') add(readTable(reading, child, at));
    else if (child.name === 'w:sdt') {
      const from = at + 1;
      const inner = readBlocks(reading, element(child, 'w:sdtContent')?.children ?? [], at);
      inner.forEach(add);
      reading.controls.push({ control: child, from, to: Math.max(from, at - 1) });
    }
  }
  return blocks;
}

function readParagraph(reading: Reading, paragraph: Element, pos: number): Node {
  const content: Node[] = [];
  const state: FieldState = { depth: 0, instruction: '', result: '', inResult: false, marks: [] };
  readRuns(reading, paragraph.children, [], content, pos + 1, state);
  return nodes.paragraph.create(paragraphAttrs(reading, element(paragraph, 'w:pPr')), Fragment.from(content));
}

function readTable(reading: Reading, table: Element, pos: number): Node {
  let at = pos + 1;
  let headerRowCount = 0;
  const rows = elements(table, 'w:tr').map((row) => {
    at += 1;
    if (isOn(element(element(row, 'w:trPr'), 'w:tblHeader'))) headerRowCount += 1;
    const cells = elements(row, 'w:tc').map((cell) => {
      const inner = readBlocks(reading, cell.children, at + 1);
      const span = Number(element(element(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const node = nodes.table_cell.create(
        { colspan: span },
        inner.length > 0 ? inner : nodes.paragraph.create(),
      );
      at += node.nodeSize;
      return node;
    });
    at += 1;
    return nodes.table_row.create(null, cells);
  });
  const id = element(element(table, 'w:tblPr'), 'w:tblStyle')?.attributes['w:val'] ?? '';
  return nodes.table.create({ style: reading.styleKeys.get(id) ?? 'TableGrid', headerRowCount }, rows);
}

function controlProperties(control: Element): Partial<ContentControl> {
  const properties = element(control, 'w:sdtPr');
  const value = (name: string) => element(properties, name)?.attributes['w:val'] ?? '';
  const lock = value('w:lock');
  const appearance = element(properties, 'w15:appearance')?.attributes['w15:val'] ?? 'boundingBox';
  return {
    title: value('w:alias'),
    tag: value('w:tag'),
    cannotDelete: lock === 'sdtLocked' || lock === 'sdtContentLocked',
    cannotEdit: lock === 'contentLocked' || lock === 'sdtContentLocked',
    appearance: appearance === 'hidden' ? 'Hidden' : appearance === 'tags' ? 'Tags' : 'BoundingBox',
  };
}
