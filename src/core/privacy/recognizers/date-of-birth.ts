import type { Candidate, Recognizer } from '../recognizer';
import { cueAfter, cueBefore, textBefore } from './cue';
import { DATE } from './dates';

/*
 * Date of birth; of death and of marriage too.
 * Issuer: registry office. Basis: § 21 PStG, § 3 BMG; personal under Art. 4 GDPR.
 * Format: a date with a word that makes it one: "geboren am", "geb.", "Geburtsdatum:", "*", "verstorben am", "†", or
 *   "am … geboren". All other dates are no findings: deadlines must reach the model. Neither is a cut-off date
 *   ("Kinder, die nach dem 30.09.2018 geboren sind").
 * Checksum: none. Fictitious: 12.08.1964.
 */
const BEFORE =
  /(?:(?<!\p{L})(?:geboren(?:e[rsn]?)?|geb\.?|gebor\.|geburts?(?:datum|tag|dat\.?)?|gebdat\.?|geb\.?[ -]?(?:dat(?:um|\.)?|tag)|dob|date of birth|born|geburtsd\.|verstorben(?:e[rn]?)?|gestorben|sterbe(?:datum|tag)|todestag|verheiratet|eheschließung|heirat(?:sdatum)?|hochzeitsdatum)[\s:.,|)=/-]{0,5}(?:(?:datum|tag)[\s:.|]{0,4})?(?:seit|am|dem|den|in|zu|im|ist|lautet|war|der)?([^\d;!?\n]{0,30}\s)?|(?:[^\n]|^)[*†✝] ?(?:am )?)$/iu;
/** Between the word and the date something else began: "geboren und wohne seit dem …". */
const ELSE =
  /(?<!\p{L})(?:und|seit|ab|bis|wohn\p{L}{0,6}|frist|termin|dann|sowie|erst|haben?|hat)(?!\p{L})/iu;
const BULLET = /(?:^|\n)\s{0,4}[*•-] ?$/;
const AFTER =
  /^(?: in [\p{L} .-]{2,25})?,?\s(?:in [\p{L}-]{2,25} )?(?:geboren|verstorben|gestorben|zur welt)(?!\p{L})/iu;
const CUT_OFF =
  /(?:nach|vor|bis|ab|seit|zwischen|zum|spätestens|und)(?: (?:dem|zum|einschließlich|und|inklusive))?\s?$/iu;
const YEAR =
  /(?<!\p{L})(?:geboren(?: im jahr)?|jahrgang|geburtsjahr|geb\.)[\s:]{1,3}(?:in )?((?:19|20)\d{2})(?![\p{N}.-])/giu;

export const dateOfBirth: Recognizer = {
  name: 'date-of-birth',
  rank: 31,
  find: ({ text }) => {
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number) =>
      found.push({ start, end, type: 'DATE_OF_BIRTH', confidence, reason: 'cue' });
    for (const match of text.matchAll(DATE)) {
      const end = match.index + match[0].length;
      const before = isAfterCue(text, match.index) && !isBullet(text, match.index, end);
      const after = cueAfter(text, end, AFTER) && !cueBefore(text, match.index, CUT_OFF);
      if (before || after) add(match.index, end, 0.95);
    }
    for (const match of text.matchAll(YEAR)) {
      const year = match[1] ?? '';
      const end = match.index + match[0].length;
      add(end - year.length, end, 0.7);
    }
    return found;
  },
};

function isAfterCue(text: string, at: number): boolean {
  const match = BEFORE.exec(textBefore(text, at));
  return match !== null && !ELSE.test(match[1] ?? '');
}

/** A star at a line's beginning is a bullet, unless the date is all the line says. */
function isBullet(text: string, start: number, end: number): boolean {
  return cueBefore(text, start, BULLET) && !/^[^\S\n]{0,4}(?:\n|$|in )/.test(text.slice(end, end + 6));
}
