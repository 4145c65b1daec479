import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Telephone and fax number.
 * Issuer: Bundesnetzagentur and its likes abroad. Basis: ITU-T E.164, DIN 5008 for the spelling; personal under Art. 4
 *   GDPR.
 * Format: +49 2153 898-0, 0049 (0) 2153 8980, 02153/898-0, (0 21 53) 89 80, 0171 1234567, 02153-898 0; after a word
 *   such as "Tel." also without the area code. Validity by libphonenumber (numbering plans of all countries).
 * Checksum: none. Fictitious: 02153 9990123, +49 171 39200 01 (ranges of the Bundesnetzagentur for fiction).
 */
const INTERNATIONAL =
  /(?<![\p{L}\p{N}])(?:\+|\(\+|00 ?(?=[1-9]))\d{1,3}[\d ()/.–-]{5,26}\d(?![\p{L}\p{N}])/gu;
const NATIONAL = /(?<![\p{L}\p{N}+]|[.,/–-]|\d )\(?0(?![0 ]{2})[\d ()/.–-]{5,24}\d(?![\p{L}\p{N}]|[.,:]\d)/gu;
const CUE_WORD =
  /(?<!\p{L})(?:tel(?:efon|\.)?|telefax|telefon-?(?:nummer|nr\.?)|(?:mobil|handy|ruf|festnetz|fax|durchwahl|telefax)(?:telefon)?-?(?:nummer|nr\.?)?|fon|phone|mobile|whatsapp|fax|durchw(?:ahl|\.)|☎|📞|erreichbar|anrufen|zurückrufen|rückruf|anruf)(?!\p{Ll})/giu;
const LOCAL =
  /^[\s:.()–/-]{0,5}(?:(?:nr\.?|nummer|privat|dienstlich|geschäftlich|mobil|tagsüber|abends|unter|der|lautet|ist|auch|meiner?|ihrer?|seiner?|rufnummer|durchwahl)[\s:.]{1,3}){0,4}([(+]?\d[\d ()/.–-]{2,24}\d)(?![\p{L}\p{N}])/iu;
const DATE_OR_TIME =
  /^\(?\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)|^\d{1,2}\.\d{2}(?!\d)|^\d{4}-\d{2}-\d{2}(?!\d)/;
/** "022-31/2024" ends in a year: a file, no number to call. */
const FILE_YEAR = /\d[ .-]\d{1,6}[/.-](?:(?:19|20)\d{2}|\d{2})$/;
const NOT_A_CALL =
  /(?:§|art\.|nr\.?|nummer|az\.?|aktenzeichen|zeichen|konto|blz|id|ausgabe|band|seite|isbn|issn|version|ziffer|rechnung|los|position|artikel|dn|din|haushaltsstelle|produkt|kostenstelle|sachkonto)[\s:.]{0,3}$/iu;
const CALL =
  /(?:tel|telefon|fon|mobil|handy|ruf|fax|durchwahl|phone|whatsapp)[\p{L}.]{0,12}[\s:.-]{0,3}(?:nr\.?|nummer)?[\s:.]{0,3}$/iu;

export const phone: Recognizer = {
  name: 'phone',
  rank: 40,
  find: ({ text }) => [...withCue(text), ...matches(text, INTERNATIONAL), ...matches(text, NATIONAL)],
};

function matches(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const candidate = match[0];
    const call = cueBefore(text, match.index, CALL);
    if (!call && (DATE_OR_TIME.test(candidate) || FILE_YEAR.test(candidate))) return [];
    if (!call && cueBefore(text, match.index, NOT_A_CALL)) return [];
    const length = validLength(candidate);
    // 010 is no area code but the prefix of a carrier.
    if (length === 0 || candidate.startsWith('010')) return [];
    const open = candidate.startsWith('(') && !candidate.slice(0, length).includes(')') ? 1 : 0;
    return {
      start: match.index + open,
      end: match.index + length,
      type: 'PHONE',
      confidence: call ? 1 : 0.95,
      reason: call ? 'cue' : 'format',
    };
  });
}

/** Length of the longest beginning that is a valid number; groups after it belong to something else. */
function validLength(candidate: string): number {
  let piece = candidate;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (digitCount(piece) < 7) return 0;
    if (parsePhoneNumberFromString(piece, 'DE')?.isValid()) return closeBracket(candidate, piece.length);
    const cut = piece.search(/[ ()/.–-]{1,4}\d+\)?$/);
    if (cut <= 0) return 0;
    piece = piece.slice(0, cut);
  }
  return 0;
}

function closeBracket(candidate: string, length: number): number {
  return candidate[length] === ')' && candidate.slice(0, length).includes('(') ? length + 1 : length;
}

/** After "Tel." a number needs no area code, only four digits and no other meaning. */
function withCue(text: string): Candidate[] {
  return [...text.matchAll(CUE_WORD)].flatMap((cue) => {
    const from = cue.index + cue[0].length;
    const match = LOCAL.exec(text.slice(from, from + 100));
    const value = match?.[1];
    if (!match || !value || digitCount(value) < 4 || digitCount(value) > 16) return [];
    if (DATE_OR_TIME.test(value) || /^(?:19|20)\d{2}$/.test(value)) return [];
    if (
      /^\s?(?:Uhr|Euro|EUR|€|Prozent|%)/.test(text.slice(from + match[0].length, from + match[0].length + 8))
    )
      return [];
    const start = from + match[0].length - value.length;
    const bracket = value.startsWith('(') && !value.includes(')') ? 1 : 0;
    return {
      start: start + bracket,
      end: start + value.length,
      type: 'PHONE',
      confidence: 0.9,
      reason: 'cue',
    };
  });
}

function digitCount(text: string): number {
  return text.replace(/\D/g, '').length;
}
