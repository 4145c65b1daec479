import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { classOf, wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { candidate } from './chain';
import { isFirm } from './firm';
import { hasFormOfLastName } from './last-name-form';
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
    const bracket = tokenAt(match.index);
    const parts = partsBefore(tokens, bracket);
    if (parts.length < 2) {
      const login = loginBefore(tokens, bracket);
      if (login) return [login];
    }
    if (parts.length < 2 || isFirm(tokens, parts)) return [];
    const local = foldName(match[1]!);
    if (
      !parts.some((part) => isKnown(part) || (part.lower.length > 2 && local.includes(foldName(part.lower))))
    )
      return [];
    return candidate(tokens, parts, parts.some(isKnown) ? 0.9 : 0.75, 'cue');
  });
}

const joinsLogin = fitting(/^[._-]$/);
const TWO_WORDS = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/** "elke.hartung <…@…>", "k.brammertz <…@…>", "ElkeHartung <…@…>": the name as the account writes it. */
function loginBefore(tokens: readonly Token[], bracket: number): Candidate | undefined {
  let end = bracket - 1;
  if (/^["']$/.test(tokens[end]?.text ?? '')) end--;
  let from = end;
  while (from > end - MOST_OF_LOGIN && tokens[from]?.gap === 'none' && joinsLogin(tokens[from - 1]))
    from -= 2;
  const pieces = tokens.slice(Math.max(from, 0), end + 1).filter(({ kind }) => kind !== 'mark');
  const last = pieces.at(-1);
  if (!last || pieces.some(({ kind }) => kind !== 'word')) return undefined;
  const name = { start: tokens[from]!.start, end: tokens[end]!.end, type: 'PERSON', reason: 'cue' } as const;
  if (pieces.length === 1) {
    const [, first, other] = TWO_WORDS.exec(last.text) ?? [];
    const two =
      first !== undefined && other !== undefined && classOf(first.toLowerCase()).name.first === 'sure';
    return two ? { ...name, confidence: 0.75 } : undefined;
  }
  const first = wordOf(pieces[0]!).name.first;
  const likely =
    pieces[0]!.lower.length > 1 && first !== 'no'
      ? first === 'sure' || pieces.every((piece) => !isOfOffice(piece))
      : pieces.every((piece) => piece.lower.length < 2 || !isOfOffice(piece)) &&
        (pieces[0]!.lower.length === 1 ? last.lower.length > 3 : pieces.some(isOfPerson));
  return likely
    ? { ...name, confidence: first === 'sure' || pieces.some(isOfPerson) ? 0.9 : 0.75 }
    : undefined;
}

const isFamily = fitting(/^fam(?:ilie)?$/);
/** Tokens of "anna.maria-von.der.heide". */
const MOST_OF_LOGIN = 8;
const isOfPerson = (token: Token) => {
  const { first, last } = wordOf(token).name;
  return first === 'sure' || last === 'sure';
};
const isOfOffice = (token: Token) => {
  const { name, german, common, role } = wordOf(token);
  const word = german || common || role || isOtherWord(foldName(token.lower));
  return (
    word && !isFamily(token) && name.first === 'no' && name.last === 'no' && !hasFormOfLastName(token.lower)
  );
};

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
