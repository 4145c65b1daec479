import { diffArrays } from 'diff';
import { isWord, tokenize } from './words';

export interface DiffSegment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Longest edit script that is searched for, in tokens; beyond it two texts have so little in common that the
 * whole of one is shown as removed and the whole of the other as added (the search is quadratic in this number).
 */
const MAX_EDITS = 4000;

/** The differences of two texts by words (Myers 1986). Removed words stand before the added ones. */
export function differences(before: string, after: string): DiffSegment[] {
  const changes = diffArrays(tokenize(before), tokenize(after), { maxEditLength: MAX_EDITS });
  if (!changes)
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  return joined(
    absorbGaps(
      changes.map((change) => ({
        kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
        text: change.value.join(''),
      })),
    ),
  );
}

/**
 * White space or a mark alone between two changes isn't worth showing as unchanged: it would cut a
 * reworded phrase into single words that nobody can read.
 */
function absorbGaps(segments: readonly DiffSegment[]): DiffSegment[] {
  return segments.flatMap((segment, index): DiffSegment[] => {
    const between = index > 0 && index < segments.length - 1;
    const gap = segment.kind === 'same' && between && !isWord(segment.text) && !segment.text.includes('\n');
    if (!gap) return [segment];
    return [
      { kind: 'removed', text: segment.text },
      { kind: 'added', text: segment.text },
    ];
  });
}

/** Joins neighbours of a kind; within one change the removed text comes first. */
function joined(segments: readonly DiffSegment[]): DiffSegment[] {
  const result: DiffSegment[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of segments) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else if (text) result.push({ kind, text });
    }
  }
  flush();
  return result;
}
