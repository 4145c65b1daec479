import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { words } from '../../words';

/*
 * A street of France, Belgium or Luxembourg: the number comes first.
 * Issuer: the commune. Basis: NF Z10-011. Format: number (bis, ter), type, name: 12 bis, rue de la République.
 */

const isAddition = fitting(/^(?:bis|ter|quater)$/);
const isFlat = fitting(/^(?:bât|bat|apt|appt|esc|bte|boîte|étage)$/);
const TYPES = words(
  'rue avenue av boulevard bd blvd place chemin allée allee impasse quai route cours square faubourg chaussée sentier résidence rond val cité montée',
);
const PARTICLES = words('de du des la le les l d en sur à aux au saint sainte et');
const MAX_NAME = 8;

/** The street whose number stands from `index` up to `end`. */
export function frenchStreet(tokens: readonly Token[], index: number, end: number): Candidate | undefined {
  let at = end;
  if (isAddition(tokens[at])) at++;
  if (tokens[at]?.text === ',') at++;
  const type = tokens[at];
  if (!type || !TYPES.has(type.lower) || type.gap === 'paragraph' || type.gap === 'none') return undefined;
  // "5900 BD Venlo" is a Dutch postcode.
  if (type.case === 'upper' && tokens[index]!.text.length === 4) return undefined;
  // German has these words too: "12 Route", "3 Place"; a name must follow.
  let last = -1;
  for (let name = at + 1; name <= at + MAX_NAME; name++) {
    const token = tokens[name];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') break;
    if (token.text === '.' || token.text === '-' || token.text === "'") {
      if (token.gap !== 'none') break;
    } else if (token.kind !== 'word') break;
    else if (PARTICLES.has(token.lower)) continue;
    else if (token.case === 'lower') break;
    else last = name;
  }
  if (last === -1) return undefined;
  return {
    start: tokens[index]!.start,
    end: tokens[behindBuilding(tokens, last)]!.end,
    type: 'ADDRESS',
    confidence: 0.85,
    reason: 'format',
  };
}

/** "12 rue des Tanneurs, bât. B": the last token of the building's letter. */
function behindBuilding(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== ',' || !isFlat(tokens[last + 2])) return last;
  const value = tokens[last + 3]?.text === '.' ? last + 4 : last + 3;
  return (tokens[value]?.text.length ?? 9) < 4 && tokens[value]!.gap !== 'line' ? value : last;
}
