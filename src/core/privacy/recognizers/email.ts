import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { spokenAddresses } from './email/spoken';
import { ofCharacter } from './reading';

/*
 * E-mail address.
 * Issuer: the provider of the mailbox. Basis: RFC 5321 and 5322, internationalised RFC 6531; personal under Art. 4 GDPR.
 * Format: local part (at most 64), @, domain with at least one dot; spaces around the @ or a dot and a line end behind
 *   them, as copied from a PDF, are read over. Spoken spellings: "max punkt muster at web punkt de", "max (at) web.de",
 *   see email-spoken.ts. Also where the @ is written as %40 of a web address.
 * Checksum: none. Fictitious: erika.mustermann@beispiel.de.
 */
export const email: Recognizer = {
  name: 'email',
  rank: 11,
  find: (prepared) =>
    [...written(prepared, '@'), ...written(prepared, '%40'), ...spokenAddresses(prepared)].filter(
      ({ start, end }) => !PLACEHOLDER.test(prepared.text.slice(start, end)),
    ),
};

const isLocal = ofCharacter(/[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u);
const DOMAIN =
  /^(\s?)((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}]{2,24})(?![\p{L}\p{N}])/u;
/** With spaces or a line end beside the dots: only known endings, since a sentence may end there. */
const SPACED_DOMAIN =
  /^(\s{0,2})((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.\s?|\s\.\s?|,)){1,4}(?:de|com|net|org|eu|info|nl|at|ch|be|fr|pl|lu|tr|example))(?![\p{L}\p{N}])/u;
/** A sentence begins behind the address without a space: "anna@web.de.Danach". */
const NEXT_SENTENCE = /(?<=\.[a-z]{2,3})\.\p{Lu}\p{Ll}+$/u;
const KNOWN_ENDING =
  /[.,]\s?(?:de|com|net|org|eu|info|nl|at|ch|be|fr|pl|lu|it|tr|ro|es|uk|cz|biz|ua|ru|example|email|online|koeln|nrw)$/i;
/** How addresses are made up, no address: "vorname.nachname@stadt.example". */
const PLACEHOLDER =
  /^(?:vor-?name|name|(?:vor-?name|v|vn)[._-]?(?:nach-?name|name|zuname)|nach-?name(?:[._-]?vor-?name)?|(?:ihr|dein)[._-]?name|xxx+) ?[@(]/i;
const MAX_LOCAL = 64;

function written(prepared: PreparedText, sign: string): Candidate[] {
  const { text } = prepared;
  const found: Candidate[] = [];
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    let start = at;
    if (text[start - 1] === ' ' && isLocal(text, start - 2)) start--;
    const first = startOfLocal(text, start);
    const rest = text.slice(at + sign.length, at + 200);
    const domain = DOMAIN.exec(rest) ?? SPACED_DOMAIN.exec(rest);
    if (!domain || first === start) continue;
    const spaced = start !== at || domain[1] !== '';
    // "Treffen @ Rathaus.Nettetal" has spaces on both sides and is prose; an address has a known look.
    if (spaced && !KNOWN_ENDING.test(domain[2] ?? '')) continue;
    const end = at + sign.length + domain[0].replace(NEXT_SENTENCE, '').length;
    found.push({
      start: spaced ? startOfSpaced(prepared, first) : first,
      end,
      type: 'EMAIL',
      confidence: 1,
      reason: 'format',
    });
  }
  return found;
}

const beginsLocal = ofCharacter(/[\p{L}\p{N}_]/u);

function startOfLocal(text: string, from: number): number {
  const floor = Math.max(0, from - MAX_LOCAL);
  let first = from;
  while (first > floor && isLocal(text, first - 1)) first--;
  // Punctuation before the address is no part of it: "(erika@…", "'erika@…"; nor is what a web address puts there.
  const before = text.slice(first, from);
  const cut = Math.max(before.lastIndexOf('='), before.lastIndexOf('//'), before.lastIndexOf('mailto:'));
  if (cut !== -1) first += cut + 1;
  while (first < from && !beginsLocal(text, first)) first++;
  return first;
}

/** "max . muster @ web . de": the parts before a dot with spaces, after a word for the mailbox or at a line's beginning. */
function startOfSpaced({ text }: PreparedText, first: number): number {
  let start = first;
  for (let part = 0; part < 3; part++) {
    const before = /(?<![\p{L}\p{N}._-])([\p{L}\p{N}_-]{1,30}) ?\. ?$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    );
    if (!before || text[start - 1] !== ' ') break;
    start -= before[0].length;
  }
  return start;
}
