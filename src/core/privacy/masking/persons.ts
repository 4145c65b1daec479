import { cueBefore } from './cue';
import { isGenitivePlace } from './genitive-place';
import type { Cue, Mapping, MappingEntry } from './mapping';
import { cuesOf, indexOf, valueKey } from './mapping';
import type { Mention, Person } from './mention';
import type { NameWord, PersonName } from './person-name';
import { readName, withoutGenitive } from './person-name';
import { MOST_FORMS, readPlaceholder, writePlaceholder } from './placeholder-shape';
import { findPersons } from './same-person';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value of a text that stands for a person, with its placeholder. */
export interface NumberedValue {
  readonly placeholder: string;
  readonly value: string;
  readonly cue: Cue;
}

interface Wording {
  readonly value: string;
  readonly cue: Cue;
  readonly name: PersonName | undefined;
  /** Whether all places of it allow the genitive. */
  genitive: boolean;
}

/**
 * Gives the persons in `places` of a text their placeholders, in order: a number each person, a form each wording.
 * What already has one keeps it, whoever has come since.
 */
export function numberPersons(
  text: string,
  places: readonly (Place & { readonly after: number })[],
  mapping: Mapping,
): readonly NumberedValue[] {
  const { byValue } = indexOf(mapping);
  const unseen = new Map<string, Wording>();
  const wordings = places.map(({ start, end, after }) => {
    const wording = readPlace(text, start, end, after);
    const key = valueKey('PERSON', wording.value, wording.cue);
    if (byValue.has(key)) return { key, wording };
    const before = unseen.get(key);
    if (before) before.genitive &&= wording.genitive;
    else unseen.set(key, wording);
    return { key, wording };
  });
  const fresh = numberFresh([...unseen.entries()], mapping);
  return wordings.map(({ key, wording: { value, cue } }) => ({
    placeholder: byValue.get(key)?.placeholder ?? fresh.get(key) ?? '',
    value,
    cue,
  }));
}

function readPlace(text: string, start: number, end: number, after: number): Wording {
  const value = text.slice(start, end);
  const name = readName(value);
  // What is no name is the same wherever it stands.
  if (!name) return { value, cue: 'none', name, genitive: false };
  const cue = name.cue === 'none' ? cueBefore(text, after, start, end) : name.cue;
  return { value, cue, name, genitive: isGenitivePlace(text, start, end) };
}

/** Placeholders of wordings that have none yet, by their keys. */
function numberFresh(
  wordings: readonly (readonly [key: string, wording: Wording])[],
  mapping: Mapping,
): ReadonlyMap<string, string> {
  const placeholders = new Map<string, string>();
  if (wordings.length === 0) return placeholders;
  const known = knownPersons(mapping);
  const mentions = readMentions(wordings, known);
  const persons = findPersons(known, [...new Set(mentions.values())]);
  const personOf = new Map(persons.flatMap((person) => person.mentions.map((mention) => [mention, person])));
  const numbers = new Map<Person, number>();
  const forms = formsOf(mapping);
  let highest = indexOf(mapping).counts.get('PERSON') ?? 0;
  for (const [key, { value }] of wordings) {
    const mention = mentions.get(key);
    const person = mention && personOf.get(mention);
    let number = person && (person.number ?? numbers.get(person));
    if (number === undefined || (forms.get(number)?.size ?? 0) >= MOST_FORMS) {
      number = ++highest;
      if (person) numbers.set(person, number);
    }
    const own = forms.get(number) ?? new Map<string, string>();
    forms.set(number, own);
    const placeholder = own.get(value) ?? writePlaceholder({ kind: 'PERSON', number, form: nextForm(own) });
    own.set(value, placeholder);
    placeholders.set(key, placeholder);
  }
  return placeholders;
}

/** By number, the placeholder of each wording. */
function formsOf(mapping: Mapping): Map<number, Map<string, string>> {
  const forms = new Map<number, Map<string, string>>();
  for (const { type, placeholder, value } of mapping.entries) {
    if (type !== 'PERSON') continue;
    const { number } = readPlaceholder(placeholder);
    forms.set(number, (forms.get(number) ?? new Map<string, string>()).set(value, placeholder));
  }
  return forms;
}

function nextForm(own: ReadonlyMap<string, string>): number {
  let highest = 0;
  for (const placeholder of own.values()) highest = Math.max(highest, readPlaceholder(placeholder).form);
  return highest + 1;
}

/** The persons of earlier texts. */
function knownPersons(mapping: Mapping): readonly Person[] {
  const byNumber = new Map<number, MappingEntry[]>();
  for (const entry of mapping.entries) {
    if (entry.type !== 'PERSON') continue;
    const { number } = readPlaceholder(entry.placeholder);
    byNumber.set(number, [...(byNumber.get(number) ?? []), entry]);
  }
  return [...byNumber].map(([number, entries]): Person => {
    const named = entries.flatMap((entry) => {
      const name = readName(entry.value);
      return name ? [{ name, cues: cuesOf(entry) }] : [];
    });
    const words = named.flatMap(({ name }) => wordsOf(name).map(({ upper }) => upper));
    return {
      number,
      mentions: named.flatMap(({ name, cues }) =>
        cues.map((cue): Mention => ({ cue, name: inNominative(name, new Set(words)) })),
      ),
    };
  });
}

/** The mentions behind the wordings, by their keys; the same name behind the same cue is one. */
function readMentions(
  wordings: readonly (readonly [key: string, wording: Wording])[],
  known: readonly Person[],
): ReadonlyMap<string, Mention> {
  const certain = new Set(
    known.flatMap(({ mentions }) => mentions.flatMap(({ name }) => wordsOf(name).map(({ upper }) => upper))),
  );
  const all = new Set(certain);
  for (const [, { name, genitive }] of wordings) {
    for (const { upper } of name ? wordsOf(name) : []) {
      all.add(upper);
      if (!genitive) certain.add(upper);
    }
  }
  const mentions = new Map<string, Mention>();
  const byReading = new Map<string, Mention>();
  for (const [key, { name, cue, genitive }] of wordings) {
    if (!name) continue;
    const read = genitive && !certain.has(name.last.upper) ? inNominative(name, all) : name;
    const reading = JSON.stringify([cue, read]);
    const mention = byReading.get(reading) ?? { cue, name: read };
    byReading.set(reading, mention);
    mentions.set(key, mention);
  }
  return mentions;
}

/** "Kowalskis" as "Kowalski" where that is a name here. */
function inNominative(name: PersonName, words: ReadonlySet<string>): PersonName {
  const last = withoutGenitive(name.last);
  return last && words.has(last.upper) ? { ...name, last } : name;
}

function wordsOf({ given, last }: PersonName): readonly NameWord[] {
  return [...given, last];
}
