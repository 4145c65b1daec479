import type { Mapping, Place } from '../../core/privacy';
import type { Problem } from '../../core/protocol';
import type { CheckedField, Conversation, Prepared, SecondFinding } from './conversation';
import { findingKey } from './gate';
import type { MaskedField } from './prepare';
import { placesIn } from './second-findings';

/** Whether the proxy's second detector found it; it is asked only where our own check finds nothing. */
export function isBySecondCheck({ findings = [] }: Problem): boolean {
  return findings.some(({ recognizer }) => recognizer !== undefined);
}

/**
 * What the proxy's second detector found in the request as sent, as places of what the clerk sees. Left out is what
 * stands nowhere in it, so that nobody could mask it.
 */
export function foundBySecondCheck(
  refusal: Problem,
  { fields: sent, mapping }: Pick<Prepared, 'fields' | 'mapping'>,
  fields: readonly CheckedField[],
): readonly SecondFinding[] {
  const found = (refusal.findings ?? []).flatMap(
    ({ field, start, end, type, recognizer }): SecondFinding[] => {
      const masked = sent.find(({ path }) => path === field);
      const words = masked?.text.slice(start, end).trim();
      if (!masked || !words || recognizer === undefined) return [];
      const from = masked.text.indexOf(words, start);
      const place = originalPlace(masked, mapping, { start: from, end: from + words.length });
      return [{ path: masked.path, place, words, type, recognizer }];
    },
  );
  return found.filter((finding) => fields.some((field) => placesIn(field, finding).length > 0));
}

/** A place of a masked text in the text before masking; right where it holds no placeholder itself. */
export function originalPlace(
  { placeholders }: Pick<MaskedField, 'placeholders'>,
  { entries }: Mapping,
  { start, end }: Place,
): Place {
  const values = new Map(entries.map(({ placeholder, value }) => [placeholder, value]));
  let shift = 0;
  for (const span of placeholders) {
    if (span.end > start) break;
    shift += (values.get(span.placeholder) ?? span.placeholder).length - (span.end - span.start);
  }
  return { start: start + shift, end: end + shift };
}

/** The conversation after such a refusal: what was found is masked unless the clerk waives it now. */
export function withSecond(conversation: Conversation, found: readonly SecondFinding[]): Conversation {
  return {
    ...conversation,
    second: [...(conversation.second ?? []), ...found],
    decisions: {
      ...conversation.decisions,
      ...Object.fromEntries(found.map(({ type, words }) => [findingKey(type, words), 'mask' as const])),
    },
  };
}
