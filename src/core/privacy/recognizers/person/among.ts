import { firstIndex } from '../../../first-index';
import { isTrade } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf } from '../../token-index';
import { candidate } from './chain';
import { isBeforeNoun, isFirm, isThingBefore } from './firm';
import { hasFormOfLastName } from './last-name-form';
import type { Span } from './lines';
import { linesOf } from './lines';
import { isCommaOrColon, joinsWords } from './marks';
import type { NamePart } from './name-part';
import { isSure, partAt } from './name-part';
import { shortRoleEnd } from './short-roles';
import { cellsOf, columnsOfThings } from './table';

/** From so many words of names on a text speaks of persons, and a word that nobody knows may be one more. */
const MANY = 3;

/**
 * Single words in places where names stand, in a text that names others: the whole cell of a table, a word in
 * brackets, beside a stroke, after a bullet and before a colon, after "von" or "an" where the sentence goes on small.
 */
export function among(prepared: PreparedText, names: ReadonlySet<string>): Candidate[] {
  if (names.size < MANY) return [];
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  const rows = linesOf(tokens).map((line) => cellsOf(text, tokens, line));
  const things = columnsOfThings(tokens, rows);
  const named = rows.map((row) => columnsOfNames(tokens, row.length < 2 ? [] : row, names));
  rows.forEach((row, index) => {
    if (row.length < 2) return;
    row.forEach(({ from, to }, column) => {
      const part = partAt(tokens, from);
      const likely = part && part.to === to - 1 && isLikely(tokens, part);
      if (likely && (isSure(part) || (!things[index]?.has(column) && isAmongNames(named, index, column))))
        found.push(candidate(tokens, [part], isSure(part) ? 0.6 : 0.5, 'context'));
    });
  });
  let next = 0;
  for (const index of indexOf(tokens).capitals) {
    if (index < next || tokens[index]!.case !== 'capital') continue;
    const part = partAt(tokens, index);
    if (!part) continue;
    if (
      (isAfterPreposition(tokens, part) ||
        isInBrackets(tokens, part) ||
        isBesideStroke(tokens, part) ||
        isBullet(tokens, part) ||
        isNumbered(tokens, part) ||
        isListedCase(tokens, part, names)) &&
      isLikely(tokens, part, SHORTEST)
    )
      found.push(candidate(tokens, [part], isSure(part) ? 0.6 : 0.5, 'context'));
    next = part.to + 1;
  }
  return found;
}

const ROWS_AROUND = 6;

/** Words of a cell that are looked at. */
const HEAD_OF_CELL = 4;

/** The columns of a row in which a name stands. */
function columnsOfNames(
  tokens: readonly Token[],
  row: readonly Span[],
  names: ReadonlySet<string>,
): ReadonlySet<number> {
  const hasName = ({ from, to }: Span) => {
    for (let at = from; at < to && at < from + HEAD_OF_CELL; at++)
      if (names.has(tokens[at]!.lower)) return true;
    return false;
  };
  return new Set(row.flatMap((cell, column) => (hasName(cell) ? [column] : [])));
}

/** Whether a name stands in the same column near, or in another cell of the row. */
function isAmongNames(named: readonly ReadonlySet<number>[], row: number, column: number): boolean {
  const own = named[row]!;
  if (own.size > (own.has(column) ? 1 : 0)) return true;
  for (let near = Math.max(0, row - ROWS_AROUND); near <= row + ROWS_AROUND && near < named.length; near++)
    if (near !== row && named[near]!.has(column)) return true;
  return false;
}

/** Shorter ones are abbreviations more often than names: "Kto 41 207" in the cell of a table. */
const SHORTEST_CELL = 4;
const SHORTEST = 3;

function isLikely(tokens: readonly Token[], part: NamePart, least = SHORTEST_CELL): boolean {
  if (part.initial || part.thing || part.compound || part.common || part.role || part.place) return false;
  if (part.lower.length < least || tokens[part.from]!.case !== 'capital') return false;
  if (!part.unknown && !isSure(part) && !(part.entry.last === 'ordinary' && isNumbered(tokens, part)))
    return false;
  if (isTrade(part.lower)) return false;
  return !isFirm(tokens, [part]) && !isThingBefore(tokens, part) && !isBeforeNoun(tokens, part);
}

