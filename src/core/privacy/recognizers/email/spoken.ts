import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';

const AT_WORDS = new Set(['at', 'ät', 'klammeraffe', 'affenschwanz', 'aet']);
/** "(a)" in brackets, "anna.k bei web.de". */
const MAYBE_AT = new Set(['a', 'ä', 'bei']);
const SIGNS = sought(oneOf(new Set(['@', ...AT_WORDS, ...MAYBE_AT])));
const DOT_WORDS = new Set(['punkt', 'dot', 'pkt']);
const HYPHEN_WORDS = new Set(['minus', 'bindestrich', 'strich']);
const JOIN_WORDS = new Set([...DOT_WORDS, ...HYPHEN_WORDS, 'unterstrich', 'underscore']);
const JOIN_MARKS = new Set(['.', '-', '_']);
const OPENING = new Set(['(', '[', '{', '<', '*', '-', '_', '|']);
const CLOSING = new Set([')', ']', '}', '>', '*', '-', '_', '|']);
const TOP_LEVEL = new Set(
  'de com net org eu info biz nl at ch be fr pl tr lu it gmbh online email nrw koeln berlin example'.split(
    ' ',
  ),
);
const MAX_PARTS = 6;

/** Addresses as they are said or hidden from robots: "max punkt muster at web punkt de", "max [at] web [dot] de". */
export function spokenAddresses({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).of(SIGNS)) {
    if (index === 0) continue;
    const token = tokens[index]!;
    const sign = token.text === '@';
    const bracketed =
      OPENING.has(tokens[index - 1]?.text ?? '') && CLOSING.has(tokens[index + 1]?.text ?? '') && !sign;
    const hosted = token.lower === 'bei' && PROVIDERS.has(tokens[index + 1]?.lower ?? '');
    if (!sign && !hosted && !AT_WORDS.has(token.lower) && !(bracketed && /^[aä]$/.test(token.lower)))
      continue;
    // "Instagram @anna.k" is a handle.
    if (sign && token.gap !== 'none' && tokens[index + 1]?.gap === 'none') continue;
    const first = partsBackwards(tokens, index - (bracketed ? 2 : 1));
    const last = domainForwards(tokens, index + (bracketed ? 2 : 1));
    // "Konto bei web.de" names no mailbox.
    if (hosted && first === tokens[index - 1]) continue;
    if (first && last) {
      found.push({ start: first.start, end: last.end, type: 'EMAIL', confidence: 0.9, reason: 'format' });
    }
  }
  return found;
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number');
}

function partsBackwards(tokens: readonly Token[], from: number): Token | undefined {
  if (!isPart(tokens[from])) return undefined;
  let first = from;
  for (let part = 0; part < MAX_PARTS; part++) {
    const glued = tokens[first]?.gap === 'none' && isPart(tokens[first - 1]);
    const join = joinBefore(tokens, first);
    if (glued) first--;
    else if (join !== undefined) first = join;
    else break;
  }
  return tokens[lettersBackwards(tokens, first)];
}

/** "e l k e . k u e p p e r s": letters that stand apart, at least four. */
function lettersBackwards(tokens: readonly Token[], from: number): number {
  let first = from;
  while (from - first < 40 && tokens[first]!.text.length === 1 && tokens[first]!.gap === 'space') {
    const before = tokens[first - 1];
    if (before?.text.length !== 1 || !(isPart(before) || JOIN_MARKS.has(before.text))) break;
    first--;
  }
  return from - first < 3 ? from : first;
}

/** Index of the part before a dot or hyphen in front of a part, said or written, in brackets or not. */
function joinBefore(tokens: readonly Token[], index: number): number | undefined {
  if (tokens[index]?.gap === 'paragraph') return undefined;
  // "LL.M." at the end of the line before is a degree.
  if (tokens[index]?.gap === 'line' && tokens[index - 1]?.text === '.') return undefined;
  const bracketed =
    CLOSING.has(tokens[index - 1]?.text ?? '') &&
    JOIN_WORDS.has(tokens[index - 2]?.lower ?? '') &&
    OPENING.has(tokens[index - 3]?.text ?? '');
  const before = bracketed ? index - 4 : index - 2;
  return (bracketed || isJoin(tokens[index - 1])) && isPart(tokens[before]) ? before : undefined;
}

function isJoin(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (JOIN_WORDS.has(token.lower) || (JOIN_MARKS.has(token.text) && token.gap === 'none'))
  );
}

/** Providers whose names need no dot before the ending: "at gmx de". */
const PROVIDERS = new Set(
  'web gmx gmail googlemail online outlook hotmail yahoo icloud freenet posteo mailbox arcor aol live proton'.split(
    ' ',
  ),
);

function domainForwards(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  for (let part = 0; part < MAX_PARTS && isPart(tokens[at]); part++) {
    const bracketed =
      OPENING.has(tokens[at + 1]?.text ?? '') &&
      JOIN_WORDS.has(tokens[at + 2]?.lower ?? '') &&
      CLOSING.has(tokens[at + 3]?.text ?? '');
    const separator = tokens[at + (bracketed ? 2 : 1)];
    if (!separator) return undefined;
    if (!bracketed && isPart(separator) && separator.gap === 'none') {
      at++;
      continue;
    }
    if (PROVIDERS.has(tokens[at]!.lower) && TOP_LEVEL.has(separator.lower) && separator.gap === 'space')
      return separator;
    const next = tokens[at + (bracketed ? 4 : 2)];
    const written = separator.text === '.' && separator.gap === 'none' && next?.gap === 'none';
    const spaced = separator.text === '.' && PROVIDERS.has(tokens[at]!.lower);
    const isDot = written || spaced || DOT_WORDS.has(separator.lower);
    if (!isDot && separator.text !== '-' && !HYPHEN_WORDS.has(separator.lower)) return undefined;
    const after = tokens[at + (bracketed ? 5 : 3)];
    const ends = after?.gap !== 'none' || after.kind === 'mark';
    if (next && isDot && TOP_LEVEL.has(next.lower) && ends) return next;
    at += bracketed ? 4 : 2;
  }
  return undefined;
}
