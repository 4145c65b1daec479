import { setLinks } from './inline-writing';
import { type Item, listMarks, listsOf } from './list-marks';
import { isText, type Placed, type PlacedText } from './placing';

export const HEADINGS = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
  5: 'Heading5',
  6: 'Heading6',
} as const;

/** Queues styles, fonts and links of blocks that were written. */
export function formatPlaced(placed: readonly Placed[]): void {
  for (const one of placed) {
    if (!isText(one)) {
      one.table.headerRowCount = 1;
      one.table.styleBuiltIn = 'GridTable1Light';
      one.table.styleFirstColumn = false;
      one.table.styleBandedRows = false;
      continue;
    }
    const { block, paragraph, look } = one;
    if (paragraph.isListItem && !inherits(one)) paragraph.detachFromList();
    if (block.kind === 'heading') paragraph.styleBuiltIn = HEADINGS[block.level];
    else if (look.style === 'normal') paragraph.styleBuiltIn = 'Normal';
    else if (look.style) paragraph.style = look.style.named;
    if (block.kind !== 'heading' && look.resetFont && isUnformatted(one)) {
      paragraph.font.bold = false;
      paragraph.font.italic = false;
    }
    setLinks(one.links);
  }
}

const isUnformatted = ({ block }: PlacedText) => !block.inlines.some(({ bold, italic }) => bold || italic);

/** An item next to a list of its kind goes on with that list. */
const inherits = ({ block, look }: PlacedText) =>
  block.kind === 'item' && look.list === (block.ordered ? 'ordered' : 'bulleted');

/** Lists that were begun; the other items join once the list's id is known. */
export interface BegunList {
  readonly list: Word.List;
  readonly items: readonly PlacedText[];
}

/** Queues a real list for each group of items, with the kind of each level. */
export function beginLists(placed: readonly Placed[]): readonly BegunList[] {
  return listsOf(placed).flatMap((group) => {
    const items = group.filter(isText).filter((one) => !(one.paragraph.isListItem && inherits(one)));
    const first = items[0];
    if (!first) return [];
    const list = first.paragraph.startNewList();
    for (const [level, ordered] of levelsOf(items)) {
      if (ordered) list.setLevelNumbering(level, 'Arabic', [level, '.']);
      else list.setLevelBullet(level, 'Solid');
    }
    list.load('id');
    return [{ list, items }];
  });
}

/** Queues the joining of the other items. */
export function joinLists(begun: readonly BegunList[]): void {
  for (const { list, items } of begun)
    for (const { block, paragraph } of items.slice(1))
      paragraph.attachToList(list.id, (block as Item).level - topLevel(items));
}

const topLevel = (items: readonly PlacedText[]) =>
  Math.min(...items.map(({ block }) => (block as Item).level));

function levelsOf(items: readonly PlacedText[]): ReadonlyMap<number, boolean> {
  const top = topLevel(items);
  const levels = new Map<number, boolean>();
  for (const { block } of items) {
    const { level, ordered } = block as Item;
    if (!levels.has(level - top)) levels.set(level - top, ordered);
  }
  return levels;
}

/** Queues text marks for items that Word made no list of; `isListItem` must be loaded. */
export function markDroppedItems(placed: readonly Placed[]): void {
  for (const group of listsOf(placed)) {
    const items = group.filter(isText);
    const marks = listMarks(items.map(({ block }) => block as Item));
    items.forEach(({ paragraph }, index) => {
      if (!paragraph.isListItem) paragraph.insertText(marks[index]!, 'Start');
    });
  }
}
