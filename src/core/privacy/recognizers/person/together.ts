import { isFrequentWord, isTrade } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { candidate, readOn } from './chain';
import { isBeforeNoun, isFirm, isThingBefore } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { isWeekday } from './marks';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, isSure, partAt } from './name-part';
import { isNumberedAbbreviation, isOffice } from './no-name';
import { particlesAt } from './particles';
import { isSalutation } from './salutation';
import { shortRoleEnd } from './short-roles';
import { startsOf } from './starts';
import { skipTitles } from './titles';

/** Longest list that is read. */
const MOST = 40;

interface Item {
  readonly parts: readonly NamePart[];
  /** Index after it. */
  readonly to: number;
}

/**
 * Names in a row: "Lia, Can, Noé und Rose", "Hüsch/Da Silva/v. Bentheim". Where two of them are surely names, words
 * that are also something else, and words that nobody knows, are names too.
 */
export function together({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const index of startsOf(tokens)) {
    const token = tokens[index]!;
    if (index < next || (token.case === 'lower' && !isSalutation(token))) continue;
    const first = itemAt(tokens, index);
    if (!first || !separatorAt(tokens, afterBracket(tokens, first.to))) continue;
    const items = listFrom(tokens, index);
    const couple = coupleOf(tokens, items) ?? pairOf(tokens, items);
    if (couple) found.push(couple);
    const last = items.at(-1);
    if (!last || items.length < 3) {
      next = first.to;
      continue;
    }
    const sure = items.filter(({ parts }) =>
      parts.some((part) => isSure(part) && !part.common && !isTrade(part.lower)),
    ).length;
    if (sure >= 2 && sure * 2 >= items.length) {
      for (const { parts } of items)
        found.push(candidate(tokens, parts, parts.some(isSure) ? 0.65 : 0.55, 'context'));
    }
    next = last.to;
  }
  return found;
}

const isOne = fitting(/^einen?$/);

/** "Salvatore und Heike Buonocore": a first name of whatever kind before one who bears the last name of both. */
function coupleOf(tokens: readonly Token[], items: readonly Item[]): Candidate | undefined {
  const [one, other] = items;
  const first = one?.parts[0];
  if (!first || !other || one.parts.length > 1 || first.initial || first.common || first.place)
    return undefined;
  const full = other.parts.length > 1 && other.parts[0]!.entry.first === 'sure' && !other.parts[0]!.common;
  // "ein Torge oder Torben Petri"
  const somebody = isOne(tokens[first.from - 1]);
  const starts =
    (somebody || startsLine(tokens[first.from])) && first.unknown && tokens[first.from]!.case === 'capital';
  return full && (first.entry.first !== 'no' || starts)
    ? candidate(tokens, [first], 0.6, 'context')
    : undefined;
}

/** "Nika und Tara": a first name that is a word too, joined to one that is none, and nothing else. */
function pairOf(tokens: readonly Token[], items: readonly Item[]): Candidate | undefined {
  const [one, other] = items;
  if (!one || !other || items.length > 2 || one.parts.length > 1 || other.parts.length > 1) return undefined;
  const [first] = one.parts;
  const [second] = other.parts;
  if (!first || !second || tokens[one.to]!.lower !== 'und' || second.from !== one.to + 1) return undefined;
  const isFirst = (part: NamePart) => part.entry.first === 'sure' && !part.common && !part.place;
  const likely = isFirst(first) ? second : isFirst(second) ? first : undefined;
  return likely?.entry.first === 'ordinary' &&
    !likely.common &&
    !likely.place &&
    !isBeforeNoun(tokens, second)
    ? candidate(tokens, [likely], 0.55, 'context')
    : undefined;
}

/**
 * What stands after "Anwesend:", "Entschuldigt:", "Verteiler:": names, of whatever kind, up to the end of the line.
 * @param from index of the first token after the colon
 */
