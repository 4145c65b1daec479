import { forms } from '../../words';
import { CRIME_PHRASES } from './crime-phrase-list';
import type { Place } from './level';
import { spoken, wordAt, wordsAround } from './paraphrases';
import type { Rule } from './phrase';
import { levelOfDeed } from './somebody';
import { PRISON_PHRASES, VICTIM_PHRASES } from './victims';

const NEAR = 7;
const AROUND = new Map<string, RegExp[]>();
for (const [words, around] of [...CRIME_PHRASES, ...VICTIM_PHRASES, ...PRISON_PHRASES])
  for (const word of forms(words)) AROUND.set(word, [...(AROUND.get(word) ?? []), around]);
export const CRIME_PHRASE_WORDS: readonly string[] = [...AROUND.keys()];

/** "hat Dreck am Stecken", "sitzt hinter Gittern". */
export const crimePhrase: Rule = (place) => {
  const { tokens, index } = place;
  const patterns = AROUND.get(tokens[index]!.lower);
  if (!patterns) return undefined;
  const words = wordsAround(tokens, index);
  const text = spoken(tokens, words, index);
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const level = levelOfDeed(place);
    const first = wordAt(text, match.index);
    const last = wordAt(text, match.index + match[0].trimEnd().length);
    if (level < 2 || isOfManyNear(place)) return undefined;
    return { start: words[first]!, end: words[last]! + 1, level, weak: true, field: 'crime' };
  }
  return undefined;
};

/** "weil Eltern krank oder in Haft sind" */
function isOfManyNear({ sentence: { generic, person, self, kin }, index }: Place): boolean {
  return !person && !self && !kin && generic.some((at) => Math.abs(at - index) <= NEAR);
}
