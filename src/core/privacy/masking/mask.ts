import type { FindingType } from '../finding';
import type { Mapping, MappingEntry, PlaceholderType } from './mapping';
import { indexOf, valueKey } from './mapping';
import { EXACT, looseForms } from './placeholder';

/** A place to mask, in UTF-16 code units of the text. */
export interface MaskSpan {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

export interface MaskedText {
  readonly text: string;
  readonly mapping: Mapping;
  /** The placeholders in the masked text, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly placeholder: string }[];
}

const LITERAL = looseForms();

/**
 * Puts a placeholder in the place of each span; the same words of the same kind get the same one, also in later
 * texts of the conversation. What the text itself holds in the form of a placeholder gets one too (`[MARKE_1]`), so
 * that `restore(masked.text, masked.mapping) === text` for every text. Overlapping spans become one, of the kind of
 * the first.
 */
export function mask(text: string, spans: readonly MaskSpan[], mapping: Mapping): MaskedText {
  const registry = new Registry(mapping);
  const placed: { start: number; end: number; placeholder: string }[] = [];
  let masked = '';
  let at = 0;
  const place = (type: PlaceholderType, value: string) => {
    const placeholder = registry.placeholderFor(type, value);
    placed.push({ start: masked.length, end: masked.length + placeholder.length, placeholder });
    masked += placeholder;
  };
  const keep = (piece: string) => {
    let from = 0;
    for (const literal of piece.matchAll(LITERAL)) {
      masked += piece.slice(from, literal.index);
      place('MARKE', literal[0]);
      from = literal.index + literal[0].length;
    }
    masked += piece.slice(from);
  };
  for (const span of mergeSpans(text, spans)) {
    keep(text.slice(at, span.start));
    place(span.type, text.slice(span.start, span.end));
    at = span.end;
  }
  keep(text.slice(at));
  return { text: masked, mapping: registry.mapping(), spans: placed };
}

/** Puts the values back, exactly; what is in no mapping stays as it is. */
export function restore(text: string, mapping: Mapping): string {
  const { byPlaceholder } = indexOf(mapping);
  return text.replace(EXACT, (placeholder) => byPlaceholder.get(placeholder)?.value ?? placeholder);
}

function mergeSpans(text: string, spans: readonly MaskSpan[]): MaskSpan[] {
  const clamp = (offset: number) => Math.min(Math.max(Math.trunc(offset), 0), text.length);
  const sorted = spans
    .map((span) => {
      if (Number.isNaN(span.start) || Number.isNaN(span.end))
        throw new RangeError('A span to mask has no place.');
      return { start: clamp(span.start), end: clamp(span.end), type: span.type };
    })
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number; type: FindingType }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

class Registry {
  private readonly added: MappingEntry[] = [];
  private readonly addedByValue = new Map<string, MappingEntry>();
  private readonly addedCounts = new Map<PlaceholderType, number>();

  constructor(private readonly before: Mapping) {}

  placeholderFor(type: PlaceholderType, value: string): string {
    const key = valueKey(type, value);
    const { byValue, counts } = indexOf(this.before);
    const known = byValue.get(key) ?? this.addedByValue.get(key);
    if (known) return known.placeholder;
    const number = (this.addedCounts.get(type) ?? counts.get(type) ?? 0) + 1;
    const entry: MappingEntry = { placeholder: `[${type}_${number}]`, type, value };
    this.addedCounts.set(type, number);
    this.added.push(entry);
    this.addedByValue.set(key, entry);
    return entry.placeholder;
  }

  mapping(): Mapping {
    if (this.added.length === 0) return this.before;
    return { version: 1, entries: [...this.before.entries, ...this.added] };
  }
}