export function namesInList(tokens: readonly Token[], from: number): Candidate[] {
  const items = listFrom(tokens, from, true);
  const names = items.filter(({ parts }) => parts.some((part) => isKnown(part) || part.unknown));
  if (items.length === 0 || names.length * 2 < items.length) return [];
  // "Zeuge: Hartmut Eickhoff, Revierförster": an office or another noun behind a name
  const persons = items.filter(
    ({ parts }, at) =>
      !isOffice(parts[0]!) &&
      !isLetters(tokens, parts) &&
      !parts.every(
        (part) =>
          part.entry.last === 'no' &&
          part.entry.first === 'no' &&
          (part.role || (at > 0 && (part.german || part.common) && !hasFormOfLastName(part.lower))),
      ),
  );
  return persons.map(({ parts }) =>
    candidate(tokens, parts, parts.some((part) => isSure(part) && !part.common) ? 0.85 : 0.6, 'cue'),
  );
}

/** "KM", "KV" among the names of those present. */
const isLetters = (tokens: readonly Token[], [only, next]: readonly NamePart[]) =>
  next === undefined &&
  only !== undefined &&
  tokens[only.from]!.case === 'upper' &&
  only.lower.length < 4 &&
  !isKnown(only);

function listFrom(tokens: readonly Token[], from: number, lenient = false): Item[] {
  const items: Item[] = [];
  let at = from;
  while (items.length < MOST) {
    const item = itemAt(tokens, at, lenient, items.length > 0);
    if (!item) break;
    items.push(item);
    const next = separatorAt(tokens, afterBracket(tokens, item.to));
    if (next === undefined) break;
    at = next;
  }
  return items;
}

/** "Schneider (Vors.)" */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 8; end++) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

const isSeparator = fitting(/^(?:,|;|\/|&|und|oder|sowie|u|\+)$/);

/** Index after a comma, a slash, an "und", where the list goes on in the same line or paragraph. */
function separatorAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return undefined;
  if (isSeparator(token)) {
    const dot = token.lower === 'u' && tokens[at + 1]?.text === '.' ? 1 : 0;
    return tokens[at + 1 + dot]?.gap === 'paragraph' ? undefined : at + 1 + dot;
  }
  return undefined;
}

/** "Praktikant Emre": the name stands behind what somebody is. */
function afterRole(tokens: readonly Token[], at: number): number {
  const role = partAt(tokens, at);
  if (!role?.role || isKnown(role)) return at;
  const next = partAt(tokens, role.to + 1);
  return next && tokens[next.from]!.gap === 'space' && (isKnown(next) || next.initial) ? next.from : at;
}

const endsAsAdjective = fitting(/en?$/);

/**
 * @param lenient after a label any word will do that is no frequent one
 * @param further others of the row stand before: a word formed like a last name will do
 */
function itemAt(tokens: readonly Token[], index: number, lenient = false, further = false): Item | undefined {
  let at = index;
  for (
    let steps = 0;
    steps < 4 && (isSalutation(tokens[at]) || (at > index && tokens[at]?.text === '.'));
    steps++
  )
    at++;
  // "Mo Kühne, Di Abbas"
  if (isWeekday(tokens[at]) && tokens[at + 1]?.gap === 'space' && tokens[at + 1]!.case === 'capital') at++;
  at = skipTitles(tokens, at);
  // "Anwesend: BM Grune, AL Pohlmann"
  if ((lenient || further) && tokens[at]) at = afterRole(tokens, shortRoleEnd(tokens, at) ?? at);
  const particles = particlesAt(tokens, at);
  const first = partAt(tokens, at + particles);
  if (!first || first.thing) return undefined;
  if (isNumberedAbbreviation(tokens, first)) return undefined;
  const ordinary =
    first.common && (lenient ? first.entry.last === 'no' && isFrequentWord(first.lower) : !isSure(first));
  if (ordinary || (!first.initial && !lenient && !couldBeName(first))) return undefined;
  const likely =
    first.initial || isKnown(first) || first.unknown || (further && hasFormOfLastName(first.lower));
  if (!lenient && !likely) return undefined;
  const parts = readOn(tokens, first, 'list');
  // "Diamantene Hochzeit": an adjective that no list knows.
  const behind = tokens[parts.at(-1)!.to + 1];
  const adjective = first.unknown && parts.length === 1 && endsAsAdjective(first);
  if (!lenient && adjective && behind?.gap === 'space' && behind.case === 'capital') return undefined;
  if (parts.every((part) => part.initial) || isFirm(tokens, parts) || isThingBefore(tokens, first))
    return undefined;
  const end = parts.at(-1)!.to + 1;
  return { parts: particles > 0 ? [{ ...first, from: at }, ...parts.slice(1)] : parts, to: end };
}
