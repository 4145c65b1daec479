import { oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, partAt } from './name-part';

/** Tokens of a name that hyphens join. */
const MOST_JOINED = 8;

const mayBeParticle = oneOf(
  words('von van vom zu zum zur de der den del della di da dos du la le el al bin ibn ben ter ten te v'),
);

function isParticle(token: Token | undefined, next: Token | undefined): boolean {
  return (
    next?.gap === 'space' &&
    // "AL Pohlmann"
    (token?.case !== 'upper' || next.case === 'upper') &&
    mayBeParticle(token)
  );
}

/** The words of a name that ends at a token, read backwards: at most three, and each could be one. */
export function nameEndingAt(tokens: readonly Token[], end: number): NamePart[] | undefined {
  const parts: NamePart[] = [];
  let at = end;
  while (at >= 0 && parts.length < 3) {
    let from = at;
    while (
      from > 1 &&
      from > at - MOST_JOINED &&
      tokens[from]?.gap === 'none' &&
      tokens[from - 1]?.text === '-' &&
      tokens[from - 1]?.gap === 'none'
    )
      from -= 2;
    const dot = tokens[from]?.text === '.' && tokens[from]?.gap === 'none' ? 1 : 0;
    const part = partAt(tokens, from - dot);
    if (!part || part.to !== at || (!part.initial && !couldBeName(part)) || part.common) break;
    // "LZ Nord"
    if (part.unknown && tokens[part.from]!.case === 'upper' && part.lower.length < 4) break;
    parts.unshift(part);
    const gap = tokens[part.from]?.gap;
    at = part.from - 1;
    if (gap === 'line' || gap === 'paragraph') break;
    // "van Laak": the particles before belong to it.
    let particles = 0;
    while (particles < 3 && isParticle(tokens[at - particles], tokens[at - particles + 1])) particles++;
    if (particles > 0) {
      parts[0] = { ...part, from: part.from - particles };
      at -= particles;
    }
  }
  while (parts.length > 0 && !isKnown(parts[0]!) && !parts[0]!.unknown && !parts[0]!.initial) parts.shift();
  return parts.length > 0 && parts.some((part) => isKnown(part) || part.unknown) ? parts : undefined;
}