const isInstead = fitting(/^(?:statt|anstelle|für|früher|ehemals|bisher)$/);

function isInBrackets(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  const open = before?.text === '(' || (before?.case === 'lower' && tokens[part.from - 2]?.text === '(');
  if (!open) return false;
  // "ihre Kollegin (Schiele?)"
  const close = tokens[part.to + 1]?.text === '?' ? part.to + 2 : part.to + 1;
  return tokens[close]?.text === ')' || (tokens[part.to + 1]?.text === ',' && isInstead(before));
}

function isBesideStroke(tokens: readonly Token[], part: NamePart): boolean {
  const stroke =
    tokens[part.from - 1]?.text === '/'
      ? part.from - 2
      : tokens[part.to + 1]?.text === '/'
        ? part.to + 2
        : -1;
  const other = stroke < 0 ? undefined : partAt(tokens, stroke);
  return other !== undefined && (isSure(other) || other.unknown) && !other.common;
}

const isBulletMark = fitting(/^[•*–·-]$/);
const isBehindItem = fitting(/^[:/–-]$/);

/** "• Tsakiridis: wartet auf das Gutachten" */
function isBullet(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  return startsLine(before) && isBulletMark(before) && isBehindItem(tokens[part.to + 1]);
}

const isBehindNumber = fitting(/^[.)]$/);
const isBehindCase = fitting(/^[,:–]$/);

/** "1) Ostermann, Grundsicherung", "2. Kaya: Mehrbedarf" */
function isNumbered(tokens: readonly Token[], part: NamePart): boolean {
  const number = tokens[part.from - 2];
  return (
    number?.kind === 'number' &&
    startsLine(number) &&
    isBehindNumber(tokens[part.from - 1]) &&
    isBehindCase(tokens[part.to + 1]) &&
    (isSure(part) || ((part.unknown || part.entry.last === 'ordinary') && hasFormOfLastName(part.lower)))
  );
}

/** "Gök, BuT, wartet auf …" below "Dietze, Bürgergeld, …": the first word of a line as in the one before or behind. */
function isListedCase(tokens: readonly Token[], part: NamePart, names: ReadonlySet<string>): boolean {
  const mark = tokens[part.to + 1];
  if (!startsLine(tokens[part.from]) || !isCommaOrColon(mark)) return false;
  const lines = linesOf(tokens);
  const index = firstIndex(lines, ({ to }) => to > part.from);
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line && names.has(tokens[line.from]!.lower) && tokens[line.from + 1]?.text === mark!.text,
  );
}

const isWork = fitting(
  /^(?:arbeit|schaff|beschäftig|angestell|schicht|montage|ausbildung|lehre$|job|tätig|firma|lohn|betrieb)|(?:schicht|dienst|job|arbeit)$/,
);
const WORK_AROUND = 8;

function isAboutWork(tokens: readonly Token[], part: NamePart): boolean {
  for (let at = Math.max(0, part.from - WORK_AROUND); at < part.to + WORK_AROUND && at < tokens.length; at++)
    if (isWork(tokens[at])) return true;
  return false;
}

const isPreposition = fitting(/^(?:von|an|für|bei|mit|durch|gegen|ohne|wegen|laut|und)$/);
const endsPhrase = fitting(/^[,.;:)]$/);

function isAfterPreposition(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  // "bei Koll. Ahrens"
  if (tokens[part.to + 1]?.text === '.' && shortRoleEnd(tokens, part.from) !== undefined) return false;
  if (tokens[part.from]!.gap !== 'space' || before?.case !== 'lower' || !isPreposition(before)) return false;
  const after = tokens[part.to + 1];
  if (after && after.case !== 'lower' && !(isSure(part) && endsPhrase(after))) return false;
  // "Belege für Heizkessel und Estrich": what is joined to it says what it is.
  const joined = joinsWords(after) ? partAt(tokens, part.to + 2) : undefined;
  if (joined && !isSure(part) && (joined.german || joined.common) && joined.entry.last === 'no') return false;
  // "arbeitet bei Iveco", "seit Mai bei Airbus beschäftigt"
  return !(before.lower === 'bei' && !isSure(part) && isAboutWork(tokens, part));
}
