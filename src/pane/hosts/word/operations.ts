import { type Block, blockText, type Inline, inlineText, type TextBlock } from '../../../core/content/block';
import type { CellEdit, EditStep } from '../../../core/content/edit-plan';
import { guarded } from '../../../core/content/guard';
import { applyEdits, type TextEdit } from '../../../core/content/word-diff';
import type { OoxmlParagraph } from './ooxml/paragraph';
import type { ReadBlock } from './passage';
import type { ReadPassage } from './reading';

/** Begins a paragraph; a line feed breaks the line within one. */
export const PARAGRAPH_BREAK = '\r';

/** What happens to one paragraph of the passage, by its index in the snapshot. */
export type Operation =
  | {
      readonly kind: 'edits';
      readonly index: number;
      readonly edits: readonly TextEdit[];
      readonly before: string;
      /** The whole new text, where the edits can't be found and nothing would be lost. */
      readonly otherwise?: readonly Inline[];
    }
  | {
      readonly kind: 'whole';
      readonly index: number;
      readonly before: string;
      readonly inlines: readonly Inline[];
    }
  | { readonly kind: 'delete'; readonly index: number }
  | { readonly kind: 'restyle'; readonly index: number; readonly block: TextBlock }
  /** New text behind a selection that ends within a paragraph. */
  | { readonly kind: 'append'; readonly index: number; readonly text: string }
  | {
      readonly kind: 'insert';
      readonly index: number;
      readonly where: 'Before' | 'After' | 'AfterTable';
      readonly blocks: readonly Block[];
    };

export interface Operations {
  /** In the order of the document. */
  readonly list: readonly Operation[];
  readonly leftAlone: readonly string[];
  readonly dropped: readonly Block[];
}

/** Turns the plan for blocks into operations on paragraphs. */
export function operationsOf(
  steps: readonly EditStep[],
  answer: readonly Block[],
  reading: ReadPassage,
  paragraphs: readonly OoxmlParagraph[],
): Operations {
  const list: Operation[] = [];
  const leftAlone: string[] = [];
  const dropped: Block[] = [];
  const { blocks } = reading;

  for (const step of steps) {
    if (step.kind === 'insert') {
      insert(step.after, step.block);
      continue;
    }
    const source = blocks[step.source]!;
    if (step.kind === 'leave') leftAlone.push(blockText(source.block));
    else if (step.kind === 'cells') cells(source, step.cells);
    else if (source.place.kind === 'paragraph') paragraph(step, source, source.place.index);
  }
  return { list, leftAlone, dropped };

  function paragraph(step: EditStep, source: ReadBlock, index: number): void {
    const before = blockText(source.block);
    const part = isPart(index, reading);
    if (step.kind === 'delete') {
      list.push(part ? { kind: 'whole', index, before, inlines: [] } : { kind: 'delete', index });
    } else if (step.kind === 'edit') {
      const block = answer[step.answer]!;
      const replaceable = !source.fragile && source.guards.length === 0 && block.kind !== 'table';
      const otherwise = replaceable ? block.inlines : undefined;
      if (step.edits.length > 0) list.push({ kind: 'edits', index, edits: step.edits, before, otherwise });
      if (step.becomes && !part) list.push({ kind: 'restyle', index, block: step.becomes });
    } else if (step.kind === 'rewrite') {
      list.push({ kind: 'whole', index, before, inlines: step.block.inlines });
      if (step.becomes && !part) list.push({ kind: 'restyle', index, block: step.becomes });
    }
  }

  function insert(after: number, block: Block): void {
    const anchor = after < 0 ? undefined : blocks[after];
    const place = anchor ? anchor.place : blocks[0]?.place;
    if (!place) return;
    if (place.kind === 'table') {
      const index = place.cells.flat(2).at(-1);
      if (anchor && index !== undefined) push(index, 'AfterTable', block);
      else dropped.push(block);
    } else if (block.kind === 'table' && (anchor ?? blocks[0])?.inTable) dropped.push(block);
    else if (anchor && endsWithin(place.index, reading)) {
      if (block.kind === 'table') dropped.push(block);
      else append(place.index, `${PARAGRAPH_BREAK}${blockText(block)}`);
    } else if (!anchor && reading.partial.start) {
      // In front of a selection that begins within a paragraph there is no place for a block.
      dropped.push(block);
    } else push(place.index, anchor ? 'After' : 'Before', block);
  }

  function append(index: number, text: string): void {
    const last = list.at(-1);
    if (last?.kind === 'append') list[list.length - 1] = { ...last, text: last.text + text };
    else if (last?.kind === 'whole' && last.index === index)
      list[list.length - 1] = { ...last, inlines: [...last.inlines, { text }] };
    else list.push({ kind: 'append', index, text });
  }

  function push(index: number, where: 'Before' | 'After' | 'AfterTable', block: Block): void {
    const last = list.at(-1);
    if (last?.kind === 'insert' && last.index === index && last.where === where)
      list[list.length - 1] = { ...last, blocks: [...last.blocks, block] };
    else list.push({ kind: 'insert', index, where, blocks: [block] });
  }

  function cells(source: ReadBlock, edits: readonly CellEdit[]): void {
    const { place, block } = source;
    if (place.kind !== 'table' || block.kind !== 'table') return;
    for (const cell of edits) {
      const members = place.cells[cell.row]?.[cell.column] ?? [];
      const text = inlineText(block.rows[cell.row]?.[cell.column] ?? []);
      const only = members.length === 1 ? members[0] : undefined;
      const otherwise = source.fragile ? undefined : [{ text: cell.text }];
      const guards = only === undefined ? [] : paragraphs[only]!.guards;
      const destroys = guards.some((guard) => cell.whole || cell.edits.some((edit) => guarded(edit, guard)));
      if (only === undefined || destroys) leftAlone.push(text);
      else if (cell.whole)
        list.push({ kind: 'whole', index: only, before: text, inlines: [{ text: cell.text }] });
      else list.push({ kind: 'edits', index: only, before: text, edits: cell.edits, otherwise });
    }
  }
}

/** Whether only a part of the paragraph is selected. */
export function isPart(index: number, { partial, texts }: ReadPassage): boolean {
  return (partial.start && index === 0) || endsWithin(index, { partial, texts });
}

const endsWithin = (index: number, { partial, texts }: Pick<ReadPassage, 'partial' | 'texts'>) =>
  partial.end && index === texts.length - 1;

/** Text that a paragraph has after an operation. */
export function textAfter(operation: Extract<Operation, { kind: 'edits' | 'whole' }>): string {
  return operation.kind === 'edits'
    ? applyEdits(operation.before, operation.edits)
    : inlineText(operation.inlines);
}
