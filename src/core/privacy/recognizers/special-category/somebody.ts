import { isGeneral } from './general';
import type { Place } from './level';

/*
 * Whether some one person stands in a sentence, for phrases that say by themselves what they are of: also where the
 * sentence asks ("kann", "bitte") or counts ("nach jeder Stufe"). Basis: Art. 4 no. 1 GDPR.
 */
export function hasSomebody(place: Place): boolean {
  const { sentence: s, tokens, index } = place;
  // "Angehörige informiert" behind it says nothing of whom it is of.
  if (s.generic.some((at) => at <= index) || s.events.length > 0 || isGeneral(place)) return false;
  if (tokens[s.end - 1]!.text === '?') return false;
  if (s.theyHave) return true;
  const condition = tokens[s.condition]?.lower ?? '';
  if (s.conditional && !/^jede/.test(condition)) return false;
  return s.role || s.note || (s.pronoun && !s.you) || isWoman(place) || isMan(place);
}

const WOMAN = /(?:er|or|eur|ist|ent|ant|ior)in$/;
const MAN =
  /(?:kind|mann|leiter|führer|fahrer|meister|lehrer|rentner|wohner|bewohner|jährige|jähriger|jährigen|lehrling|bub|kleiner|kleine|große|ältester|jüngster|senior|kumpel|chef|kollege|student|praktikant|gast|bruder|schwager)$/;
const NOBODY = /^(?:medizin|termin|benzin|referentin|dozentin)$/;

/** "Die Seniorin", "unsere Vereinskassiererin" */
function isWoman({ tokens, sentence }: Place): boolean {
  return isSubject(tokens, sentence, (lower) => WOMAN.test(lower) && !NOBODY.test(lower));
}

/** "Das Hortkind", "unser Büroleiter", "der Sechzehnjährige" */
function isMan({ tokens, sentence }: Place): boolean {
  return isSubject(tokens, sentence, (lower) => MAN.test(lower));
}

const ARTICLE =
  /^(?:der|die|das|dem|den|unser|unsere|unserem|unserer|mein|meine|sein|seine|ihr|dieser|diese|jener|jene)$/;
const EARLY = 6;

/** An early noun behind its article. */
function isSubject(
  tokens: Place['tokens'],
  { start, end }: Place['sentence'],
  fits: (lower: string) => boolean,
): boolean {
  for (let at = start; at < end - 1 && at < start + EARLY; at++) {
    if (!ARTICLE.test(tokens[at]!.lower)) continue;
    const noun = tokens[at + 1]!.case === 'lower' ? tokens[at + 2] : tokens[at + 1];
    if (noun && noun.kind === 'word' && noun.case !== 'lower' && fits(noun.lower)) return true;
  }
  return false;
}
