import { type Mapping, missingOf, PLACEHOLDER_INSIDE, restoreAnswer } from '../privacy/masking';
import type { Block, Inline } from './block';

export interface RestoredContent {
  readonly blocks: readonly Block[];
  /** Placeholders of the text as sent that the answer doesn't hold as text; a person only where no form is left. */
  readonly missing: readonly string[];
  /** In the form of a placeholder, but in no mapping or distorted; they stay visible as the model wrote them. */
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
    gather(inlines).flatMap((inline): Inline[] => {
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
    missing: missingOf(expected, seen),
    invented: [...invented],
  };
}

const BARE = new RegExp(`^${PLACEHOLDER_INSIDE}$`);

/** Puts together what emphasis parts: "[**PERSON_1**]s". */
function gather(inlines: readonly Inline[]): readonly Inline[] {
  const gathered = [...inlines];
  for (let index = 1; index < gathered.length - 1; index++) {
    const [before, inside, behind] = [gathered[index - 1]!, gathered[index]!, gathered[index + 1]!];
    if (before.code || inside.code || behind.code || !BARE.test(inside.text)) continue;
    if (!before.text.endsWith('[') || !behind.text.startsWith(']')) continue;
    const ending = /^\]['’]?s(?![\p{L}\p{N}])|\]/u.exec(behind.text)![0];
    gathered[index - 1] = { ...before, text: before.text.slice(0, -1) };
    gathered[index] = { ...inside, text: `[${inside.text}${ending}` };
    gathered[index + 1] = { ...behind, text: behind.text.slice(ending.length) };
  }
  return gathered.filter(({ text }) => text !== '');
}
