import { isAllowed, prepareAllowList } from './allow';
import type { FindingType, PrivacyRules } from './finding';
import { prepare } from './text';

/**
 * The places that are not the authority's own public contact data, by the allow-list that our own findings pass too.
 * For what another detector found; offsets are UTF-16 code units of `text`.
 */
export function withoutAllowed<
  T extends { readonly start: number; readonly end: number; readonly type: FindingType },
>(text: string, places: readonly T[], rules: PrivacyRules): readonly T[] {
  if (places.length === 0) return places;
  const prepared = prepare(text);
  const allow = prepareAllowList(prepared, rules);
  return places.filter(({ start, end, type }) => {
    const candidate = {
      start: prepared.fromOriginal(start),
      end: prepared.fromOriginal(end),
      type,
      confidence: 1,
      reason: 'second-check' as const,
    };
    return !isAllowed(prepared, candidate, allow);
  });
}
