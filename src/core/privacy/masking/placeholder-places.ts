import type { Place } from '../places';
import { looseForms } from './placeholder';

const FORMS = looseForms();

/** Where a text holds placeholders in any form that `restoreAnswer` understands; ordered, never overlapping. */
export function placeholderPlaces(text: string): Place[] {
  return [...text.matchAll(FORMS)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
