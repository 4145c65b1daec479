import { type Block, blockText } from '../../../core/content/block';

/** What a clerk reads of a text: its words without the signs of its formatting, items of a list with their dot. */
export function plainWords(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const text = block.kind === 'item' ? `• ${blockText(block)}` : blockText(block);
      if (index === 0) return text;
      return `${block.kind === 'item' && blocks[index - 1]!.kind === 'item' ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}
