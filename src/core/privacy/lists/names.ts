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
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(DIACRITIC, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** Whether a word has no letters but those from a to z. */
export function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < A || code > Z) return false;
  }
  return true;
}

const [A, O, U, Z] = [0x61, 0x6f, 0x75, 0x7a];
const DIACRITIC = /\p{M}/gu;
const LETTER = /[ßıłđøæœðþ]/g;

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
  if (entry || !hasUmlaut(folded)) return entry ?? UNKNOWN;
  return list.get(folded.replace(UMLAUT, '$1')) ?? UNKNOWN;
}

const UMLAUT = /([aou])e/g;

/** Whether "ae", "oe" or "ue" stands in a word. */
function hasUmlaut(folded: string): boolean {
  for (let at = folded.indexOf('e', 1); at !== -1; at = folded.indexOf('e', at + 1)) {
    const before = folded.charCodeAt(at - 1);
    if (before === A || before === O || before === U) return true;
  }
  return false;
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
