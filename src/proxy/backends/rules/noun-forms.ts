import { capitalise } from './case';
import { NOUNS } from './data/nouns';
import { rowsOf } from './table';

export type Gender = 'm' | 'f' | 'n';

/** What a noun's form can be, with the lemma in that number. */
export interface NounReading {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural';
  /** Genitive in -s; only masculine and neuter nouns tell it from the other cases. */
  readonly genitive: boolean;
  readonly dativePlural: boolean;
  /** Form of the dative in this number. */
  readonly dative: string;
  readonly accusative: string;
}

/** Dative plural: -n, unless the plural ends in -n or -s (Duden grammar, weak -n). */
export function dativePlural(plural: string): string {
  return /[ns]$/.test(plural) ? plural : `${plural}n`;
}

const FEMININE = /(?:ung|heit|keit|schaft|tion|sion|tät|enz)$/;
const NOT_FEMININE = /(?:sprung|schwung|dung$(?<!endung|ndung|ldung|eidung))$/;

function addReading(map: Map<string, NounReading[]>, form: string, reading: NounReading): void {
  const known = map.get(form) ?? [];
  const same = known.find((other) => other.gender === reading.gender && other.number === reading.number);
  if (!same || same.genitive !== reading.genitive) known.push(reading);
  map.set(form, known);
}

function readLexicon(): ReadonlyMap<string, readonly NounReading[]> {
  const map = new Map<string, NounReading[]>();
  for (const [gender, lemma, genitive, plural] of rowsOf(NOUNS) as [Gender, string, string, string][]) {
    const low = lemma.toLowerCase();
    const plLow = plural.toLowerCase();
    const singular = {
      gender,
      number: 'singular',
      dative: low,
      accusative: low,
      dativePlural: false,
    } as const;
    const many = { gender, number: 'plural', dative: dativePlural(plLow), accusative: plLow } as const;
    addReading(map, low, { ...singular, genitive: gender === 'f' });
    if (genitive) addReading(map, genitive.toLowerCase(), { ...singular, genitive: true });
    addReading(map, plLow, { ...many, genitive: false, dativePlural: dativePlural(plLow) === plLow });
    if (dativePlural(plLow) !== plLow)
      addReading(map, dativePlural(plLow), { ...many, genitive: false, dativePlural: true });
  }
  return map;
}

let lexicon: ReadonlyMap<string, readonly NounReading[]> | undefined;

function lookUp(form: string): readonly NounReading[] {
  lexicon ??= readLexicon();
  const low = form.toLowerCase();
  for (let start = 0; start <= low.length - 3; start++) {
    const tail = low.slice(start);
    // short words would be found at the end of strangers ("Samt", "Monat")
    if (start > 0 && tail.length < 5 && tail !== 'amtes') break;
    const found = lexicon.get(tail);
    if (!found) continue;
    const head = form.slice(0, start);
    const join = (part: string): string => (head ? head + part : capitalise(part));
    const fix = (part: string): string => (head.endsWith('-') ? head + capitalise(part) : join(part));
    return found.map((r) => ({ ...r, dative: fix(r.dative), accusative: fix(r.accusative) }));
  }
  return [];
}

/** All readings of a noun's form; empty where the noun is not known. */
export function nounReadings(form: string): readonly NounReading[] {
  const known = lookUp(form);
  if (known.length) return known;
  const plural = /^(.*(?:ung|heit|keit|schaft|tion|sion|tät|enz))en$/.exec(form);
  const base = { gender: 'f', genitive: true, dative: form, accusative: form } as const;
  if (plural && !NOT_FEMININE.test(plural[1]!))
    return [{ ...base, number: 'plural', genitive: false, dativePlural: true }];
  if (FEMININE.test(form) && !NOT_FEMININE.test(form))
    return [{ ...base, number: 'singular', dativePlural: false }];
  return [];
}
