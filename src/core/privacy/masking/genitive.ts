import type { Mapping, MappingEntry } from './mapping';
import { indexOf } from './mapping';
import { readPlaceholder, writePlaceholder } from './placeholder-shape';

/**
 * What follows a value that a model put into the genitive: the ending as written; an apostrophe alone where the value
 * ends in s, ß, x or z (Amtliches Regelwerk, § 96); nothing where the value is itself the genitive of another form
 * ("Annas" beside "Anna").
 */
export function withGenitive({ placeholder, value }: MappingEntry, ending: string, mapping: Mapping): string {
  if (ending === '') return '';
  if (!/[sßxz]$/i.test(value)) return ending;
  return value.endsWith('s') && isFormOf(placeholder, value.slice(0, -1), mapping) ? '' : '’';
}

function isFormOf(placeholder: string, value: string, mapping: Mapping): boolean {
  const { byPlaceholder } = indexOf(mapping);
  const { kind, number } = readPlaceholder(placeholder);
  for (let form = 1; ; form++) {
    const entry = byPlaceholder.get(writePlaceholder({ kind, number, form }));
    if (!entry) return false;
    if (entry.value === value) return true;
  }
}
