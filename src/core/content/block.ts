/**
 * The formatted text that travels between Word, the review and the model: a flat list of blocks.
 * Lists are flat too: an item knows its level, neighbours of one kind form a list.
 */

/** A run of text with one format. */
export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  /** Absolute address of a link; only addresses that the source or a source list holds stay. */
  readonly href?: string;
  /** The placeholder that this text was restored from, such as `[PERSON_1]`. */
  readonly placeholder?: string;
}

export type Block =
  | {
      readonly kind: 'paragraph';
      readonly inlines: readonly Inline[];
      /** The paragraph is a block of code, which stays as it is; with the name of its language where one is given. */
      readonly code?: { readonly language?: string };
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'item';
      readonly ordered: boolean;
      readonly level: number;
      readonly inlines: readonly Inline[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** A block that is one paragraph in Word. */
export type TextBlock = Exclude<Block, { kind: 'table' }>;

/** Plain text of a block: table cells are parted by tabs, rows by line breaks. */
export function blockText(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => row.map(inlineText).join('\t')).join('\n');
  return inlineText(block.inlines);
}

export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/** Plain text of a whole content: one line a block. */
export function contentText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}
