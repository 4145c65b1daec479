import type { FindingType } from '../finding';

/** `MARKE` stands for what the text itself already held in the form of a placeholder. */
export type PlaceholderType = FindingType | 'MARKE';

export interface MappingEntry {
  /** Such as `[PERSON_1]`. */
  readonly placeholder: string;
  readonly type: PlaceholderType;
  /** The very characters of the text. */
  readonly value: string;
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
    byValue.set(valueKey(entry.type, entry.value), entry);
    const number = Number(entry.placeholder.slice(entry.type.length + 2, -1));
    counts.set(entry.type, Math.max(number, counts.get(entry.type) ?? 0));
  }
  const index = { byPlaceholder, byValue, counts };
  indexes.set(mapping, index);
  return index;
}

export function valueKey(type: PlaceholderType, value: string): string {
  return `${type} ${value}`;
}
