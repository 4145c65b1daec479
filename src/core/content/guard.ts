/**
 * Something in a paragraph that an edit would destroy, by its place in the text.
 * `mark`: a footnote, picture or symbol (length 0) or a field, which no edit may cover.
 * `span`: a link or content control; an edit stays inside or outside and never replaces all of it.
 */
export interface Guard {
  readonly kind: 'mark' | 'span';
  readonly start: number;
  readonly end: number;
}

/** Whether replacing `start` to `end` would destroy what the guard protects. */
export function guarded(edit: { readonly start: number; readonly end: number }, guard: Guard): boolean {
  if (guard.start === guard.end) return edit.start < guard.start && edit.end > guard.start;
  if (edit.start >= guard.end || edit.end <= guard.start) return false;
  if (guard.kind === 'mark') return true;
  const inside = edit.start >= guard.start && edit.end <= guard.end;
  const whole = edit.start === guard.start && edit.end === guard.end;
  return !inside || whole;
}
