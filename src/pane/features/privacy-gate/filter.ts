import type { FindingType } from '../../../core/privacy/finding';
import type { FindingGroup } from '../../conversation/gate';

/** Which findings are listed. What is hidden keeps its decision. */
export interface Filter {
  readonly sureness: 'all' | 'sure' | 'unsure';
  readonly kind: 'all' | FindingType;
}

export const NO_FILTER: Filter = { sureness: 'all', kind: 'all' };

/** As many findings are seen at a glance. */
export const FEW = 5;

export function passes({ sure, type }: FindingGroup, { sureness, kind }: Filter): boolean {
  return (sureness === 'all' || (sureness === 'sure') === sure) && (kind === 'all' || kind === type);
}

/** The filter with another choice; where no finding fits both, the other choice is given up. */
export function choose(filter: Filter, choice: Partial<Filter>, groups: readonly FindingGroup[]): Filter {
  const both = { ...filter, ...choice };
  return groups.some((group) => passes(group, both)) ? both : { ...NO_FILTER, ...choice };
}

/** The filter without what no finding fits any more. */
export function stillFits(filter: Filter, groups: readonly FindingGroup[]): Filter {
  return groups.some((group) => passes(group, filter)) ? filter : NO_FILTER;
}

/** Kinds among the findings, in order of appearance, each with its number. */
export function kindsOf(groups: readonly FindingGroup[]): readonly (readonly [FindingType, number])[] {
  const counts = new Map<FindingType, number>();
  for (const { type } of groups) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts];
}
