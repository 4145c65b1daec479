import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { candidate, readOn } from './chain';
import { linesOf } from './lines';
import { hasVowel, isCommaOrColon, isWeekday } from './marks';
import type { NamePart } from './name-part';
import { isKnown, isSure, partAt } from './name-part';
import { particlesAt, withParticles } from './particles';

/** Turns farther apart than this say nothing about each other, so that a long text gives the same in windows. */
const REACH = 400;

interface Turn {
  readonly parts: readonly NamePart[];
  readonly lower: string;
  readonly weekday: boolean;
  readonly start: number;
  readonly colon: boolean;
  readonly timed: boolean;
}

/** Who speaks in a chat, a log or a protocol of calls: the word before the colon of a line, behind a time. */
export function speakers({ tokens }: PreparedText): Candidate[] {
  const turns = turnsOf(tokens);
  return turns.flatMap((turn, index) => {
    const part = turn.parts[0]!;
    const chat = turn.colon && isInChat(turns, index) && !isOpeningHours(turns, index);
    if (!(chat || turn.timed) || !isLikely(part, chat)) return [];
    return [candidate(tokens, turn.parts, isSure(part) ? 0.75 : 0.55, 'context')];
  });
}

function turnsOf(tokens: readonly Token[]): Turn[] {
  return linesOf(tokens).flatMap(({ from, to }) => {
    const start = afterTime(tokens, from, to);
    const particles = particlesAt(tokens, start);
    const part = partAt(tokens, start + particles);
    if (!part || part.to >= to - 1 || part.initial) return [];
    const parts = withParticles(readOn(tokens, part, 'list'), particles);
    const mark = tokens[afterBracket(tokens, parts.at(-1)!.to + 1)];
    if (!isCommaOrColon(mark)) return [];
    return [
      {
        parts,
        lower: part.lower,
        weekday: isWeekday(part),
        start: tokens[from]!.start,
        colon: mark?.text === ':',
        timed: start > from,
      },
    ];
  });
}

/** "Thommy (Bauhof): moin" */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 2; end < at + 6; end++) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** Whether the same speaks again near, and somebody else too: a form has each label once. */
function isInChat(turns: readonly Turn[], index: number): boolean {
  const { lower, start, timed } = turns[index]!;
  let again = timed;
  let other = false;
  for (const step of [-1, 1]) {
    for (let at = index + step; turns[at] && Math.abs(turns[at]!.start - start) < REACH; at += step) {
      if (!turns[at]!.colon) continue;
      if (turns[at]!.lower === lower) again = true;
      else other = true;
    }
  }
  return again && other;
}

/** "Mo: 8–12", "Di: zu" */
function isOpeningHours(turns: readonly Turn[], index: number): boolean {
  const { lower, weekday } = turns[index]!;
  return (
    weekday &&
    turns
      .slice(Math.max(0, index - MOST_DAYS), index + MOST_DAYS)
      .some((turn) => turn.weekday && turn.lower !== lower)
  );
}

const MOST_DAYS = 7;

function isLikely(part: NamePart, speaks: boolean): boolean {
  if (part.common || part.role || part.thing || part.compound || part.place) return false;
  if (part.lower.length < 3) return speaks && isShortName(part);
  return part.unknown || isSure(part) || (speaks && isKnown(part));
}

/** "Mo: bin gleich da"; opening hours have two letters too. */
const isShortName = (part: NamePart) =>
  part.lower.length === 2 &&
  !isShortWord(part) &&
  (part.entry.first !== 'no' || (part.unknown && hasVowel(part)));

const isShortWord = fitting(/^(?:a[gz]|[eou]g|o[kb]|uz|st)$/);
const isInTime = fitting(/^[:.,[\]()–-]$/);

/** Index behind "[09:14]", "08:40", "9.15 Uhr", "03.05., 14:02 -"; of the line's first token where there is no time. */
function afterTime(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  let time = false;
  while (at < to && at < from + 14) {
    const token = tokens[at]!;
    if (token.kind === 'number') {
      const parted = tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.text.length === 2;
      if (parted && (tokens[at + 1]?.text === ':' || tokens[at + 3]?.lower === 'uhr')) time = true;
    } else if (!isInTime(token) && !(time && token.lower === 'uhr')) break;
    at++;
  }
  return time ? at : from;
}
