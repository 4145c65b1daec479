import type { Place } from '../places';
import { findPlaceholders } from './placeholder';

/** Where a text holds placeholders in any form that `restoreAnswer` understands; ordered, never overlapping. */
export function placeholderPlaces(text: string): Place[] {
  return findPlaceholders(text).flatMap(({ start, end, placeholder }) =>
    placeholder === undefined ? [] : [{ start, end }],
  );
}
