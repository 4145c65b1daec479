import { classOf, wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { words } from '../../words';
import { isSaying } from './figures';
import { isWithoutPerson } from './written';

/** Whether what stands around words that look like a name says that no person is meant, however they were found. */
export function isNoPerson(tokens: readonly Token[], one: Candidate, first: number, last: number): boolean {
  if (isSaying(tokens, first) || isShip(tokens, first)) return true;
  if (one.reason === 'salutation' || one.reason === 'signature') return isBelonging(tokens, first, last);
  return (
    isWithoutPerson(tokens, first, last) ||
    isNounBehindParticle(tokens, first, last) ||
    (one.end === tokens[last]!.end && isBehindPreposition(tokens, first, last)) ||
    (one.reason !== 'cue' && (isOnRoute(tokens, first, last) || isPartOfTown(tokens, first, last)))
  );
}

/** "MS Loreley", "MS Project": not the English "Ms". */
const isShip = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.text === 'MS' ||
  (tokens[first - 2]?.text === 'MS' && /^(?:graf|kaiser|prinz|könig)$/.test(tokens[first - 1]!.lower));

const isOfLand = fitting(/.{4}(?:ierin|inerin|änderin|länderin|ikanerin|esin|ösin|alin|äerin)$/);

/** "seine Frau Kolumbianerin": whence she is. */
function isBelonging(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower, word } = wordAt(tokens[first]!);
  return (
    first === last &&
    /^(?:frau|tochter|witwe)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:[sm]eine[r]?|ihre|deren|dessen)$/.test(tokens[first - 2]?.lower ?? '') &&
    word.name.last === 'no' &&
    isOfLand(tokens[first]) &&
    lower.length > 6
  );
}

const wordAt = (token: Token) => ({ lower: token.lower, word: wordOf(token) });

/** Before these a name stands hardly ever: of 9,700 names of the corpus none. */
const isNoBefore = oneOf(words('aus im ins am ans per pro'));

/** "aus Odessa", "im Franziskus", "per Lore", but "aus Marias Sicht". */
function isBehindPreposition(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (!isNoBefore(before) || tokens[first]!.gap !== 'space') return false;
  const full =
    last > first &&
    wordOf(tokens[first]!).name.first === 'sure' &&
    wordOf(tokens[last]!).name.last === 'sure';
  return !full;
}

/** "meldete das Amt zum Jahresende", "Kollege vom Ordnungsdienst": a long word of the language behind a particle. */
function isNounBehindParticle(tokens: readonly Token[], first: number, last: number): boolean {
  if (last === first || !/^(?:zum|zur|vom|zu|von|bei)$/.test(tokens[first]!.text)) return false;
  const { german, name, common } = wordOf(tokens[last]!);
  return (
    (german || common) &&
    name.first === 'no' &&
    name.last === 'no' &&
    tokens[last]!.lower.length > SHORT_NOUN &&
    tokens[last - 1]!.case === 'lower'
  );
}

const SHORT_NOUN = 8;

/** "die Fähre Rhinau–Kappel": from one place to another, of which nobody is called one. */
function isOnRoute(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last) return false;
  const isEnd = (dash: Token | undefined, other: Token | undefined, gap: Token | undefined) => {
    if (dash?.text !== '–' || dash.gap !== 'none' || gap?.gap !== 'none' || other?.case !== 'capital')
      return false;
    const { name, place } = wordOf(other);
    return place || (name.first === 'no' && name.last === 'no');
  };
  return (
    isEnd(tokens[first - 1], tokens[first - 2], tokens[first]) ||
    isEnd(tokens[first + 1], tokens[first + 2], tokens[first + 2])
  );
}

/** "Wuppertal-Vohwinkel" */
function isPartOfTown(tokens: readonly Token[], first: number, last: number): boolean {
  if (last !== first + 2 || tokens[first + 1]!.text !== '-' || tokens[first + 1]!.gap !== 'none')
    return false;
  const { name, place } = classOf(tokens[first]!.lower);
  return place && name.first === 'no' && name.last === 'no';
}
