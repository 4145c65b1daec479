import { perWord } from '../../per-word';
import { BELIEF_WORDS, GROUPS } from './beliefs';
import { CRIME_WORDS } from './crime';
import { DEED_WORDS } from './deeds';
import { endsLikeIllness, HEALTH_WORDS } from './health';
import { IDIOM_WORDS } from './idioms';
import { LABELS } from './labels';
import { MEASURES } from './measures';
import { ORIGIN_WORDS } from './origin';
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
  | 'denomination';

const LEXICON = new Map<string, Entry>();
for (const [list, kind] of [
  ...CRIME_WORDS,
  ...HEALTH_WORDS,
  ...[...BELIEF_WORDS, ...ORIGIN_WORDS].reverse(),
  ...DEED_WORDS,
]) {
  for (const word of list) LEXICON.set(word, kind);
}
for (const word of GROUPS) LEXICON.set(word, 'group');
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
for (const word of IDIOM_WORDS) LEXICON.set(word, 'idiom');
for (const word of [
  'ev',
  'evang',
  'rk',
  'kath',
  'röm',
  'roem',
  'türk',
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
])
  LEXICON.set(word, 'denomination');

/** Whether a token has an entry: what most words don't. */
export const hasEntry = perWord((lower) => entryOf(lower) !== undefined);

export function entryOf(lower: string): Entry | undefined {
  return LEXICON.get(lower) ?? (endsLikeIllness(lower) ? 'illness' : undefined);
}
