import { type Known, wordOf } from '../../lists/word-class';
import type { Token } from '../../text';
import { ABILITY_WORDS } from './abilities';
import { ALLERGEN_WORDS } from './allergens';
import { BELIEF_WORDS, GROUPS } from './beliefs';
import { INNER_PARTS, OUTER_PARTS } from './body-parts';
import { BODY_WORDS } from './body-words';
import { COURT_WORDS } from './courts';
import { CRIME_WORDS } from './crime';
import { CRIME_PHRASE_WORDS } from './crime-phrases';
import { CULPRIT_WORDS } from './culprits';
import { DEED_WORDS } from './deeds';
import { FAITH_WORDS } from './faith-words';
import { HEALTH_WORDS } from './health';
import { IDIOM_WORDS } from './idiom-words';
import { LAB_WORDS } from './lab-values';
import { LABELS } from './labels';
import type { Field } from './level';
import { WORN_WORDS } from './limbs';
import { MEASURES } from './measures';
import { MIND_WORDS } from './mind';
import { OFFENCES } from './offences';
import { ORIGIN_WORDS, SHORT_ORIGINS } from './origin';
import { PARAPHRASE_WORDS } from './paraphrases';
import { PHRASE_WORDS } from './phrases';
import { SCATTERED_WORDS } from './scattered';
import { SEXUAL_WORDS } from './sexual-words';
import { TOLD_WORDS } from './tellings';
import { kindByEnding } from './word-endings';
import type { WordKind } from './words';

/** What a word of the text may be; of words in several lists the last kind below counts. */
export type Entry =
  | WordKind
  | 'group'
  | 'label'
  | 'measure'
  | 'suffer'
  | 'accused'
  | 'idiom'
  | 'denomination'
  | 'worn'
  | 'part'
  | 'lab'
  | 'unable'
  | 'phrase';

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Shorter words have other words beside them. */
const SHORTEST_INFLECTED = 6;

function inflected(word: string): readonly string[] {
  if (word.length < SHORTEST_INFLECTED) return [];
  if (/(?:e|el|er)$/.test(word)) return [`${word}n`, `${word}s`];
  if (/(?:[sßxz]|sch)$/.test(word)) return [`${word}es`];
  if (/[aou]$/.test(word)) return [`${word}s`];
  return /[bdfgklmnprt]$/.test(word) ? [`${word}s`, `${word}es`] : [];
}

const LEXICON = new Map<string, Entry>();
for (const [list, kind] of [
  ...OFFENCES,
  ...CULPRIT_WORDS,
  ...CRIME_WORDS,
  ...COURT_WORDS,
  ...HEALTH_WORDS,
  ...[...BELIEF_WORDS, ...ORIGIN_WORDS].reverse(),
  ...DEED_WORDS,
  ...MIND_WORDS,
]) {
  // What is said of a person as an attribute ("kleinwüchsig") stays so.
  for (const word of list) if (kind !== 'clinical' || LEXICON.get(word) !== 'state') LEXICON.set(word, kind);
  // Genitives and datives of nouns: "Schlaganfällen", "Herzkatheters"
  if (!/^(?:illness|clinical|health|ward|membership|crime|prosecuted|culprit)$/.test(kind)) continue;
  for (const word of list)
    for (const form of inflected(word)) if (!LEXICON.has(form)) LEXICON.set(form, kind);
}
for (const word of GROUPS) LEXICON.set(word, 'group');
for (const word of [...FAITH_WORDS, ...SEXUAL_WORDS, ...BODY_WORDS]) LEXICON.set(word, 'telling');
for (const word of LABELS) if (!LEXICON.has(word)) LEXICON.set(word, 'label');
for (const word of MEASURES) LEXICON.set(word, 'measure');
for (const word of [
  'leide',
  'leidet',
  'leiden',
  'leidest',
  'litt',
  'gelitten',
  'erkrankt',
  'erkrankte',
  'verstorben',
  'gestorben',
  'verstarb',
  'starb',
])
  if (!LEXICON.has(word)) LEXICON.set(word, 'suffer');

for (const word of ['wegen', 'vorwurf', 'tatvorwurf', 'anklage']) LEXICON.set(word, 'accused');
for (const word of WORN_WORDS) if (!LEXICON.has(word)) LEXICON.set(word, 'worn');
for (const word of ABILITY_WORDS) if (!LEXICON.has(word)) LEXICON.set(word, 'unable');
for (const word of LAB_WORDS) if (!LEXICON.has(word)) LEXICON.set(word, 'lab');
for (const word of [...INNER_PARTS, ...OUTER_PARTS]) if (!LEXICON.has(word)) LEXICON.set(word, 'part');
for (const word of [...PHRASE_WORDS, ...PARAPHRASE_WORDS])
  if (!LEXICON.has(word) && !kindByEnding(word)) LEXICON.set(word, 'phrase');
