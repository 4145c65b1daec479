import { fitting } from '../../per-word';
import { forms } from '../../words';
import type { Place } from './level';
import { somewhere } from './phrase';

/** Who works among the ill is not ill. */
const WORKS = new Set(
  forms(`
    arbeite+t arzt ärztin praktikum pflegerin pfleger krankenschwester krankenpfleger angestellt beschäftigt ausbildung chefarzt oberarzt
    fsj freiwilliges bundesfreiwilligendienst bufdi putzt stelle bewirbt dienst leitet leiterin leiter chefärztin oberärztin angestellte+r sucht eröffnet eröffnete vertritt baut saniert spendet lädt bietet
    geschäftsführer+in verwaltungsdirektor+in pflegedirektor+in klinikseelsorger+in seelsorger+in therapeut+in ergotherapeut+in physiotherapeut+in
    psychologe psychologin pflegekraft pflegefachkraft heilerziehungspfleger+in hebamme neue neuer neues
  `),
);

const isShift = fitting(/^(?:(?:früh|spät|nacht|schicht)(?:schicht|dienst)|jobb(?:t|e))$/);
const leadsInside = fitting(/^(?:im|am|in|an|auf|der|einer|einem|dem|-)$/);
/** Behind these a shift is a time. */
const isOfTime = fitting(/^(?:nach|seit|während|vor|bis|vom|von|zwischen|wegen)$/);
const FAR = 4;

/** Somebody works there: "ist Pflegerin im Krankenhaus"; a shift counts only right before the place: "Nachtdienst im Krankenhaus". */
export function isAtWork(place: Place): boolean {
  return somewhere(place.tokens, place.sentence, WORKS) || hasShiftThere(place);
}

function hasShiftThere({ tokens, index, sentence }: Place): boolean {
  let at = index - 1;
  while (at > sentence.start && at >= index - FAR && leadsInside(tokens[at]) && tokens[at]!.gap === 'space')
    at--;
  if (at === index - 1 || !isShift(tokens[at])) return false;
  const before = leadsInside(tokens[at - 1]) ? at - 2 : at - 1;
  return !isOfTime(tokens[before]);
}
