import type { Token } from '../../text';
import { MONTHS } from '../address/words';
import { Flag, flagsOf } from './flags';

/*
 * Whom a sentence speaks of where it names nobody: by its pronoun and verb, by a verb without a subject, by the reader.
 */

/** "wir sind", "waren wir", "wir erwarten ein Kind" */
export function areWe(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const [one, two] = [tokens[at]!.lower, tokens[at + 1]!.lower];
    if (
      (one === 'wir' && /^(?:sind|waren|haben|hatten|erwarten|bekommen|kriegen)$/.test(two)) ||
      (two === 'wir' && /^(?:sind|waren)$/.test(one))
    )
      return true;
  }
  return false;
}

/** "der ist drogenabhängig", "die war schon mal im Gefängnis": somebody named before. */
export function isPointedAt(tokens: readonly Token[], start: number): boolean {
  return (
    /^(?:der|die|dieser|diese)$/.test(tokens[start]!.lower) &&
    /^(?:ist|hat|war|hatte|sitzt|saß|trinkt|nimmt|leidet|litt|hört|sieht|soll|bekommt|kriegt|kam|kommt)$/.test(
      tokens[start + 1]?.lower ?? '',
    )
  );
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

const OF_YOU =
  /^(?:waren|wurden|hatten|fuhren|kamen|gaben|erlitten|litten|schrieben|standen|lagen|nahmen|zogen|befanden|teilten|legten|reichten|schreiben|schildern)$/;

/** "waren Sie", "Sie wurden", "Dass Sie erkrankt sind, tut uns leid": what is known of one reader. */
export function wereYou(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (
      tokens[at]!.text === 'Sie' &&
      (OF_YOU.test(tokens[at + 1]?.lower ?? '') ||
        OF_YOU.test(tokens[at - 1]?.lower ?? '') ||
        (at === start + 1 && tokens[start]!.text === 'Dass') ||
        (tokens[at - 1]?.lower === 'sind' && tokens[at + 1]?.lower === 'seit'))
    )
      return true;
  return false;
}

/** Verbs of one: "hat", "klagt", "musste"; none in -en. */
const OF_ONE =
  /^(?!(?:gilt|dient|richtet|kostet|beginnt|findet|endet|hilft|bietet|informiert|umfasst|enthält|besteht|tritt|lautet|regelt|liegt|betrifft|schützt|entfällt)$)(?:wird|wurde|war|sei|habe|könne|müsse|kam|bekam|ging|nahm|litt|lag|saß|trug|gab|sprach|trank|\p{L}{2,20}(?:t|te))$/u;

const MODAL = /^(?:muss|kann|soll|will|darf|mag)$/;

/** "er hat", "klagt sie", "sie litt" */
export function hasSubject(tokens: readonly Token[], start: number, end: number, seen: number): boolean {
  const has = (seen & Flag.Has) > 0;
  const him = has && (seen & Flag.Asks) === 0;
  for (let at = start; at < end; at++) {
    // "hat ihn in Pflegegrad 5 eingestuft"
    if (
      him &&
      /^ih[mn]$/.test(tokens[at]!.lower) &&
      !/^(?:mit|an|auf|in|aus)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return true;
    if (!/^(?:er|sie)$/.test(tokens[at]!.lower)) continue;
    for (const verb of [at + 1 < end ? tokens[at + 1] : undefined, at > start ? tokens[at - 1] : undefined])
      if (
        verb?.case === 'lower' &&
        (OF_ONE.test(verb.lower) || (has && MODAL.test(verb.lower))) &&
        !(verb.lower === 'ist' && verb === tokens[at - 1] && tokens[at]!.lower === 'sie')
      )
        return true;
  }
  return false;
}

/** "Hat Asthma, Spray liegt vorn", "Nimmt Marcumar": a note that leaves its subject out. */
export function leavesSubjectOut(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    tokens[start]!.case === 'capital' &&
    /^(?:hat|habe|hatte|ist|war|nimmt|nehme|leidet|leide|braucht|brauche|trägt|bekommt|bekomme|spritzt|klagt|trinkt|konsumiert|wurde|gilt|verträgt|hört|sieht|fehlt|fehlte|roch|riecht|drohte|lallte|wirkte|wirkt|klagte|weinte|verweigert|verweigerte|äußerte|äußert|berichtet|berichtete|stürzte|fiel|kam|lag|liegt|litt|sprach|spricht|bekam|zittert|stottert|lehnt|lebt|besitzt|wünscht|gibt|zeigt|bezieht|stammt|isst)$/.test(
      tokens[start]!.lower,
    ) &&
    !/^(?:der|die|das|dem|ein|eine|einer|ihre?|ihr|sie|es|man|jemand|wer)$/.test(
      tokens[start + 1]?.lower ?? '',
    ) &&
    tokens[end - 1]!.text !== '?' &&
    !(flagsOf(tokens[start + 1]?.lower ?? '') & (Flag.Generic | Flag.Role))
  );
}
