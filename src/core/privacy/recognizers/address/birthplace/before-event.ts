import { isCommonWord } from '../../../lists/german';
import { isPlace } from '../../../lists/names';
import { fitting } from '../../../per-word';
import type { Candidate } from '../../../recognizer';
import type { Token } from '../../../text';
import { endsBefore, isDative, leadsToOrigin } from '../marks';
import { readTown } from '../town';
import { MONTHS } from '../words';
import { BETWEEN, isInside, REACH, unknownTown } from './event';
import { isHouse, isKindOfPlace, isKnownTown, placeAt } from './place';

/* The place before the word for a birth or a death: "in Moers geboren", "stammt aus Isjum, wo sie geboren wurde". */

const isNear = fitting(/^(?:bei|nahe|auf)$/);
const isInDate = fitting(/^[.,()]$/);
const isWithin = fitting(/^(?:in|zu|im)$/);
const leadsToCause = fitting(/^(?:an|nach|durch|infolge)$/);
const isPassive = fitting(/^(?:ist|wurde|war)$/);
const beginsClause = fitting(/^[.!?,]$/);
const isOfOrigin = fitting(/^(?:stammt|kommt|stamme|komme)$/);

/** "in Moers geboren", "in Köln am 12.8.1964 geboren", "am 12.8.1964 in Moers zur Welt gekommen". */
export function beforeEvent(tokens: readonly Token[], index: number): Candidate | undefined {
  let at = index - 1;
  const limit = Math.max(0, index - REACH);
  for (; at >= limit; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return undefined;
    if (token.kind === 'word' && token.case !== 'lower' && !MONTHS.has(token.lower) && token.lower !== 'uhr')
      break;
    if (
      token.kind === 'word' &&
      !BETWEEN.has(token.lower) &&
      !MONTHS.has(token.lower) &&
      token.lower !== 'uhr'
    ) {
      const single = tokens[at - 1]?.lower === 'in' && at === index - 1 ? unknownTown(tokens, at) : undefined;
      const small = single ?? smallTown(tokens, at, limit);
      if (small) return small;
      const two = tokens[at - 1] ? `${tokens[at - 1]!.text} ${token.text}` : token.text;
      if (!isPlace(token.text) && !isPlace(two)) return undefined;
      break;
    }
    if (token.kind === 'mark' && !isInDate(token)) return undefined;
  }
  // Back over the town's words to the preposition.
  for (let first = at; first >= limit && first > at - 6; first--) {
    const token = tokens[first]!;
    // "im Krankenhaus von Çorum zur Welt", "auf einem Hof bei Uelzen geboren"
    if (isNear(token) || (token.lower === 'von' && isHouse(tokens[first - 1])))
      return isKnownTown(tokens, first + 1) ? placeAt(tokens, first + 1, index) : undefined;
    if (
      (isWithin(token) || (token.lower === 'aus' && tokens[index]!.lower === 'gebürtig')) &&
      token.case !== 'upper'
    ) {
      // "aus Stolp in Pommern gebürtig"
      const region =
        token.lower === 'in' && tokens[index]!.lower === 'gebürtig' && tokens[first - 2]?.lower === 'aus';
      const begin = region ? first - 1 : behindHouseWord(tokens, first + 1);
      const place = first < at || tokens[at]!.kind === 'word' ? placeAt(tokens, begin, index) : undefined;
      if (!place) return undefined;
      // "in Torrevieja an einem Hirntumor verstorben"
      const cause = tokens.slice(begin, at).some((one) => one.start >= place.end && leadsToCause(one));
      // "in Klein Paschleben, Kreis Köthen, geboren"
      let behind = begin;
      while (behind < at && tokens[behind]!.start < place.end) behind++;
      const area = tokens[behind]?.text === ',' && isKindOfPlace(tokens[behind + 1]);
      return place.end >= tokens[at]!.end || cause || area || region ? place : undefined;
    }
    if (token.kind === 'number' || endsBefore(token)) return undefined;
  }
  return undefined;
}

/** "im Krankenhaus Viersen", "in der Uniklinik Münster": the town comes behind the house. */
function behindHouseWord(tokens: readonly Token[], index: number): number {
  const at = isDative(tokens[index]) ? index + 1 : index;
  return isHouse(tokens[at]) ? at + 1 : index;
}

/** "am 9.5.84 in novi sad geboren": small words that no list has, between a date's "in" and the event. */
function smallTown(tokens: readonly Token[], last: number, limit: number): Candidate | undefined {
  for (let at = last; at >= limit && at > last - 3; at--) {
    const token = tokens[at]!;
    if (token.lower === 'in')
      return at < last && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.text === '.'
        ? {
            start: tokens[at + 1]!.start,
            end: tokens[last]!.end,
            type: 'ADDRESS',
            confidence: 0.75,
            reason: 'cue',
          }
        : undefined;
    if (token.kind !== 'word' || token.case !== 'lower' || token.text.length < 3 || isCommonWord(token.lower))
      return undefined;
  }
  return undefined;
}

/** "In Albstadt ist am 1. September 2026 Herr Nowak verstorben": the place begins the sentence. */
export function atStart(tokens: readonly Token[], index: number): Candidate | undefined {
  for (let at = index - 1; at >= 0 && at > index - REACH; at--) {
    const { lower, text, gap } = tokens[at]!;
    if (endsBefore(tokens[at]) || (text === '.' && !isInside(tokens, at))) return undefined;
    const before = tokens[at - 1];
    const begins = !before || gap === 'paragraph' || beginsClause(before);
    if (lower === 'in' && begins) {
      const town = readTown(tokens, at + 1);
      const verb = town?.known ? tokens[town.end] : undefined;
      return isPassive(verb) ? placeAt(tokens, at + 1, index) : undefined;
    }
    if (gap === 'paragraph') return undefined;
  }
  return undefined;
}

/** "der aus Conakry stammt und dort geboren ist", "stammt aus Isjum, wo sie am 3. Mai 1983 geboren wurde" */
export function atThere(tokens: readonly Token[], index: number): Candidate | undefined {
  let there = isThereBehind(tokens, index);
  let parted = false;
  for (let at = index - 1; at > 0 && at > index - REACH - 4; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || endsBefore(token)) {
      // "stammt aus Gera; geboren wurde er dort"
      if (token.text !== ';' || parted || !there) return undefined;
      parted = true;
    }
    if (token.lower === 'dort' || (pointsThere(token) && tokens[at - 1]?.text === ',')) there = true;
    if (
      there &&
      leadsToOrigin(token) &&
      tokens[at + 1]!.case !== 'lower' &&
      !MONTHS.has(tokens[at + 1]!.lower)
    )
      return withVerb(tokens, at, placeAt(tokens, at + 1, index, true));
  }
  return undefined;
}

const pointsThere = fitting(/^(?:wo|da)$/);

/** "geboren wurde er dort" */
function isThereBehind(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const token = tokens[at];
    if (token?.case !== 'lower') return false;
    if (token.lower === 'dort') return true;
  }
  return false;
}

/** The place with "aus" and "stammt", which say an origin without it. */
function withVerb(
  tokens: readonly Token[],
  from: number,
  place: Candidate | undefined,
): Candidate | undefined {
  if (!place || tokens[from]!.lower !== 'aus') return place;
  let at = from;
  while (tokens[at] && tokens[at]!.start < place.end) at++;
  const verb = isOfOrigin(tokens[at]) ? tokens[at]!.end : place.end;
  return { ...place, start: tokens[from]!.start, end: verb };
}
