import { align, type Pair } from './align';
import { type Block, blockText, inlineText, type TextBlock } from './block';
import { type Guard, guarded } from './guard';
import { type TextEdit, wordDiff, words } from './word-diff';

/** What the plan needs to know of a block of the document. */
export interface EditSource {
  readonly block: Block;
  /** Holds notes, fields, pictures or symbols: small edits only. */
  readonly fragile: boolean;
  /** Stands in a table cell: its text may change, the paragraph stays what it is. */
  readonly inTable: boolean;
  readonly guards?: readonly Guard[];
  /** Must not be changed at all. */
  readonly locked?: boolean;
}

/** Change of one cell: small edits, or the whole text where most of it changed. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly edits: readonly TextEdit[];
  readonly text: string;
  readonly whole: boolean;
}

/** Indexes are those of the lists that the plan was made from. */
export type EditStep =
  | { readonly kind: 'keep'; readonly source: number }
  /** Small edits; `becomes` where the paragraph turns into a heading or list item or back. */
  | {
      readonly kind: 'edit';
      readonly source: number;
      readonly answer: number;
      readonly edits: readonly TextEdit[];
      readonly becomes?: TextBlock;
    }
  /** The paragraph's text as a whole, with the formatting of the answer's block. */
  | {
      readonly kind: 'rewrite';
      readonly source: number;
      readonly answer: number;
      readonly block: TextBlock;
      readonly becomes?: TextBlock;
    }
  | {
      readonly kind: 'cells';
      readonly source: number;
      readonly answer: number;
      readonly cells: readonly CellEdit[];
    }
  /** A new block behind the source's block; `after` is -1 in front of the first. */
  | { readonly kind: 'insert'; readonly after: number; readonly answer: number; readonly block: Block }
  | { readonly kind: 'delete'; readonly source: number }
  /** Left alone because notes, fields, links or a table would be lost. */
  | { readonly kind: 'leave'; readonly source: number; readonly answer?: number };

/** Above this part of changed words a paragraph is written anew as a whole. */
export const REWRITE_ABOVE = 0.6;

/** Below this likeness two blocks are not taken for versions of one another. */
const ALIKE_FROM = 0.25;

/**
 * How the document's blocks become the answer's, in the order of the document.
 * Blank paragraphs of the document are layout and stay.
 */
export function planEdits(source: readonly EditSource[], answer: readonly Block[]): EditStep[] {
  const sources = filled(source.map(({ block }) => block));
  const answers = filled(answer);
  const paired = new Map(
    pairUp(
      sources.map((index) => source[index]!.block),
      answers.map((index) => answer[index]!),
    ).map(([left, right]) => [sources[left]!, answers[right]!]),
  );
  const steps: EditStep[] = [];
  let next = 0;
  let after = -1;
  const insertUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const index = answers[next]!;
      steps.push({ kind: 'insert', after, answer: index, block: answer[index]! });
    }
  };
  const places = new Map(answers.map((index, place) => [index, place]));
  source.forEach((item, index) => {
    const partner = paired.get(index);
    if (partner !== undefined) {
      const place = places.get(partner)!;
      insertUpTo(place);
      next = place + 1;
      const step = change(item, index, answer[partner]!, partner);
      const spared = item.locked && step.kind !== 'keep';
      steps.push(spared ? { kind: 'leave', source: index, answer: partner } : step);
    } else steps.push(unpaired(item, index));
    if (partner !== undefined || !isBlank(item.block)) after = index;
  });
  insertUpTo(answers.length);
  return steps;
}

const isBlank = (block: Block) => block.kind !== 'table' && blockText(block).trim() === '';

const filled = (blocks: readonly Block[]) => [...blocks.keys()].filter((index) => !isBlank(blocks[index]!));

function unpaired({ block, fragile, inTable, locked }: EditSource, index: number): EditStep {
  if (isBlank(block)) return { kind: 'keep', source: index };
  if (fragile || inTable || locked || block.kind === 'table') return { kind: 'leave', source: index };
  return { kind: 'delete', source: index };
}

