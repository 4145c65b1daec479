import type { PreparedText } from '../text';
import { indexOf } from '../token-index';

/** Indexes of the tokens that are digits: most identifiers begin with one. */
export function numbersOf({ tokens }: PreparedText): readonly number[] {
  return indexOf(tokens).numbers;
}
