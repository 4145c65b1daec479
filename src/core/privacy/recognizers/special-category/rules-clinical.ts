import { isGeneral } from './general';
import type { Place } from './level';
import { isOwned, levelOf } from './level';
import type { Rule } from './phrase';
import { compound, hit } from './phrase';
import { withQualifiers } from './rules-health';
import { hasSomebody } from './somebody';

/*
 * Words that hardly anybody uses but of a patient: "Enkopresis", "affektverflacht", "Beikonsum". A note of three words is
 * enough; what explains, lists or announces them is quiet. Basis: Art. 4 no. 15 GDPR.
 */
export const clinical: Rule = (place) => {
  const span = compound(place.tokens, place.index);
  if (!span) return undefined;
  const level = isOwned(place) ? Math.max(2, levelOf(place, true)) : levelOf(place, true);
  if (level > 0) return hit(withQualifiers(place.tokens, span), level);
  return isOfFile(place) || hasSomebody(place) ? hit(withQualifiers(place.tokens, span), 1.5) : undefined;
};

/** Whether nothing in the sentence says that it speaks of many, of an event, or of what a word means. */
export function isOfFile(place: Place): boolean {
  const { tokens, sentence, index } = place;
  const { conditional, you, start } = sentence;
  // "Angehörige informiert" far behind says nothing of whom it is of.
  const many = sentence.generic.some((at) => at <= index + 2) || sentence.events.length > 0;
  return (
    !many &&
    !conditional &&
    !you &&
    !isGeneral(place) &&
    !/^(?:bei|was|wie|für|zu|zur|zum|über|tipps|hilfe|hilfen)$/.test(tokens[start]!.lower) &&
    (tokens[index]!.case === 'lower' ||
      !/^(?:ist|sind|kann|können|beginnt|bedeutet|heißt|nennt|tritt|betrifft|gehört|gehören|entsteht|bezeichnet|äußert)$/.test(
        tokens[index + 1]?.lower ?? '',
      )) &&
    !/^(?:über|gegen|thema|bei|für|zum?|zur|vom?|oder)$/.test(tokens[index - 1]?.lower ?? '')
  );
}
