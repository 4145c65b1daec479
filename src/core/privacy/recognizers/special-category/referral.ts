import { fitting } from '../../per-word';
import type { Place } from './level';

const isReferral = fitting(/^(?:vorstellung|überweisung|einweisung|unterbringung|verlegung|aufnahme)$/);
const endsAsMany = fitting(/[er]n$/);
const FAR_REFERRAL = 8;

/** "Vorstellung in der Kinder- und Jugendpsychiatrie", "Unterbringung in der LVR-Klinik": of whom the text speaks. */
export function isReferredTo({ tokens, index, sentence, sentences }: Place): boolean {
  if (!sentences.hasPersons || sentence.conditional || sentence.generic.length > 0) return false;
  for (let at = index - 1; at >= sentence.start && at > index - FAR_REFERRAL; at--) {
    // "Unterbringung von Besuchern im Hospiz"
    if (isReferral(tokens[at]))
      return !(tokens[at + 1]?.lower === 'von' && endsAsMany(tokens[at + 2]) && !sentences.isName(at + 2));
    if (tokens[at]!.kind !== 'word' && tokens[at]!.text !== '-') return false;
  }
  return false;
}