function change(item: EditSource, source: number, block: Block, answer: number): EditStep {
  if (item.block.kind === 'table' || block.kind === 'table') return changeTable(item, source, block, answer);
  const before = blockText(item.block);
  const { edits, changed } = wordDiff(before, blockText(block), item.guards);
  const restyled = !item.inTable && kindDiffers(item.block, block, changed);
  const becomes = restyled ? block : undefined;
  if (edits.length === 0 && !becomes) return { kind: 'keep', source };
  const destroys = edits.some((edit) => item.guards?.some((guard) => guarded(edit, guard)));
  if (changed <= REWRITE_ABOVE && !destroys) return { kind: 'edit', source, answer, edits, becomes };
  if (item.fragile || destroys || (item.guards?.length ?? 0) > 0) {
    const spared = !item.fragile && !destroys;
    return spared ? { kind: 'edit', source, answer, edits, becomes } : { kind: 'leave', source, answer };
  }
  return { kind: 'rewrite', source, answer, block, becomes };
}

/**
 * Models drop the mark of a heading or an item easily: a plain paragraph in the answer takes a
 * heading or a list away only where the text is another one.
 */
function kindDiffers(before: TextBlock, after: TextBlock, changed: number): boolean {
  if (after.kind === 'paragraph') return before.kind !== 'paragraph' && changed > REWRITE_ABOVE;
  if (after.kind !== before.kind) return true;
  if (after.kind === 'heading' && before.kind === 'heading') return after.level !== before.level;
  return false;
}

function changeTable(item: EditSource, source: number, block: Block, answer: number): EditStep {
  const before = item.block;
  if (before.kind !== 'table' || block.kind !== 'table' || !sameShape(before, block))
    return { kind: 'leave', source, answer };
  const cells: CellEdit[] = [];
  before.rows.forEach((cellsOfRow, row) => {
    cellsOfRow.forEach((cell, column) => {
      const text = inlineText(block.rows[row]![column]!);
      const { edits, changed } = wordDiff(inlineText(cell), text);
      if (edits.length > 0) cells.push({ row, column, edits, text, whole: changed > REWRITE_ABOVE });
    });
  });
  if (cells.length === 0) return { kind: 'keep', source };
  if (item.fragile && cells.some((cell) => cell.whole)) return { kind: 'leave', source, answer };
  return { kind: 'cells', source, answer, cells };
}

type Table = Extract<Block, { kind: 'table' }>;

function sameShape(left: Table, right: Table): boolean {
  return (
    left.rows.length === right.rows.length &&
    left.rows.every((row, index) => row.length === right.rows[index]!.length)
  );
}

/** Pairs by likeness; what stays over between two pairs is paired in order, as a new wording. */
function pairUp(source: readonly Block[], answer: readonly Block[]): Pair[] {
  const bags = [source, answer].map((blocks) => blocks.map((block) => bagOf(blockText(block))));
  const likeness = (left: number, right: number) => {
    const one = source[left]!;
    const other = answer[right]!;
    if ((one.kind === 'table') !== (other.kind === 'table')) return 0;
    const value = dice(bags[0]![left]!, bags[1]![right]!);
    if (one.kind === 'table') return 0.3 + value;
    return value < ALIKE_FROM ? 0 : value + (one.kind === other.kind ? 0.05 : 0);
  };
  const pairs = align(source.map(keyOf), answer.map(keyOf), likeness);
  const filledUp: Pair[] = [];
  let from: Pair = [0, 0];
  for (const pair of [...pairs, [source.length, answer.length] as const]) {
    for (let k = 0; from[0] + k < pair[0] && from[1] + k < pair[1]; k += 1) {
      const extra: Pair = [from[0] + k, from[1] + k];
      if (source[extra[0]]!.kind !== 'table' && answer[extra[1]]!.kind !== 'table') filledUp.push(extra);
    }
    if (pair[0] < source.length) filledUp.push(pair);
    from = [pair[0] + 1, pair[1] + 1];
  }
  return filledUp;
}

const keyOf = (block: Block) => `${block.kind === 'table'} ${blockText(block).replace(/\s+/gu, ' ').trim()}`;

interface Bag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const all = words(text.toLowerCase());
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: all.length, counts };
}

/** Sørensen–Dice coefficient of two bags of words. */
function dice(left: Bag, right: Bag): number {
  const total = left.size + right.size;
  if (total === 0 || (2 * Math.min(left.size, right.size)) / total < ALIKE_FROM) return 0;
  let shared = 0;
  const [small, large] = left.counts.size < right.counts.size ? [left, right] : [right, left];
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / total;
}
