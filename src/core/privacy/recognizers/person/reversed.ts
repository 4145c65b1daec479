import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { classOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { readOn } from './chain';
import { isCommaOrBracket } from './marks';
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
    last.place && !last.common && (isParticle(tokens[last.from - 1]) || isEntry(tokens, last, first));
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
  if (last.place && isBeforeTown(tokens[last.from - 1])) return undefined;
  const dashed = isDash(tokens[last.from - 1]);
  if (dashed && !isKnown(last) && isOtherWord(foldName(last.lower))) return undefined;
  // "Kruse, Till"
  const next = tokens[first.to + 1];
  const ends = next?.gap !== 'space' || endsName(next);
  if (first.entry.first === 'ordinary' && !first.common && last.entry.last === 'sure' && !last.place && ends)
    if (next?.text !== ',' && next?.lower !== 'und') return { parts: [last, first], confidence: 0.6 };
  if (first.entry.first !== 'sure')
    return first.unknown && (last.unknown || isKnown(last)) && isBorn(tokens, first)
      ? { parts: [last, first], confidence: 0.65 }
      : undefined;
  const after = tokens[first.to + 1];
  const listGoesOn =
    after?.lower === 'und' || (after?.text === ',' && partAt(tokens, first.to + 2)?.entry.first === 'sure');
  const opens = startsLine(tokens[last.from]);
  // "Musik, Florian Kempf" is a thing and a person.
  const full = after?.gap === 'space' ? partAt(tokens, first.to + 1) : undefined;
  if (last.german && last.entry.last === 'no' && full?.entry.last === 'sure') return undefined;
  // "Nach dem Gespräch mit Anna, Peter und Maria …" lists first names.
  if (listGoesOn || (last.entry.first === 'sure' && last.entry.last !== 'sure')) return undefined;
  if (last.entry.last === 'sure') return { parts: [last, first], confidence: 0.85 };
  const closed = after?.gap !== 'space' || isBehindName(after);
  if (last.entry.last === 'ordinary' || last.unknown || opens || upper || closed || town)
    return { parts: [last, first], confidence: 0.65 };
  return undefined;
}

const isParticle = oneOf(words('van de den der ten ter te von'));
const isBeforeTown = oneOf(words('aus in nach von bei zwischen über wie'));
const isDash = fitting(/^[–—?-]$/);
const endsName = fitting(/^["“”(|–]$/);
const isBehindName = oneOf(words('geb geboren * wohnhaft'));

function isUnknownLead(lead: Token): boolean {
  const { german, common, role, kin, thing } = classOf(lead.lower);
  return !german && !common && !role && !kin && !thing && !isSalutation(lead) && lead.text.length > 3;
}

const beginsEntry = fitting(/^[:|;.)]$/);
const endsEntry = fitting(/^[|;(]$/);

/** "Patient: Grabow, Lothar", "3. Grabow, Lothar   m": a line or a cell that is a town's name and a first name. */
function isEntry(tokens: readonly Token[], last: NamePart, first: NamePart | undefined): boolean {
  if (first?.entry.first !== 'sure') return false;
  const token = tokens[last.from]!;
  const before = tokens[last.from - 1];
  const after = tokens[first.to + 1];
  const opens = !before || startsLine(token) || beginsEntry(before);
  const closes = !after || startsLine(after) || endsEntry(after) || after.start - tokens[first.to]!.end > 1;
  return opens && closes;
}

const isBehindEntry = fitting(/^[:–|]$/);

/** "Winter, Paula: vegetarisch": the first name of a line, and a colon or a dash. */
function isOpenEntry(tokens: readonly Token[], last: NamePart, first: NamePart): boolean {
  return startsLine(tokens[last.from]) && isBehindEntry(tokens[first.to + 1]);
}

const isBirth = oneOf(words('geb geboren *'));

/** "…, geb. 28.8.1997", "… (geb. …" */
function isBorn(tokens: readonly Token[], part: NamePart): boolean {
  const mark = isCommaOrBracket(tokens[part.to + 1]) ? 1 : 0;
  return isBirth(tokens[part.to + 1 + mark]);
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
