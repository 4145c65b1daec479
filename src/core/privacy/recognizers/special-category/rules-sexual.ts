import { forms } from '../../words';
import { isOwned, levelOf, type Place } from './level';
import { compound, hit, isSaidOf, type Rule, somewhere } from './phrase';

/** "ist lesbisch", "Geschlechtsangleichung". */
export const sexual: Rule = (place) => {
  const { tokens, index } = place;
  // A form's "Familienstand: eingetragene Lebenspartnerschaft"
  const status = tokens[index - 2]?.text === ':' || tokens[index - 1]?.text === ':';
  const level = isOwned(place) || status ? Math.max(2, levelOf(place, true)) : levelOf(place, true);
  const span = compound(place.tokens, place.index);
  const couple =
    /^(?:frauen|männer)paar/.test(tokens[index]!.lower) ||
    /^(?:paar|ehepaar|ehe|beziehung)$/.test(tokens[index + 1]?.lower ?? '');
  return span && level >= (couple ? 1.5 : 2) && isSaidOfAny(place)
    ? hit(span, Math.max(level, 2))
    : undefined;
};

const LIVES = new Set(forms('lebt lebe leben fühlt fühle lebte'));

/** "mit seinem Ehemann", "ihrer verstorbenen Ehefrau"; with a capital "Ihre Ehefrau" is the reader's. */
export const spouse: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const next = tokens[index + 1];
  // "ihre Frau Koch"
  if (
    tokens[index]!.lower === 'frau' &&
    next?.kind === 'word' &&
    next.case !== 'lower' &&
    next.gap === 'space'
  )
    return undefined;
  // "lebt seit 2019 als Mann", "fühlt sich als Frau"
  if (
    /^(?:frau|mann)$/.test(tokens[index]!.lower) &&
    tokens[index - 1]?.lower === 'als' &&
    somewhere(tokens, sentence, LIVES)
  ) {
    const level = levelOf(place, true);
    return level >= 2 ? hit({ start: index - 1, end: index + 1 }, level) : undefined;
  }
  const her = /(?:frau|in)$/.test(tokens[index]!.lower);
  // Without capitals it may be the reader's: "nach dem tod ihrer frau"
  if (her && tokens[index]!.case === 'lower') return undefined;
  for (let at = index - 1; at >= sentence.start && at >= index - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.case !== 'lower') return undefined;
    if ((her ? /^ihre[rn]?$/ : /^sein(?:e[nms])?$/).test(token.lower)) {
      const level = levelOf(place, true);
      return level >= 2 ? hit({ start: at, end: index + 1 }, level) : undefined;
    }
    if (!/(?:e[nrms]?|ex)$/.test(token.lower)) return undefined;
  }
  return undefined;
};

/** Nouns pass; adjectives as in `isSaidOf`. */
function isSaidOfAny(place: Place): boolean {
  const token = place.tokens[place.index]!;
  return token.case !== 'lower' || isSaidOf(place);
}
