import { PLACEHOLDER_KINDS, placeholderOf } from './masking/placeholder-shape';
import type { Place } from './places';

const PLACEHOLDER = new RegExp(placeholderOf(`(?:${PLACEHOLDER_KINDS.join('|')})`), 'y');
/** No placeholder is longer. */
const LONGEST = 40;

/**
 * Whether a place lies in a placeholder as `mask` writes it: in "Az. [CASE_NUMBER_1]" nothing personal is left. A
 * place that reaches out of it stays.
 */
export function isInsidePlaceholder(text: string, { start, end }: Place): boolean {
  if (end - start > LONGEST) return false;
  const from = Math.max(0, start - LONGEST);
  const open = text.slice(from, start + 1).lastIndexOf('[');
  if (open < 0) return false;
  PLACEHOLDER.lastIndex = from + open;
  return PLACEHOLDER.test(text) && PLACEHOLDER.lastIndex >= end;
}
