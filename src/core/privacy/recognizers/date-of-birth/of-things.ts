import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { Flag, flagsOf } from '../special-category/flags';
import type { Sentence } from '../special-category/sentence';
import type { Sentences } from '../special-category/sentences';
import { isAnimal } from './animals';
import { isKinOf } from './kin';
import { lifeWords } from './life-words';

/** Words that are said of towns, clubs, trees and laws too. */
const SAID_OF_THINGS = words(
  'geboren geburtstag geburtstags tot erlag gestorben starb trauung trauungen hochzeit lebenspartnerschaft ehe jahre ertrunken verunglückt getraut',
);
/** A day on which something may be done or came into force. */
const OFFERED = words('möglich eingeführt gesetzlich angeboten buchbar ausgebucht belegt anmeldung termine');
const PLACE_END =
  /(?:park|haus|amt|schule|verein|chor|wehr|bad|museum|brücke|platz|halle|bahn|garten|turm|kirche|stadt|gemeinde|straße|wald|heim|laden|zentrum)$/;
const ARTICLES = words('der die das dem des den ein eine unser unsere unserer');
const OF = words('des der meines unseres seines ihres meiner unserer seiner ihrer vom');
const PEOPLE =
  Flag.Self |
  Flag.Kin |
  Flag.Kins |
  Flag.Role |
  Flag.Pronoun |
  Flag.Note |
  Flag.We |
  Flag.Possessive |
  Flag.Generic;

/** Leaves out the dates of sentences that speak of nobody and whose subject is a thing: "Das Museum hat am 3.5. Geburtstag". */
export function notOfThings(
  { tokens, tokenAt }: PreparedText,
  dates: readonly Candidate[],
  sentences: Sentences,
): readonly Candidate[] {
  return dates.filter(({ start }) => !isOfThing(tokens, sentences, tokenAt(start)));
}

const isByWhat = fitting(/^(?:durch|mit|laut|per)$/);

/** "durch Heiratsurkunde belegt" */
function isProof(tokens: readonly Token[], start: number, at: number): boolean {
  for (let before = at - 1; before >= start; before--) if (isByWhat(tokens[before])) return true;
  return false;
}

const isTheirs = fitting(/^(?:sein|ihr)/);

function isOfThing(tokens: readonly Token[], sentences: Sentences, index: number): boolean {
  const sentence: Sentence = sentences.at(index);
  // "Die Ziegen vom Nachbarn sind am 3. März geboren."
  if (isAnimal(tokens[sentence.start + 1]) && ARTICLES.has(tokens[sentence.start]!.lower)) return true;
  // "das Geburtsdatum des Katers, 4. April 2012"
  for (let at = index - 3; at < index; at++)
    if (OF.has(tokens[at - 1]?.lower ?? '') && isAnimal(tokens[at])) return true;
  if (sentence.person || sentence.self || sentence.role || sentence.kin) return false;
  let said = false;
  let thing = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const { lower, case: written, kind } = tokens[at]!;
    if (kind !== 'word') continue;
    if (((flagsOf(tokens[at]) & PEOPLE) > 0 && !isTheirs(tokens[at])) || isKinOf(tokens[at])) return false;
    if (OFFERED.has(lower) && !(lower === 'belegt' && isProof(tokens, sentence.start, at))) thing = true;
    if (SAID_OF_THINGS.has(lower)) said = true;
    else if (
      written === 'capital' &&
      lower !== 'jahres' &&
      ARTICLES.has(tokens[at - 1]?.lower ?? '') &&
      !lifeWords(lower) &&
      (isNoun(foldName(lower)) || PLACE_END.test(lower))
    )
      thing = true;
  }
  return said && thing && !sentences.namedBefore(sentence);
}
