import { type Block, inlineText, type TextBlock } from '../../../core/content/block';
import { appendInlines, isPlain, type LinkRun } from './inline-writing';

/** A block that was written, with Word's object for it. */
export type Placed =
  | {
      readonly block: TextBlock;
      readonly paragraph: Word.Paragraph;
      readonly links: readonly LinkRun[];
      readonly look: Look;
    }
  | { readonly block: Table; readonly table: Word.Table; readonly look: Look };

type Table = Extract<Block, { kind: 'table' }>;

export type PlacedText = Extract<Placed, { paragraph: unknown }>;

export const isText = (placed: Placed): placed is PlacedText => 'paragraph' in placed;

/** How new paragraphs differ from the neighbour whose look Word gives them. */
export interface Look {
  /** Style to set, where the neighbour is a heading or a list item; names are localised. */
  readonly style?: 'normal' | { readonly named: string };
  /** The neighbour ends bold or italic. */
  readonly resetFont: boolean;
  /** Kind of list that the neighbour belongs to, which Word hands on. */
  readonly list?: 'ordered' | 'bulleted';
}

/** Queues new blocks before or behind a paragraph; gives them in the order of the document. */
export function placeBlocks(
  anchor: Word.Paragraph,
  where: 'Before' | 'After',
  blocks: readonly Block[],
  look: Look,
): readonly Placed[] {
  // Each block is put next to the anchor, so that it takes over the anchor's look and not that of
  // the block before it; behind the anchor therefore from the last to the first.
  const order = where === 'Before' ? blocks : blocks.toReversed();
  const placed: Placed[] = [];
  let lastWasTable = false;
  for (const block of order) {
    if (block.kind === 'table') {
      // Word joins two tables that touch.
      if (lastWasTable) anchor.insertParagraph('', where);
      placed.push({ block, table: placeTable(anchor, where, block), look });
    } else placed.push(placeText(anchor, where, block, look));
    lastWasTable = block.kind === 'table';
  }
  return where === 'Before' ? placed : placed.reverse();
}

function placeText(anchor: Word.Paragraph, where: 'Before' | 'After', block: TextBlock, look: Look): Placed {
  const plain = isPlain(block.inlines);
  const paragraph = anchor.insertParagraph(plain ? inlineText(block.inlines) : '', where);
  const links = plain ? [] : appendInlines(paragraph, block.inlines);
  paragraph.load('isListItem');
  return { block, paragraph, links, look };
}

function placeTable(anchor: Word.Paragraph, where: 'Before' | 'After', block: Table): Word.Table {
  const values = tableValues(block);
  return anchor.insertTable(values.length, values[0]?.length ?? 0, where, values);
}

/** Texts of the cells; short rows are filled up. */
export function tableValues({ rows }: Table): string[][] {
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, index) => inlineText(row[index] ?? [])));
}
