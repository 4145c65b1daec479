import { isRole } from '../../lists/german';
import { isGeneral } from './general';
import type { Place } from './level';
import { levelOf } from './level';
import type { Rule } from './phrase';
import { compound, hit, PERSON_NOUN } from './phrase';

/*
 * Words that hardly anything but a person's faith, sexual life or body is told with ("Niqab", "Callboy", "Karyotyp"): any
 * sign of one person is enough. Basis: Art. 9 (1) GDPR.
 */
export const telling: Rule = (place) => {
  const span = compound(place.tokens, place.index);
  return span && hit(span, levelOfTelling(place));
};

const NEAR = 5;

/** How sure it is that a telling word is one person's: as `levelOf`, or by a weaker sign in a sentence that sets no rule. */
export function levelOfTelling(place: Place): number {
  const level = levelOf(place, true);
  if (level >= 1.5) return level;
  const { sentence: s, index } = place;
  if (isGeneral(place) || s.generic.some((at) => Math.abs(at - index) <= NEAR)) return 0;
  if (s.self || s.kin || s.role) return 2;
  if (s.person) return s.events.some((at) => Math.abs(at - index) <= NEAR) ? 0 : 2;
  if (s.conditional) return 0;
  return hasOne(place) || isHeadOfNote(place) ? 1.5 : 0;
}

const HIM =
  /^(?:er|ihm|ihn|mein|meine[nrms]?|unser|unsere[nrms]?|unserm|uns|wir|du|dir|dich|dein|deine[nrms]?)$/;
const HERS = /^(?:sie|ihr|ihre[nrms]?|sein|seine[nrms]?)$/;
const ONE = /^(?:der|die|das|den|dem|des|eine?|einen|eine[rms]|diese[rnms]?)$/;

/** "er", "unsere", "die Besucherin": a pronoun or a noun for one person, whatever else the sentence has. */
function hasOne({ tokens, sentence }: Place): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (HIM.test(token.lower)) return true;
    if (token.case === 'lower' && at > sentence.start && HERS.test(token.lower)) return true;
    const before = tokens[at - 1];
    if (
      token.case === 'capital' &&
      before &&
      at > sentence.start &&
      ONE.test(before.lower) &&
      !(before.lower === 'die' && /(?:en|er|innen|te)$/.test(token.lower)) &&
      (PERSON_NOUN.has(token.lower) || isRole(token.lower))
    )
      return true;
  }
  return false;
}

/** "Feigwarzen perianal", "Vaginismus, daher …": a note begins with it, and no verb stands behind. */
function isHeadOfNote({ tokens, sentence, index }: Place): boolean {
  if (index > sentence.start + 2 && tokens[index - 1]!.text !== ':') return false;
  const next = tokens[index + 1];
  return (
    index + 1 === sentence.end ||
    !next ||
    /^[,;(]$/.test(next.text) ||
    next.kind === 'number' ||
    /^(?:seit|bei|beidseits|perianal)$/.test(next.lower)
  );
}
