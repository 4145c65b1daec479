import { Flag } from '../recognizers/special-category/flags';
import type { View } from './view';

/** What the words of a sentence tell about whom it speaks of. By the number of a piece. */
export interface Told {
  /** All flags of its words. */
  flags(at: number): number;
  /** Whether it says ich, speaks of kin, a role, he or she, somebody's own: a bit each. */
  whose(at: number): number;
  /** Whether it speaks of conditions, people in general, events, duties, what is to come, us, suffering: a bit each. */
  general(at: number): number;
}

const WHOSE = [Flag.Self, Flag.Kin, Flag.Role, Flag.Pronoun, Flag.Possessive];
/** Bits of `whose`. */
export const WHOSE_BITS = WHOSE.length;
const GENERAL = [Flag.Conditional, Flag.Generic, Flag.Event, Flag.Asks, Flag.Will, Flag.We, Flag.Suffers];

/** @param numbers of the sentences of the pieces (`sentencesOf`) */
export function toldIn(view: View, numbers: Int32Array): Told {
  const count = (numbers[view.length - 1] ?? -1) + 1;
  const flags = new Int32Array(count);
  for (let at = 0; at < view.length; at++) flags[numbers[at]!]! |= view.flags[at]!;
  const whose = flags.map((some) => bitsOf(some, WHOSE));
  const general = flags.map((some) => bitsOf(some, GENERAL));
  return {
    flags: (at) => flags[numbers[at]!]!,
    whose: (at) => whose[numbers[at]!]!,
    general: (at) => general[numbers[at]!]!,
  };
}

/** Which of some flags are set, a bit each in their order. */
function bitsOf(flags: number, some: readonly number[]): number {
  let bits = 0;
  for (let at = 0; at < some.length; at++) if (flags & some[at]!) bits |= 1 << at;
  return bits;
}
