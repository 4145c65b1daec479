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

/** The placeholder that begins at a bracket: its kind and where it ends. */
export function placeholderAt(
  text: string,
  start: number,
): { readonly type: string; readonly end: number } | undefined {
  PLACEHOLDER.lastIndex = start;
  if (!PLACEHOLDER.test(text)) return undefined;
  const end = PLACEHOLDER.lastIndex;
  return { type: text.slice(start + 1, text.lastIndexOf('_', end - 1)), end };
}
