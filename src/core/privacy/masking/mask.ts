import type { FindingType } from '../finding';
import type { Cue, Mapping, MappingEntry } from './mapping';
import { cuesOf, indexOf, valueKey } from './mapping';
import { numberPersons } from './persons';
import { EXACT, findPlaceholders } from './placeholder';
import type { PlaceholderType } from './placeholder-shape';
import { writePlaceholder } from './placeholder-shape';

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

/**
 * Puts a placeholder in the place of each span; the same words of the same kind get the same one, also in later texts
 * of the conversation. A person is one number with a form each wording (`[PERSON_1]`, `[PERSON_1.2]`), as far as the
 * text gives evidence of it (`findPersons`); numbers never change. What the text itself holds in the form of a
 * placeholder gets one too (`[MARKE_1]`), so that `restore(masked.text, masked.mapping) === text` for every text.
 * Overlapping spans become one, of the kind of the first.
 */
export function mask(text: string, spans: readonly MaskSpan[], mapping: Mapping): MaskedText {
  const registry = new Registry(mapping);
  const placed: { start: number; end: number; placeholder: string }[] = [];
  let masked = '';
  let at = 0;
  const place = (placeholder: string): void => {
    placed.push({ start: masked.length, end: masked.length + placeholder.length, placeholder });
    masked += placeholder;
  };
  const keep = (piece: string): void => {
    let from = 0;
    for (const { start, end } of literals(piece)) {
      masked += piece.slice(from, start);
      place(registry.placeholderFor('MARKE', piece.slice(start, end)));
      from = end;
    }
    masked += piece.slice(from);
  };
  const merged = mergeSpans(text, spans);
  const places = merged.map((span, index) => ({ ...span, after: merged[index - 1]?.end ?? 0 }));
  const persons = numberPersons(
    text,
    places.filter(({ type }) => type === 'PERSON'),
    mapping,
  ).values();
  for (const { start, end, type } of merged) {
    keep(text.slice(at, start));
    const person = type === 'PERSON' ? persons.next().value : undefined;
    place(
      person
        ? registry.keep(person.placeholder, type, person.value, person.cue)
        : registry.placeholderFor(type, text.slice(start, end)),
    );
    at = end;
  }
  keep(text.slice(at));
  return { text: masked, mapping: registry.mapping(), spans: placed };
}

/** Puts the values back, exactly; what is in no mapping stays as it is. */
export function restore(text: string, mapping: Mapping): string {
  const { byPlaceholder } = indexOf(mapping);
  return text.replace(EXACT, (placeholder) => byPlaceholder.get(placeholder)?.value ?? placeholder);
}

/** What `restore` or `restoreAnswer` could take for a placeholder. */
function literals(piece: string): readonly { readonly start: number; readonly end: number }[] {
  const found = findPlaceholders(piece);
  let next = 0;
  const others = [...piece.matchAll(EXACT)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < found.length && (found[next]?.end ?? 0) <= start) next++;
    return (found[next]?.start ?? end) < end ? [] : [{ start, end }];
  });
  return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.start - b.start);
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

interface Draft {
  readonly placeholder: string;
  readonly type: PlaceholderType;
  readonly value: string;
  readonly cues: Set<Cue>;
}

class Registry {
  private readonly added = new Map<string, Draft>();
  private readonly extended = new Map<string, Set<Cue>>();
  private readonly addedByValue = new Map<string, string>();
  private readonly addedCounts = new Map<PlaceholderType, number>();

  constructor(private readonly before: Mapping) {}

  placeholderFor(type: PlaceholderType, value: string): string {
    const key = valueKey(type, value);
    const { byValue, counts } = indexOf(this.before);
    const known = byValue.get(key)?.placeholder ?? this.addedByValue.get(key);
    if (known) return known;
    const number = (this.addedCounts.get(type) ?? counts.get(type) ?? 0) + 1;
    const placeholder = writePlaceholder({ kind: type, number, form: 1 });
    this.addedCounts.set(type, number);
    this.addedByValue.set(key, placeholder);
    return this.keep(placeholder, type, value, 'none');
  }

  /** Notes that a value got a placeholder behind a cue. */
  keep(placeholder: string, type: PlaceholderType, value: string, cue: Cue): string {
    const entry = indexOf(this.before).byPlaceholder.get(placeholder);
    if (entry) {
      if (!cuesOf(entry).includes(cue)) {
        const cues = this.extended.get(placeholder) ?? new Set(cuesOf(entry));
        this.extended.set(placeholder, cues.add(cue));
      }
      return placeholder;
    }
    const draft = this.added.get(placeholder) ?? { placeholder, type, value, cues: new Set<Cue>() };
    draft.cues.add(cue);
    this.added.set(placeholder, draft);
    return placeholder;
  }

  mapping(): Mapping {
    if (this.added.size === 0 && this.extended.size === 0) return this.before;
    const before = this.before.entries.map((entry) => {
      const cues = this.extended.get(entry.placeholder);
      return cues ? { ...entry, cues: [...cues] } : entry;
    });
    const added = [...this.added.values()].map(({ placeholder, type, value, cues }): MappingEntry => {
      const plain = cues.size === 1 && cues.has('none');
      return { placeholder, type, value, ...(!plain && { cues: [...cues] }) };
    });
    return { version: 1, entries: [...before, ...added] };
  }
}
