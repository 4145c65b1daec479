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
  // "Eheleute Ahmadi"
  if (place.sentences.isName(place.index)) return undefined;
  // "Rabbiner Dr. Levi": how he is called
  if (TITLE.test(place.tokens[place.index]!.lower) && isBeforeName(place)) return undefined;
  const span = compound(place.tokens, place.index);
  return span && hit(span, levelOfTelling(place));
};

const TITLE =
  /^(?:rabbi|imam|hodscha|mullah|swami|pandit|küsterin|mesnerin|superintendentin|vikarin|domherr)/;

function isBeforeName({ tokens, sentences, index }: Place): boolean {
  const next = tokens[index + 1];
  return next?.gap === 'space' && (sentences.isName(index + 1) || /^(?:dr|prof)$/.test(next.lower));
}

const NEAR = 5;
const FAR = 9;

/** How sure it is that a telling word is one person's: as `levelOf`, or by a weaker sign in a sentence that sets no rule. */
export function levelOfTelling(place: Place): number {
  const level = levelOf(place, true);
  if (level >= 1.5) return level;
  const { sentence: s, index } = place;
  if (isGeneral(place)) return 0;
  const him = hasHim(place);
  const near = (at: number) => Math.abs(at - index) <= NEAR;
  if (s.generic.some((at) => Math.abs(at - index) <= FAR) && !him) return 0;
  if (s.self || s.kin || s.role || (s.yourKin && !s.asks)) return 2;
  if (s.person) return s.events.some(near) && !him ? 0 : 2;
  if (him) return 1.5;
  return !s.conditional && (hasOne(place) || isHeadOfNote(place)) ? 1.5 : 0;
}

const HIM = /^(?:er|ihm|ihn|mein|meine[nrms]?|du|dir|dich|dein|deine[nrms]?|jährige[rn]?)$/;
const OURS = /^(?:unser|unsere[nrms]?|unserm|uns|wir|beide)$/;
const HERS = /^(?:sie|ihr|ihre[nrms]?|sein|seine[nrms]?)$/;
const ONE = /^(?:der|die|das|den|dem|des|eine?|einen|eine[rms]|diese[rnms]?)$/;

/** "er", or a sentence that begins with one: "Die Besucherin erschien". */
function hasHim({ tokens, sentence: { start, end } }: Place): boolean {
  for (let at = start; at < end; at++) if (HIM.test(tokens[at]!.lower)) return true;
  const noun = tokens[start + 1];
  return (
    /^(?:der|die)$/.test(tokens[start]!.lower) &&
    noun?.case === 'capital' &&
    !(tokens[start]!.lower === 'die' && MANY.test(noun.lower)) &&
    isOne(noun.lower)
  );
}

const MANY = /(?:en|er|innen|te|leute)$/;

const isOne = (lower: string) => PERSON_NOUN.has(lower) || isRole(lower);

/** "Herr P.", "Costel V.": an initial behind a name or what one is. */
function isInitial(tokens: Place['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]!.end - tokens[at]!.start === 1 &&
    tokens[at]!.case !== 'lower' &&
    tokens[at + 1]?.text === '.' &&
    before?.case === 'capital' &&
    tokens[at]!.gap === 'space'
  );
}

/** "unsere", "die Besucherin": a pronoun or a noun for one person, whatever else the sentence has. */
function hasOne({ tokens, sentence }: Place): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (OURS.test(token.lower) || isInitial(tokens, at)) return true;
    if (token.case === 'lower' && at > sentence.start && HERS.test(token.lower)) return true;
    const before = tokens[at - 1];
    if (
      token.case === 'capital' &&
      before &&
      at > sentence.start &&
      ONE.test(before.lower) &&
      !(before.lower === 'die' && MANY.test(token.lower)) &&
      isOne(token.lower)
    )
      return true;
  }
  return false;
}

/** "Feigwarzen perianal", "Vaginismus, daher …": a note begins with it, and no verb stands behind. */
function isHeadOfNote({ tokens, sentence, index }: Place): boolean {
  if (index > sentence.start + 2 && tokens[index - 1]!.text !== ':') return false;
  const end = compound(tokens, index)?.end ?? index + 1;
  const next = tokens[end];
  // "Feigwarzen, Herpes, Tripper: was …"
  if (next?.text === ',' && /^(?:[,:]|und|oder)$/.test(tokens[end + 2]?.text ?? '')) return false;
  return (
    end === sentence.end ||
    !next ||
    /^[,;(]$/.test(next.text) ||
    next.kind === 'number' ||
    /^(?:seit|bei|im|am|mit|beidseits|perianal)$/.test(next.lower)
  );
}
