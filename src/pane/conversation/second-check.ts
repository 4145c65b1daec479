import type { DetectedFinding, FindingType, Mapping, Place } from '../../core/privacy';
import { findAllPlaces } from '../../core/privacy/places';
import type { FieldFinding, Problem } from '../../core/protocol';
import type { CheckedField, Conversation, Prepared, SecondFinding } from './conversation';
import { findingKey } from './gate';
import type { MaskedField } from './prepare';

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

/** The fields with the second detector's findings among our own, wherever the same words stand. */
export function withSecondFindings(
  fields: readonly CheckedField[],
  second: readonly SecondFinding[] = [],
  waivable: readonly FindingType[] = [],
): readonly CheckedField[] {
  if (second.length === 0) return fields;
  return fields.map((field) => {
    const added: DetectedFinding[] = [];
    for (const finding of second) {
      const { type, recognizer } = finding;
      for (const place of placesIn(field, finding)) {
        const known = [...field.findings, ...added].some(
          (other) => other.type === type && other.start === place.start && other.end === place.end,
        );
        if (known) continue;
        // It rests on probability, so it is never sure.
        const waives = waivable.includes(type);
        added.push({ ...place, type, recognizer, confidence: 0, waivable: waives, reason: 'second-check' });
      }
    }
    if (added.length === 0) return field;
    // An answer in which something was found is masked anew, from what the clerk sees.
    return { path: field.path, shown: field.shown, findings: [...field.findings, ...added] };
  });
}

/** All places of the words, and the one that was found, even where it is a part of a word. */
function placesIn(
  { path, shown }: CheckedField,
  { path: foundIn, place, words }: SecondFinding,
): readonly Place[] {
  const places = findAllPlaces(shown, words);
  const stands = path === foundIn && shown.slice(place.start, place.end) === words;
  return stands && !places.some(({ start }) => start === place.start) ? [...places, place] : places;
}

/** What the clerk called "Kein Personenbezug" of it, as places of the masked fields; one place a kind and words. */
export function secondWaivers(
  { second = [], decisions }: Pick<Conversation, 'second' | 'decisions'>,
  fields: readonly MaskedField[],
): readonly FieldFinding[] {
  const waivers = new Map<string, FieldFinding>();
  for (const { words, type } of second) {
    const key = findingKey(type, words);
    const field = fields.find(({ text }) => text.includes(words));
    if (decisions[key] !== 'waive' || !field) continue;
    const start = field.text.indexOf(words);
    waivers.set(key, { field: field.path, start, end: start + words.length, type });
  }
  return [...waivers.values()];
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
