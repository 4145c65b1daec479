import { firstIndex } from '../../../first-index';
import type { Candidate } from '../../recognizer';

/** Whether one of the candidates, ordered by place, touches a range. */
export function someWithin(candidates: readonly Candidate[], start: number, end: number): boolean {
  const first = candidates[firstIndex(candidates, (candidate) => candidate.end > start)];
  return first !== undefined && first.start < end;
}
