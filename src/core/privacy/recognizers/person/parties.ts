import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, STROKES } from '../../token-index';
import { candidate, readOn } from './chain';
import { isFirm } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { nameEndingAt } from './name-ending';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, partAt } from './name-part';
import { particlesAt, withParticles } from './particles';

/** The parties of a case as courts and lawyers write them: "Kaiser ./. Stadt Nettetal", "Krahnen ./. Abdi u. a." */
export function parties({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const slash of indexOf(tokens).of(STROKES)) {
    const at = slash - 1;
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
