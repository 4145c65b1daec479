import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';
import { DISTRICTS } from './plate-districts';

/*
 * Vehicle registration plate.
 * Issuer: registration office of the district. Basis: §§ 9–12 FZV; personal with the register of keepers (§ 33 StVG).
 * Format: 1–3 letters of the district (real list), 1–2 letters, 1–4 digits without leading zero, then E (electric) or H
 *   (historic); eight characters in all, which letters from citizens often get wrong. VIE-AB 123, VIE AB 123, KR-XY 1234E. Dutch: three groups of letters and
 *   digits (AB-123-C), only after a word for vehicle.
 * Checksum: none, hence a probability. Fictitious: VIE-MM 198.
 */
const GERMAN =
  /(?<![\p{L}\p{N}./§-])(\p{Lu}{1,3})( ?[-–:•] ?| )(\p{Lu}{1,2})([ -]{0,2})([1-9]\d{0,3})([EH]?)(?![\p{L}\p{N}/-]|[.,]\d|\.\p{L})/gu;
const LOWER_CASE =
  /(?<!\p{L})(?:kennzeichen|kfz|pkw)(?: ist| lautet)?[ :.-]{1,3}((\p{L}{1,3})[ -]{1,3}\p{L}{1,2}[ -]{0,2}[1-9]\d{0,3}[EHeh]?)(?![\p{L}\p{N}-])/giu;
const DUTCH = /(?<![\p{L}\p{N}-])[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}(?![\p{L}\p{N}-])/gu;
const CUE =
  /(?:kennzeichen|kfz|pkw|lkw|fahrzeugs?|auto|wagen|wohnmobil|motorrad|roller|anhänger|halter(?:in)?|transporter|vw|golf|bmw|audi|opel|ford|mercedes|fiat|passat|polo)(?:[^.!?\n]|\.(?=\s?:)){0,30}$/iu;
/** What looks like a plate and is a norm, a paper size, a road or a file. */
const NO_PLATE =
  /^(?:DIN[ -]?[A-E]|(?:EN|IT|TOP|AB|BK|SG|OS|PC|TV|WC|UN|EU|NR|VO|SO|WE|ZU|IM|IN|ES|DE|AM|AN|BIS)[ ])/;

export const plate: Recognizer = {
  name: 'plate',
  rank: 60,
  find: ({ text }) => {
    const found: Candidate[] = [];
    const add = (
      match: RegExpMatchArray & { index: number },
      confidence: number,
      reason: Candidate['reason'],
    ) =>
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'PLATE',
        confidence,
        reason,
      });
    for (const match of text.matchAll(GERMAN)) {
      const [all, district = '', separator = '', , gap = '', digits = ''] = match;
      if (!DISTRICTS.has(district)) continue;
      if (cueBefore(text, match.index, CUE)) add(match, 0.9, 'cue');
      else if (NO_PLATE.test(all) || digits.length < 2) continue;
      else if (separator.includes('-') && !gap.includes('-') && (gap !== '' || district.length > 1))
        add(match, 0.75, 'format');
      else if (separator === ' ' && gap !== '' && district.length > 1 && digits.length > 2)
        add(match, 0.6, 'format');
    }
    for (const match of text.matchAll(LOWER_CASE)) {
      const value = match[1] ?? '';
      if (!DISTRICTS.has((match[2] ?? '').toUpperCase()) || value !== value.toLowerCase()) continue;
      const start = match.index + match[0].length - value.length;
      found.push({ start, end: start + value.length, type: 'PLATE', confidence: 0.8, reason: 'cue' });
    }
    for (const match of text.matchAll(DUTCH)) {
      if (
        match[0].length === 8 &&
        /\d/.test(match[0]) &&
        /[A-Z]/.test(match[0]) &&
        cueBefore(text, match.index, CUE)
      )
        add(match, 0.8, 'cue');
    }
    return found;
  },
};
