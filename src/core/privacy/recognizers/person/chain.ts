import { isTrade } from '../../lists/german';
import { fitting, oneOf } from '../../per-word';
import type { Candidate, ReasonId } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import type { NamePart } from './name-part';
import { couldBeName, couldFollow, isAbbreviated, isKnown, isSure, partAt } from './name-part';
import { particlesBehindFirst, particlesInside } from './particles';

/**
 * Reads the words of a name after a part that is one already. `evidence` says how much a following word needs: after a
 * salutation an unknown capitalised word will do, elsewhere a list must know it or the word before as a first name.
 */
export function readOn(
  tokens: readonly Token[],
  first: NamePart,
  evidence: 'unknown' | 'list',
  lowerCase = false,
): NamePart[] {
  const parts = [first];
  for (let steps = 0; steps < 5; steps++) {
    const before = parts.at(-1)!;
    const at = afterNickname(tokens, before.to + 1);
    const particles =
      before.initial || before.entry.first !== 'no'
        ? particlesBehindFirst(tokens, at)
        : particlesInside(tokens, at);
    const next = partAt(tokens, at + particles, lowerCase);
    if (!next || !follows(tokens[at], before, next)) break;
    // The next cell of a table
    if (tokens[at]!.gap === 'space' && tokens[at]!.start - tokens[at - 1]!.end > WIDEST) break;
    if (isSaidMark(next)) break;
    const known = isKnown(next);
    // A genitive ends a name, "Annas Antrag", unless a last name follows: "Savvas Papadakis".
    const genitive = !before.initial && before.end < (tokens[before.to]?.end ?? 0);
    if (genitive && next.entry.last !== 'sure') break;
    if (isAbbreviated(tokens, next)) break;
    if (next.thing || (next.word.thing && next.entry.last !== 'sure')) break;
    const afterFirst = particles > 0 || before.entry.first === 'sure';
    const town = next.place && afterFirst && !next.common;
    if (!known && !next.initial && !couldBeName(next) && !town && !couldFollow(before, next)) break;
    const hasLast = parts.some((part) => part.entry.last !== 'no' && part.entry.first === 'no');
    const enough = next.initial
      ? isInitialBeforeName(tokens, next) || isLastInitial(tokens, before, next)
      : known ||
        next.unknown ||
        (evidence === 'unknown' && !hasLast) ||
        (before.entry.first === 'sure' && !hasLast) ||
        before.initial;
    if (!enough) break;
    // "Herrn Müller Winter": a word of ordinary German after a last name needs to be more than that.
    if (
      hasLast &&
      !next.initial &&
      !isSure(next) &&
      !next.unknown &&
      next.entry.first === 'no' &&
      particles === 0 &&
      !isSecondLast(tokens, parts, next) &&
      !(evidence === 'unknown' && isLastBehindLast(tokens, parts, next))
    )
      break;
    if (tokens[next.from]?.case === 'upper' && tokens[first.from]?.case !== 'upper' && !known) break;
    parts.push(next);
  }
  const last = parts.at(-1)!;
  const little = last.entry.first === 'sure' ? littleLastName(tokens, last.to + 1) : undefined;
  return little ? [...parts, little] : parts;
}

/** Words of little meaning that many are called in Korea, India, China or Turkey. */
const isLittleName = oneOf(words('er das der man so an im um zu in noch bei ein am bin wer'));
const goesOnSmall = fitting(
  /^(?:hat|hatte|ist|war|wird|wurde|will|wollte|möchte|soll|sollte|kann|konnte|kommt|kam|bittet|bat|ruft|rief|meldet|meldete|fragt|fragte|schreibt|schrieb|wohnt|wohnte|zahlt|beantragt|beantragte|erscheint|erschien|legt|geboren)$/,
);

/** "Pinar Er hat …", "Rahul Das, …": right behind a first name, where no sentence begins. */
function littleLastName(tokens: readonly Token[], at: number): NamePart | undefined {
  const token = tokens[at];
  if (!isLittleName(token) || token!.case !== 'capital' || token!.gap !== 'space') return undefined;
  const after = tokens[at + 1];
  const ends =
    !after || startsLine(after) || (after.kind === 'mark' ? after.text !== '-' : goesOnSmall(after));
  // "Hallo Anna Das ist schön"
  return ends && !(token!.lower === 'das' && isBeing(after)) ? partAt(tokens, at) : undefined;
}

const isBeing = fitting(/^(?:ist|war|wird|kann)$/);

