import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { classOf } from '../../lists/word-class';
import type { Token } from '../../text';
import { readOn } from './chain';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, isSure, partAt } from './name-part';
import { isSalutation } from './salutation';

/** "Kowalski, Anna", "MUSTERMANN, Erika". */
export function reversedPair(
  tokens: readonly Token[],
  last: NamePart,
): { parts: NamePart[]; confidence: number } | undefined {
  const comma = tokens[last.to + 1];
  const upper = tokens[last.from]?.case === 'upper' && last.lower.length > 2;
  if (comma?.text !== ',' || comma.gap !== 'none' || last.initial || last.thing) return undefined;
  // "Camp David, Vero Moda": each has a word before its comma.
  const lead = tokens[last.from - 1];
  const first = partAt(tokens, last.to + 2);
  const follower = first ? tokens[first.to + 1] : undefined;
  const paired = follower?.case === 'capital' && follower.gap === 'space';
  // "Getränke: Apollinaris, Gerolsteiner, Fanta, Bionade": a row of single words
  const inRow = lead?.text === ',' && follower?.text === ',';
  if (inRow && !upper && !(last.entry.last === 'sure' && first?.entry.first === 'sure')) return undefined;
  if (lead?.case === 'capital' && tokens[last.from]!.gap === 'space' && (paired || isUnknownLead(lead)))
    return undefined;
  const double =
    last.compound && classOf(tokens[last.from]!.lower).name.last === 'sure' && first?.entry.first === 'sure';
  // "van Oosterhout, Thijs"
  const town =
    last.place &&
    !last.common &&
    (/^(?:van|de|den|der|ten|ter|te|von)$/.test(tokens[last.from - 1]?.lower ?? '') ||
      isEntry(tokens, last, first));
  const entry = last.entry.last !== 'no' && first?.entry.first === 'sure' && isOpenEntry(tokens, last, first);
  if (!upper && !double && !town && !entry && (!couldBeName(last) || (last.common && !isSure(last))))
    return undefined;
  // "PHAM, Van Duc"
  if (
    upper &&
    last.entry.last === 'sure' &&
    first &&
    tokens[first.from]?.case === 'capital' &&
    !first.initial
  ) {
    const firsts = readOn(tokens, first, 'list');
    const end = tokens[firsts.at(-1)!.to + 1];
    if (
      (isKnown(first) || first.unknown || firsts.some(isSure)) &&
      (end?.gap !== 'space' || end.kind === 'mark')
    )
      return { parts: [last, ...firsts], confidence: 0.75 };
  }
  if (first?.initial) return isKnown(last) || last.unknown ? initialBehind(tokens, last, first) : undefined;
  if (!first || tokens[first.from]?.gap !== 'space' || first.thing) return undefined;
  // "aus Metz, Nancy und Straßburg", "Vorhanden, Hobart"
  if (last.place && /^(?:aus|in|nach|von|bei|zwischen|über|wie)$/.test(tokens[last.from - 1]?.lower ?? ''))
    return undefined;
  const dashed = /^[–—?-]$/.test(tokens[last.from - 1]?.text ?? '');
  if (dashed && !isKnown(last) && isOtherWord(foldName(last.lower))) return undefined;
  // "Kruse, Till"
  const next = tokens[first.to + 1];
  const ends = next?.gap !== 'space' || /^["“”(|–]$/.test(next.text);
  if (first.entry.first === 'ordinary' && !first.common && last.entry.last === 'sure' && !last.place && ends)
    if (next?.text !== ',' && next?.lower !== 'und') return { parts: [last, first], confidence: 0.6 };
  if (first.entry.first !== 'sure')
    return first.unknown && (last.unknown || isKnown(last)) && isBorn(tokens, first)
      ? { parts: [last, first], confidence: 0.65 }
      : undefined;
  const after = tokens[first.to + 1];
  const listGoesOn =
    after?.lower === 'und' || (after?.text === ',' && partAt(tokens, first.to + 2)?.entry.first === 'sure');
  const startsLine = tokens[last.from]?.gap === 'line' || tokens[last.from]?.gap === 'paragraph';
  // "Musik, Florian Kempf" is a thing and a person.
  const full = after?.gap === 'space' ? partAt(tokens, first.to + 1) : undefined;
  if (last.german && last.entry.last === 'no' && full?.entry.last === 'sure') return undefined;
  // "Nach dem Gespräch mit Anna, Peter und Maria …" lists first names.
  if (listGoesOn || (last.entry.first === 'sure' && last.entry.last !== 'sure')) return undefined;
  if (last.entry.last === 'sure') return { parts: [last, first], confidence: 0.85 };
  const closed = after?.gap !== 'space' || /^(?:geb|geboren|\*|wohnhaft)$/.test(after.lower);
  if (last.entry.last === 'ordinary' || last.unknown || startsLine || upper || closed || town)
    return { parts: [last, first], confidence: 0.65 };
  return undefined;
}

function isUnknownLead(lead: Token): boolean {
  const { german, common, role, kin, thing } = classOf(lead.lower);
  return !german && !common && !role && !kin && !thing && !isSalutation(lead) && lead.text.length > 3;
}

/** "Patient: Grabow, Lothar", "3. Grabow, Lothar   m": a line or a cell that is a town's name and a first name. */
function isEntry(tokens: readonly Token[], last: NamePart, first: NamePart | undefined): boolean {
  if (first?.entry.first !== 'sure') return false;
  const token = tokens[last.from]!;
  const before = tokens[last.from - 1];
  const after = tokens[first.to + 1];
  const opens = !before || token.gap === 'line' || token.gap === 'paragraph' || /^[:|;.)]$/.test(before.text);
  const closes =
    !after ||
    after.gap === 'line' ||
    after.gap === 'paragraph' ||
    /^[|;(]$/.test(after.text) ||
    after.start - tokens[first.to]!.end > 1;
  return opens && closes;
}

/** "Winter, Paula: vegetarisch": the first name of a line, and a colon or a dash. */
function isOpenEntry(tokens: readonly Token[], last: NamePart, first: NamePart): boolean {
  const { gap } = tokens[last.from]!;
  return /^(?:line|paragraph)$/.test(gap) && /^[:–|]$/.test(tokens[first.to + 1]?.text ?? '');
}

/** "…, geb. 28.8.1997", "… (geb. …" */
function isBorn(tokens: readonly Token[], part: NamePart): boolean {
  const mark = /^[,(]$/.test(tokens[part.to + 1]?.text ?? '') ? 1 : 0;
  return /^(?:geb|geboren|\*)$/.test(tokens[part.to + 1 + mark]?.lower ?? '');
}

/** "Hohmann, I." */
function initialBehind(
  tokens: readonly Token[],
  last: NamePart,
  initial: NamePart,
): { parts: NamePart[]; confidence: number } | undefined {
  const after = tokens[initial.to + 1];
  const ends = after?.gap !== 'space' || after.kind === 'mark' || after.case === 'lower';
  return ends && tokens[initial.from]?.gap === 'space' && !last.common && !last.place
    ? { parts: [last, initial], confidence: 0.6 }
    : undefined;
}
