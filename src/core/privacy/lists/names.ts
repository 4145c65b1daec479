import { unpack } from './front-coding';
import {
  FIRST_NAMES,
  LAST_NAMES,
  ORDINARY_FIRST_NAMES,
  ORDINARY_LAST_NAMES,
  PLACES,
} from './names.generated';

/** What the lists know of a word. `ordinary` names are words of official German too. */
export interface NameEntry {
  readonly first: 'no' | 'ordinary' | 'sure';
  readonly last: 'no' | 'ordinary' | 'sure';
}

const UNKNOWN: NameEntry = { first: 'no', last: 'no' };
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

let names: Map<string, NameEntry> | undefined;
let places: Set<string> | undefined;

/** A word as the lists write it: lower case, Latin, without diacritics. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßıłđøæœðþ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Looks a word up, "Mueller" as "Müller" too. */
export function lookUpName(word: string): NameEntry {
  return lookUpFolded(foldName(word));
}

/** The same for a word that `foldName` gave. */
export function lookUpFolded(folded: string): NameEntry {
  names ??= readNames();
  return find(names, folded);
}

function find(list: ReadonlyMap<string, NameEntry>, folded: string): NameEntry {
  const entry = list.get(folded);
  if (entry || !/[aou]e/.test(folded)) return entry ?? UNKNOWN;
  return list.get(folded.replace(/([aou])e/g, '$1')) ?? UNKNOWN;
}

export function isPlace(name: string): boolean {
  return isFoldedPlace(foldName(name));
}

/** The same for a name that `foldName` gave. */
export function isFoldedPlace(folded: string): boolean {
  places ??= new Set(unpack(PLACES));
  return places.has(folded);
}

function readNames(): Map<string, NameEntry> {
  const read = new Map<string, NameEntry>();
  const add = (list: string, entry: Partial<NameEntry>) => {
    for (const name of unpack(list)) read.set(name, { ...(read.get(name) ?? UNKNOWN), ...entry });
  };
  add(ORDINARY_FIRST_NAMES, { first: 'ordinary' });
  add(FIRST_NAMES, { first: 'sure' });
  add(ORDINARY_LAST_NAMES, { last: 'ordinary' });
  add(LAST_NAMES, { last: 'sure' });
  return read;
}
