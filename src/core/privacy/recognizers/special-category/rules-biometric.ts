import { isOwned, levelOf } from './level';
import { compound, hit, type Rule } from './phrase';

/** "Fingerabdrücke", "Gentest". */
export const body: Rule = (place) => {
  // The name of a file: "dna_2.pdf".
  if (place.tokens[place.index + 1]?.text === '_') return undefined;
  const level = isOwned(place) ? Math.max(2, levelOf(place)) : levelOf(place);
  const span = compound(place.tokens, place.index);
  return span && level >= 2 ? hit(span, level) : undefined;
};
