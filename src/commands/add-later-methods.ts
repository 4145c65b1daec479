import { LATER_ARRAY_METHODS, LATER_OBJECT_FUNCTIONS, LATER_STRING_METHODS } from './later-methods';

/** Adds what this engine lacks, before any other module of the script runs. */
function add(owner: object, methods: object): void {
  for (const [name, value] of LATER_OBJECT_FUNCTIONS.entries<unknown>(methods as Record<string, unknown>))
    if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

add(Array.prototype, LATER_ARRAY_METHODS);
add(String.prototype, LATER_STRING_METHODS);
add(Object, LATER_OBJECT_FUNCTIONS);
