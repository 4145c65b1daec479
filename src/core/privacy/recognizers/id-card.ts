import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Number of an identity card, passport or residence permit.
 * Issuer: municipality, by Bundesdruckerei. Basis: §§ 5, 20 PAuswG, § 4 PassG, § 78 AufenthG; collecting and storing
 *   the number is restricted (§ 20 (3) PAuswG).
 * Format since 11/2010: 1 authority (L M N P R T V W X Y; passport C F G H J K), 2–9 digits and letters of
 *   CFGHJKLMNPRTVWXYZ (no vowels, none that look like digits), 10 check digit in the machine-readable zone, which many
 *   write along; there also followed by D. Until 10/2010: ten digits, with D.
 *   Machine-readable zone of the card: IDD<<T220001293<<<…, of the passport: P<D<<NAME<<FIRST<NAME<<<….
 * Checksum: ICAO 9303 part 3, weights 7-3-1 over digits and letters (A = 10 … Z = 35), modulo 10.
 * Fictitious: T220001293, L01X00T471 (Erika Mustermann).
 */
const MODERN =
  /(?<![\p{L}\p{N}-])[CFGHJKLMNPRTVWXY][0-9CFGHJKLMNPRTVWXYZ]{8}(?: ?(\d)(?:<{0,2}D)?)?(?![\p{L}\p{N}])/gu;
const OLD = /(?<![\p{L}\p{N}])\d{9}[ -]?\d ?(?:<<)?D(?![\p{L}\p{N}])/gu;
const ZONE = /(?:[IAC][D<A-Z]D<<|P<D<<|P[A-Z<]D<<)[A-Z0-9< \n]{10,140}/g;
const CARD =
  /(?:personal)?ausweis[\p{L}-]{0,20}|perso|\bpa-?nr|aufenthaltstitel[\p{L}-]{0,12}|eat-?nr|seriennummer|dokumenten?nummer|id[ -]?card/iu;
const PASSPORT = /reisepass[\p{L}-]{0,12}|pass(?:nummer|-?nr)|passport|\bpass\b/iu;

export const idCard: Recognizer = {
  name: 'id-card',
  rank: 23,
  find: ({ text }) => {
    const found: Candidate[] = [];
    for (const match of text.matchAll(MODERN)) {
      const start = match.index;
      const checked = match[1] !== undefined && documentCheckDigit(match[0].slice(0, 9)) === Number(match[1]);
      const before =
        text
          .slice(Math.max(0, start - 60), start)
          .split('\n\n')
          .at(-1) ?? '';
      const passport = PASSPORT.test(before);
      const cue = passport || CARD.test(before);
      // Nine letters or ten digits are no number of a document; neither is one digit too many.
      const mixed = /\d/.test(match[0]);
      if (!mixed || !(checked || cue)) continue;
      if (!cue && !/[A-Z].*[A-Z]|D$/.test(match[0]) && !/^[LMNPRTVWXY]\d{9}/.test(match[0])) continue;
      found.push({
        start,
        end: start + match[0].length,
        type: passport ? 'PASSPORT' : 'ID_CARD',
        confidence: checked ? 1 : 0.8,
        reason: checked ? 'checksum' : 'cue',
      });
    }
    for (const match of text.matchAll(OLD)) {
      const digits = match[0].replace(/\D/g, '');
      const checked = documentCheckDigit(digits.slice(0, 9)) === Number(digits[9]);
      if (!checked && !cueBefore(text, match.index, new RegExp(`(?:${CARD.source})[^\\n]{0,25}$`, 'iu')))
        continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'ID_CARD',
        confidence: checked ? 1 : 0.8,
        reason: checked ? 'checksum' : 'cue',
      });
    }
    for (const match of text.matchAll(ZONE)) {
      const zone = match[0].trimEnd();
      found.push({
        start: match.index,
        end: match.index + zone.length,
        type: zone.startsWith('P') ? 'PASSPORT' : 'ID_CARD',
        confidence: 1,
        reason: 'format',
      });
    }
    return found;
  },
};

/** ICAO 9303 part 3, 4.9. */
export function documentCheckDigit(number: string): number {
  let sum = 0;
  for (let at = 0; at < number.length; at++) {
    sum += (Number.parseInt(number[at] ?? '0', 36) || 0) * ([7, 3, 1][at % 3] ?? 0);
  }
  return sum % 10;
}
