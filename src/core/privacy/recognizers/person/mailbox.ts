import { foldName } from '../../lists/names';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { candidate } from './chain';
import { isFirm } from './firm';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, partAt } from './name-part';
import { particlesAt, withParticles } from './particles';

/** The part of an address before the `@`, right after the bracket or bar that follows the name of a mailbox. */
const ADDRESS = /[<[](?:mailto:)?([^\s<>@[\]]{1,64})@/giu;
/** "schrieb Max:", "schrieb Max <": lines that programs put above a quoted mail, with date or time before. */
const WROTE = 'schrieb';
const WROTE_AFTER = 'wrote';
const REACH = 48;
const MAX_PARTS = 4;

/** Names that no list knows, beside the address that repeats them or in the line above a quoted mail. */
export function mailboxes(prepared: PreparedText): Candidate[] {
  return [...beforeAddresses(prepared), ...writers(prepared)];
}

/** "Zoltán Xyzowicz <z.xyzowicz@…>": one word of the name stands in the address too. */
function beforeAddresses({ text, tokens, tokenAt }: PreparedText): Candidate[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const parts = partsBefore(tokens, tokenAt(match.index));
    if (parts.length < 2 || isFirm(tokens, parts)) return [];
    const local = foldName(match[1]!);
    if (
      !parts.some((part) => isKnown(part) || (part.lower.length > 2 && local.includes(foldName(part.lower))))
    )
      return [];
    return candidate(tokens, parts, parts.some(isKnown) ? 0.9 : 0.75, 'cue');
  });
}

/** The words of a name that end right before a token, with the comma of "Xyzowicz, Zoltán". */
function partsBefore(tokens: readonly Token[], end: number): NamePart[] {
  const parts: NamePart[] = [];
  let at = end - 1;
  if (/^["']$/.test(tokens[at]?.text ?? '')) at--;
  while (
    at >= 0 &&
    parts.length < MAX_PARTS &&
    tokens[at + 1]?.gap !== 'line' &&
    tokens[at + 1]?.gap !== 'paragraph'
  ) {
    const comma = tokens[at]!.text === ',' && parts.length === 1;
    if (comma) at--;
    const from = startOfPart(tokens, at);
    const part = from === undefined ? undefined : partAt(tokens, from);
    if (!part || part.to !== at || !couldBeName(part)) break;
    parts.unshift(part);
    at = from! - 1;
    if (comma) break;
  }
  return parts;
}

/** First token of the hyphenated word that ends at a token. */
function startOfPart(tokens: readonly Token[], end: number): number | undefined {
  if (tokens[end]?.kind !== 'word') return undefined;
  let from = end;
  while (
    tokens[from]?.gap === 'none' &&
    tokens[from - 1]?.text === '-' &&
    tokens[from - 1]?.gap === 'none' &&
    tokens[from - 2]?.kind === 'word'
  ) {
    from -= 2;
  }
  return from;
}

const DIGIT = /\d/;

/** Where the name of a writer begins: after "schrieb" in a line with a number, or after the comma before "… wrote:". */
function starts(text: string, lower: string): number[] {
  const found: number[] = [];
  for (let at = lower.indexOf(`${WROTE} `); at !== -1; at = lower.indexOf(`${WROTE} `, at + 1)) {
    const line = text.slice(Math.max(0, at - REACH), at);
    if (DIGIT.test(line.slice(line.lastIndexOf('\n') + 1))) found.push(at + WROTE.length + 1);
  }
  for (let at = lower.indexOf(`${WROTE_AFTER}:`); at !== -1; at = lower.indexOf(`${WROTE_AFTER}:`, at + 1)) {
    const comma = text.slice(Math.max(0, at - REACH), at).lastIndexOf(', ');
    if (comma !== -1) found.push(Math.max(0, at - REACH) + comma + 2);
  }
  return found;
}

/** The writer that an attribution names. */
function writers({ text, lower, tokens, tokenAt }: PreparedText): Candidate[] {
  return starts(text, lower).flatMap((start) => {
    const from = tokenAt(start);
    const particles = particlesAt(tokens, from);
    const parts: NamePart[] = [];
    let at = from + particles;
    for (
      let part = partAt(tokens, at);
      part && couldBeName(part) && parts.length < MAX_PARTS;
      part = partAt(tokens, at)
    ) {
      parts.push(part);
      at = part.to + 1;
      if (tokens[at]?.gap === 'line' || tokens[at]?.gap === 'paragraph') break;
    }
    const after = tokens[at];
    const ends =
      after?.text === ':' || after?.text === '<' || after?.text === '(' || after?.lower === 'wrote';
    const known = parts.some(isKnown);
    if (!ends || parts.length === 0 || (parts.length === 1 && !known) || isFirm(tokens, parts)) return [];
    return candidate(tokens, withParticles(parts, particles), known ? 0.9 : 0.75, 'cue');
  });
}
