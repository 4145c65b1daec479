import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { words } from '../../words';

/*
 * A street of Britain, Ireland or America: the number comes first.
 * Issuer: the local authority. Basis: BS 7666. Format: number, name, type: 7 Mardyke Walk, 12b Baker Street.
 */

const isFlat = fitting(/^(?:flat|apt|unit|apartment)$/);
const TYPES = words(
  'street road avenue lane walk drive court place terrace gardens crescent way quay hill square grove rd ave ln mews parade boulevard',
);
const MAX_NAME = 3;

/** The street whose number stands from `index` up to `end`. */
export function englishStreet(tokens: readonly Token[], index: number, end: number): Candidate | undefined {
  for (let at = end; at <= end + MAX_NAME; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.gap !== 'space' || token.case !== 'capital') return undefined;
    if (at > end && TYPES.has(token.lower))
      return {
        start: tokens[flatBefore(tokens, index)]!.start,
        end: token.end,
        type: 'ADDRESS',
        confidence: 0.8,
        reason: 'format',
      };
  }
  return undefined;
}

/** "Flat 3, 118 Lower Clapton Rd" */
function flatBefore(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.text === ',' && isFlat(tokens[index - 3]) ? index - 3 : index;
}
