import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';

/*
 * E-mail address.
 * Issuer: the provider of the mailbox. Basis: RFC 5321 and 5322, internationalised RFC 6531; personal under Art. 4 GDPR.
 * Format: local part (at most 64), @, domain with at least one dot; a space after the @ or a line end there, as
 *   copied from a PDF, is read over. Spoken spellings: "max punkt muster at web punkt de", "max (at) web.de".
 * Checksum: none. Fictitious: erika.mustermann@beispiel.de.
 */
const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN =
  /^(\s?)((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}]{2,24})(?![\p{L}\p{N}])/u;
const MAX_LOCAL = 64;

export const email: Recognizer = {
  name: 'email',
  rank: 11,
  find: (text) => [...written(text.text), ...spoken(text)],
};

function written(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    if (text[start - 1] === ' ' && LOCAL.test(text[start - 2] ?? '')) start--;
    const floor = Math.max(0, start - MAX_LOCAL);
    let first = start;
    while (first > floor && LOCAL.test(text[first - 1] ?? '')) first--;
    // Punctuation before the address is no part of it: "(erika@…", "'erika@…", "Mail:erika@…".
    while (first < start && !/[\p{L}\p{N}_]/u.test(text[first] ?? '')) first++;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 200));
    if (!domain || first === start) continue;
    const spaced = start !== at || domain[1] !== '';
    // "Treffen @ Rathaus.Nettetal" has spaces on both sides and is prose; an address has a known look.
    if (spaced && !/\.[a-z]{2,4}$/.test(domain[2] ?? '')) continue;
    const end = at + 1 + domain[0].length;
    found.push({ start: first, end, type: 'EMAIL', confidence: 1, reason: 'format' });
  }
  return found;
}

const AT_WORDS = new Set(['at', 'ät', 'klammeraffe']);
const DOT_WORDS = new Set(['punkt', 'dot']);
const JOIN_WORDS = new Set(['punkt', 'dot', 'minus', 'bindestrich', 'unterstrich', 'underscore']);
const JOIN_MARKS = new Set(['.', '-', '_']);
const OPENING = new Set(['(', '[', '{', '<']);
const CLOSING = new Set([')', ']', '}', '>']);
const TOP_LEVEL = new Set(
  'de com net org eu info nl at ch be fr pl tr gmbh online email nrw koeln'.split(' '),
);
const MAX_PARTS = 6;

/** Addresses as they are said or hidden from robots. */
function spoken({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (!AT_WORDS.has(token.lower)) return;
    const bracketed =
      OPENING.has(tokens[index - 1]?.text ?? '') && CLOSING.has(tokens[index + 1]?.text ?? '');
    const first = partsBackwards(tokens, index - (bracketed ? 2 : 1));
    const last = domainForwards(tokens, index + (bracketed ? 2 : 1));
    if (first && last) {
      found.push({ start: first.start, end: last.end, type: 'EMAIL', confidence: 0.9, reason: 'format' });
    }
  });
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
    const joined =
      isJoin(tokens[first - 1]) && isPart(tokens[first - 2]) && tokens[first]?.gap !== 'paragraph';
    if (glued) first--;
    else if (joined) first -= 2;
    else break;
  }
  return tokens[first];
}

function isJoin(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (JOIN_WORDS.has(token.lower) || (JOIN_MARKS.has(token.text) && token.gap === 'none'))
  );
}

function domainForwards(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  for (let part = 0; part < MAX_PARTS && isPart(tokens[at]); part++) {
    const bracketed = OPENING.has(tokens[at + 1]?.text ?? '') && CLOSING.has(tokens[at + 3]?.text ?? '');
    const separator = tokens[at + (bracketed ? 2 : 1)];
    const isDot = separator !== undefined && DOT_WORDS.has(separator.lower);
    if (!isDot && !(separator?.text === '.' || separator?.text === '-')) return undefined;
    const next = tokens[at + (bracketed ? 4 : 2)];
    const after = tokens[at + (bracketed ? 5 : 3)];
    const ends = after?.gap !== 'none' || after.kind === 'mark';
    if (next && separator?.text !== '-' && TOP_LEVEL.has(next.lower) && ends) return next;
    at += bracketed ? 4 : 2;
  }
  return undefined;
}
