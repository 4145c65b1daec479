import { findAllPlaces, sameWords } from '../../../core/privacy/places';
import type { FindingGroup, FindingPlace } from '../../conversation/gate';
import type { MaskedFields } from '../../conversation/prepare';

/**
 * Where a finding stands in what is sent: its placeholders, or the words themselves where they were waved through. A
 * place that is masked as part of longer words is that of the longer ones.
 */
export function placesInPreview(
  { words, decision }: Pick<FindingGroup, 'words' | 'decision'>,
  { fields, mapping }: MaskedFields,
): readonly FindingPlace[] {
  if (decision === 'waive') {
    return fields.flatMap(({ path, text }) =>
      findAllPlaces(text, words).map(({ start, end }) => ({ path, start, end })),
    );
  }
  const wanted = sameWords(words);
  const same = mapping.entries.filter(({ value }) => sameWords(value) === wanted);
  const longer = mapping.entries.filter(({ value }) => sameWords(value).includes(wanted));
  const tokens = new Set((same.length > 0 ? same : longer).map(({ placeholder }) => placeholder));
  return fields.flatMap(({ path, placeholders }) =>
    placeholders
      .filter(({ placeholder }) => tokens.has(placeholder))
      .map(({ start, end }) => ({ path, start, end })),
  );
}
