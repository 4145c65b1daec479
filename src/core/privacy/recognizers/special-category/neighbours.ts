import { fitting, type WordTest } from '../../per-word';
import type { Place } from './level';
import type { Sentence } from './sentence';

/*
 * Whom the sentences around a general one speak of: "Frau Lux fehlt seit März. Burnout ist keine Ausrede", "Betreff: Antrag
 * Thorsten Lux", "Schüler mit Diabetes dürfen mitfahren. Max Ohlsen fährt also mit". Basis: Art. 4 no. 1 GDPR.
 */

/** Sentences before that are read in the paragraph. */
const STEPS = 3;

const speaksOfOne = (s: Sentence) =>
  s.person || s.self || s.kin || s.yourKin || ((s.role || s.theyHave) && s.generic.length === 0);

/** Whether a sentence of the paragraph, the one before it or the one behind speaks of somebody. */
export function isAboutSomebodyNearby(place: Place): boolean {
  return isAboutSomebodyBefore(place) || isAboutSomebodyBehind(place);
}

export function isAboutSomebodyBefore({ tokens, sentences, sentence }: Place): boolean {
  let { start } = sentence;
  for (let steps = 0; steps < STEPS; steps++) {
    const before = sentences.before(start);
    if (!before) return false;
    if (speaksOfOne(before)) return true;
    if (tokens[before.start]!.gap === 'paragraph') return false;
    ({ start } = before);
  }
  return false;
}

export function isAboutSomebodyBehind({ sentences, sentence }: Place): boolean {
  const behind = sentences.behind(sentence);
  return behind !== undefined && speaksOfOne(behind);
}

const isSmall = fitting(/^(?:zu|zum|zur|von|vom|für|bei|betr|geb|der|des|die|und|in|wegen|am)$/);
const applies = fitting(
  /^(?:also|daher|deshalb|darum|somit|ab|bewilligt|antrag|umsetzung|betrifft|betroffen|entsprechend)$/,
);
const wants = fitting(/^(?:beantragt|beantragte|fragt|fragte|bittet|bat|möchte|will|wünscht)$/);

/** Whether what is said of all is meant for one: by the heading above, what the one before asks for, or what follows from it. */
export function isAppliedToSomebody({ tokens, sentences, sentence }: Place): boolean {
  const before = sentences.before(sentence.start);
  if (before?.person && (isHeadingOf(before, tokens) || has(before, tokens, wants))) return true;
  const behind = sentences.behind(sentence);
  return behind?.person === true && has(behind, tokens, applies);
}

/** Whether the sentence before is a heading with a name: "Jens Ott, Hausmeister." */
export function isBelowName({ tokens, sentences, sentence }: Place): boolean {
  const before = sentences.before(sentence.start);
  return before?.person === true && isHeadingOf(before, tokens);
}

function isHeadingOf({ start, end }: Sentence, tokens: Place['tokens']): boolean {
  for (let at = start; at < end; at++)
    if (tokens[at]!.kind === 'word' && tokens[at]!.case === 'lower' && !isSmall(tokens[at])) return false;
  return true;
}

function has({ start, end }: Sentence, tokens: Place['tokens'], test: WordTest): boolean {
  for (let at = start; at < end; at++) if (test(tokens[at])) return true;
  return false;
}
