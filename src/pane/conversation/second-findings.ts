import type { DetectedFinding, FindingType, Place } from '../../core/privacy';
import { findAllPlaces } from '../../core/privacy/places';
import type { FieldFinding } from '../../core/protocol';
import type { CheckedField, Conversation, SecondFinding } from './conversation';
import { findingKey } from './gate';
import type { MaskedField } from './prepare';

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
export function placesIn(
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
