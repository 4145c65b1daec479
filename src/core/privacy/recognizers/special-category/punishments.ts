import { fitting } from '../../per-word';
import type { Token } from '../../text';
import type { Place } from './level';
import { somewhere } from './phrase';

/* What a court gave somebody, by its measure. Basis: Art. 10 GDPR; §§ 40 and 56 StGB. */

const isOfTime = fitting(/^(?:monate?n?|jahre?n?|wochen)$/);

const isImposed = fitting(
  /^(?:geldstrafe|geldbuße|geldauflage|freiheitsstrafe|haftstrafe|gefängnisstrafe|jugendstrafe|bewährungsstrafe|strafbefehl|sozialstunden|arbeitsstunden|jugendarrest)$/,
);

/** "45 Tagessätze", "8 Monate auf Bewährung": where the word stands behind its measure. */
export function isPunishment(tokens: readonly Token[], index: number): boolean {
  // "Eintrag wegen Körperverletzung, Geldstrafe 2023"
  if (isImposed(tokens[index])) return tokens[index - 1]?.text === ',';
  if (tokens[index]!.lower.startsWith('tagess')) return tokens[index - 1]?.kind === 'number';
  return (
    tokens[index]!.lower === 'bewährung' && tokens[index - 1]?.lower === 'auf' && isOfTime(tokens[index - 2])
  );
}

const IMPOSED = new Set(['festgesetzt', 'verhängt', 'ausgesprochen', 'beantragt']);

const isPossible = fitting(/^(?:kann|könnte|soll)$/);

/** "Gegen Sie wird eine Geldstrafe von 40 Tagessätzen festgesetzt" */
export function isAgainstYou({ tokens, sentence, sentences }: Place): boolean {
  return (
    sentences.hasPersons &&
    somewhere(tokens, sentence, IMPOSED) &&
    tokens[sentence.start]!.lower === 'gegen' &&
    tokens[sentence.start + 1]?.text === 'Sie' &&
    !isPossible(tokens[sentence.start + 2])
  );
}
