import { isRole } from '../../lists/german';
import type { Token } from '../../text';
import { levelOf } from './level';
import type { Rule } from './phrase';
import { hit, isSaidOf, PERSON_NOUN, somewhere } from './phrase';
import type { Sentence } from './sentence';
import type { WordKind } from './words';
import { forms } from './words';

/*
 * Deeds as verbs, and who is reported for one. Basis: Art. 9 and 10 GDPR; §§ 158, 174-177, 225, 242 StGB.
 */
export const DEED_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [
    forms(
      'geklaut gestohlen entwendet klaut klaute stiehlt stahl veruntreut unterschlagen gestalkt schwarzgearbeitet schwarzgefahren geschmuggelt niedergestochen verprügelt zusammengeschlagen erpresst hinterzogen betrogen überfallen ausgeraubt',
    ),
    'taken',
  ],
  [forms('missbraucht+e mißbraucht+e misshandelt+e mißhandelt+e belästigt+e'), 'abused'],
  [forms('strafanzeige+n strafantrag+s'), 'reported'],
];

const NOBODY = new Set(forms('man jemand unbekannt+e+er wer niemand diebe dieb einbrecher täter'));
const SUFFERED = new Set(forms('wurde wurden wird werden worden'));
const HAS_DONE = new Set(forms('hat habe haben hatte hatten hab'));

/** "hat im Laden geklaut"; nothing of whom it was taken from: "wurde ihr gestohlen", "als gestohlen gemeldet". */
export const taken: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower, case: written } = tokens[index]!;
  if (written === 'capital' || tokens[index - 1]?.lower === 'als') return undefined;
  const clause = clauseAt(tokens, index, sentence);
  const participle = /^(?:ge|ent)/.test(lower);
  if (participle && !somewhere(tokens, clause, HAS_DONE)) return undefined;
  if (somewhere(tokens, clause, SUFFERED) || somewhere(tokens, clause, NOBODY)) return undefined;
  const level = levelOf(place, true);
  return level >= 2 ? hit({ start: index, end: index + 1 }, level) : undefined;
};

/** What stands between the commas around. */
function clauseAt(tokens: readonly Token[], index: number, { start, end }: Sentence) {
  let from = index;
  while (from > start && tokens[from - 1]!.text !== ',') from--;
  let to = index + 1;
  while (to < end && tokens[to]!.text !== ',') to++;
  return { start: from, end: to };
}

/** What can be abused besides people. */
const THINGS = new Set(
  forms(
    'amt+es stellung vertrauen+s vollmacht+en macht daten karte kreditkarte ausweis+es name+n namen recht+e befugnis+se parkplatz notruf alkohol medikamente',
  ),
);

/** "sexuell missbraucht", of who did it and who suffered it. */
export const abused: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  const sexual = tokens[index - 1]?.lower === 'sexuell';
  if ((lower.startsWith('bel') && !sexual) || somewhere(tokens, sentence, THINGS)) return undefined;
  const level = levelOf(place, true);
  return level >= 2 && isSaidOf(place)
    ? hit({ start: sexual ? index - 1 : index, end: index + 1 }, level)
    : undefined;
};

/** "Strafanzeige gegen Herrn Koch": of whom it is made, not of who makes it. */
export const reported: Rule = (place) => {
  const { tokens, index, sentence, sentences } = place;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (tokens[at]!.lower !== 'gegen') continue;
    for (let other = at + 1; other <= at + 3 && other < sentence.end; other++) {
      const { lower } = tokens[other]!;
      if (
        /^(?:ihn|sie|mich|uns)$/.test(lower) ||
        PERSON_NOUN.has(lower) ||
        isRole(lower) ||
        sentences.isName(other)
      ) {
        const level = levelOf(place, true);
        return level >= 2 ? hit({ start: index, end: index + 1 }, level, true) : undefined;
      }
    }
  }
  return undefined;
};
