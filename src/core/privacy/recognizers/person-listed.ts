import { isCommonWord } from '../lists/german';
import { isPlace } from '../lists/names';
import type { Candidate } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { isFirm, isOfThing } from './person-firm';
import type { NamePart } from './person-name';
import { candidate, couldBeName, isKnown, isSure, partAt, readOn } from './person-name';
import { isThing } from './person-thing';

/** What the lists know without other evidence: pairs, reversed pairs, initials, single sure names. */
export function listed({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const lowerCase = token.case === 'lower';
    const part = partAt(tokens, index, lowerCase);
    if (!part) continue;
    const after = part.to;
    if (lowerCase) {
      const pair = lowerCasePair(tokens, part);
      if (pair) {
        found.push(candidate(tokens, pair, 0.7, 'name-list'));
        index = pair.at(-1)!.to;
      }
      continue;
    }
    if (part.thing || isOfThing(tokens, part)) {
      index = after;
      continue;
    }
    const reversed = reversedPair(tokens, part);
    const parts = reversed?.parts ?? (part.initial || isKnown(part) ? readOn(tokens, part, 'list') : [part]);
    const confidence = isFirm(tokens, parts) ? 0 : (reversed?.confidence ?? scoreOf(tokens, parts));
    if (confidence > 0) {
      const name = candidate(tokens, parts, confidence, 'name-list');
      // "Papadopoulos, Nikos" is no genitive.
      found.push(reversed ? { ...name, end: tokens[parts.at(-1)!.to]!.end } : name);
    }
    index = confidence > 0 ? parts.at(-1)!.to : after;
  }
  return found;
}

function lowerCasePair(tokens: readonly Token[], part: NamePart): NamePart[] | undefined {
  if (part.entry.first !== 'sure' || part.lower.length < 4) return undefined;
  const next = partAt(tokens, part.to + 1, true);
  const fits =
    next?.entry.last === 'sure' &&
    tokens[next.from]?.gap === 'space' &&
    tokens[next.from]?.case === 'lower' &&
    next.lower.length > 3;
  return fits && !isCommonWord(next.lower) && !next.thing ? [part, next] : undefined;
}

function scoreOf(tokens: readonly Token[], parts: readonly NamePart[]): number {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.some((part) => isThing(part.lower))) return 0;
  if (parts.length === 1) return first.initial ? 0 : scoreOfSingle(tokens, first);
  if (first.initial) {
    if (isReference(tokens, first)) return 0;
    return last.entry.last === 'sure'
      ? 0.7
      : last.entry.last === 'ordinary' && !isCommonWord(last.lower)
        ? 0.55
        : 0;
  }
  const names = parts.filter((part) => !part.initial);
  const hasSureFirst = names.some((part) => part.entry.first === 'sure');
  const { last: lastEntry } = last.entry;
  if (hasSureFirst && first.entry.first === 'sure') {
    if (lastEntry === 'sure') return 0.88;
    if (lastEntry === 'ordinary') return isCommonWord(last.lower) ? 0.6 : 0.82;
    if (last.entry.first !== 'no') return 0.75;
    return isPlace(last.lower) ? 0 : 0.7;
  }
  // "Kowalski Anna", "Nguyen Thi Lan"
  if (hasSureFirst && first.entry.last === 'sure') return 0.75;
  if (first.entry.last === 'sure' && names.slice(1).every((part) => part.entry.first !== 'no')) return 0.7;
  if (first.entry.first === 'ordinary' && !isCommonWord(first.lower)) {
    if (lastEntry === 'sure') return 0.75;
    if (lastEntry === 'ordinary' && !isCommonWord(last.lower)) return 0.5;
  }
  return 0;
}

/** "S. 12", "Abs. A. Satz", "z. B. Müller": not every capital with a dot is an initial. */
function isReference(tokens: readonly Token[], initial: NamePart): boolean {
  const before = tokens[initial.from - 1];
  if (!before || tokens[initial.from]?.gap === 'line' || tokens[initial.from]?.gap === 'paragraph')
    return false;
  if (before.kind === 'number' || before.text === '§' || before.text === '-') return true;
  return before.text === '.' && (tokens[initial.from - 2]?.text.length ?? 9) <= 3;
}

function scoreOfSingle(tokens: readonly Token[], part: NamePart): number {
  const { first, last } = part.entry;
  if (part.lower.length < 3 || isPlace(part.lower) || isCommonWord(part.lower)) return 0;
  if (first === 'sure') return isSaint(tokens, part) ? 0 : 0.6;
  // Ordinary German words look like last names of other languages now and then; four letters are too few.
  return last === 'sure' && part.lower.length > 4 && tokens[part.from]?.case === 'capital' ? 0.5 : 0;
}

function isSaint(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  const word = before?.text === '.' ? tokens[part.from - 2] : before;
  return (
    tokens[part.from]?.gap !== 'paragraph' &&
    /^(?:st|sankt|heilige[rn]?|hl|san|santa|saint|stadt|kita|papst|könig|kaiser|königin|hurrikan|orkan|sturmtief|tief|hoch)$/.test(
      word?.lower ?? '',
    )
  );
}

/** "Kowalski, Anna", "MUSTERMANN, Erika". */
function reversedPair(
  tokens: readonly Token[],
  last: NamePart,
): { parts: NamePart[]; confidence: number } | undefined {
  const comma = tokens[last.to + 1];
  if (
    comma?.text !== ',' ||
    comma.gap !== 'none' ||
    !couldBeName(last) ||
    (isCommonWord(last.lower) && !isSure(last))
  )
    return undefined;
  const first = partAt(tokens, last.to + 2);
  if (!first || tokens[first.from]?.gap !== 'space' || first.entry.first !== 'sure' || first.thing)
    return undefined;
  const after = tokens[first.to + 1];
  const listGoesOn =
    after?.lower === 'und' || (after?.text === ',' && partAt(tokens, first.to + 2)?.entry.first === 'sure');
  const startsLine = tokens[last.from]?.gap === 'line' || tokens[last.from]?.gap === 'paragraph';
  // "Nach dem Gespräch mit Anna, Peter und Maria …" lists first names.
  if (listGoesOn || (last.entry.first === 'sure' && last.entry.last !== 'sure')) return undefined;
  if (last.entry.last === 'sure') return { parts: [last, first], confidence: 0.85 };
  if (last.entry.last === 'ordinary' || startsLine) return { parts: [last, first], confidence: 0.65 };
  return undefined;
}
