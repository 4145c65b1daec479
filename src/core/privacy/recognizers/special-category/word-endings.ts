import { forms } from '../../words';
import { CLINICAL_ENDINGS, ILL_PERSON_ENDINGS, WARD_ENDINGS } from './clinical-endings';
import { COURT_ENDINGS } from './courts';
import { CRIME_ENDINGS } from './crime';
import { CULPRIT_ENDINGS } from './culprits';
import { HEALTH_ENDINGS } from './health-endings';
import { ILLNESS_ENDINGS } from './illness-endings';
import { MEDICINE_ENDINGS } from './medicine-endings';
import { MIND_ENDINGS } from './mind-endings';
import { OFFENCE_ENDINGS } from './offences';
import { STATE_ENDINGS } from './state-endings';
import type { WordKind } from './words';

/*
 * How words of illness, of treatment, of medicines and of offences end, so that compounds are known without a list of them.
 * Basis: Art. 4 no. 15 GDPR; ICD-10-GM; the stems of the WHO's international nonproprietary names.
 */

interface Ending {
  readonly ending: string;
  readonly kind: WordKind;
  readonly before: RegExp | undefined;
}
const BY_TAIL = new Map<string, Ending[]>();
for (const [ending, kind, before] of MIND_ENDINGS)
  add(kind === 'state' ? `${ending}*` : ending, kind, before);
for (const [ending, before] of CLINICAL_ENDINGS) add(ending, 'clinical', before);
for (const [ending, before] of WARD_ENDINGS) add(ending, 'ward', before);
for (const [ending, before] of ILL_PERSON_ENDINGS) add(ending, 'state', before);
for (const [ending, before] of ILLNESS_ENDINGS) add(ending, 'illness', before);
for (const [ending, before] of MEDICINE_ENDINGS) add(ending, 'illness', before);
for (const [ending, before] of STATE_ENDINGS) add(`${ending}*`, 'state', before);

for (const [ending, before] of HEALTH_ENDINGS) add(ending, 'health', before);

for (const ending of CRIME_ENDINGS) add(ending, 'crime', /./);
for (const [ending, before] of OFFENCE_ENDINGS) add(ending, 'crime', before);
for (const [ending, before] of CULPRIT_ENDINGS) add(ending, 'culprit', before);
for (const [ending, before] of COURT_ENDINGS) add(ending, 'prosecuted', before);

function add(written: string, kind: WordKind, before?: RegExp): void {
  for (const ending of forms(written)) {
    const tail = ending.slice(-4);
    const list = BY_TAIL.get(tail);
    if (list) list.push({ ending, kind, before });
    else BY_TAIL.set(tail, [{ ending, kind, before }]);
  }
}
const TAILS = new Set([...BY_TAIL.keys()].map((tail) => keyOf(tail)));
const SHORTEST = 6;

/**
 * What a word (lower case) is by its ending, also with that of a case or the plural behind it. Most words leave after a
 * look at their last letters.
 */
export function kindByEnding(lower: string): WordKind | undefined {
  const kind = kindOf(lower, lower.length);
  const last = lower.charAt(lower.length - 1);
  if (kind || !'sen'.includes(last) || lower.endsWith('krankheiten')) return kind;
  return (
    kindOf(lower, lower.length - 1) ??
    (last !== 'e' && lower.charAt(lower.length - 2) === 'e' ? kindOf(lower, lower.length - 2) : undefined)
  );
}

/** What the first `length` letters of a word are by their ending. */
function kindOf(lower: string, length: number): WordKind | undefined {
  if (length < SHORTEST || !TAILS.has(keyOf(lower, length))) return undefined;
  const word = lower.slice(0, length);
  for (const { ending, kind, before } of BY_TAIL.get(word.slice(-4)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (before ? stem !== '' && before.test(stem) : true) return kind;
  }
  return undefined;
}

/** The last four of the first `length` letters as one number, so that no string is made for each word. */
function keyOf(word: string, length = word.length): number {
  return (
    ((word.charCodeAt(length - 1) * 257 + word.charCodeAt(length - 2)) * 257 + word.charCodeAt(length - 3)) *
      257 +
    word.charCodeAt(length - 4)
  );
}
