import { isCommonWord } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { endsLikeTown, readTown } from '../address/town';

/*
 * A town of the United States with its state and ZIP code: "St. Louis, MO 63110". Issuer: US Postal Service. Delaware is
 * left out: DE before a code is Germany.
 */

const STATES = words(
  `al ak az ar ca co ct dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut
  vt va wa wv wi wy pr`,
);
const isCut = fitting(/^(?:st|ft|mt)$/);
/** A town has no more words. */
const MOST = 4;

/** The town before the five digits at `index`, behind a comma and the letters of its state. */
export function americanTown(tokens: readonly Token[], index: number): Candidate | undefined {
  const state = tokens[index - 1];
  if (state?.case !== 'upper' || state.text.length !== 2 || !STATES.has(state.lower)) return undefined;
  if (tokens[index - 2]?.text !== ',' || tokens[index]!.text.length !== 5 || startsLine(tokens[index]))
    return undefined;
  let start = index - 2;
  while (start > index - 2 - MOST && isOfName(tokens, start - 1) && !startsLine(tokens[start])) start--;
  if (start === index - 2) return undefined;
  // "Kurt Weber, MS 41751 Viersen", "Ausschuss, CO 20000"
  if (isBeforeTown(tokens, index + 1) || (start === index - 3 && isWord(tokens[start]!))) return undefined;
  const zone = tokens[index + 1]?.text === '-' && /^\d{4}$/.test(tokens[index + 2]?.text ?? '');
  return {
    start: tokens[start]!.start,
    end: tokens[zone ? index + 2 : index]!.end,
    type: 'POSTCODE_CITY',
    confidence: 0.8,
    reason: 'format',
  };
}

function isBeforeTown(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'space' && (readTown(tokens, at)?.known ?? false);
}

/** A word of German that names no town. */
function isWord(token: Token): boolean {
  return isCommonWord(token.lower) && !endsLikeTown(token);
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.case === 'capital' || (token?.text === '.' && isCut(tokens[at - 1]));
}
