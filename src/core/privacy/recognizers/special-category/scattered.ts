import { forms } from '../../words';
import type { Place } from './level';
import { levelOf } from './level';
import { endsPart } from './little-words';
import { without } from './paraphrases';
import type { Rule } from './phrase';
import { hit } from './phrase';
import { isOfFile } from './rules-clinical';
import { CARE_PHRASES } from './scattered-care';
import { CHILD_PHRASES } from './scattered-child';
import { CRIME_SCATTERED } from './scattered-crime';
import { DAY_PHRASES } from './scattered-days';
import { MIND_PHRASES } from './scattered-mind';
import { MORE_PHRASES } from './scattered-more';
import { hasSomebody } from './somebody';

/*
 * Phrases whose words stand in any order: "die Stimme ist weg", "weil ihm die Stimme wegbleibt". A row is
 * `what it begins from / what must stand near / what else must / !what may not`; each part one word of the list.
 * Basis: Art. 4 no. 15 and Art. 10 GDPR.
 */
interface Phrase {
  readonly needed: readonly ReadonlySet<string>[];
  readonly never: ReadonlySet<string> | undefined;
  /** Says it by itself: no person need stand in the sentence. */
  readonly strong: boolean;
  /** Who suffered it is part of it: "kroch zu einem Kind in den Schlafsack". */
  readonly crime: boolean;
}

const SHORT: Readonly<Record<string, string>> = {
  '@no': 'nicht nichts nix kein keine keinen keinem keiner kaum nie niemals nimmer weder net ned',
  '@only': 'nur bloß lediglich höchstens gerade',
  '@one': 'er sie ihm ihn ihr ich mir mich',
};

const PHRASES = new Map<string, Phrase[]>();
for (const [rows, strong, crime = false] of [
  [MIND_PHRASES.strong, true],
  [CARE_PHRASES.strong, true],
  [CHILD_PHRASES.strong, true],
  [MORE_PHRASES.strong, true],
  [DAY_PHRASES.strong, true],
  [CRIME_SCATTERED.strong, true, true],
  [MIND_PHRASES.personal, false],
  [CARE_PHRASES.personal, false],
  [CHILD_PHRASES.personal, false],
  [MORE_PHRASES.personal, false],
  [DAY_PHRASES.personal, false],
  [CRIME_SCATTERED.personal, false, true],
] as const) {
  for (const row of rows.split('\n')) {
    const [words = '', ...parts] = row.split(' / ').map((part) => part.trim());
    if (words === '') continue;
    const never = parts.find((part) => part.startsWith('!'));
    const phrase = {
      needed: parts.filter((part) => part !== never).map(listOf),
      never: never && listOf(never.slice(1)),
      strong,
      crime,
    } as Phrase;
    for (const word of forms(words)) PHRASES.set(word, [...(PHRASES.get(word) ?? []), phrase]);
  }
}
export const SCATTERED_WORDS: readonly string[] = [...PHRASES.keys()];

function listOf(part: string): ReadonlySet<string> {
  return new Set(forms(part.replace(/@\w+/g, (name) => SHORT[name] ?? name)));
}

/** Tokens before and behind. */
const NEAR = 9;

export const scattered: Rule = (place) => {
  const phrases = PHRASES.get(place.tokens[place.index]!.lower);
  if (!phrases) return undefined;
  const around = wordsAround(place);
  for (const phrase of phrases) {
    const span = spanOf(place, around, phrase);
    if (!span) continue;
    const said = phrase.crime ? without(place, span) : place;
    const level = levelOf(said, true);
    if (level >= 1.5) return hit(span, level, !phrase.strong);
    if (phrase.strong ? isOfFile(said) || hasSomebody(said) : hasSomebody(said)) return hit(span, 1.5);
  }
  return undefined;
};

/** From the first to the last word of a phrase, if all its parts stand near. */
function spanOf({ tokens, index, sentences }: Place, around: readonly number[], { needed, never }: Phrase) {
  let start = index;
  let end = index + 1;
  if (never && around.some((at) => never.has(tokens[at]!.lower))) return undefined;
  for (const list of needed) {
    const at = around.find((one) => list.has(tokens[one]!.lower));
    if (at === undefined) return undefined;
    start = Math.min(start, at);
    end = Math.max(end, at + 1);
  }
  // A name between belongs to no phrase.
  for (let at = index - 1; at >= start; at--) if (sentences.isName(at)) start = at + 1;
  for (let at = index + 1; at < end; at++) if (sentences.isName(at)) end = at;
  return { start, end };
}

/** Words near by in the same part of the sentence, the nearest first. */
function wordsAround({ tokens, index, sentence }: Place): readonly number[] {
  const words: number[] = [];
  let before = index - 1;
  let after = index + 1;
  for (let steps = 0; steps < NEAR; steps++) {
    if (before >= sentence.start && endsPart(tokens[before])) before = -1;
    if (after < sentence.end && endsPart(tokens[after])) after = sentence.end;
    if (before >= sentence.start) words.push(before--);
    if (after < sentence.end) words.push(after++);
  }
  return words;
}