/** "Sebastián Ruiz Vogel": two last names after a first one, and no noun that goes on. */
function isSecondLast(tokens: readonly Token[], parts: readonly NamePart[], next: NamePart): boolean {
  const after = tokens[next.to + 1];
  const ends = after?.gap !== 'space' || after.kind === 'mark';
  return (
    ends &&
    parts.length === 2 &&
    parts[0]!.entry.first === 'sure' &&
    next.entry.last === 'ordinary' &&
    !next.common
  );
}

/** "Herrn Eggert Koch anrufen": a first name that the lists have as a last one only, and no noun that goes on. */
function isLastBehindLast(tokens: readonly Token[], parts: readonly NamePart[], next: NamePart): boolean {
  const after = tokens[next.to + 1];
  const ends = after?.gap !== 'space' || after.kind === 'mark' || after.case === 'lower';
  return ends && parts.length === 1 && next.entry.last !== 'no' && (!next.common || isTrade(next.lower));
}

/** What is said for a mark, written out with a capital. */
export const isSaidMark = oneOf(
  words('komma punkt doppelpunkt semikolon absatz fragezeichen ausrufezeichen klammer'),
);

/** Spaces between the words of a name. */
const WIDEST = 3;

const opens = fitting(/^[„"“»(]$/);

/** Karl-Heinz „Kalle“ Overrath: index behind the closing quotation mark. */
function afterNickname(tokens: readonly Token[], at: number): number {
  if (!opens(tokens[at])) return at;
  // "(„Kalle“)"
  const from = tokens[at]!.text === '(' && opens(tokens[at + 1]) ? at + 2 : at + 1;
  let end = from;
  while (end < from + LONGEST_NICKNAME && isOfNickname(tokens, end, from)) end++;
  if (end === from || !closes(tokens[end])) return at;
  if (from > at + 1 && closes(tokens[end + 1])) end++;
  const next = tokens[end + 1];
  return next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower' ? end + 1 : at;
}

/** Tokens of „Käpt'n Iglo“. */
const LONGEST_NICKNAME = 4;
const closes = fitting(/^["“”«)]$/);
const isInNickname = fitting(/^['’-]$/);

function isOfNickname(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || (at === from && (token.gap !== 'none' || token.kind !== 'word'))) return false;
  return token.kind === 'word' ? true : isInNickname(token);
}

function follows(token: Token | undefined, before: NamePart, next: NamePart): boolean {
  if (!token) return false;
  if (token.gap === 'space' || (token.gap === 'none' && before.initial)) return true;
  // "Frau H.", "Terpoorten" in the next line
  if (token.gap === 'line' && before.initial) return next.entry.last === 'sure';
  return (
    token.gap === 'line' &&
    before.entry.first === 'sure' &&
    next.entry.last === 'sure' &&
    next.entry.first === 'no'
  );
}

const NUMERAL = /^[IVX]$/;

/** "Leon D.", "Küppers H.": a last name cut to its letter. */
function isLastInitial(tokens: readonly Token[], before: NamePart, initial: NamePart): boolean {
  const token = tokens[initial.from]!;
  // "Wilhelm I. stiftete die Glocke"
  if (
    tokens[initial.to + 1]?.case === 'lower' &&
    tokens[initial.to + 1]!.kind === 'word' &&
    NUMERAL.test(token.text)
  )
    return false;
  return (
    token.gap === 'space' &&
    tokens[before.from]!.case !== 'upper' &&
    (before.entry.first === 'sure' || before.entry.last === 'sure') &&
    tokens[initial.to + 2]?.lower !== 's'
  );
}

function isInitialBeforeName(tokens: readonly Token[], initial: NamePart): boolean {
  const next = partAt(tokens, initial.to + 1);
  return next !== undefined && tokens[next.from]?.gap === 'space' && couldBeName(next);
}

/** Endings of what stands between a genitive and its noun: "Annas neue Adresse". */
const isAdjective = fitting(
  /^(?!(?:habe|hatte|hätte|wurde|würde|werde|wollte|sollte|konnte|musste|durfte|möchte|sagte|und|oder|wäre|schreiben|waren|haben)$)\p{Ll}{2,}e[nrsm]?$/u,
);

/** The parts of a name as a finding. */
export function candidate(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  confidence: number,
  reason: ReasonId,
): Candidate {
  const last = parts.at(-1)!;
  const after = tokens[last.to + 1];
  // "Annas Antrag", "Annas neue Adresse"; "Lisa-Marie Vits ist", "Heymanns sagt zu." are names that end so.
  const genitive =
    after?.gap === 'space' &&
    (after.case !== 'lower' ? after.kind === 'word' : parts.length === 1 && isAdjective(after));
  const end = genitive ? last.end : tokens[last.to]!.end;
  return { start: tokens[parts[0]!.from]!.start, end, type: 'PERSON', confidence, reason };
}
