import type { Block, Inline, TextBlock } from '../../../core/content/block';
import type { Guard } from '../../../core/content/guard';
import type { SourceBlock } from '../host';
import type { OoxmlParagraph } from './ooxml/paragraph';
import type { Snapshot } from './snapshot';

/** A block that was read, with what the editing of it needs. */
export interface ReadBlock extends SourceBlock {
  readonly guards: readonly Guard[];
  /** Word would refuse to change it. */
  readonly locked: boolean;
  /** Indexes of its paragraphs in the snapshot; of a table those of each cell. */
  readonly place:
    | { readonly kind: 'paragraph'; readonly index: number }
    | { readonly kind: 'table'; readonly cells: readonly (readonly (readonly number[])[])[] };
}

export const NOTICE_TAG = 'schreibkompass-notice';
export const LABEL_TAG = 'schreibkompass-label';
/** Tag of a picture's caption that holds its label. */
export const CAPTION_TAG = 'schreibkompass-picture';

/**
 * The blocks of a snapshot. A table that lies wholly in the passage is one block; of one that holds
 * the passage each paragraph is a block. The label's own paragraph is left out.
 */
export function blocksOf(snapshot: Snapshot, insideTable: boolean): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const { paragraphs, objects } = snapshot;
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]!;
    if (paragraph.tags.some((tag) => tag === NOTICE_TAG || tag === LABEL_TAG)) continue;
    if (paragraph.cell && !insideTable) {
      const end = endOfTable(paragraphs, index);
      blocks.push(tableBlock(paragraphs, index, end));
      index = end - 1;
      continue;
    }
    blocks.push({
      block: withStyle(paragraph, objects[index]),
      style: objects[index]?.style ?? paragraph.style,
      fragile: paragraph.fragile || objects[index] === undefined,
      holdsMore: paragraph.holdsMore,
      inTable: paragraph.cell !== undefined || insideTable,
      guards: paragraph.guards,
      // The label in a caption must not be written over.
      locked: paragraph.locked || paragraph.tags.includes(CAPTION_TAG),
      place: { kind: 'paragraph', index },
    });
  }
  return blocks;
}

/** The package of a part of a paragraph may lack style and list; Word's object knows them. */
function withStyle({ block }: OoxmlParagraph, object: Word.Paragraph | undefined): TextBlock {
  if (block.kind !== 'paragraph' || !object) return block;
  const level = /^Heading([1-6])$/u.exec(object.styleBuiltIn)?.[1];
  if (level) return { kind: 'heading', level: Number(level) as 1, inlines: block.inlines };
  return block;
}

function endOfTable(paragraphs: readonly OoxmlParagraph[], start: number): number {
  const table = paragraphs[start]!.cell!.table;
  let end = start;
  while (paragraphs[end]?.cell?.table === table) end += 1;
  return end;
}

function tableBlock(paragraphs: readonly OoxmlParagraph[], start: number, end: number): ReadBlock {
  const cells: number[][][] = [];
  for (let index = start; index < end; index += 1) {
    const { row, column } = paragraphs[index]!.cell!;
    while (cells.length <= row) cells.push([]);
    const cellsOfRow = cells[row]!;
    while (cellsOfRow.length <= column) cellsOfRow.push([]);
    cellsOfRow[column]!.push(index);
  }
  const rows = cells.map((row) =>
    row.map((members) => cellInlines(members.map((index) => paragraphs[index]!))),
  );
  const block: Block = { kind: 'table', rows };
  const members = paragraphs.slice(start, end);
  return {
    block,
    style: '',
    fragile: members.some(({ fragile }) => fragile),
    holdsMore: members.some(({ holdsMore }) => holdsMore),
    inTable: false,
    guards: [],
    locked: members.some(({ locked }) => locked),
    place: { kind: 'table', cells },
  };
}

/** Paragraphs of a cell are parted by line breaks. */
function cellInlines(paragraphs: readonly OoxmlParagraph[]): readonly Inline[] {
  return paragraphs.flatMap(({ block }, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...block.inlines]);
}
