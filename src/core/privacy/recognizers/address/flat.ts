import { firstIndex } from '../../../first-index';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { isHomeOfMany, isRow } from './flat/home-of-many';
import { hasOffice, hasOfficeNear } from './flat/public-building';
import { isHome, isSomebodys } from './flat/resident';
import { type Span, spanAt } from './flat/span';

/*
 * A flat's place in the house: 3. OG links, 2. Etage rechts, EG, DG, Whg. 12, App. 4, WE 03, Hinterhaus.
 * Issuer: the owner. Basis: § 19 (3) BMG (the flat on the landlord's confirmation), § 7 (4) WEG for its number.
 * Format: storey with side, number of a flat, wing. Counted beside an address, or where somebody lives; where an office
 *   is found ("Rathaus, 2. OG, Zimmer 214") it is none.
 * Checksum: none.
 */

const isRoomWord = fitting(/^zi(?:mmer)?$/);
const partsCells = fitting(/^[;|]$/);
const GAP =
  /^(?:, ?\d{5} \p{Lu}[\p{L}.-]{2,24}(?: \p{L}[\p{L}.-]{1,16}){0,3})?[\s,;|/()·–-]{0,6}(?:(?:im|in der|in dem|der|dort im|und zwar|im Haus|Wohnung|Wohng?\.|Whg\.?|Lage|Lage:|Etage|Etage:)\s){0,2}$/u;

/** Flats at the tokens `anchors`, beside one of the addresses or where somebody lives. */
export function flats(
  { tokens, text }: PreparedText,
  anchors: readonly number[],
  addresses: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const ordered = [...addresses].sort((a, b) => a.start - b.start);
  let behind = -1;
  for (const anchor of anchors) {
    const listed = found.length > 0 && /^zi/i.test(text.slice(found.at(-1)!.start, found.at(-1)!.start + 2));
    const span = anchor < behind ? undefined : spanAt(tokens, anchor, listed && isRow(tokens, anchor));
    if (!span) continue;
    behind = span.end;
    const start = tokens[span.start]!.start;
    const end = tokens[span.end - 1]!.end;
    const last = found.at(-1);
    const joins = last !== undefined && GAP.test(text.slice(last.end, start));
    const beside = joins || isBeside(text, ordered, start, end);
    if (
      (beside ? hasOfficeNear(tokens, span) : hasOffice(tokens, span)) ||
      !(
        beside ||
        (listed && isRow(tokens, span.start)) ||
        isFirstRow(tokens, span.start) ||
        isHome(tokens, span) ||
        isSomebodys(tokens, span) ||
        isCell(tokens, span, found)
      )
    )
      continue;
    if (joins) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, type: 'ADDRESS', confidence: beside ? 0.8 : 0.7, reason: 'context' });
  }
  return found;
}

/** "Zi. 101  Tesfay, Selam" below the word for a home of many, and the rows under it. */
function isFirstRow(tokens: readonly Token[], start: number): boolean {
  return isRoomWord(tokens[start]) && isRow(tokens, start) && isHomeOfMany(tokens, start, true);
}

/** A cell of a list of tenants: "03;1. OG li;leer;". A storey alone only where a flat was found above. */
function isCell(tokens: readonly Token[], { start, end, says }: Span, found: readonly Candidate[]): boolean {
  if (says === 'nothing' || (says === 'storey' && found.length === 0)) return false;
  const before = tokens[start - 1];
  const next = tokens[end];
  return partsCells(before) && partsCells(next);
}

/** Whether an address ends right before `start` or begins right after `end`. */
function isBeside(text: string, ordered: readonly Candidate[], start: number, end: number): boolean {
  const next = firstIndex(ordered, (one) => one.start >= start);
  const before = ordered[next - 1];
  const after = ordered[next];
  return (
    (before !== undefined && isGap(text, before.end, start)) ||
    (after !== undefined && isGap(text, end, after.start))
  );
}

function isGap(text: string, from: number, to: number): boolean {
  return from <= to && to - from < 60 && GAP.test(text.slice(from, to));
}
