import { type Mapping, restoreAnswer } from '../privacy';
import type { Block, Inline } from './block';

export interface RestoredContent {
  readonly blocks: readonly Block[];
  /** Placeholders of the text as sent that the answer doesn't hold as text. */
  readonly missing: readonly string[];
  /** In the form of a placeholder, but in no mapping; they stay visible as the model wrote them. */
  readonly invented: readonly string[];
}

/**
 * Puts the values of placeholders into parsed content: as text only, never into an address or code, and never
 * before Markdown was read, so that a value can't become markup. `expected` are the placeholders as sent.
 */
export function restoreContent(
  blocks: readonly Block[],
  mapping: Mapping,
  expected: readonly string[],
): RestoredContent {
  const seen = new Set<string>();
  const invented = new Set<string>();
  const restoreInlines = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline): Inline[] => {
      if (inline.code) return [inline];
      const restored = restoreAnswer(inline.text, mapping, []);
      for (const name of restored.invented) invented.add(name);
      return restored.segments.map(({ text, placeholder }) => {
        if (placeholder) seen.add(placeholder);
        return placeholder ? { ...inline, text, placeholder } : { ...inline, text };
      });
    });
  return {
    blocks: blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map(restoreInlines)) }
        : { ...block, inlines: restoreInlines(block.inlines) },
    ),
    missing: [...new Set(expected)].filter((placeholder) => !seen.has(placeholder)),
    invented: [...invented],
  };
}
