import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { MONTHS } from '../address/words';
import { isHeOrShe } from '../marks';
import { Flag, flagsOf } from './flags';
import { isPointer } from './little-words';

/*
 * Whom a sentence speaks of where it names nobody: by its pronoun and verb, by a verb without a subject, by the reader.
 */

const isVerbOfUs = fitting(/^(?:sind|waren|haben|hatten|erwarten|bekommen|kriegen)$/);
const areOrWere = fitting(/^(?:sind|waren)$/);

/** "wir sind", "waren wir", "wir erwarten ein Kind" */
export function areWe(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const one = tokens[at]!;
    const two = tokens[at + 1]!;
    if ((one.lower === 'wir' && isVerbOfUs(two)) || (two.lower === 'wir' && areOrWere(one))) return true;
  }
  return false;
}

const isVerbOfOne = fitting(
  /^(?:ist|hat|war|hatte|sitzt|saß|trinkt|nimmt|leidet|litt|hört|sieht|soll|bekommt|kriegt|kam|kommt|redet|schreit|glaubt|meint|wiegt)$/,
);

/** "der ist drogenabhängig", "die war schon mal im Gefängnis": somebody named before. */
export function isPointedAt(tokens: readonly Token[], start: number): boolean {
  return isPointer(tokens[start]) && isVerbOfOne(tokens[start + 1]);
}

/** "12. Mai", "3.4.2025" */
export function isDay(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 2];
  return (
    tokens[index + 1]?.text === '.' &&
    tokens[index]!.text.length < 3 &&
    next !== undefined &&
    (next.kind === 'number' ? next.gap === 'none' && next.text.length < 3 : MONTHS.has(next.lower))
  );
}

const isOfYou = fitting(
  /^(?:waren|wurden|hatten|fuhren|kamen|gaben|erlitten|litten|schrieben|standen|lagen|nahmen|zogen|befanden|teilten|legten|reichten|schreiben|schildern)$/,
);

/** "waren Sie", "Sie wurden", "Dass Sie erkrankt sind, tut uns leid": what is known of one reader. */
export function wereYou(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (
      tokens[at]!.text === 'Sie' &&
      (isOfYou(tokens[at + 1]) ||
        isOfYou(tokens[at - 1]) ||
        (at === start + 1 && tokens[start]!.text === 'Dass') ||
        (tokens[at - 1]?.lower === 'sind' && tokens[at + 1]?.lower === 'seit'))
    )
      return true;
  return false;
}

/** Verbs of one: "hat", "klagt", "musste"; none in -en. */
const isOfOne = fitting(
  /^(?!(?:gilt|dient|richtet|kostet|beginnt|findet|endet|hilft|bietet|informiert|umfasst|enthält|besteht|tritt|lautet|regelt|liegt|betrifft|schützt|entfällt)$)(?:wird|wurde|war|sei|habe|könne|müsse|kam|bekam|ging|nahm|litt|lag|saß|trug|gab|sprach|trank|\p{L}{2,20}(?:t|te))$/u,
);

const isModal = fitting(/^(?:muss|kann|soll|will|darf|mag)$/);

const isHim = fitting(/^ih[mn]$/);
const isPreposition = fitting(/^(?:mit|an|auf|in|aus)$/);

/** "er hat", "klagt sie", "sie litt" */
export function hasSubject(tokens: readonly Token[], start: number, end: number, seen: number): boolean {
  const has = (seen & Flag.Has) > 0;
  const him = has && (seen & Flag.Asks) === 0;
  for (let at = start; at < end; at++) {
    // "hat ihn in Pflegegrad 5 eingestuft"
    if (him && isHim(tokens[at]) && !isPreposition(tokens[at - 1])) return true;
    if (!isHeOrShe(tokens[at])) continue;
    for (const verb of [at + 1 < end ? tokens[at + 1] : undefined, at > start ? tokens[at - 1] : undefined])
      if (
        verb?.case === 'lower' &&
        (isOfOne(verb) || (has && isModal(verb))) &&
        !(verb.lower === 'ist' && verb === tokens[at - 1] && tokens[at]!.lower === 'sie')
      )
        return true;
  }
  return false;
}

const opensSubject = fitting(/^(?:der|die|das|dem|ein|eine|einer|ihre?|ihr|sie|es|man|jemand|wer)$/);
const opensNote = fitting(
  /^(?:hat|habe|hatte|ist|war|nimmt|nehme|leidet|leide|braucht|brauche|trägt|bekommt|bekomme|spritzt|klagt|trinkt|konsumiert|wurde|gilt|verträgt|hört|sieht|fehlt|fehlte|roch|riecht|drohte|lallte|wirkte|wirkt|klagte|weinte|verweigert|verweigerte|äußerte|äußert|berichtet|berichtete|stürzte|fiel|kam|lag|liegt|litt|sprach|spricht|bekam|zittert|stottert|lehnt|lebt|besitzt|wünscht|gibt|zeigt|bezieht|stammt|isst)$/,
);

/** "Hat Asthma, Spray liegt vorn", "Nimmt Marcumar": a note that leaves its subject out. */
export function leavesSubjectOut(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    tokens[start]!.case === 'capital' &&
    opensNote(tokens[start]) &&
    !opensSubject(tokens[start + 1]) &&
    tokens[end - 1]!.text !== '?' &&
    !(flagsOf(tokens[start + 1]) & (Flag.Generic | Flag.Role))
  );
}

const mayBeFormal = fitting(/^(?:sie|ihnen|ihre?[nrms]?)$/);
const isPluralVerb = fitting(/(?:en|sind)$/);

/** "Sie", "Ihnen", "Ihre" of the reader; a sentence that begins with "Sie ist" speaks of her. */
export function isFormal(tokens: readonly Token[], index: number, start: number): boolean {
  const { lower } = tokens[index]!;
  if (!mayBeFormal(tokens[index])) return false;
  return index > start || lower !== 'sie' || isPluralVerb(tokens[index + 1]);
}