for (const word of [...SCATTERED_WORDS, ...TOLD_WORDS]) if (!LEXICON.has(word)) LEXICON.set(word, 'phrase');
for (const word of ALLERGEN_WORDS) if (!LEXICON.has(word)) LEXICON.set(word, 'phrase');
for (const word of CRIME_PHRASE_WORDS)
  if ((LEXICON.get(word) ?? 'label') === 'label') LEXICON.set(word, 'phrase');
for (const word of IDIOM_WORDS) LEXICON.set(word, 'idiom');
for (const word of [
  'ev',
  'evang',
  'rk',
  'kath',
  'altkath',
  'neuapost',
  'freirel',
  'röm',
  'roem',
  'türk',
  'dt',
  'poln',
  'ukr',
  'syr',
  'rumän',
  'bulg',
  'griech',
  'russ',
  'serb',
  'kroat',
  'tschech',
  'kurd',
  'alban',
  'kosov',
  'marokk',
  'afgh',
  'irak',
  'evgl',
  'ital',
  'portug',
  'niederl',
  'österr',
  'pakist',
  'eritr',
  'somal',
  'bosn',
  'mazed',
  'vietn',
  'bras',
  'slowak',
  'tunes',
  'alger',
  'libanes',
])
  LEXICON.set(word, 'denomination');

for (const word of SHORT_ORIGINS) if (!LEXICON.has(word)) LEXICON.set(word, 'denomination');

/** As a scan or a foreign keyboard leaves them: "drogenabhangig", "Ubergewicht"; short words would be others. */
const SHORTEST_WITHOUT_MARKS = 9;
for (const [word, entry] of [...LEXICON]) {
  if (word.length < SHORTEST_WITHOUT_MARKS || !/[äöü]/.test(word)) continue;
  const plain = word.replace(/[äöü]/g, (letter) => PLAIN[letter] ?? letter);
  if (!LEXICON.has(plain)) LEXICON.set(plain, entry);
}

/** Which characters some word of the lexicon has, so that most words of a text are looked up nowhere. */
const SIEVE = new Uint8Array(1 << 16);
for (const word of LEXICON.keys()) SIEVE[sieveOf(word)] = 1;

function sieveOf(word: string): number {
  const { length } = word;
  const ends = word.charCodeAt(0) * 37 + word.charCodeAt(length - 1);
  const inner = word.charCodeAt(length >> 1) * 41 + word.charCodeAt(1);
  return (ends * 1663 + inner * 53 + word.charCodeAt(length >> 2) * 7 + length) & 0xffff;
}

/** Whether a token has an entry: what most words don't. */
export function hasEntry(token: Token | Known | undefined): boolean {
  return entryOf(token) !== undefined;
}

/** Whether it names something of these fields by itself; "Fuß" only does in a phrase, and is a last name elsewhere. */
export function namesSpecial(token: Token | Known): boolean {
  const entry = entryOf(token);
  return entry !== undefined && entry !== 'phrase' && entry !== 'unable' && entry !== 'part';
}

/** What a word may be, looked up once a word. */
export function entryOf(token: Token | Known | undefined): Entry | undefined {
  if (token === undefined) return undefined;
  const word = token.word ?? wordOf(token);
  if (word.entry === undefined) word.entry = lookUp(token.lower) ?? null;
  return word.entry ?? undefined;
}

function lookUp(lower: string): Entry | undefined {
  return (SIEVE[sieveOf(lower)] === 1 ? LEXICON.get(lower) : undefined) ?? kindByEnding(lower);
}

const FIELDS: Readonly<Partial<Record<Entry, Field>>> = {
  crime: 'crime',
  justice: 'crime',
  convicted: 'crime',
  prosecuted: 'crime',
  culprit: 'crime',
  caught: 'crime',
  statute: 'crime',
  accused: 'crime',
  taken: 'crime',
  beaten: 'crime',
  reported: 'crime',
  belief: 'belief',
  believer: 'belief',
  membership: 'belief',
  group: 'belief',
  denomination: 'belief',
  sexual: 'belief',
  telling: 'belief',
  origin: 'origin',
  people: 'origin',
  land: 'origin',
};

/** The field of a kind of word: what is not of one of the others is of health. */
export function fieldOf(entry: Entry): Field {
  return FIELDS[entry] ?? 'health';
}
