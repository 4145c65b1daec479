import { firstIndex } from '../../../first-index';
import type { Token } from '../../text';

/**
 * What is learned of a word in one place holds for so many characters around it: less than the margin of a window, so
 * that a long text gives the same in windows (`windows.ts`).
 */
const REACH = 400;

/** Places of words, in order. */
export class Near {
  private readonly starts = new Map<string, number[]>();

  add({ lower, start }: Token): void {
    const known = this.starts.get(lower);
    if (known) known.push(start);
    else this.starts.set(lower, [start]);
  }

  /** Whether the same word was added within reach. */
  has({ lower, start }: Token): boolean {
    const known = this.starts.get(lower);
    if (!known) return false;
    const next = known[firstIndex(known, (at) => at > start - REACH)];
    return next !== undefined && next < start + REACH;
  }
}
