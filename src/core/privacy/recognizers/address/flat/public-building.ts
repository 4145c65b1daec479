import { fitting } from '../../../per-word';
import type { Token } from '../../../text';
import { isHomeOfMany } from './home-of-many';
import { isHome } from './resident';
import { around, type Span } from './span';
import { OFFICE } from './words';

/* Storeys and rooms of an office or another public building, which are nobody's flat. */

export function hasOffice(tokens: readonly Token[], span: Span): boolean {
  const rooms = isHomeOfMany(tokens, span.start);
  for (const token of around(tokens, span))
    if (token.case !== 'lower' && OFFICE.has(token.lower) && !(rooms && isRoom(token))) return true;
  return false;
}

/** Words for what homes have too. */
const isRoom = fitting(/^(?:zimmer|raum|räume)$/);

/** Beside an address an office counts only close by: "Rathaus, Kölner Straße 3, 2. OG". */
export function hasOfficeNear(tokens: readonly Token[], span: Span): boolean {
  const { start, end } = span;
  const home = isHome(tokens, { ...span, says: 'storey' }, true) || isHomeOfMany(tokens, start);
  let from = start;
  while (from > 0 && from > start - 9 && tokens[from]!.gap !== 'paragraph') from--;
  for (let at = from; at < end + 4 && at < tokens.length; at++) {
    const { lower, case: written, text } = tokens[at]!;
    // Behind a comma another thing begins.
    if (at >= end && text === ',') break;
    if (
      (at < start || at >= end) &&
      written !== 'lower' &&
      OFFICE.has(lower) &&
      !(home && isRoom(tokens[at]))
    )
      return true;
  }
  return false;
}
