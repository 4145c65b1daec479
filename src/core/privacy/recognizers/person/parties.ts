import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf, STROKES } from '../../token-index';
import { candidate, readOn } from './chain';
import { isFirm, isFirmBehind } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { nameEndingAt } from './name-ending';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, isSure, partAt } from './name-part';
import { particlesAt, withParticles } from './particles';

/** The parties of a case as courts and lawyers write them: "Kaiser ./. Stadt Nettetal", "Krahnen ./. Abdi u. a." */
export function parties({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const slash of indexOf(tokens).of(STROKES)) {
    const at = slash - 1;
    if (tokens[slash]!.text === '+') {
      found.push(...pairAt(tokens, slash));
      continue;
    }
    if (at < 1 || at >= tokens.length - 3) continue;
    if (tokens[at]!.text !== '.' || tokens[at + 2]!.text !== '.') continue;
    if (tokens[at + 1]!.gap !== 'none' || tokens[at + 2]!.gap !== 'none') continue;
    const before = nameEndingAt(tokens, at - 1) ?? single(tokens, at - 1);
    // "abzüglich ./. 125,00": a party stands on either side.
    if (!isWord(tokens[at - 1]) || !isWord(tokens[at + 3]) || tokens[at + 3]!.gap !== 'space') continue;
    if (before && isParty(tokens, before)) found.push(candidate(tokens, before, 0.65, 'cue'));
    const after = nameAt(tokens, at + 3);
    if (after && isParty(tokens, after)) found.push(candidate(tokens, after, 0.65, 'cue'));
  }
  return found;
}

/**
 * "11:30 Nowicka + Nowicki", "Bonerz + Hussong, 10.20 Uhr ab": two last names beside a time of day are no firm but those
 * who come then; one of them is surely a name, or formed like one and in no dictionary.
 */
function pairAt(tokens: readonly Token[], plus: number): Candidate[] {
  if (tokens[plus]!.gap !== 'space' || tokens[plus + 1]?.gap !== 'space') return [];
  const before = nameEndingAt(tokens, plus - 1) ?? single(tokens, plus - 1);
  const after = nameAt(tokens, plus + 1);
  if (!before || !after || !isTimed(tokens, before[0]!.from, after.at(-1)!.to)) return [];
  const pair = [before, after];
  const parts = pair.flat();
  if (parts.some((part) => part.common || part.role || part.thing || part.word.thing)) return [];
  if (parts.some((part) => !part.initial && tokens[part.from]!.case !== 'capital')) return [];
  const sure = pair.filter((name) => name.some((part) => isSure(part) && !part.place)).length;
  const rare = pair.filter((name) =>
    name.every((part) => part.unknown || (part.german && hasFormOfLastName(part.lower))),
  ).length;
  const fits = sure > 0 ? sure + rare > 1 || parts.every(isKnown) : rare > 1;
  return fits && !isFirmBehind(tokens[after.at(-1)!.to + 1])
    ? pair.map((name) => candidate(tokens, name, sure > 1 ? 0.65 : 0.55, 'context'))
    : [];
}

const NEAR = 6;
const isOfTime = fitting(/^(?:uhr|h)$/);
const partsTime = fitting(/^[:.]$/);

/** Whether a time stands near in the same line. */
function isTimed(tokens: readonly Token[], from: number, to: number): boolean {
  const isTime = (at: number) =>
    isOfTime(tokens[at])
      ? tokens[at - 1]?.kind === 'number'
      : partsTime(tokens[at]) &&
        tokens[at]!.gap === 'none' &&
        tokens[at + 1]?.gap === 'none' &&
        tokens[at - 1]?.kind === 'number' &&
        tokens[at + 1]!.kind === 'number' &&
        tokens[at + 1]!.text.length === 2;
  for (let at = from - 1; at >= 0 && at > from - NEAR && !startsLine(tokens[at + 1]); at--)
    if (isTime(at)) return true;
  for (let at = to + 1; at < to + NEAR && tokens[at] && !startsLine(tokens[at]); at++)
    if (isTime(at)) return true;
  return false;
}

const isWord = (token: Token | undefined) =>
  token?.kind === 'word' && (token.case !== 'lower' || /^(?:von|van|de|zu)$/.test(token.lower));

/** "Kaiser": a word alone before the sign may be one of the language too. */
function single(tokens: readonly Token[], at: number): NamePart[] | undefined {
  const part = partAt(tokens, at);
  return part && part.to === at && couldBeName(part) ? [part] : undefined;
}

function nameAt(tokens: readonly Token[], at: number): NamePart[] | undefined {
  const particles = particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  return part && !part.initial && couldBeName(part)
    ? withParticles(readOn(tokens, part, 'list'), particles)
    : undefined;
}

function isParty(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  return (
    !parts.some((part) => part.thing || part.role || (part.common && part.entry.last === 'no')) &&
    !(parts.length === 1 && parts[0]!.german && !isKnown(parts[0]!) && !hasFormOfLastName(parts[0]!.lower)) &&
    !isFirm(tokens, parts)
  );
}
