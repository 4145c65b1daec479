import { type Block, blockText } from '../../../core/content/block';
import { isOfficeError } from './errors';
import { type BegunList, beginLists, formatPlaced, joinLists, markDroppedItems } from './formatting';
import { isText, type Look, type Placed, placeBlocks, tableValues } from './placing';
import { comparable } from './snapshot';

/** Where new blocks go: outside of tables, next to a paragraph. */
export interface Spot {
  readonly where: 'Before' | 'After';
  readonly anchor: Word.Paragraph;
  /** From what stands in front of the new blocks to what stands behind them, asked after inserting. */
  readonly around: () => Word.Range;
  /** Paragraphs at the ends of `around` that stood there before. */
  readonly edges: { readonly left: boolean; readonly right: boolean };
  readonly look: Look;
}

export interface Inserted {
  /** All that was inserted and arrived; undefined where nothing did. Tracked by Word. */
  readonly range?: Word.Range;
  readonly dropped: readonly Block[];
}

/**
 * Inserts blocks in at most four round trips: texts and tables; styles and lists; the other list
 * items, with reading back; what Office dropped. Texts come first, so that an error in formatting
 * loses none; an error in the first takes away again what arrived.
 */
export async function insertBlocks(
  context: Word.RequestContext,
  spot: Spot,
  blocks: readonly Block[],
): Promise<Inserted> {
  const placed = placeBlocks(spot.anchor, spot.where, blocks, spot.look);
  try {
    await context.sync();
  } catch (error) {
    await removeArrived(context, spot, blocks);
    throw error;
  }
  const begun = await formatAll(context, placed);
  if (begun.length > 0) joinLists(begun);
  const arrived = await readBack(context, spot, placed);
  markDroppedItems(arrived.placed);
  const range = rangeOf(arrived);
  range?.track();
  await context.sync();
  return { range, dropped: arrived.dropped };
}

/** Styles and beginnings of lists; where Word refuses one, reading back shows what is missing. */
export async function formatAll(
  context: Word.RequestContext,
  placed: readonly Placed[],
): Promise<readonly BegunList[]> {
  formatPlaced(placed);
  const begun = beginLists(placed);
  return (await accepted(context)) ? begun : [];
}

/** Sends the batch; false where Word refused a part of it. */
export async function accepted(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isOfficeError(error)) return false;
    throw error;
  }
}

interface Arrived {
  readonly placed: readonly Placed[];
  readonly ranges: readonly (Word.Paragraph | Word.Table)[];
  readonly dropped: readonly Block[];
}

async function readBack(
  context: Word.RequestContext,
  spot: Spot,
  placed: readonly Placed[],
): Promise<Arrived> {
  let around = requestAround(spot);
  if (!(await accepted(context))) {
    // Joining a list failed; the texts are read again without it.
    around = requestAround(spot);
    await context.sync();
  }
  const { paragraphs, tables } = around;
  const arrived: Placed[] = [];
  const ranges: (Word.Paragraph | Word.Table)[] = [];
  const dropped: Block[] = [];
  let next = spot.edges.left ? 1 : 0;
  for (const one of placed) {
    if (isText(one)) {
      const wanted = comparable(blockText(one.block));
      const index = paragraphs.items.findIndex(
        (item, at) => at >= next && item.tableNestingLevel === 0 && comparable(item.text) === wanted,
      );
      if (index < 0) dropped.push(one.block);
      else {
        const paragraph = paragraphs.items[index]!;
        next = index + 1;
        arrived.push({ ...one, paragraph });
        ranges.push(paragraph);
      }
    } else {
      const wanted = JSON.stringify(tableValues(one.block).map((row) => row.map(comparable)));
      const table = tables.items.find(
        (item) =>
          !ranges.includes(item) && JSON.stringify(item.values.map((row) => row.map(comparable))) === wanted,
      );
      if (!table) dropped.push(one.block);
      else {
        arrived.push({ ...one, table });
        ranges.push(table);
      }
    }
  }
  return { placed: arrived, ranges, dropped };
}

function requestAround({ around }: Spot) {
  const { paragraphs, tables } = around();
  paragraphs.load('items/text,items/isListItem,items/tableNestingLevel');
  tables.load('items/values');
  return { paragraphs, tables };
}

function rangeOf({ ranges }: Arrived): Word.Range | undefined {
  const first = ranges[0];
  const last = ranges.at(-1);
  return first && last && first.getRange('Whole').expandTo(last.getRange('Whole'));
}

/** Takes texts and tables of a failed batch away again, so that nothing is inserted by halves. */
async function removeArrived(
  context: Word.RequestContext,
  spot: Spot,
  blocks: readonly Block[],
): Promise<void> {
  const { paragraphs, tables } = requestAround(spot);
  await context.sync();
  const texts = new Set(blocks.map((block) => comparable(blockText(block))));
  const first = spot.edges.left ? 1 : 0;
  const last = paragraphs.items.length - (spot.edges.right ? 1 : 0);
  const values = new Set(
    blocks.map((block) => (block.kind === 'table' ? JSON.stringify(tableValues(block)) : '')),
  );
  for (const table of tables.items) if (values.has(JSON.stringify(table.values))) table.delete();
  for (const paragraph of paragraphs.items.slice(first, last))
    if (paragraph.tableNestingLevel === 0 && texts.has(comparable(paragraph.text))) paragraph.delete();
  await context.sync();
}
