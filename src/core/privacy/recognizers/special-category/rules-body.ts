import type { Token } from '../../text';
import { INNER_PARTS, IS_WRONG, IS_WRONG_INSIDE, OUTER_PARTS } from './body-parts';
import { levelOf } from './level';
import { isOfFigure } from './limbs';
import type { Rule } from './phrase';
import { hit } from './phrase';
import { weakLevel } from './rules-clinical';
import { isTelegraphic } from './telegraphic';

const NEAR = 6;
const NOTE_LENGTH = 40;

/** What a part of the body is of as well: "Hand in Hand", "Knie nieder", "im Herzen der Stadt", "auf dem Rücken der Pferde". */
const FIGURATIVE =
  /^(?:stadt|stadtteils?|dorfes|altstadt|gemeinde|ortes|thema|fakt|sachen|debatte|verwaltung|politik|stücke?|voll|ordnung|gesellschaft|pferde[ns]?|daumen|recht|faust|druck)$/;

/** "Knoten in der Brust", "die Nieren wollen nicht mehr", "Speiche links durch": a part and what is wrong with it. */
export const bodyPart: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  const inner = INNER_PARTS.has(lower);
  if ((!inner && !OUTER_PARTS.has(lower)) || tokens[index]!.case === 'lower') return undefined;
  if (FIGURATIVE.test(tokens[index + 1]?.lower ?? '') || FIGURATIVE.test(tokens[index + 2]?.lower ?? ''))
    return undefined;
  // "ein Stein vom Herzen", "von Herzen"
  if (/^(?:vom|von|zu|ans|am)$/.test(tokens[index - 1]?.lower ?? '') && lower === 'herzen') return undefined;
  const wrong = wrongNear(tokens, index, sentence.start, sentence.end, inner);
  if (wrong === -1 || isOfFigure(tokens, sentence)) return undefined;
  const level = Math.max(levelOf(place, true), inner && isTelegraphic(place) ? 2 : 0);
  // "Beule an der Stirn" in a note of a few words
  if (
    level < 2 &&
    !(tokens.length < NOTE_LENGTH && IS_WRONG.has(tokens[wrong]!.lower) && weakLevel(place) > 0)
  )
    return undefined;
  return hit({ start: Math.min(index, wrong), end: Math.max(index, wrong) + 1 }, Math.max(level, 1.5));
};

/** Index of what is wrong with the part in the same clause; -1 if nothing is. */
function wrongNear(
  tokens: readonly Token[],
  index: number,
  start: number,
  end: number,
  inner: boolean,
): number {
  for (const step of [1, -1]) {
    for (let at = index + step; at >= start && at < end && Math.abs(at - index) <= NEAR; at += step) {
      const { lower, kind } = tokens[at]!;
      if (kind === 'mark' && !/^[-/'’]$/.test(lower)) break;
      if (IS_WRONG.has(lower) || (inner && IS_WRONG_INSIDE.has(lower))) return at;
    }
  }
  return -1;
}
