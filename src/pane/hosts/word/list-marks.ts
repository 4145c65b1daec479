import type { Block } from '../../../core/content/block';

export type Item = Extract<Block, { kind: 'item' }>;

/** Neighbouring items that form one list: a list ends where the kind changes on its own level. */
export function listsOf<T extends { readonly block: Block }>(
  placed: readonly T[],
): readonly (readonly T[])[] {
  const lists: T[][] = [];
  let open: { readonly items: T[]; readonly ordered: boolean; readonly level: number } | undefined;
  for (const one of placed) {
    const { block } = one;
    if (block.kind !== 'item') {
      open = undefined;
      continue;
    }
    const goesOn =
      open && (block.level > open.level || (block.level === open.level && block.ordered === open.ordered));
    if (open && goesOn) open.items.push(one);
    else {
      open = { items: [one], ordered: block.ordered, level: block.level };
      lists.push(open.items);
    }
  }
  return lists;
}

/** What stands in front of the items of one list where Word made no real list of them. */
export function listMarks(items: readonly Item[]): readonly string[] {
  const numbers: number[] = [];
  const top = Math.min(...items.map(({ level }) => level));
  return items.map(({ ordered, level }) => {
    const depth = level - top;
    numbers.length = depth + 1;
    numbers[depth] = (numbers[depth] ?? 0) + 1;
    return `${'\u2003'.repeat(depth)}${ordered ? `${numbers[depth]}.` : '•'} `;
  });
}
