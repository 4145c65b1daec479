import { isCommonWord, isKin } from '../../lists/german';
import { MEDICINES } from '../../lists/medicines';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isThing } from '../../lists/things';
import { isNoun } from '../../lists/vocabulary';
import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { goesOnWithNoun } from './counts';
import { endsPart } from './evidence';
import { endsSentence } from './line-end';
import type { StreetName } from './street';

const opensCell = fitting(/^[,(;|]$/);
export const isNoHamlet = fitting(
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|(?:zeichen|frauen|somie|syndrom|typ|grad|stufe|stadium|version|ausgabe|folge|staffel|formel|agenda|apollo|prosoz|windows|office)$/,
);
const isMedicine = oneOf(new Set(MEDICINES));
const isRankOrDose = fitting(/insulin$|^(?:prio|priorität|level|status|dosis)$/);

/** "Insulin 12 E", "Ramipril 5", "Prio 3": in a row of persons too. */
export const isDose = (word: Token) => isMedicine(word) || isRankOrDose(word);

const ROUND_NUMBER = /^[1-9]00$|^[1-9]50$/;

/** A word that no list knows, in commas, brackets or cells, in a text that goes on behind it. */
export function isHamlet(
  tokens: readonly Token[],
  { start, last, number }: StreetName,
  end: number,
): boolean {
  const word = tokens[last]!;
  const before = tokens[start - 1];
  return (
    before !== undefined &&
    (opensCell(before) || isBehindTime(tokens, start, end)) &&
    (endsPart(tokens, end) || endsSentence(tokens, end) || isBehindTime(tokens, start, end)) &&
    // "Tuesday, October 6, 2026"
    !(
      tokens[end]?.text === ',' &&
      tokens[end + 1]?.kind === 'number' &&
      tokens[end + 1]!.text.length === 4
    ) &&
    word.text.length > 3 &&
    tokens[number]!.text !== '1' &&
    // "Ibuprofen 400" and other doses.
    !ROUND_NUMBER.test(tokens[number]!.text) &&
    isNoOther(word, tokens[number]!) &&
    (!isThing(word.lower) || isPlace(word.text))
  );
}

/** "9.40 Wevelinghoven 113: niemand da": the line of a diary. */
function isBehindTime(tokens: readonly Token[], start: number, end: number): boolean {
  const [hour, mark, minute] = [tokens[start - 3], tokens[start - 2], tokens[start - 1]];
  return (
    tokens[end]?.text === ':' &&
    minute?.kind === 'number' &&
    minute.text.length === 2 &&
    (mark?.text === '.' || mark?.text === ':') &&
    hour?.kind === 'number' &&
    startsLine(hour)
  );
}

/** A word that neither names a person nor counts things: "Speckerfeld 3". */
export function isNoOther(word: Token, number: Token): boolean {
  const { first, last } = lookUpName(word.lower);
  return (
    first === 'no' &&
    last === 'no' &&
    word.case === 'capital' &&
    number.text.length < 4 &&
    !isNoHamlet(word) &&
    !isCommonWord(word.lower) &&
    !isNoun(foldName(word.lower))
  );
}

const isBeside = fitting(/^(?:vor|hinter|neben|gegenüber|oberhalb|unterhalb)$/);
const leadsToHome = fitting(/^(?:aus|von|in|bei)$/);
const ofPeople = fitting(
  /^(?:leuten?|kinder|kindern|nachbarn?|nachbarin|nachbarinnen|familie|familien|bewohner|bewohnern|anwohner|mieter|eigentümer|besitzer|pächter|bauern?|landwirt|herrn?|frau|fam|eheleute|hund|katze)$/,
);
const MOST_OF_NAME = 4;

/** "die Birke vor Lötsch 14", "bei meinen Eltern in Kehr 44", "Frau Op de Beeck von Bistard 4": a word that no list has. */
export function isWhere(tokens: readonly Token[], start: number, number: number, end: number): boolean {
  const [word, lead] = [tokens[start]!, tokens[start - 1]];
  if (lead?.case !== 'lower' || word.gap !== 'space' || word.text.length < 4) return false;
  const beside = isBeside(lead);
  if (!(beside || leadsToHome(lead)) || ROUND_NUMBER.test(tokens[number]!.text)) return false;
  const { first } = lookUpName(word.lower);
  if (first !== 'no' || isNoHamlet(word) || isThing(word.lower) || word.case !== 'capital') return false;
  if (isCommonWord(word.lower) || isNoun(foldName(word.lower)) || tokens[number]!.text.length > 3)
    return false;
  // "vor Kotten 3 Eichen"
  if (goesOnWithNoun(tokens, end)) return false;
  if (beside) return isNoOther(word, tokens[number]!);
  for (let at = start - 2; at >= 0 && at > start - 2 - MOST_OF_NAME; at--) {
    const token = tokens[at]!;
    if (ofPeople(token) || isKin(token.lower)) return true;
    // "Frau Op de Beeck von"
    if (token.kind !== 'word' || (token.case === 'lower' && token.text.length > 3)) return false;
  }
  return false;
}
