import { isCommonWord } from '../lists/german';
import { isPlace } from '../lists/names';
import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Postcode with town.
 * Issuer: Deutsche Post (German codes since 1993); PostNL. Basis: DIN 5008; personal together with a name or street.
 * Format: five digits 01001–99998 and the town, also D-41334; Dutch: four digits, two capitals (5911 AB Venlo).
 *   A number of things is none: a town is known by list, or the number stands at a line's beginning, after a comma, a
 *   street or a word such as "in", "PLZ", "wohnhaft".
 * Checksum: none. Fictitious: 99999 Musterstadt is no code; 41334 Nettetal is one.
 */
const TOWN = "\\p{Lu}[\\p{L}.'’-]{1,30}";
const GERMAN = new RegExp(
  `(?<![\\p{L}\\p{N}.,/+-]|\\d )((?:(?:D|DE|CH|A)[ -]{1,3})?(?:0[1-9]|[1-9]\\d)\\d{3})(?:[^\\S\\n]{1,3}|\\n)(${TOWN}(?: (?:am|an der|a\\. ?d\\.|im|in der|ob der|vor der|bei|unter|auf|an|-|\\()? ?${TOWN}\\)?){0,2})(?![\\p{L}])`,
  'gu',
);
const DUTCH =
  /(?<![\p{L}\p{N}])((?:NL[ -]{1,2})?[1-9]\d{3} ?[A-Z]{2}),?[^\S\n]{1,3}(\p{Lu}[\p{L}'’-]{2,25}|'s-\p{Lu}\p{L}{2,20}|Den (?:Haag|Bosch))(?!\p{L})/gu;
const POSITION =
  /(?:[^\n]\n[^\S\n]{0,8}|[,;|·•–] ?|\d ?[a-z]? ?[-–] |(?:plz|postleitzahl|ort|wohnort|in|aus|nach|wohnhaft|anschrift|adresse|wohnsitz|sitz|plz\/ort|plz, ort|plz und ort)[\s:]{1,4})$/iu;
const COUNTED = /^(?:0?[1-9]0{4}|\d{2}000)$/;

export const postcodeCity: Recognizer = {
  name: 'postcode-city',
  rank: 51,
  find: ({ text }) => [...german(text), ...dutch(text)],
};

function german(text: string): Candidate[] {
  return [...text.matchAll(GERMAN)].flatMap((match) => {
    const code = match[1] ?? '';
    const town = townOf(match[2] ?? '');
    if (town === undefined) return [];
    const known = isPlace(town) || isPlace(town.split(/[ -]/)[0] ?? '');
    const digits = code.replace(/\D/g, '');
    const positioned = cueBefore(text, match.index, POSITION);
    if (!known && (!positioned || COUNTED.test(digits))) return [];
    const end = match.index + match[0].indexOf(town, code.length) + town.length;
    const confidence = known ? 0.9 : 0.75;
    return {
      start: match.index,
      end,
      type: 'POSTCODE_CITY',
      confidence,
      reason: known ? 'place-list' : 'context',
    };
  });
}

/** The town without words that follow it: "Nettetal Telefon" is "Nettetal". */
function townOf(words: string): string | undefined {
  const parts = words.split(' ');
  if (isCommonWord((parts[0] ?? '').toLowerCase()) && !isPlace(parts[0] ?? '')) return undefined;
  for (let count = parts.length; count > 1; count--) {
    const town = parts.slice(0, count).join(' ');
    if (
      isPlace(town) ||
      / (?:am|an|im|in|bei|a\.|ob|vor|auf|unter|\()/.test(town) ||
      /^(?:Bad|Sankt|St\.|Burg|Groß|Klein|Neu|Alt|Ober|Unter) /.test(town)
    ) {
      return isCommonWord((parts[count - 1] ?? '').toLowerCase()) ? (parts[0] ?? '') : town;
    }
  }
  return (parts[0] ?? '').replace(/\.$/, '');
}

function dutch(text: string): Candidate[] {
  return [...text.matchAll(DUTCH)].flatMap((match) => {
    const town = match[2] ?? '';
    const known = isPlace(town);
    if (!known && !cueBefore(text, match.index, POSITION)) return [];
    return {
      start: match.index,
      end: match.index + match[0].length,
      type: 'POSTCODE_CITY',
      confidence: known ? 0.9 : 0.75,
      reason: known ? 'place-list' : 'context',
    };
  });
}
