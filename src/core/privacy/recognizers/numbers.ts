import type { PreparedText } from '../text';

const known = new WeakMap<PreparedText, readonly number[]>();

/** Indexes of the tokens that are digits, looked for once a text: most identifiers begin with one. */
export function numbersOf(prepared: PreparedText): readonly number[] {
  let numbers = known.get(prepared);
  if (!numbers) {
    const { tokens } = prepared;
    const found: number[] = [];
    for (let index = 0; index < tokens.length; index++)
      if (tokens[index]!.kind === 'number') found.push(index);
    numbers = found;
    known.set(prepared, numbers);
  }
  return numbers;
}
