/** Replaces `start` to `end` of a source (UTF-16, end exclusive) by `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices that don't overlap; what stands between them stays byte for byte. Several at one place come in their
 * order; one that lies inside another is left out, since its text is gone.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let from = 0;
  for (const { start, end, text } of sorted) {
    if (start < from) continue;
    result += source.slice(from, start) + text;
    from = Math.max(from, end);
  }
  return result + source.slice(from);
}
