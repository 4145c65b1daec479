import { isRole } from '../../lists/german';
import { isGeneral } from './general';
import type { Place } from './level';
import { ORIGIN_PERSONS } from './peoples';
import { PERSON_NOUN } from './phrase';

/*
 * An adjective of origin and a noun in the singular with its article: one person, though nobody is named. Visitors and
 * artists of another land are news, not data. Basis: Art. 9 (1) GDPR.
 */
/** Professions of women: no Medizin, no Termin. */
export const WOMAN = /(?:er|eur|ist|ant|ent|og|är|ik|at|end)in$/;

const OF_THE_PUBLIC =
  /^(?:autor|künstler|bürgermeister|general|vize|ehren|konsul|botschafter|schriftsteller|regisseur|komponist|pianist|violinist|cellist|musiker|sänger|minister|präsident|könig|philosoph|maler|dirigent|fotograf|architekt|dichter|lyriker|schauspieler|sopranistin|tänzer|chef|meister|delegations|partner|koch|forscher|professor|soldat|kaiser|prinz|papst|bischof|kardinal)/;
const ONE_WOMAN =
  /(?:in|frau|mutter|tochter|schwester|tante|nichte|oma|dame|braut|familie|witwe|kraft|pair)$/;

/** "Die venezolanische Ingenieurin", "beim kosovarischen Vater": one person, whoever it is. */
export function isOneOfThem(place: Place, noun: string): boolean {
  const { tokens, index, sentence } = place;
  if (sentence.conditional || sentence.generic.some((at) => at !== index - 2) || OF_THE_PUBLIC.test(noun))
    return false;
  const before = tokens[index - 1]?.lower ?? '';
  if (!/^(?:der|die|das|dem|des|beim|vom|diese[rsm]?|besagte[rn]?)$/.test(before)) return false;
  const known = PERSON_NOUN.has(noun) || ORIGIN_PERSONS.has(noun);
  if (!known && (!(WOMAN.test(noun) || isRole(noun)) || sentence.events.length > 0)) return false;
  if (
    ORIGIN_THINGS.test(noun) ||
    /(?:innen|kinder|kindern|eltern|leute|kräfte|linge|gruppe|vorfahren)$/.test(noun)
  )
    return false;
  return before !== 'die' && before !== 'diese'
    ? !isGeneral(place)
    : ONE_WOMAN.test(noun) && !isGeneral(place);
}

/** What people have, and what is called after them. */
const ORIGIN_THINGS =
  /^(?:inhalte?n?|chats|posts|wurzeln|hintergrund|elternhaus|gründen?|überzeugung|religionsunterricht|glaubens?|herkunft|abstammung|konfession|religion|identität|orientierung|beziehung|partnerschaft|ehe|paar|gemeinschaft|ritus|bestattung|beerdigung|taufe|bekenntnis|aussehens?|erscheinung|erscheinungsbild|akzent|haushalt|äußerungen|gesinnung|szene|parolen|kreisen|weltbild|einstellung|typ|zunge|muttersprache|nationalität|haare|züge|gast|besucher|person|heimatrecht)$/;
