import type { PlaceholderType } from './placeholder-shape';
import { readPlaceholder } from './placeholder-shape';

/**
 * What stood before a name and says who is meant: `frau` and `herr` a salutation, so that a single word is a last name;
 * `female` and `male` another word ("Liebe", "Sohn"); `family` several persons; `born` an earlier name.
 */
export const CUES = ['none', 'frau', 'herr', 'female', 'male', 'family', 'born'] as const;
export type Cue = (typeof CUES)[number];

export interface MappingEntry {
  /** Such as `[PERSON_1]`, or `[PERSON_1.2]` for another form of the same person. */
  readonly placeholder: string;
  readonly type: PlaceholderType;
  /** The very characters of the text. */
  readonly value: string;
  /** Behind which cues this value got this placeholder; only for persons, `none` alone where it is left out. */
  readonly cues?: readonly Cue[];
}

/** The placeholders of one conversation. Never changed: `mask` gives a new one. */
export interface Mapping {
  readonly version: 1;
  readonly entries: readonly MappingEntry[];
}

const EMPTY: Mapping = { version: 1, entries: [] };

export function emptyMapping(): Mapping {
  return EMPTY;
}

interface Index {
  readonly byPlaceholder: ReadonlyMap<string, MappingEntry>;
  readonly byValue: ReadonlyMap<string, MappingEntry>;
  /** The highest number of each kind. */
  readonly counts: ReadonlyMap<PlaceholderType, number>;
}

const indexes = new WeakMap<Mapping, Index>();

export function indexOf(mapping: Mapping): Index {
  const known = indexes.get(mapping);
  if (known) return known;
  const byPlaceholder = new Map<string, MappingEntry>();
  const byValue = new Map<string, MappingEntry>();
  const counts = new Map<PlaceholderType, number>();
  for (const entry of mapping.entries) {
    byPlaceholder.set(entry.placeholder, entry);
    for (const cue of cuesOf(entry)) byValue.set(valueKey(entry.type, entry.value, cue), entry);
    const { number } = readPlaceholder(entry.placeholder);
    counts.set(entry.type, Math.max(number, counts.get(entry.type) ?? 0));
  }
  const index = { byPlaceholder, byValue, counts };
  indexes.set(mapping, index);
  return index;
}

export function cuesOf(entry: MappingEntry): readonly Cue[] {
  return entry.cues ?? ['none'];
}

/** Equal where a value gets the placeholder that it already has. */
export function valueKey(type: PlaceholderType, value: string, cue: Cue = 'none'): string {
  return `${type} ${cue} ${value}`;
}
